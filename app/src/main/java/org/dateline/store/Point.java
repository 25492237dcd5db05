// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.codebook.Coordinates;
import org.dateline.codebook.IncidentType;
import org.dateline.codebook.PlacePrecision;
import org.dateline.codebook.Stage;

/**
 * What a map and a timeline draw of an incident that no analyst has rejected, and what it is
 * filtered by.
 *
 * @param precision how exactly the place is known; UNKNOWN where none is
 */
public record Point(
    String id,
    IncidentType type,
    Stage stage,
    Optional<String> start,
    Optional<String> end,
    Optional<String> country,
    Optional<String> place,
    Optional<Coordinates> at,
    OptionalInt dead,
    PlacePrecision precision,
    String actors,
    Optional<String> operation,
    boolean background)
    implements IncidentFilter.Traits {
  /** An incident of a list as a point. */
  public static Point of(ListedIncident one, PlacePrecision precision) {
    return new Point(
        one.id(),
        one.type(),
        one.stage(),
        one.start(),
        one.end(),
        one.country(),
        one.place(),
        one.at(),
        one.dead(),
        precision,
        one.actors(),
        one.operation(),
        one.background());
  }

  @Override
  public boolean rejected() {
    return false;
  }
}
