// SPDX-License-Identifier: Apache-2.0
package org.dateline.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.util.Optional;
import org.dateline.codebook.PartKind;
import org.dateline.codebook.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {
  @Test
  void frontMatterSaysWhatTheReportIs() {
    Report report =
        Reads.one(
            "a.md",
            "---\ntitle: \"Two killed\"\ndate: 2017-06-07\nsource: Herald\n---\n\n# Two killed\n\nTwo"
                + " men died.\n");
    assertEquals("Two killed\n\nTwo men died.\n", report.text());
    assertEquals(Optional.of("Herald"), report.source());
    assertEquals(Optional.of(LocalDateTime.parse("2017-06-07T00:00")), report.published());
  }

  @Test
  void theFirstHeadingIsTheTitleAndQuotationsAreMarked() {
    Report report =
        Reads.one(
            "a.md", "# Two killed\n\nThe BBC reports:\n\n> Two *men* died.\n> In May.\n\nI see.");
    assertEquals(Optional.of("Two killed"), report.title());
    assertEquals(
        "Two men died.\nIn May.",
        Reads.words(report, Reads.parts(report, PartKind.BLOCK_QUOTE).get(0)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          **Two** [men](https://x.example/a_b) _died_.;Two men died.
          ![smoke](smoke.jpg)Two `men` died.;Two men died.
          - Two <b>men</b> died.;Two men died.
          1. Two men\\* died.;1. Two men* died.
          [Two] men (died.;[Two] men (died.
          snake_case_word stays;snake_case_word stays
          """)
  void marksAreTakenOut(String markdown, String words) {
    assertEquals(words, Reads.one("a.md", markdown).text().strip());
  }
}
