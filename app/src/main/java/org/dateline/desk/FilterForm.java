// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import java.util.Map;

/**
 * The form by which incidents are filtered.
 *
 * @param page the path of the page that it stands on, and leads back to
 * @param asked what its fields hold, by name; without those that hold nothing
 */
public record FilterForm(String page, Map<String, String> asked) {
  public FilterForm {
    asked = Map.copyOf(asked);
  }

  /** What a field holds. */
  public String field(String name) {
    return asked.getOrDefault(name, "");
  }

  /** Whether anything is filtered. */
  public boolean filtered() {
    return !asked.isEmpty();
  }
}
