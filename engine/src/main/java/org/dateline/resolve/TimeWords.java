// SPDX-License-Identifier: Apache-2.0
package org.dateline.resolve;

import java.util.Optional;
import org.dateline.codebook.DateRange;

/**
 * Tokens {@code [first, end)} that say when.
 *
 * @param range empty where the words cannot be resolved: no such day, or nothing to count from
 * @param yearless a day or month whose year is not said
 */
record TimeWords(int first, int end, Optional<DateRange> range, boolean yearless) {
  static TimeWords of(int first, int end, DateRange range) {
    return new TimeWords(first, end, Optional.of(range), false);
  }

  static TimeWords of(int first, int end, Optional<DateRange> range) {
    return new TimeWords(first, end, range, false);
  }

  TimeWords from(int start) {
    return new TimeWords(start, end, range, yearless);
  }

  TimeWords to(int stop) {
    return new TimeWords(first, stop, range, yearless);
  }

  TimeWords with(DateRange other) {
    return new TimeWords(first, end, Optional.of(other), yearless);
  }

  /** Whether it names one single day. */
  boolean isDay() {
    return range.filter(r -> r.start().equals(r.end())).isPresent();
  }
}
