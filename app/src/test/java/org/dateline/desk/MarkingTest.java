// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Spans of statements in the text of their report. */
class MarkingTest {
  @TempDir private Path folder;

  @Test
  void overlappingSpansAreCutIntoStretchesThatKeepTheText() {
    try (Visitor visitor = TwoDays.desk(folder)) {
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
