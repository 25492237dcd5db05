// SPDX-License-Identifier: Apache-2.0
package org.dateline.resolve;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.dateline.codebook.Found;
import org.dateline.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing in a text makes the reading of dates and counts throw, overlap or take long. */
class HostileTextTest {
  private static final List<String> PIECES =
      List.of(
          "June",
          "May",
          "MARCH",
          "Sept",
          ".",
          ",",
          "-",
          "/",
          ":",
          "(",
          ")",
          "[",
          "7",
          "07",
          "31",
          "99",
          "2017",
          "99999999999999999999",
          "1,200",
          "1,2,3",
          "4.5",
          "0930",
          "at",
          "on",
          "since",
          "between",
          "and",
          "to",
          "from",
          "of",
          "last",
          "next",
          "this",
          "past",
          "year",
          "week",
          "days",
          "hours",
          "ago",
          "later",
          "earlier",
          "the",
          "a",
          "an",
          "few",
          "several",
          "dozen",
          "dozens",
          "hundred",
          "thousand",
          "million",
          "billion",
          "one",
          "twenty",
          "half",
          "at least",
          "more",
          "others",
          "another",
          "no one",
          "a.m.",
          "GMT",
          "local",
          "time",
          "Monday",
          "Sat",
          "weekend",
          "early",
          "late",
          "mid",
          "end",
          "9/11",
          "Christmas",
          "yesterday",
          "noon",
          "'s",
          "'",
          "people",
          "km",
          "$",
          "%",
          "\uD83D",
          "\u0661\u0662",
          "\u00AD",
          "\n\n",
          "é",
          "1990s",
          "12th",
          "+",
          "plus");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void randomWordsNeverThrowAndSpansAreInOrder(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 800; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(40); i >= 0; i--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
        text.append(random.nextInt(5) == 0 ? "" : " ");
      }
      Text read =
          random.nextBoolean()
              ? Reports.on("2017-06-07", text.toString())
              : Reports.undated(text.toString());
      assertOrdered(seed, read, new Times().in(read));
      assertOrdered(seed, read, new Counts().in(read));
      new Counts().in(read).forEach(found -> Counts.adds(read, found));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "4:00 ",
        "Monday 4:00 ",
        "June ",
        "7 and ",
        "twenty ",
        "million ",
        "last ",
        "since ",
        "at least ",
        "between 1 and ",
        "1, ",
        "( "
      })
  void longRepetitionsAreReadInLinearTime(String piece) {
    Text text = Reports.on("2017-06-07", piece.repeat(200_000 / piece.length()));
    assertTimeout(
        Duration.ofSeconds(5),
        () -> {
          new Times().in(text);
          new Counts().in(text);
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"1000-01-01", "2999-12-31", "-999999999-01-01", "+999999999-12-31"})
  void extremeDaysDoNotThrow(String day) {
    String text =
        "Yesterday, 500 years ago, last Monday, 500 decades ago, June 7, in 99, next year.";
    Text read = Reports.on(day, text);
    assertOrdered(0, read, new Times().in(read));
  }

  @Test
  void anEmptyTextHasNeither() {
    Text text = Reports.undated("");
    assertTrue(new Times().in(text).isEmpty());
    assertTrue(new Counts().in(text).isEmpty());
  }

  private static void assertOrdered(long seed, Text text, List<? extends Found<?>> found) {
    int last = 0;
    for (Found<?> one : found) {
      String words = one.span().of(text.report().text());
      assertFalse(words.isBlank(), () -> "seed " + seed + ": " + text.report().text());
      assertTrue(one.span().start() >= last, () -> "seed " + seed + ": " + text.report().text());
      last = one.span().end();
    }
  }
}
