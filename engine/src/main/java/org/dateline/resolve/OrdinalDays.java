// SPDX-License-Identifier: Apache-2.0
package org.dateline.resolve;

import java.time.LocalDate;
import java.util.Optional;
import org.dateline.codebook.DateRange;

/** Days of a month that goes unsaid: "early on the 5th", "the 28th of last month". */
final class OrdinalDays {
  private static final Calendar CALENDAR = Calendar.ENGLISH;

  private OrdinalDays() {}

  static Optional<TimeWords> at(Words words, int i, Anchor anchor) {
    int j = words.is(i, "the") ? i + 1 : i;
    int day = MonthDates.dayOfMonth(words, j);
    boolean cued = j > i ? words.is(i - 1, "on") : words.is(i - 1, "the") && words.is(i - 2, "on");
    if (day == 0 || words.isNumber(j) || !cued) {
      return Optional.empty();
    }
    boolean of = words.is(j + 1, "of") && words.is(j + 3, "month");
    if (of && (words.is(j + 2, "this") || words.is(j + 2, "last"))) {
      int months = words.is(j + 2, "this") ? 0 : -1;
      return Optional.of(
          TimeWords.of(i, j + 4, anchor.day().flatMap(d -> in(d.plusMonths(months), day))));
    }
    boolean alone =
        !words.has(j + 1)
            || words.isMark(j + 1) && !words.is(j + 1, "-")
            || CALENDAR.is("after-day", words.at(j + 1));
    return alone
        ? Optional.of(TimeWords.of(i, j + 1, anchor.day().flatMap(d -> latest(d, day))))
        : Optional.empty();
  }

  /** The most recent such day, the report's own included. */
  private static Optional<DateRange> latest(LocalDate report, int day) {
    LocalDate month = report.getDayOfMonth() >= day ? report : report.minusMonths(1);
    return in(month, day).or(() -> in(month.minusMonths(1), day));
  }

  private static Optional<DateRange> in(LocalDate month, int day) {
    return Anchor.date(month.getYear(), month.getMonthValue(), day).map(DateRange::day);
  }
}
