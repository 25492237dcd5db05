// SPDX-License-Identifier: Apache-2.0
package org.dateline.resolve;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.dateline.codebook.DatePrecision;
import org.dateline.codebook.DateRange;

/**
 * What relative words count from at one place of a text.
 *
 * @param day the report's day, or that of the post
 * @param last the last single day that the text has named before
 */
record Anchor(Optional<LocalDate> day, Optional<LocalDate> last) {
  /**
   * How far ahead of the report a day without a year may lie before it is last year's. News names
   * the coming polls without their year, and what happened eleven months ago with it.
   */
  private static final int AHEAD_DAYS = 30;

  private static final int OLDEST_YEAR = 1000;
  private static final int NEWEST_YEAR = 2999;

  Anchor {
    day = day.filter(d -> d.getYear() >= OLDEST_YEAR && d.getYear() <= NEWEST_YEAR);
  }

  Anchor withLast(LocalDate named) {
    return new Anchor(day, Optional.of(named));
  }

  /** The most recent such day, the report's own included. */
  Optional<LocalDate> weekday(DayOfWeek weekday) {
    return day.map(
        d -> d.minusDays(Math.floorMod(d.getDayOfWeek().getValue() - weekday.getValue(), 7)));
  }

  /** The most recent such day that is not the report's own. */
  Optional<LocalDate> weekdayBefore(DayOfWeek weekday) {
    return day.flatMap(d -> new Anchor(Optional.of(d.minusDays(1)), last).weekday(weekday));
  }

  /** The first such day after the report's own. */
  Optional<LocalDate> weekdayAfter(DayOfWeek weekday) {
    return day.flatMap(d -> new Anchor(Optional.of(d.plusDays(7)), last).weekday(weekday));
  }

  /** That day of a week counted from the report's, weeks beginning on Monday. */
  Optional<LocalDate> weekdayOfWeek(DayOfWeek weekday, int weeks) {
    return day.map(
        d ->
            d.minusDays(d.getDayOfWeek().getValue() - 1L)
                .plusWeeks(weeks)
                .plusDays(weekday.getValue() - 1L));
  }

  /** The nearest such day of a year: past, or at most thirty days ahead. */
  Optional<LocalDate> nearest(int month, int dayOfMonth) {
    if (day.isEmpty()) {
      return Optional.empty();
    }
    LocalDate latest = day.get().plusDays(AHEAD_DAYS);
    for (int year = latest.getYear(); year > latest.getYear() - 9; year--) {
      Optional<LocalDate> found = date(year, month, dayOfMonth);
      if (found.isPresent() && !found.get().isAfter(latest)) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The year of the most recent such month; the report's own and the next one count too. */
  static int yearOf(LocalDate day, int month) {
    LocalDate latest = day.plusMonths(1);
    return month <= latest.getMonthValue() ? latest.getYear() : latest.getYear() - 1;
  }

  /** A day of the calendar, if there is such a day. */
  static Optional<LocalDate> date(int year, int month, int dayOfMonth) {
    try {
      return Optional.of(LocalDate.of(year, month, dayOfMonth));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  static DateRange month(int year, int month) {
    LocalDate start = LocalDate.of(year, month, 1);
    return DateRange.of(start, start.plusMonths(1).minusDays(1), DatePrecision.MONTH);
  }

  static DateRange year(int year) {
    return years(year, 1);
  }

  static DateRange years(int first, int count) {
    LocalDate start = LocalDate.of(first, 1, 1);
    return DateRange.of(start, start.plusYears(count).minusDays(1), DatePrecision.YEAR);
  }

  /** The day, or the week, month, year of the calendar, so far from another. */
  static DateRange period(LocalDate from, ChronoUnit unit, int offset) {
    LocalDate day = from.plus(offset, unit);
    return switch (unit) {
      case WEEKS -> {
        LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
        yield DateRange.of(monday, monday.plusDays(6), DatePrecision.WEEK);
      }
      case MONTHS -> month(day.getYear(), day.getMonthValue());
      case YEARS -> year(day.getYear());
      case DECADES -> years(Math.floorDiv(day.getYear(), 10) * 10, 10);
      default -> DateRange.day(day);
    };
  }

  /** As near as "two weeks ago" says: the day itself, three days around it, its month, its year. */
  static DateRange about(LocalDate from, ChronoUnit unit, int offset) {
    if (unit != ChronoUnit.WEEKS) {
      return period(from, unit, offset);
    }
    LocalDate day = from.plusWeeks(offset);
    return DateRange.of(day.minusDays(3), day.plusDays(3), DatePrecision.WEEK);
  }

  static DatePrecision precision(ChronoUnit unit) {
    return switch (unit) {
      case WEEKS -> DatePrecision.WEEK;
      case MONTHS -> DatePrecision.MONTH;
      case YEARS, DECADES -> DatePrecision.YEAR;
      default -> DatePrecision.DAY;
    };
  }
}
