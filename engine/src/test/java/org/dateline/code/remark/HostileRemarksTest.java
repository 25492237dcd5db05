// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.remark;

import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing in a text may throw or take more than time in line with its length. */
class HostileRemarksTest {
  private static final String[] PIECES = {
    "the",
    "Taliban",
    "claimed",
    "responsibility",
    "for",
    "attack",
    ",",
    ".",
    "\"",
    "(",
    ")",
    "[",
    "]",
    "by",
    "no",
    "one",
    "it",
    "and",
    "who",
    "--",
    "-",
    "'s",
    "first",
    "in",
    "Iran",
    "since",
    "2003",
    "deadliest",
    "if",
    "direct",
    "line",
    "to",
    "video",
    "released",
    "showing",
    "gunmen",
    "regards",
    "as",
    "heretics",
    "controls",
    "parts",
    "of",
    "armed",
    "\uD83D",
    "\uDC00",
    "\u00AD",
    "calling",
    "itself",
    "Monday",
    "?",
    ";",
    ":",
    "\n",
    "group",
    "spokesman",
    "THE",
    "IS",
    "arrested",
    "five",
    "suspects",
    "statement",
    "fake",
    "backed",
    "caller",
    "said",
    "responsible"
  };

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void randomWordsAreRead(long seed) {
    Random random = new Random(seed);
    for (int length = 1; length < 400; length += 7) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < length; i++) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
        text.append(random.nextInt(9) == 0 ? "" : " ");
      }
      if (!text.toString().isBlank()) {
        SmallWorld.remarks(text.toString());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Taliban claimed responsibility and released a video of the attack. ",
        "claimed responsibility ",
        "in Iran ",
        "\"",
        "the first attack in Iran since ",
        "-- who , ",
        "if if direct line to ",
        "Hamas claimed ",
      })
  void longTextTakesTimeInLineWithItsLength(String piece) {
    String text = piece.repeat(200_000 / piece.length());
    assertTimeout(Duration.ofSeconds(8), () -> SmallWorld.remarks(text));
  }
}
