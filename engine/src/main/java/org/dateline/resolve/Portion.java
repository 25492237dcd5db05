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
  EARLY,
  MIDDLE,
  LATE,
  EARLIER,
  LATER;

  /** A portion said before the words of a time: tokens up to {@code end}. */
  record Said(int end, Portion portion) {}

  static Optional<Said> at(Words words, int i) {
    int j = words.is(i + 1, "-") ? i + 2 : i + 1;
    switch (words.at(i)) {
      case "early":
        return Optional.of(new Said(j, EARLY));
      case "mid":
        return Optional.of(new Said(j, MIDDLE));
      case "late":
        return Optional.of(new Said(j, LATE));
      case "earlier":
        return Optional.of(
            new Said(words.is(i + 1, "in") || words.is(i + 1, "on") ? i + 2 : i + 1, EARLIER));
      case "later":
        return Optional.of(
            new Said(words.is(i + 1, "in") || words.is(i + 1, "on") ? i + 2 : i + 1, LATER));
      case "beginning", "start":
        return words.is(i + 1, "of") ? Optional.of(new Said(i + 2, EARLY)) : Optional.empty();
      case "middle":
        return words.is(i + 1, "of") ? Optional.of(new Said(i + 2, MIDDLE)) : Optional.empty();
      case "end":
        return words.is(i + 1, "of") ? Optional.of(new Said(i + 2, LATE)) : Optional.empty();
      case "pre":
        return words.is(i + 1, "-") && words.is(i + 2, "dawn")
            ? Optional.of(new Said(i + 3, EARLY))
            : Optional.empty();
      case "predawn", "dawn":
        return Optional.of(new Said(i + 1, EARLY));
      default:
        return Optional.empty();
    }
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
    if (whole.start().until(whole.end(), ChronoUnit.DAYS) < 2) {
      return whole;
    }
    List<LocalDate> cuts = cuts(whole);
    int third = ordinal();
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
