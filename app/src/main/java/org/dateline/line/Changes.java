// SPDX-License-Identifier: Apache-2.0
package org.dateline.line;

import java.util.List;

/**
 * What came of adding reports or of a decision.
 *
 * @param made ids of incidents that were not there before
 * @param changed ids of incidents that were
 */
public record Changes(List<String> made, List<String> changed) {
  public Changes {
    made = List.copyOf(made);
    changed = List.copyOf(changed);
  }

  public static Changes none() {
    return new Changes(List.of(), List.of());
  }
}
