// SPDX-License-Identifier: Apache-2.0
package org.dateline.resolve;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.dateline.codebook.DatePrecision;
import org.dateline.codebook.DateRange;

/** Which part of a period is meant: "late March", "earlier this week", "the middle of June". */
enum Portion {
  EARLY(0),
  MIDDLE(1),
  LATE(2),
  /** Up to the report's day. */
  EARLIER(0),
  /** From the report's day on. */
  LATER(2);

  private final int third;

  Portion(int third) {
    this.third = third;
  }

  /** A portion said before the words of a time: tokens up to {@code end}. */
  record Said(int end, Portion portion) {}

  static Optional<Said> at(Words words, int i) {
    int joined = words.is(i + 1, "-") ? i + 2 : i + 1;
    int in = words.is(i + 1, "in") || words.is(i + 1, "on") ? i + 2 : i + 1;
    return switch (words.at(i)) {
      case "early" -> Optional.of(new Said(joined, EARLY));
      case "mid" -> Optional.of(new Said(joined, MIDDLE));
      case "late" -> Optional.of(new Said(joined, LATE));
      case "earlier" -> Optional.of(new Said(in, EARLIER));
      case "later" -> Optional.of(new Said(in, LATER));
      case "so" ->
          words.is(i + 1, "far") ? Optional.of(new Said(i + 2, EARLIER)) : Optional.empty();
      case "beginning", "start" -> of(words, i, EARLY);
      case "middle" -> of(words, i, MIDDLE);
      case "end" -> of(words, i, LATE);
      case "predawn", "dawn" -> Optional.of(new Said(i + 1, EARLY));
      case "pre" ->
          words.is(i + 1, "-") && words.is(i + 2, "dawn")
              ? Optional.of(new Said(i + 3, EARLY))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static Optional<Said> of(Words words, int i, Portion portion) {
    return words.is(i + 1, "of") ? Optional.of(new Said(i + 2, portion)) : Optional.empty();
  }

  /** The part of a range: its first, middle or last third, or what lies before or after a day. */
  DateRange of(DateRange whole, Optional<LocalDate> day) {
    DatePrecision precision = whole.precision();
    if (precision == DatePrecision.HOUR || precision == DatePrecision.DAY) {
      return whole;
    }
    if (this == EARLIER || this == LATER) {
      return day.filter(d -> !d.isBefore(whole.start()) && !d.isAfter(whole.end()))
          .map(d -> this == EARLIER ? upTo(whole, d) : DateRange.of(d, whole.end(), precision))
          .orElse(whole);
    }
    // A third of a week would be finer than the week that is said.
    if (precision == DatePrecision.WEEK || whole.start().until(whole.end(), ChronoUnit.DAYS) < 2) {
      return whole;
    }
    List<LocalDate> cuts = cuts(whole);
    return DateRange.of(cuts.get(third), cuts.get(third + 1).minusDays(1), precision);
  }

  private static DateRange upTo(DateRange whole, LocalDate day) {
    return DateRange.of(whole.start(), day, whole.precision());
  }

  private static List<LocalDate> cuts(DateRange whole) {
    LocalDate start = whole.start();
    LocalDate after = whole.end().plusDays(1);
    if (whole.precision() == DatePrecision.YEAR
        && start.getDayOfYear() == 1
        && after.getDayOfYear() == 1) {
      long months = 4L * (after.getYear() - start.getYear());
      return List.of(start, start.plusMonths(months), start.plusMonths(2 * months), after);
    }
    long days = start.until(after, ChronoUnit.DAYS);
    return List.of(start, start.plusDays(days / 3), start.plusDays(2 * days / 3), after);
  }
}
