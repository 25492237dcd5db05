// SPDX-License-Identifier: Apache-2.0
package org.dateline.resolve;

import java.time.LocalDate;
import java.util.Optional;
import org.dateline.codebook.DatePrecision;
import org.dateline.codebook.DateRange;

/**
 * Days of the solar calendar of Iran and Afghanistan. Leap years follow the cycle of 33 years,
 * which agrees with the equinox of Tehran in the years 1200 to 1500 that are read.
 */
final class PersianYear {
  private static final int FIRST = 1200;
  private static final int LAST = 1500;

  private PersianYear() {}

  static boolean isKnown(int year) {
    return year >= FIRST && year <= LAST;
  }

  /** A day of it, or with day 0 the month; nothing where there is no such day. */
  static Optional<DateRange> range(int year, int month, int day) {
    LocalDate start = start(year).plusDays(month <= 7 ? 31L * (month - 1) : 30L * month - 24);
    LocalDate next = month == 12 ? start(year + 1) : start.plusDays(month <= 6 ? 31 : 30);
    if (day == 0) {
      return Optional.of(DateRange.of(start, next.minusDays(1), DatePrecision.MONTH));
    }
    LocalDate found = start.plusDays(day - 1L);
    return found.isBefore(next) ? Optional.of(DateRange.day(found)) : Optional.empty();
  }

  static DateRange range(int year) {
    return DateRange.of(start(year), start(year + 1).minusDays(1), DatePrecision.YEAR);
  }

  /** 1 Farvardin; that of 1396 was 21 March 2017. */
  private static LocalDate start(int year) {
    long leaps = leapDaysBefore(year) - leapDaysBefore(1396);
    return LocalDate.of(2017, 3, 21).plusDays(365L * (year - 1396) + leaps);
  }

  private static long leapDaysBefore(int year) {
    return Math.floorDiv(8L * year + 21, 33);
  }
}
