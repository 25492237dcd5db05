// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the list of incidents shows.
 *
 * @param asked what the filter's fields hold, by name
 * @param count "121", "10,000 or more"
 * @param sorts addresses of the same list in other orders, by order
 * @param next address of the next page
 * @param self address of the list from its beginning
 */
public record IncidentsModel(
    List<IncidentLine> incidents,
    Map<String, String> asked,
    String count,
    String sort,
    Map<String, String> sorts,
    Optional<String> next,
    String self) {
  public IncidentsModel {
    incidents = List.copyOf(incidents);
    asked = Map.copyOf(asked);
    sorts = Map.copyOf(sorts);
  }

  /** Where a brief of all that the list holds is begun. */
  public String brief() {
    return Briefs.PATH + self.substring("/incidents".length());
  }

  /** What a field of the filter holds. */
  public String field(String name) {
    return asked.getOrDefault(name, "");
  }

  /** Whether anything is filtered. */
  public boolean filtered() {
    return !asked.isEmpty();
  }
}
