// SPDX-License-Identifier: Apache-2.0
package org.dateline.resolve;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.dateline.codebook.DateRange;

/**
 * The day of what words of time look back at: "two days after a bomb fell, the market reopened",
 * "it came a week to the day after the raid", "three days on from the attack". It counts back from
 * the day of what the sentence tells: the day named there, else, where the sentence opens so, the
 * report's.
 */
final class CountedBack {
  private static final Calendar CALENDAR = Calendar.ENGLISH;

  private CountedBack() {}

  static Optional<TimeWords> at(Words words, int i, Anchor anchor) {
    return counted(words, i, anchor).or(() -> partOfDay(words, i, anchor));
  }

  private static Optional<TimeWords> counted(Words words, int i, Anchor anchor) {
    Optional<Amount> found = Amount.at(words, i);
    if (found.isEmpty() || isShort(found.get().unit())) {
      return Optional.empty();
    }
    Amount amount = found.get();
    int end = amount.end();
    boolean toTheDay = words.is(end, "to") && words.is(end + 1, "the") && words.is(end + 2, "day");
    int after = toTheDay ? end + 3 : end;
    int last = lookBack(words, after);
    if (last < 0) {
      return Optional.empty();
    }
    int opens = beforeHedges(words, i);
    boolean exact = toTheDay || words.is(i - 1, "exactly");
    return anchor(words, opens, last, anchor)
        .map(day -> TimeWords.of(i, last, Optional.of(back(day, amount, exact))));
  }

  /** "The morning after a bomber struck": the event was the day before. */
  private static Optional<TimeWords> partOfDay(Words words, int i, Anchor anchor) {
    boolean day = words.is(i + 1, "day") || CALENDAR.is("part", words.at(i + 1));
    boolean event = words.has(i + 3) && !words.isMark(i + 3);
    if (!words.is(i, "the") || !day || !words.is(i + 2, "after") || !event) {
      return Optional.empty();
    }
    int opens = words.is(i - 1, "on") ? i - 1 : i;
    return anchor(words, opens, i + 3, anchor)
        .map(d -> TimeWords.of(i, i + 3, DateRange.day(d.minusDays(1))));
  }

  private static boolean isShort(ChronoUnit unit) {
    return unit == ChronoUnit.MINUTES || unit == ChronoUnit.HOURS || unit == ChronoUnit.DECADES;
  }

  /** After "after" or "on from"; -1 where other words follow, or nothing. */
  private static int lookBack(Words words, int i) {
    int end =
        words.is(i, "after")
            ? i + 1
            : words.is(i, "on") && (words.is(i + 1, "from") || words.is(i + 1, "after"))
                ? i + 2
                : -1;
    return end > 0 && words.has(end) && !words.isMark(end) ? end : -1;
  }

  /** The first of the words that hedge an amount, "only", "exactly", "less than". */
  private static int beforeHedges(Words words, int i) {
    int first = i;
    while (CALENDAR.is("about-amount", words.at(first - 1))) {
      first--;
    }
    return first;
  }

  private static Optional<LocalDate> anchor(Words words, int first, int end, Anchor anchor) {
    if (first == words.first()) {
      return dayAfterComma(words, end, anchor).or(anchor::day);
    }
    return isTied(words, first) ? anchor.last() : Optional.empty();
  }

  /** "A week after gunmen struck, police on Friday arrested": the day of what is told. */
  private static Optional<LocalDate> dayAfterComma(Words words, int from, Anchor anchor) {
    boolean comma = false;
    for (int i = from; i < words.end(); i++) {
      comma |= words.is(i, ",");
      if (comma && CALENDAR.isWeekday(words.at(i)) && words.mayBeName(i)) {
        return anchor.weekday(CALENDAR.weekday(words.at(i)));
      }
    }
    return Optional.empty();
  }

  /** "On Wednesday, a day after", "this morning, a week after", "it came a day after". */
  private static boolean isTied(Words words, int first) {
    if (CALENDAR.is("comes", words.at(first - 1))) {
      return true;
    }
    int day = words.is(first - 1, ",") ? first - 2 : first - 1;
    if (CALENDAR.is("part", words.at(day)) && words.has(day - 1)) {
      return words.is(first - 1, ",")
          && (words.is(day - 1, "this") || CALENDAR.isWeekday(words.at(day - 1)));
    }
    return words.is(first - 1, ",") && isDay(words, day);
  }

  private static boolean isDay(Words words, int i) {
    String day = words.at(i);
    return CALENDAR.isWeekday(day)
        || day.equals("today")
        || day.equals("yesterday")
        || CALENDAR.month(day) > 0 && words.isNumber(i - 1)
        || CALENDAR.month(words.at(i - 1)) > 0 && words.isNumber(i);
  }

  private static DateRange back(LocalDate from, Amount amount, boolean exact) {
    if (exact && amount.exact()) {
      return DateRange.day(from.minus(amount.min(), amount.unit()));
    }
    return RelativeDates.distant(from, amount, -1);
  }
}
