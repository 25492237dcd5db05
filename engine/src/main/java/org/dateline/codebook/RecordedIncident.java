// SPDX-License-Identifier: Apache-2.0
package org.dateline.codebook;

import java.util.List;
import java.util.Optional;

/**
 * An incident of the record: what many reports say about one act. A view, like {@link Incident}.
 *
 * @param incident its best values, and all statements that they were read off; {@code reports} are
 *     those that tell of it as news
 * @param accounts of which it is made; the founding one, whose id it has, first
 * @param standings for each field that has a value, in the order of the fields
 * @param history of its figures, the earliest first
 * @param mentionedIn reports that mention it as background only
 */
public record RecordedIncident(
    Incident incident,
    List<String> accounts,
    List<Standing> standings,
    List<FigureSaid> history,
    List<String> mentionedIn) {
  public RecordedIncident {
    accounts = List.copyOf(accounts);
    standings = List.copyOf(standings);
    history = List.copyOf(history);
    mentionedIn = List.copyOf(mentionedIn);
  }

  public String id() {
    return incident.id();
  }

  /** What stands behind the value of a field, where it has one. */
  public Optional<Standing> standing(Field field) {
    return standings.stream().filter(one -> one.field() == field).findFirst();
  }
}
