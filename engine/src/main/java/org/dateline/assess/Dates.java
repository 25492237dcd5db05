// SPDX-License-Identifier: Apache-2.0
package org.dateline.assess;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.codebook.DatePrecision;
import org.dateline.codebook.DateRange;
import org.dateline.codebook.Field;
import org.dateline.codebook.Statement;

/** Reads the date of an incident off its statements. */
final class Dates {
  private Dates() {}

  /** The first date said to the day or finer, else the first at all. */
  static Optional<DateRange> best(Said said) {
    List<Statement> dates = said.of(Field.DATE);
    return dates.stream()
        .map(s -> (DateRange) s.value())
        .min(Comparator.comparing(d -> coarse(d.precision())));
  }

  private static int coarse(DatePrecision precision) {
    return switch (precision) {
      case HOUR, DAY -> 0;
      case WEEK -> 1;
      case MONTH -> 2;
      case YEAR -> 3;
      case UNKNOWN -> 4;
    };
  }
}
