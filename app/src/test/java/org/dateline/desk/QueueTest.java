// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.dateline.store.Given;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The review queue as pages and programs get it. */
class QueueTest {
  private static final String TIKRIT =
      "On 2024-03-05 in Tikrit a bombing killed 12 people near the old bridge, and 14 were buried.";
  private static final String ALEPPO =
      "On 2024-03-07 in Aleppo a shelling killed 3 people in a bakery, said a baker.";

  @TempDir private Path folder;

  private Visitor desk() {
    return Visitor.open(
        folder,
        Given.report("a", "The Post", "2024-03-08", TIKRIT),
        Given.report("b", "The Post", "2024-03-08", ALEPPO));
  }

  @Test
  void theQueueHasTheMostDoubtfulAndImportantFirstAndCanBeFiltered() {
    try (Visitor visitor = desk()) {
      String queue = visitor.get("/api/v1/review").body();
      assertTrue(queue.indexOf("a#1") < queue.indexOf("b#1"), queue);
      assertTrue(visitor.get("/review?country=SY").body().contains("Shelling in Aleppo"));
      assertFalse(visitor.get("/review?country=SY").body().contains("Bombing in Tikrit"));
      assertFalse(visitor.get("/review?day=2024-03-07").body().contains("Bombing in Tikrit"));
      assertTrue(visitor.get("/review?kind=no_day").body().contains("Nothing of this kind"));
      assertEquals(400, visitor.get("/review?kind=nonsense").statusCode());
      assertEquals(400, visitor.get("/review?after=nonsense").statusCode());
      String first = visitor.get("/api/v1/review?limit=1").body();
      String next = first.replaceAll(".*\"next\":\"([^\"]+)\".*", "$1");
      String second = visitor.get("/api/v1/review?limit=1&after=" + next).body();
      assertTrue(first.contains("a#1") && second.contains("b#1"), first + second);
    }
  }
}
