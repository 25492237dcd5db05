// SPDX-License-Identifier: Apache-2.0
package org.dateline.resolve;

import java.util.Optional;

/**
 * The year after a day or a month: ", 2017", "90", "of last year".
 *
 * @param end index after its last token
 * @param year empty where it is said relative to something unknown
 */
record YearSuffix(int end, Optional<Integer> year) {
  private static final int FIRST = 1500;
  private static final int LAST = 2200;

  /**
   * The year at a token.
   *
   * @param afterDay whether a day of the month stands before, so that two figures can be a year
   */
  static Optional<YearSuffix> at(Words words, int i, boolean afterDay, Anchor anchor) {
    int j = words.is(i, ",") || words.is(i, ".") || words.is(i, "of") ? i + 1 : i;
    if (isYear(words, j) && !countsPeople(words, j, anchor)) {
      return Optional.of(new YearSuffix(j + 1, Optional.of(words.figures(j))));
    }
    boolean apostrophe = words.is(i, "'");
    int two = apostrophe ? i + 1 : i;
    if (isTwoFigures(words, two) && (apostrophe || isShortYear(words, two, afterDay))) {
      return Optional.of(new YearSuffix(two + 1, Optional.of(full(words.figures(two), anchor))));
    }
    return relative(words, j, anchor);
  }

  private static Optional<YearSuffix> relative(Words words, int i, Anchor anchor) {
    int j = words.is(i, "the") ? i + 1 : i;
    if (!words.is(j + 1, "year")) {
      return Optional.empty();
    }
    Optional<Integer> now = anchor.day().map(d -> d.getYear());
    Optional<Integer> then = anchor.last().map(d -> d.getYear());
    return switch (words.at(j)) {
      case "last" -> Optional.of(new YearSuffix(j + 2, now.map(y -> y - 1)));
      case "this" -> Optional.of(new YearSuffix(j + 2, now));
      case "next" -> Optional.of(new YearSuffix(j + 2, now.map(y -> y + 1)));
      case "that", "same" -> Optional.of(new YearSuffix(j + 2, then));
      case "previous" -> Optional.of(new YearSuffix(j + 2, then.map(y -> y - 1)));
      case "following" -> Optional.of(new YearSuffix(j + 2, then.map(y -> y + 1)));
      default -> Optional.empty();
    };
  }

  /** Four figures that may be a year of recorded violence. */
  static boolean isYear(Words words, int i) {
    int value = words.figures(i);
    return words.at(i).length() == 4 && value >= FIRST && value <= LAST;
  }

  /** "On June 7, 2000 people marched". */
  private static boolean countsPeople(Words words, int i, Anchor anchor) {
    return CountWords.ENGLISH.isPeople(words.at(i + 1))
        || anchor.day().filter(d -> words.figures(i) > d.getYear() + 30).isPresent();
  }

  private static boolean isTwoFigures(Words words, int i) {
    return words.at(i).length() == 2 && words.figures(i) >= 0;
  }

  /** "3 JAN 90": never before a noun, which the figures may count. */
  private static boolean isShortYear(Words words, int i, boolean afterDay) {
    boolean month = Calendar.ENGLISH.isShortMonth(words.at(i - 1)) || words.is(i - 1, ".");
    boolean alone = !words.has(i + 1) || words.isMark(i + 1);
    return words.figures(i) > 31 ? alone || month && afterDay : afterDay && month && alone;
  }

  /** The year of two figures that lies nearest to the report, no more than twenty years ahead. */
  private static int full(int two, Anchor anchor) {
    int now = anchor.day().map(d -> d.getYear()).orElse(2030);
    int year = Math.floorDiv(now, 100) * 100 + two;
    if (year > now + 20) {
      return year - 100;
    }
    return year <= now - 80 ? year + 100 : year;
  }
}
