// SPDX-License-Identifier: Apache-2.0
package org.dateline.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.codebook.DatePrecision;
import org.dateline.codebook.DateRange;

/** Joins two times into one: "from 26 January to 3 February", "between June 3 and June 5". */
final class TimeRanges {
  private TimeRanges() {}

  static List<TimeWords> join(Words words, List<TimeWords> times) {
    List<TimeWords> joined = new ArrayList<>(times.size());
    for (TimeWords time : times) {
      Optional<TimeWords> both =
          joined.isEmpty() ? Optional.empty() : both(words, joined.get(joined.size() - 1), time);
      if (both.isPresent()) {
        joined.set(joined.size() - 1, both.get());
      } else {
        joined.add(time);
      }
    }
    return joined;
  }

  private static Optional<TimeWords> both(Words words, TimeWords from, TimeWords to) {
    int between = from.end();
    boolean gap = to.first() == between + 1;
    boolean linked =
        MonthDates.isTo(words, between)
            || words.is(between, "and") && words.is(from.first() - 1, "between");
    if (!gap || !linked || from.range().isEmpty() || to.range().isEmpty()) {
      return Optional.empty();
    }
    LocalDate start = start(from, to);
    DateRange end = to.range().get();
    if (start.isAfter(end.end())) {
      return Optional.empty();
    }
    DatePrecision one = coarse(from.range().get().precision());
    DatePrecision other = coarse(end.precision());
    DatePrecision precision = one.compareTo(other) > 0 ? one : other;
    return Optional.of(
        TimeWords.of(from.first(), to.end(), DateRange.of(start, end.end(), precision)));
  }

  private static DatePrecision coarse(DatePrecision precision) {
    return precision == DatePrecision.HOUR ? DatePrecision.DAY : precision;
  }

  /** "Between 3 March and 5 April 1985": the year said last holds for both. */
  private static LocalDate start(TimeWords from, TimeWords to) {
    LocalDate start = from.range().orElseThrow().start();
    LocalDate end = to.range().orElseThrow().end();
    if (!from.yearless() || to.yearless()) {
      return start;
    }
    LocalDate same = start.withYear(end.getYear());
    return same.isAfter(end) ? same.minusYears(1) : same;
  }
}
