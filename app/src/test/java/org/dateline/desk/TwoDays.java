// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import java.nio.file.Path;
import org.dateline.store.Given;

/** A case with a report of one day and a report of a later one, each of an attack of its own. */
final class TwoDays {
  static final String TIKRIT =
      "On 2024-03-05 in Tikrit a bombing killed 12 people near the old bridge, and traders said"
          + " that the market would stay shut.";
  private static final String ALEPPO =
      "On 2024-03-07 in Aleppo a shelling killed 3 people in a bakery, said a baker.";

  private TwoDays() {}

  static Given report(String name, String published, String text) {
    return Given.report(name, "The Post", published, text);
  }

  static Visitor desk(Path folder) {
    return Visitor.open(
        folder, report("a", "2024-03-05T10:00", TIKRIT), report("b", "2024-03-08T09:00", ALEPPO));
  }
}
