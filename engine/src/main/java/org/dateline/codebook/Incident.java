// SPDX-License-Identifier: Apache-2.0
package org.dateline.codebook;

import java.util.List;
import java.util.Optional;

/**
 * An incident as a reader sees it: for each field the best reading of its statements (codebook,
 * sections 1 and 3). A view: it can be computed again from the statements at any time.
 *
 * @param reports ids of the reports that speak of it
 * @param operation id shared by the incidents of one coordinated operation
 * @param background whether every report mentions it as background only
 * @param statements all that it was read from, those about its operation included
 */
public record Incident(
    String id,
    List<String> reports,
    IncidentType type,
    Stage stage,
    Optional<DateRange> date,
    Optional<Place> place,
    List<Target> target,
    List<Victim> victims,
    List<Weapon> weapon,
    YesNo suicide,
    Optional<Count> killed,
    Optional<Count> wounded,
    Optional<Count> abducted,
    Attackers attackers,
    List<Perpetrator> perpetrator,
    List<Claim> claim,
    List<Direction> direction,
    List<Precedent> precedent,
    Optional<String> operation,
    boolean background,
    List<Statement> statements) {
  public Incident {
    reports = List.copyOf(reports);
    target = List.copyOf(target);
    victims = List.copyOf(victims);
    weapon = List.copyOf(weapon);
    perpetrator = List.copyOf(perpetrator);
    claim = List.copyOf(claim);
    direction = List.copyOf(direction);
    precedent = List.copyOf(precedent);
    statements = List.copyOf(statements);
  }
}
