// SPDX-License-Identifier: Apache-2.0
package org.dateline.codebook;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * When something was: both days inclusive, local at the place, never finer than said.
 *
 * @param time the hour of the first day where it is said; present exactly with precision hour
 */
public record DateRange(
    LocalDate start, LocalDate end, DatePrecision precision, Optional<LocalTime> time)
    implements Value {
  public DateRange {
    if (end.isBefore(start)) {
      throw new IllegalArgumentException(end + " is before " + start);
    }
    if (time.isPresent() != (precision == DatePrecision.HOUR)) {
      throw new IllegalArgumentException("a time goes with precision hour, and only with it");
    }
  }

  /** One day. */
  public static DateRange day(LocalDate day) {
    return new DateRange(day, day, DatePrecision.DAY, Optional.empty());
  }

  /** From one day to another, both inclusive. */
  public static DateRange of(LocalDate start, LocalDate end, DatePrecision precision) {
    return new DateRange(start, end, precision, Optional.empty());
  }

  /** An hour of a day. */
  public static DateRange hour(LocalDate day, LocalTime time) {
    return new DateRange(day, day, DatePrecision.HOUR, Optional.of(time));
  }

  /** Whether both can be the same moment. */
  public boolean meets(DateRange other) {
    return !start.isAfter(other.end) && !other.start.isAfter(end);
  }
}
