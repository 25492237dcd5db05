// SPDX-License-Identifier: Apache-2.0
package org.dateline.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.codebook.DatePrecision;
import org.dateline.codebook.DateRange;

/**
 * Dates with the name of a month: "June 7, 2017", "26-27 JANUARY", "in March 2015", "last June".
 */
final class MonthDates {
  private static final Calendar CALENDAR = Calendar.ENGLISH;
  private static final int MOST_DAYS = 6;

  private MonthDates() {}

  /** Days of a month: the tokens up to {@code end} and the first and last of them. */
  private record Days(int end, int first, int last) {}

  /** The date that begins at a token; one that cannot be is found without a range. */
  static Optional<TimeWords> at(Words words, int i, Anchor anchor) {
    int weekday = weekdayEnd(words, i);
    int start = weekday > i && words.is(weekday, "the") ? weekday + 1 : weekday;
    Optional<TimeWords> date = dated(words, start, anchor);
    if (date.isPresent() || weekday > i) {
      return date.map(d -> d.from(i));
    }
    return isMonth(words, i) ? monthAlone(words, i, anchor) : Optional.empty();
  }

  private static Optional<TimeWords> dated(Words words, int i, Anchor anchor) {
    Optional<Days> before = days(words, i);
    if (before.isPresent()) {
      int j = words.is(before.get().end, "of") ? before.get().end + 1 : before.get().end;
      if (isMonth(words, j) && !isVerb(words, j)) {
        return Optional.of(day(words, i, afterMonth(words, j), before.get(), words.at(j), anchor));
      }
      return Optional.empty();
    }
    if (!isMonth(words, i)) {
      return Optional.empty();
    }
    int j = afterMonth(words, i);
    Optional<Days> after = days(words, words.is(j, "the") ? j + 1 : j);
    boolean month =
        words.is(i - 1, "in")
            && words.isWord(j + 1)
            && after.filter(d -> d.end == j + 1).isPresent();
    return after.filter(d -> !month).map(d -> day(words, i, d.end, d, words.at(i), anchor));
  }

  /** "Friday, 6 August", "Tuesday (June 3)". */
  private static int weekdayEnd(Words words, int i) {
    String word = words.at(i);
    boolean known = CALENDAR.isWeekday(word) || CALENDAR.isShortWeekday(word) && words.mayBeName(i);
    if (!known) {
      return i;
    }
    int j = i + 1;
    while (words.is(j, ",") || words.is(j, ".") || words.is(j, "(")) {
      j++;
    }
    return j;
  }

  private static TimeWords day(
      Words words, int first, int end, Days days, String monthName, Anchor anchor) {
    int month = CALENDAR.month(monthName);
    Optional<YearSuffix> suffix = YearSuffix.at(words, end, true, anchor);
    int stop = suffix.map(YearSuffix::end).orElse(end);
    if (suffix.isPresent()) {
      Optional<DateRange> range = suffix.get().year().flatMap(y -> range(y, month, days));
      return TimeWords.of(first, stop, range);
    }
    boolean terror = month == 9 && days.first == 11 && days.last == 11 && isAttack(words, end);
    LocalDate attacks = LocalDate.of(2001, 9, 11);
    if (terror && anchor.day().filter(d -> d.isBefore(attacks)).isEmpty()) {
      return TimeWords.of(first, stop, DateRange.day(attacks));
    }
    Optional<DateRange> range =
        anchor.nearest(month, days.first).flatMap(start -> range(start.getYear(), month, days));
    return new TimeWords(first, stop, range, true);
  }

  private static boolean isAttack(Words words, int i) {
    int j = words.is(i, ",") || words.is(i, "'s") ? i + 1 : i;
    return CALENDAR.is("attack", words.at(j));
  }

  private static Optional<DateRange> range(int year, int month, Days days) {
    Optional<LocalDate> start = Anchor.date(year, month, days.first);
    Optional<LocalDate> end = Anchor.date(year, month, days.last);
    return start.isPresent() && end.isPresent() && !end.get().isBefore(start.get())
        ? Optional.of(DateRange.of(start.get(), end.get(), DatePrecision.DAY))
        : Optional.empty();
  }

  /** One day, a range ("26-27", "3 to 5") or neighbours ("3 and 4"). */
  private static Optional<Days> days(Words words, int i) {
    List<Integer> found = new ArrayList<>(2);
    int first = dayOfMonth(words, i);
    if (first == 0) {
      return Optional.empty();
    }
    found.add(first);
    int end = i + 1;
    boolean range = false;
    while (found.size() < MOST_DAYS) {
      int j = words.is(end, ",") && words.is(end + 1, "and") ? end + 1 : end;
      int next = dayOfMonth(words, j + 1);
      boolean to = isTo(words, j) && !range;
      boolean neighbour =
          (words.is(j, "and") || words.is(j, "or") || words.is(j, ","))
              && next == found.get(found.size() - 1) + 1;
      boolean between = words.is(j, "and") && words.is(i - 1, "between") && found.size() == 1;
      if (next == 0 || !to && !neighbour && !between || next <= found.get(found.size() - 1)) {
        break;
      }
      range |= to;
      found.add(next);
      end = j + 2;
    }
    return Optional.of(new Days(end, first, found.get(found.size() - 1)));
  }

  static boolean isTo(Words words, int i) {
    return words.is(i, "-")
        || words.is(i, "to")
        || words.is(i, "until")
        || words.is(i, "till")
        || words.is(i, "into")
        || words.is(i, "through");
  }

  /** "7", "7th": from 1 to 31; 0 for anything else. */
  static int dayOfMonth(Words words, int i) {
    String word = words.at(i);
    int value = 0;
    int c = 0;
    while (c < word.length() && c < 2 && word.charAt(c) >= '0' && word.charAt(c) <= '9') {
      value = value * 10 + word.charAt(c) - '0';
      c++;
    }
    String rest = c == 0 ? "-" : word.substring(c);
    boolean ordinal =
        rest.equals("st") || rest.equals("nd") || rest.equals("rd") || rest.equals("th");
    return value <= 31 && (rest.isEmpty() || ordinal) ? value : 0;
  }

  private static boolean isMonth(Words words, int i) {
    String word = words.at(i);
    if (CALENDAR.month(word) == 0) {
      return false;
    }
    boolean beside = words.isNumber(i + 1) || words.isNumber(i - 1) || words.is(i + 1, ".");
    boolean plain = !Calendar.isAmbiguousMonth(word) && !CALENDAR.isShortMonth(word);
    return words.mayBeName(i) || plain && beside;
  }

  /** "At least 3 may have died". */
  private static boolean isVerb(Words words, int i) {
    return Calendar.isAmbiguousMonth(words.at(i))
        && (CALENDAR.is("modal", words.at(i + 1)) || !words.mayBeName(i));
  }

  private static int afterMonth(Words words, int i) {
    return words.is(i + 1, ".") && CALENDAR.isShortMonth(words.at(i)) ? i + 2 : i + 1;
  }

  /**
   * "March 2015", "in late March", "last June"; a bare name only after a word that calls for it.
   */
  private static Optional<TimeWords> monthAlone(Words words, int i, Anchor anchor) {
    int month = CALENDAR.month(words.at(i));
    int end = afterMonth(words, i);
    Optional<YearSuffix> suffix = YearSuffix.at(words, end, false, anchor);
    if (suffix.isPresent()) {
      Optional<DateRange> range = suffix.get().year().map(y -> Anchor.month(y, month));
      return Optional.of(TimeWords.of(i, suffix.get().end(), range));
    }
    if (CALENDAR.isShortMonth(words.at(i)) || !isCalledFor(words, i)) {
      return Optional.empty();
    }
    String before = words.at(i - 1);
    boolean joined = CALENDAR.is("month-side", before);
    Optional<DateRange> range =
        anchor.day().map(day -> Anchor.month(year(day, month, before), month));
    return Optional.of(new TimeWords(joined ? i - 1 : i, i + 1, range, true));
  }

  /** The year of a bare month: "last June" and "next June" never are the report's own month. */
  private static int year(LocalDate day, int month, String before) {
    int year = day.getYear();
    return switch (before) {
      case "last", "past" -> month < day.getMonthValue() ? year : year - 1;
      case "next", "coming" -> month > day.getMonthValue() ? year : year + 1;
      case "this" -> year;
      default -> Anchor.yearOf(day, month);
    };
  }

  private static boolean isCalledFor(Words words, int i) {
    String before = words.at(i - 1);
    if (words.isName(i + 1) && !CALENDAR.isWeekday(words.at(i + 1))) {
      return false;
    }
    boolean own = Calendar.isAmbiguousMonth(words.at(i));
    if (own && words.upperCase()) {
      boolean sure = before.equals("in") || before.equals("last") || before.equals("since");
      return sure || before.equals("late") || before.equals("mid");
    }
    boolean described = before.equals("the") || before.equals("a") || before.equals("'s");
    return CALENDAR.is("month-cue", before)
        || before.equals("-") && (words.is(i - 2, "mid") || words.is(i - 2, "early"))
        || described && words.isWord(i + 1);
  }
}
