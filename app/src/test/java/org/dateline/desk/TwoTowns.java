// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import java.nio.file.Path;
import org.dateline.store.Given;

/** A case in which one report each tells of an attack in two towns. */
final class TwoTowns {
  static final String TIKRIT =
      "On 2024-03-05 in Tikrit a bombing killed 12 people near the old bridge, and 14 were buried.";

  /** Another one that tells of the first. */
  static final String AGAIN =
      "On 2024-03-05 in Tikrit a bombing killed 13 people near the old bridge, a medic said later.";

  private static final String ALEPPO =
      "On 2024-03-07 in Aleppo a shelling killed 3 people in a bakery, said a baker.";

  private TwoTowns() {}

  static Given report(String name, String text) {
    return Given.report(name, "The Post", "2024-03-08", text);
  }

  static Visitor desk(Path folder) {
    return Visitor.open(folder, report("a", TIKRIT), report("b", ALEPPO));
  }
}
