// SPDX-License-Identifier: Apache-2.0
package org.dateline.resolve;

import java.time.LocalDate;
import java.util.Optional;
import org.dateline.codebook.DatePrecision;
import org.dateline.codebook.DateRange;

/**
 * A numbered share of a longer time: "the first week of May", "the last quarter of 2006".
 *
 * @param end index after "of"
 * @param number from 1; -1 for the last
 * @param unit "week", "quarter" or "half"
 */
record Share(int end, int number, String unit) {
  /** The share said at a token. */
  static Optional<Share> at(Words words, int i) {
    int number = Calendar.ENGLISH.ordinal(words.at(i));
    String unit = words.at(i + 1);
    boolean known = unit.equals("week") || unit.equals("quarter") || unit.equals("half");
    if (number == 0 || !known || !words.is(i + 2, "of")) {
      return Optional.empty();
    }
    return Optional.of(new Share(i + 3, number, unit));
  }

  /** That share of a time; nothing where there is no such share. */
  Optional<DateRange> of(DateRange whole) {
    LocalDate after = whole.end().plusDays(1);
    boolean month = whole.precision() == DatePrecision.MONTH;
    boolean year = whole.precision() == DatePrecision.YEAR;
    if (unit.equals("week") && month && number <= 4) {
      LocalDate start = number < 0 ? after.minusDays(7) : whole.start().plusDays(7L * (number - 1));
      return Optional.of(DateRange.of(start, start.plusDays(6), DatePrecision.WEEK));
    }
    if (unit.equals("quarter") && year && number <= 4) {
      LocalDate start =
          number < 0 ? after.minusMonths(3) : whole.start().plusMonths(3L * (number - 1));
      return Optional.of(
          DateRange.of(start, start.plusMonths(3).minusDays(1), DatePrecision.MONTH));
    }
    if (unit.equals("half") && (month || year) && number <= 2) {
      LocalDate middle = month ? whole.start().plusDays(15) : whole.start().plusMonths(6);
      return Optional.of(
          number == 1
              ? DateRange.of(whole.start(), middle.minusDays(1), whole.precision())
              : DateRange.of(middle, whole.end(), whole.precision()));
    }
    return Optional.empty();
  }
}
