// SPDX-License-Identifier: Apache-2.0
package org.dateline.resolve;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.dateline.codebook.DatePrecision;
import org.dateline.codebook.DateRange;

/**
 * Days of the Islamic calendar as Umm al-Qura fixes them. Where the moon is sighted a day may be
 * off by one; the words say a day, so a day it is.
 */
final class HijriYear {
  private static final int FIRST = 1318;
  private static final int LAST = 1499;

  private HijriYear() {}

  static boolean isKnown(int year) {
    return year >= FIRST && year <= LAST;
  }

  /** A day of it, or with day 0 the month; nothing where there is no such day. */
  static Optional<DateRange> range(int year, int month, int day) {
    try {
      HijrahDate first = HijrahDate.of(year, month, Math.max(day, 1));
      return Optional.of(
          day > 0
              ? DateRange.day(LocalDate.from(first))
              : range(first, first.with(ChronoField.DAY_OF_MONTH, first.lengthOfMonth())));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  static DateRange range(int year) {
    HijrahDate first = HijrahDate.of(year, 1, 1);
    LocalDate last = LocalDate.from(first.plus(1, ChronoUnit.YEARS)).minusDays(1);
    return DateRange.of(LocalDate.from(first), last, DatePrecision.YEAR);
  }

  private static DateRange range(HijrahDate first, HijrahDate last) {
    return DateRange.of(LocalDate.from(first), LocalDate.from(last), DatePrecision.MONTH);
  }
}
