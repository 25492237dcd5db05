// SPDX-License-Identifier: Apache-2.0
package org.dateline.resolve;

import java.util.Optional;
import org.dateline.codebook.DateRange;

/** Years and decades: "in 2006", "the 1989 elections", "(2004)", "the 1990s". */
final class Years {
  private static final Calendar CALENDAR = Calendar.ENGLISH;
  private static final int FIRST = 1800;
  private static final int LAST = 2100;

  private Years() {}

  static Optional<TimeWords> at(Words words, int i, Anchor anchor) {
    int decade = decade(words, i);
    if (decade > 0) {
      int end = words.isNumber(i) ? i + 2 : i + 1;
      return Optional.of(TimeWords.of(i, end, Anchor.years(decade, 10)));
    }
    int year = words.figures(i);
    boolean figures = words.at(i).length() == 4 && year >= FIRST && year <= LAST;
    if (!figures || !isCalledFor(words, i, anchor)) {
      return Optional.empty();
    }
    DateRange range = Anchor.year(year);
    return Optional.of(TimeWords.of(i, i + 1, range));
  }

  /** "1990s", "1980's"; 0 for anything else. */
  private static int decade(Words words, int i) {
    String word = words.at(i);
    boolean joined = words.isWord(i) && word.length() == 5 && word.endsWith("0s");
    boolean apart =
        words.isNumber(i) && word.length() == 4 && word.endsWith("0") && words.is(i + 1, "'s");
    if (!joined && !apart) {
      return 0;
    }
    int value = 0;
    for (int c = 0; c < 4; c++) {
      int digit = word.charAt(c) - '0';
      if (digit < 0 || digit > 9) {
        return 0;
      }
      value = value * 10 + digit;
    }
    return value >= FIRST && value <= LAST ? value : 0;
  }

  private static boolean isCalledFor(Words words, int i, Anchor anchor) {
    int year = words.figures(i);
    boolean future = anchor.day().filter(d -> year > d.getYear() + 20).isPresent();
    if (future || CountWords.ENGLISH.isPeople(words.at(i + 1)) || words.is(i + 1, "%")) {
      return false;
    }
    String before = words.at(i - 1);
    if (CountWords.ENGLISH.isMeasure(words.at(i + 1))) {
      return false;
    }
    boolean described = before.equals("the") || before.equals("'s") || before.equals("a");
    return CALENDAR.is("year-cue", before)
        || before.equals("(") && words.is(i + 1, ")")
        || before.equals("-") && CALENDAR.is("year-cue", words.at(i - 2))
        || described && words.isWord(i + 1)
        || before.equals("and") && YearSuffix.isYear(words, i - 2);
  }
}
