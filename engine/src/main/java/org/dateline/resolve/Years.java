// SPDX-License-Identifier: Apache-2.0
package org.dateline.resolve;

import java.util.Optional;

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
    Optional<TimeWords> nearer = shortDecade(words, i, anchor);
    if (nearer.isPresent()) {
      return nearer;
    }
    int year = words.figures(i);
    boolean figures = words.at(i).length() == 4 && year >= FIRST && year <= LAST;
    if (!figures || !isCalledFor(words, i, anchor)) {
      return Optional.empty();
    }
    int last = secondYear(words, i, year);
    return Optional.of(
        TimeWords.of(i, last > year ? i + 3 : i + 1, Anchor.years(year, last - year + 1)));
  }

  /** The last year of "1994-96"; the year itself for anything else. */
  private static int secondYear(Words words, int i, int year) {
    boolean joined =
        words.is(i + 1, "-") && words.touchesPrevious(i + 1) && words.touchesPrevious(i + 2);
    if (!joined || words.at(i + 2).length() != 2) {
      return year;
    }
    return Math.max(year, year - year % 100 + words.figures(i + 2));
  }

  /** "The '80s", "the seventies": of the century that the report's day has nearly or fully seen. */
  private static Optional<TimeWords> shortDecade(Words words, int i, Anchor anchor) {
    String before = words.at(i - 1);
    boolean cued =
        before.equals("the")
            || before.equals("early")
            || before.equals("mid")
            || before.equals("late")
            || before.equals("-") && words.is(i - 2, "mid");
    int word = words.is(i, "'") ? i + 1 : i;
    int decade = CALENDAR.decade(words.at(word));
    boolean figures = words.hasFigures(word);
    if (!cued || decade < 0 || figures && word == i) {
      return Optional.empty();
    }
    int now = anchor.day().map(d -> d.getYear()).orElse(2000);
    int century = Math.floorDiv(now - decade, 100) * 100;
    return Optional.of(TimeWords.of(i, word + 1, Anchor.years(century + decade, 10)));
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
