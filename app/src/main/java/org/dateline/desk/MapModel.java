// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import java.util.Map;

/**
 * What the page with map and timeline is told by the server; the incidents come by themselves.
 *
 * @param asked what the filter's fields hold, by name
 * @param empty whether no incident is like that
 * @param points address of the incidents as points
 * @param lines address of the words for some of them; ids are added to it
 * @param list address of the same incidents as a list
 */
public record MapModel(
    Map<String, String> asked, boolean empty, String points, String lines, String list) {
  public MapModel {
    asked = Map.copyOf(asked);
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
