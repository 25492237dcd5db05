// SPDX-License-Identifier: Apache-2.0
package org.dateline.resolve;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.dateline.codebook.DatePrecision;
import org.dateline.codebook.DateRange;

/**
 * Days of the week. In news a bare name is the most recent such day, the report's own included;
 * only after words that look ahead ("will rule on Friday") it is the next.
 */
final class Weekdays {
  private static final Calendar CALENDAR = Calendar.ENGLISH;
  private static final int AHEAD_REACH = 6;

  private Weekdays() {}

  static Optional<TimeWords> at(Words words, int i, Anchor anchor) {
    return overnight(words, i, anchor)
        .or(() -> ofWeek(words, i, anchor))
        .or(() -> named(words, i, anchor));
  }

  private static Optional<TimeWords> named(Words words, int i, Anchor anchor) {
    String before = words.at(i);
    boolean back = before.equals("last") || before.equals("past") || before.equals("previous");
    boolean ahead = before.equals("next") || before.equals("coming");
    int j = back || ahead ? i + 1 : i;
    if (before.equals("this")) {
      back = words.is(i + 1, "past");
      ahead = words.is(i + 1, "coming");
      j = back || ahead ? i + 2 : i + 1;
    }
    if (!isWeekday(words, j)) {
      return Optional.empty();
    }
    DayOfWeek weekday = CALENDAR.weekday(words.at(j));
    Optional<LocalDate> day =
        back
            ? anchor.weekdayBefore(weekday)
            : ahead || i == j && looksAhead(words, i)
                ? anchor.weekdayAfter(weekday)
                : anchor.weekday(weekday);
    Optional<TimeWords> counted = ofNamedWeek(words, i, j, weekday, anchor);
    return counted.isPresent()
        ? counted
        : Optional.of(TimeWords.of(i, j + 1, day.map(DateRange::day)));
  }

  /** "Friday of last week", "Friday last week", "Wednesday a week ago". */
  private static Optional<TimeWords> ofNamedWeek(
      Words words, int i, int j, DayOfWeek weekday, Anchor anchor) {
    int week = words.is(j + 1, "of") ? j + 2 : j + 1;
    int weeks = weeksFrom(words, week);
    if (weeks != NO_WEEK) {
      return Optional.of(
          TimeWords.of(i, week + 2, anchor.weekdayOfWeek(weekday, weeks).map(DateRange::day)));
    }
    return Amount.at(words, j + 1)
        .filter(a -> a.unit() == ChronoUnit.WEEKS && a.exact() && words.is(a.end(), "ago"))
        .map(
            a ->
                TimeWords.of(
                    i,
                    a.end() + 1,
                    anchor.weekday(weekday).map(d -> DateRange.day(d.minusWeeks(a.min())))));
  }

  private static final int NO_WEEK = Integer.MIN_VALUE;

  private static int weeksFrom(Words words, int i) {
    if (!words.is(i + 1, "week")) {
      return NO_WEEK;
    }
    return switch (words.at(i)) {
      case "last" -> -1;
      case "this" -> 0;
      case "next" -> 1;
      default -> NO_WEEK;
    };
  }

  /** "Last week on Thursday". */
  private static Optional<TimeWords> ofWeek(Words words, int i, Anchor anchor) {
    int weeks = weeksFrom(words, i);
    if (weeks == NO_WEEK || !words.is(i + 2, "on") || !isWeekday(words, i + 3)) {
      return Optional.empty();
    }
    DayOfWeek weekday = CALENDAR.weekday(words.at(i + 3));
    return Optional.of(
        TimeWords.of(i, i + 4, anchor.weekdayOfWeek(weekday, weeks).map(DateRange::day)));
  }

  /** "[A week ago] on Monday": so many weeks before the most recent one. */
  static Optional<TimeWords> onThatDay(Words words, int end, Amount amount, Anchor anchor) {
    boolean weeks = amount.unit() == ChronoUnit.WEEKS && amount.exact();
    if (!weeks || !words.is(end, "on") || !isWeekday(words, end + 1)) {
      return Optional.empty();
    }
    DayOfWeek weekday = CALENDAR.weekday(words.at(end + 1));
    return Optional.of(
        TimeWords.of(
            end,
            end + 2,
            anchor.weekday(weekday).map(d -> DateRange.day(d.minusWeeks(amount.min())))));
  }

  /** "Overnight Tuesday", "overnight Monday to Tuesday": a night runs into the next day. */
  private static Optional<TimeWords> overnight(Words words, int i, Anchor anchor) {
    int first = words.is(i + 1, "on") || words.is(i + 1, "from") ? i + 2 : i + 1;
    if (!words.is(i, "overnight") || !isWeekday(words, first)) {
      return Optional.empty();
    }
    Optional<LocalDate> start = anchor.weekday(CALENDAR.weekday(words.at(first)));
    int second = first + 2;
    boolean two = MonthDates.isTo(words, first + 1) && isWeekday(words, second);
    Optional<DateRange> night =
        start
            .map(d -> two && anchor.day().filter(d::equals).isPresent() ? d.minusDays(7) : d)
            .map(d -> DateRange.of(d, d.plusDays(1), DatePrecision.DAY));
    return Optional.of(TimeWords.of(i, two ? second + 1 : first + 1, night));
  }

  private static boolean isWeekday(Words words, int i) {
    return CALENDAR.isWeekday(words.at(i)) && words.mayBeName(i);
  }

  /** "Will rule on Friday", "expected to march on Saturday"; not "will study Monday's raid". */
  private static boolean looksAhead(Words words, int i) {
    if (words.is(i + 1, "'s") || words.is(i + 1, "'")) {
      return false;
    }
    for (int j = i - 1; j >= i - AHEAD_REACH; j--) {
      if (CALENDAR.is("future", words.at(j))) {
        return true;
      }
      boolean article = words.is(j, "the") || words.is(j, "his") || words.is(j, "her");
      if (!words.isWord(j) || CALENDAR.is("duration-stop", words.at(j)) && !article) {
        return false;
      }
    }
    return false;
  }
}
