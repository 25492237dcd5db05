// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.dateline.store.Given;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Spans of statements in the text of their report. */
class MarkingTest {
  private static final String TIKRIT =
      "On 2024-03-05 in Tikrit a bombing killed 12 people near the old bridge, and traders said"
          + " that the market would stay shut.";
  private static final String ALEPPO =
      "On 2024-03-07 in Aleppo a shelling killed 3 people in a bakery, said a baker.";

  @TempDir private Path folder;

  private static Given report(String name, String published, String text) {
    return new Given(
        name + ".txt", "source: The Post\npublished: " + published + "\n\n" + text + "\n");
  }

  private Visitor twoReports() {
    return Visitor.open(
        folder, report("a", "2024-03-05T10:00", TIKRIT), report("b", "2024-03-08T09:00", ALEPPO));
  }

  @Test
  void overlappingSpansAreCutIntoStretchesThatKeepTheText() {
    try (Visitor visitor = twoReports()) {
      var coded = visitor.work.look(look -> look.coded("a")).orElseThrow();
      var statements = coded.accounts().get(0).statements();
      String text = coded.report().text();
      String whole =
          new Marking(text, statements)
              .paragraphs(0, text.length()).stream()
                  .map(
                      paragraph ->
                          paragraph.stretches().stream()
                              .map(ReportModel.Stretch::text)
                              .collect(Collectors.joining()))
                  .collect(Collectors.joining("\n"));
      assertEquals(text.strip(), whole.strip());
    }
  }
}
