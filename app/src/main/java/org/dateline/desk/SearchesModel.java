// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import java.util.List;
import java.util.Optional;

/**
 * The searches that are kept.
 *
 * @param gone the one that was just thrown away
 * @param problem why one could not be kept; empty otherwise
 */
public record SearchesModel(List<Line> searches, Optional<Line> gone, String problem) {
  public SearchesModel {
    searches = List.copyOf(searches);
  }

  /**
   * A search.
   *
   * @param place where it searches: "Incidents"
   * @param query for people
   * @param feed where its incidents can be followed; empty where there is no such feed
   */
  public record Line(
      long id, String name, String link, String place, String query, String author, String feed) {}
}
