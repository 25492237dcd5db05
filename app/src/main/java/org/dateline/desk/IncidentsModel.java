// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the list of incidents shows.
 *
 * @param filter its form, filled in
 * @param count "121", "10,000 or more"
 * @param sorts addresses of the same list in other orders, by order
 * @param next address of the next page
 * @param self address of the list from its beginning
 */
public record IncidentsModel(
    List<IncidentLine> incidents,
    FilterForm filter,
    String count,
    String sort,
    Map<String, String> sorts,
    Optional<String> next,
    String self) {
  public IncidentsModel {
    incidents = List.copyOf(incidents);
    sorts = Map.copyOf(sorts);
  }

  /** Where a brief of all that the list holds is begun. */
  public String brief() {
    return Briefs.PATH + self.substring("/incidents".length());
  }
}
