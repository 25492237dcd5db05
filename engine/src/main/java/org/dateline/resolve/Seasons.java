// SPDX-License-Identifier: Apache-2.0
package org.dateline.resolve;

import java.time.LocalDate;
import java.util.Optional;
import org.dateline.codebook.DatePrecision;
import org.dateline.codebook.DateRange;

/**
 * Seasons of a year: "the spring of 2014", "last summer", "winter 2014". They are those of the
 * northern half of the earth, where English-language news places them; a winter begins in the year
 * that is said. A bare season says no year and is not read.
 */
final class Seasons {
  private static final Calendar CALENDAR = Calendar.ENGLISH;

  private Seasons() {}

  static Optional<TimeWords> at(Words words, int i, Anchor anchor) {
    boolean last = words.is(i, "last") || words.is(i, "past");
    boolean now = words.is(i, "this");
    boolean next = words.is(i, "next") || words.is(i, "coming");
    int name = last || now || next ? i + 1 : i;
    int month = CALENDAR.season(words.at(name));
    if (month == 0) {
      return Optional.empty();
    }
    if (name > i) {
      int step = last ? -1 : now ? 0 : 1;
      return Optional.of(
          TimeWords.of(i, name + 1, anchor.day().map(day -> beside(day, month, step))));
    }
    // "Fall" is a verb and a defeat too: only a year beside it makes it a season.
    return YearSuffix.at(words, name + 1, false, anchor)
        .map(
            suffix ->
                TimeWords.of(i, suffix.end(), suffix.year().map(year -> season(year, month))));
  }

  /** The last season of that name that is over, the one of this year, or the next to begin. */
  private static DateRange beside(LocalDate day, int month, int step) {
    DateRange season = season(day.getYear(), month);
    if (step < 0) {
      return season.end().isBefore(day) ? season : season(day.getYear() - 1, month);
    }
    return step == 0 || season.start().isAfter(day) ? season : season(day.getYear() + 1, month);
  }

  private static DateRange season(int year, int month) {
    LocalDate start = LocalDate.of(year, month, 1);
    return DateRange.of(start, start.plusMonths(3).minusDays(1), DatePrecision.MONTH);
  }
}
