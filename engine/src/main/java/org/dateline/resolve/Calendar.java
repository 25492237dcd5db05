// SPDX-License-Identifier: Apache-2.0
package org.dateline.resolve;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.codebook.DatePrecision;
import org.dateline.codebook.DateRange;

/** Days, weeks, months and years as dates, and the names of days and months. */
final class Calendar {
  private static final Map<String, Integer> MONTHS = new HashMap<>();
  private static final Map<String, DayOfWeek> DAYS = new HashMap<>();

  static {
    for (java.time.Month month : java.time.Month.values()) {
      String name = month.name().toLowerCase(Locale.ROOT);
      MONTHS.put(name, month.getValue());
      MONTHS.put(name.substring(0, 3), month.getValue());
    }
    MONTHS.put("sept", 9);
    for (DayOfWeek day : DayOfWeek.values()) {
      DAYS.put(day.name().toLowerCase(Locale.ROOT), day);
    }
  }

  private Calendar() {}

  static OptionalInt month(String word) {
    Integer month = MONTHS.get(word);
    return month == null ? OptionalInt.empty() : OptionalInt.of(month);
  }

  static Optional<DayOfWeek> day(String word) {
    return Optional.ofNullable(DAYS.get(word));
  }

  /** A day, if there is such a day. */
  static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return year < 1000 || year > 2200
          ? Optional.empty()
          : Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  static DateRange monthOf(LocalDate day) {
    return DateRange.of(
        day.withDayOfMonth(1), day.with(TemporalAdjusters.lastDayOfMonth()), DatePrecision.MONTH);
  }

  static DateRange yearOf(int year) {
    return DateRange.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), DatePrecision.YEAR);
  }

  /** Monday to Sunday around a day. */
  static DateRange weekOf(LocalDate day) {
    return DateRange.of(
        day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
        day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)),
        DatePrecision.WEEK);
  }

  /** The nearest such day of the year that is not more than a week after a day: news looks back. */
  static Optional<LocalDate> lastSuch(LocalDate from, int month, int day) {
    return date(from.getYear(), month, day)
        .map(d -> d.isAfter(from.plusDays(7)) ? d.minusYears(1) : d)
        .or(() -> date(from.getYear() - 1, month, day));
  }

  /** Two digits belong to the century of the report's day, or to the one before. */
  static int fullYear(int year, Optional<LocalDate> from) {
    if (year >= 100) {
      return year;
    }
    int now = from.map(LocalDate::getYear).orElse(1990);
    int full = now / 100 * 100 + year;
    return full > now + 1 ? full - 100 : full;
  }
}
