// SPDX-License-Identifier: Apache-2.0
package org.dateline.resolve;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.dateline.codebook.DatePrecision;
import org.dateline.codebook.DateRange;
import org.dateline.text.Text;
import org.dateline.text.Token;

/** Reads the date expression that begins at one token, if one does. */
final class TimeWords {
  /** A date, and the token after its last word. */
  record Reading(DateRange date, int end) {}

  private static final CountWords NUMBERS = CountWords.bundled();
  private static final Set<String> DAY_PARTS =
      Set.of("morning", "afternoon", "evening", "night", "noon", "midday", "dawn");
  private static final Set<String> THIS_DAY = Set.of("today", "tonight", "overnight");

  private final Text text;
  private final int at;
  private final int limit;
  private final Optional<LocalDate> today;
  private final Optional<DateRange> last;

  TimeWords(Text text, int at, int limit, Optional<LocalDate> today, Optional<DateRange> last) {
    this.text = text;
    this.at = at;
    this.limit = limit;
    this.today = today;
    this.last = last;
  }

  Optional<Reading> read() {
    Token token = text.token(at);
    if (token.isNumber()) {
      return iso().or(this::dayMonth).or(this::ago).or(this::later).or(this::bareYear);
    }
    if (!token.isWord()) {
      return Optional.empty();
    }
    return monthDay().or(this::named).or(this::relative).or(this::ago).or(this::later);
  }

  /** 2017-06-07. */
  private Optional<Reading> iso() {
    OptionalInt year = figure(at);
    if (year.isEmpty() || year.getAsInt() < 1000 || !is(at + 1, "-") || !is(at + 3, "-")) {
      return Optional.empty();
    }
    OptionalInt month = figure(at + 2);
    OptionalInt day = figure(at + 4);
    return month.isPresent() && day.isPresent()
        ? Calendar.date(year.getAsInt(), month.getAsInt(), day.getAsInt()).map(d -> day(d, at + 5))
        : Optional.empty();
  }

  /** "7 June", "3 JAN 90", "26-27 JANUARY", "the 7th of June 2017". */
  private Optional<Reading> dayMonth() {
    int next = at + 1;
    OptionalInt first = ordinal(at);
    OptionalInt second = OptionalInt.empty();
    if ((is(next, "-") || is(next, "to") || is(next, "and")) && ordinal(next + 1).isPresent()) {
      second = ordinal(next + 1);
      next += 2;
    }
    if (is(next, "of")) {
      next++;
    }
    if (first.isEmpty() || next >= limit || first.getAsInt() < 1 || first.getAsInt() > 31) {
      return Optional.empty();
    }
    OptionalInt month = Calendar.month(text.token(next).norm());
    return month.isEmpty()
        ? Optional.empty()
        : days(month.getAsInt(), first.getAsInt(), second.orElse(first.getAsInt()), next + 1);
  }

  /** "June 7", "June 7, 2017", "June 2017", "late June", "June". */
  private Optional<Reading> monthDay() {
    int from = at;
    boolean vague = Set.of("late", "early", "mid").contains(word(at));
    if (vague) {
      from = is(at + 1, "-") || is(at + 1, "in") ? at + 2 : at + 1;
    }
    if (is(at, "last") || is(at, "this") || is(at, "early") && is(at + 1, "last")) {
      from = at + 1;
    }
    OptionalInt month = from < limit ? Calendar.month(word(from)) : OptionalInt.empty();
    if (month.isEmpty() || from == at && !isMonthName(from)) {
      return vague ? vagueYear(from) : Optional.empty();
    }
    int next = is(from + 1, ".") && word(from).length() <= 4 ? from + 2 : from + 1;
    OptionalInt day = ordinal(next);
    if (day.isPresent()
        && day.getAsInt() >= 1
        && day.getAsInt() <= 31
        && !is(next + 1, "-")
        && from == at) {
      return days(month.getAsInt(), day.getAsInt(), day.getAsInt(), next + 1);
    }
    int comma = is(next, ",") || is(next, "of") ? next + 1 : next;
    OptionalInt year = figure(comma);
    if (year.isPresent() && year.getAsInt() > 1800 && year.getAsInt() < 2200) {
      return Calendar.date(year.getAsInt(), month.getAsInt(), 1)
          .map(d -> new Reading(part(d, word(at)), comma + 1));
    }
    int end = from + 1;
    boolean full = word(from).length() > 3;
    return full
        ? today
            .flatMap(t -> Calendar.lastSuch(t.plusDays(21), month.getAsInt(), 1))
            .map(d -> new Reading(part(d, word(at)), end))
        : Optional.empty();
  }

  /**
   * "May" and "March" are verbs too; a name of a month stands after a preposition or by a number.
   */
  private boolean isMonthName(int token) {
    String name = word(token);
    boolean doubtful =
        name.equals("may")
            || name.equals("march")
            || name.equals("mar")
            || name.length() == 3
            || name.equals("april")
            || name.equals("june")
            || name.equals("august");
    if (!doubtful) {
      return true;
    }
    boolean number = token + 1 < limit && text.token(token + 1).isNumber();
    boolean preposition =
        token > 0
            && Set.of("in", "of", "since", "until", "during", "by", "from", "and", "to")
                .contains(word(token - 1));
    return number
        || preposition && text.token(token).capital() && name.length() > 3 && !name.equals("mar");
  }

  private Optional<Reading> vagueYear(int from) {
    OptionalInt year = figure(from);
    return year.isPresent() && year.getAsInt() > 1800 && year.getAsInt() < 2200
        ? Optional.of(new Reading(Calendar.yearOf(year.getAsInt()), from + 1))
        : Optional.empty();
  }

  /** "late March": the last third of the month, and no finer. */
  private static DateRange part(LocalDate first, String word) {
    DateRange month = Calendar.monthOf(first);
    return switch (word) {
      case "late" -> DateRange.of(first.withDayOfMonth(20), month.end(), DatePrecision.MONTH);
      case "early" -> DateRange.of(first, first.withDayOfMonth(10), DatePrecision.MONTH);
      case "mid" ->
          DateRange.of(first.withDayOfMonth(10), first.withDayOfMonth(20), DatePrecision.MONTH);
      default -> month;
    };
  }

  private Optional<Reading> days(int month, int first, int second, int next) {
    int yearAt = is(next, ",") || is(next, "of") ? next + 1 : next;
    OptionalInt year = figure(yearAt);
    boolean hasYear =
        year.isPresent()
            && (year.getAsInt() > 1800 && year.getAsInt() < 2200
                || year.getAsInt() < 100
                    && yearAt == next
                    && text.upperCase()
                    && text.token(yearAt).norm().length() == 2);
    Optional<LocalDate> start =
        hasYear
            ? Calendar.date(Calendar.fullYear(year.getAsInt(), today), month, first)
            : today.flatMap(t -> Calendar.lastSuch(t, month, first));
    Optional<LocalDate> end =
        start
            .flatMap(s -> Calendar.date(s.getYear(), month, second))
            .filter(e -> !e.isBefore(start.get()));
    int after = partOfDay(hasYear ? yearAt + 1 : next);
    return end.map(e -> new Reading(DateRange.of(start.get(), e, DatePrecision.DAY), after));
  }

  /** "Thursday", "last Thursday", "Thursday night": the latest such day. */
  private Optional<Reading> named() {
    int from = is(at, "last") || is(at, "this") || is(at, "next") ? at + 1 : at;
    Optional<DayOfWeek> day = from < limit ? Calendar.day(word(from)) : Optional.empty();
    if (day.isEmpty() || today.isEmpty() || !text.token(from).capital()) {
      return Optional.empty();
    }
    Optional<Reading> dated = datedWeekday(from);
    if (dated.isPresent()) {
      return dated;
    }
    LocalDate date =
        is(at, "next")
            ? today.get().with(TemporalAdjusters.next(day.get()))
            : is(at, "last")
                ? today.get().with(TemporalAdjusters.previous(day.get()))
                : today.get().with(TemporalAdjusters.previousOrSame(day.get()));
    return Optional.of(day(date, partOfDay(from + 1)));
  }

  /** "Thursday, June 1", "Friday 27 October": the date decides. */
  private Optional<Reading> datedWeekday(int from) {
    int next = is(from + 1, ",") ? from + 2 : from + 1;
    if (next >= limit || from != at) {
      return Optional.empty();
    }
    TimeWords rest = new TimeWords(text, next, limit, today, last);
    return rest.monthDay()
        .or(rest::dayMonth)
        .filter(r -> Set.of(DatePrecision.DAY).contains(r.date().precision()));
  }

  private Optional<Reading> relative() {
    if (THIS_DAY.contains(word(at))) {
      return today.map(t -> day(t, partOfDay(at + 1)));
    }
    if (is(at, "yesterday")) {
      return today.map(t -> day(t.minusDays(1), partOfDay(at + 1)));
    }
    if (is(at, "this") && at + 1 < limit && DAY_PARTS.contains(word(at + 1))) {
      return today.map(t -> day(t, at + 2));
    }
    if (is(at, "last") && is(at + 1, "night")) {
      return today.map(t -> day(t.minusDays(1), at + 2));
    }
    if (is(at, "last") || is(at, "this") || is(at, "past")) {
      return unitBefore();
    }
    if ((is(at, "previous") || is(at, "same"))
        && is(at + 1, "day")
        && last.isPresent()
        && Set.of(DatePrecision.DAY).contains(last.get().precision())) {
      LocalDate day = last.get().start();
      return Optional.of(day(is(at, "same") ? day : day.minusDays(1), at + 2));
    }
    return is(at, "christmas")
        ? holiday(12, 25)
        : is(at, "new") && is(at + 1, "year") ? newYear() : Optional.empty();
  }

  private Optional<Reading> unitBefore() {
    boolean past = !is(at, "this");
    return switch (at + 1 < limit ? word(at + 1) : "") {
      case "week" ->
          today.map(t -> new Reading(Calendar.weekOf(past ? t.minusWeeks(1) : t), at + 2));
      case "weekend" ->
          today.map(
              t -> {
                LocalDate saturday = t.with(TemporalAdjusters.previous(DayOfWeek.SATURDAY));
                return new Reading(
                    DateRange.of(saturday, saturday.plusDays(1), DatePrecision.DAY), at + 2);
              });
      case "month" ->
          today.map(t -> new Reading(Calendar.monthOf(past ? t.minusMonths(1) : t), at + 2));
      case "year" ->
          today.map(
              t -> new Reading(Calendar.yearOf(past ? t.getYear() - 1 : t.getYear()), at + 2));
      default -> Optional.empty();
    };
  }

  private Optional<Reading> holiday(int month, int day) {
    boolean eve = is(at + 1, "eve");
    boolean named = eve || is(at + 1, "day");
    return named
        ? today
            .flatMap(t -> Calendar.lastSuch(t, month, eve ? day - 1 : day))
            .map(d -> day(d, at + 2))
        : Optional.empty();
  }

  private Optional<Reading> newYear() {
    int next = at + 2;
    if (next < limit && text.token(next).norm().equals("'s")) {
      next++;
    }
    int end = next + 1;
    if (is(next, "eve")) {
      return today.flatMap(t -> Calendar.lastSuch(t, 12, 31)).map(d -> day(d, end));
    }
    return is(next, "day")
        ? today.flatMap(t -> Calendar.lastSuch(t, 1, 1)).map(d -> day(d, end))
        : Optional.empty();
  }

  /** "2 days ago", "a week ago", "three weeks ago": days exactly, the rest as wide as the unit. */
  private Optional<Reading> ago() {
    OptionalInt number = number(at);
    if (number.isEmpty() || today.isEmpty() || !is(at + 2, "ago") || number.getAsInt() > 500) {
      return Optional.empty();
    }
    int n = number.getAsInt();
    return unit(today.get(), -n, word(at + 1)).map(d -> new Reading(d, at + 3));
  }

  /** "5 weeks later": from the date that stands before. */
  private Optional<Reading> later() {
    OptionalInt number = number(at);
    if (number.isEmpty()
        || last.isEmpty()
        || number.getAsInt() > 500
        || !(is(at + 2, "later") || is(at + 2, "earlier"))) {
      return Optional.empty();
    }
    int n = is(at + 2, "later") ? number.getAsInt() : -number.getAsInt();
    return unit(last.get().start(), n, word(at + 1)).map(d -> new Reading(d, at + 3));
  }

  private static Optional<DateRange> unit(LocalDate from, int n, String unit) {
    return switch (unit) {
      case "day", "days" -> Optional.of(DateRange.day(from.plusDays(n)));
      case "week", "weeks" -> Optional.of(Calendar.weekOf(from.plusWeeks(n)));
      case "month", "months" -> Optional.of(Calendar.monthOf(from.plusMonths(n)));
      case "year", "years" -> Optional.of(Calendar.yearOf(from.plusYears(n).getYear()));
      default -> Optional.empty();
    };
  }

  /** "in 2006", "since 2003". */
  private Optional<Reading> bareYear() {
    OptionalInt year = figure(at);
    boolean said =
        at > 0
            && Set.of("in", "since", "of", "during", "until", "from", "to", "the", "and")
                .contains(word(at - 1));
    return said
            && year.isPresent()
            && year.getAsInt() >= 1900
            && year.getAsInt() < 2100
            && text.token(at).norm().length() == 4
        ? Optional.of(new Reading(Calendar.yearOf(year.getAsInt()), at + 1))
        : Optional.empty();
  }

  private int partOfDay(int next) {
    return next < limit && DAY_PARTS.contains(word(next)) ? next + 1 : next;
  }

  private static Reading day(LocalDate day, int end) {
    return new Reading(DateRange.day(day), end);
  }

  /** A figure, or a number word, or "a". */
  private OptionalInt number(int token) {
    if (is(token, "a") || is(token, "an")) {
      return OptionalInt.of(1);
    }
    OptionalInt figure = figure(token);
    return figure.isPresent() || token >= limit ? figure : NUMBERS.number(word(token));
  }

  /** 7, "7th". */
  private OptionalInt ordinal(int token) {
    if (token >= limit) {
      return OptionalInt.empty();
    }
    String word = word(token);
    if (word.length() >= 3 && word.length() <= 4 && word.matches("\\d{1,2}(st|nd|rd|th)")) {
      return OptionalInt.of(Integer.parseInt(word.substring(0, word.length() - 2)));
    }
    OptionalInt figure = figure(token);
    return figure.isPresent() && figure.getAsInt() <= 31 ? figure : OptionalInt.empty();
  }

  private OptionalInt figure(int token) {
    if (token >= limit || !text.token(token).isNumber()) {
      return OptionalInt.empty();
    }
    String word = word(token);
    return word.length() <= 4 && word.chars().allMatch(c -> c >= '0' && c <= '9')
        ? OptionalInt.of(Integer.parseInt(word))
        : OptionalInt.empty();
  }

  private boolean is(int token, String word) {
    return token < limit && text.token(token).is(word);
  }

  private String word(int token) {
    return text.token(token).norm();
  }
}
