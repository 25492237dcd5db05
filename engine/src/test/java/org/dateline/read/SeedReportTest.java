// SPDX-License-Identifier: Apache-2.0
package org.dateline.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dateline.codebook.Part;
import org.dateline.codebook.PartKind;
import org.dateline.codebook.Report;
import org.junit.jupiter.api.Test;

/** The report that the project is accepted by; skipped where the shared data is absent. */
class SeedReportTest {
  private static final Path SEED =
      Path.of(System.getProperty("dateline.shared", "../../shared"), "seed/tehran-2017-06-07.txt");

  @Test
  void itsQuotationsAndPostsHaveTheirOwnVoiceAndTime() throws IOException {
    assumeTrue(Files.exists(SEED), () -> "no " + SEED + ": nothing to test");
    Report report = Reads.published("2017-06-07", Files.readString(SEED));
    List<Part> parts = report.parts();
    assertEquals(
        List.of(
            "body",
            "block_quote BBC",
            "body",
            "post The Associated Press",
            "body",
            "post Rukmini Callimachi 4",
            "post Rukmini Callimachi 6",
            "body",
            "post Rukmini Callimachi 8",
            "body",
            "block_quote Radio Free Europe/Radio Liberty 2017-06-06",
            "body"),
        parts.stream().map(SeedReportTest::line).toList());
    assertTrue(Reads.words(report, parts.get(1)).endsWith("a first in Iran."));
    assertTrue(Reads.words(report, parts.get(2)).startsWith("Unlike the attacks"));
    assertTrue(Reads.words(report, parts.get(11)).startsWith("This attack is significant"));
  }

  private static String line(Part part) {
    String day = part.kind() == PartKind.BLOCK_QUOTE ? date(part) : "";
    return part.kind().code()
        + part.voice().map(voice -> " " + voice.name()).orElse("")
        + part.number().map(number -> " " + number).orElse("")
        + day;
  }

  private static String date(Part part) {
    Optional<String> day = part.at().map(at -> " " + at.toLocalDate());
    return day.orElse("");
  }
}
