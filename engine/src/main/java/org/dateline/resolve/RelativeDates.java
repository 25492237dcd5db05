// SPDX-License-Identifier: Apache-2.0
package org.dateline.resolve;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.dateline.codebook.DatePrecision;
import org.dateline.codebook.DateRange;
import org.dateline.text.Phrases;

/** Times that count from another: "yesterday", "on Thursday", "2 days ago", "a week later". */
final class RelativeDates {
  private static final Calendar CALENDAR = Calendar.ENGLISH;

  private RelativeDates() {}

  static Optional<TimeWords> at(Words words, int i, Anchor anchor) {
    return Weekdays.at(words, i, anchor)
        .or(() -> CountedBack.at(words, i, anchor))
        .or(() -> phrase(words, i, anchor))
        .or(() -> named(words, i, anchor))
        .or(() -> amount(words, i, anchor))
        .or(() -> recent(words, i, anchor));
  }

  private static Optional<TimeWords> phrase(Words words, int i, Anchor anchor) {
    Optional<Phrases.Hit<Calendar.Rule>> hit = CALENDAR.relative.at(words.tokens(), i, words.end());
    if (hit.isEmpty() || isEventNext(words, hit.get())) {
      return Optional.empty();
    }
    return Optional.of(TimeWords.of(i, hit.get().end(), resolve(hit.get().value(), anchor)));
  }

  /** "The day before the election" counts from an event, not from a date. */
  private static boolean isEventNext(Words words, Phrases.Hit<Calendar.Rule> hit) {
    String last = words.at(hit.end() - 1);
    boolean open = last.equals("before") || last.equals("after");
    String next = words.at(hit.end());
    boolean closed = words.isMark(hit.end()) || !words.has(hit.end());
    return open
        && !closed
        && !next.equals("in")
        && !next.equals("at")
        && !next.equals("on")
        && !next.equals("by");
  }

  private static Optional<DateRange> resolve(Calendar.Rule rule, Anchor anchor) {
    if (rule.kind().equals("last")) {
      return anchor.last().map(d -> DateRange.day(d.plusDays(rule.from())));
    }
    if (rule.kind().startsWith("last-") && !rule.kind().endsWith("weekend")) {
      ChronoUnit unit = ChronoUnit.valueOf(rule.kind().substring(5).toUpperCase(Locale.ROOT));
      return anchor.last().map(d -> Anchor.period(d, unit, rule.from()));
    }
    return anchor.day().map(d -> resolve(rule, d));
  }

  private static DateRange resolve(Calendar.Rule rule, LocalDate day) {
    String kind = rule.kind();
    if (kind.equals("day")) {
      return DateRange.day(day.plusDays(rule.from()));
    }
    if (kind.endsWith("weekend")) {
      boolean over = kind.equals("last-weekend") && day.getDayOfWeek().getValue() >= 6;
      return weekend(over ? day.minusDays(7) : day, rule.from());
    }
    boolean span = kind.startsWith("span-");
    ChronoUnit unit =
        ChronoUnit.valueOf((span ? kind.substring(5) : kind).toUpperCase(Locale.ROOT));
    if (unit == ChronoUnit.DAYS && !span) {
      return DateRange.of(day.plusDays(rule.from()), day.plusDays(rule.to()), DatePrecision.DAY);
    }
    if (!span) {
      return Anchor.period(day, unit, rule.from());
    }
    DatePrecision precision = unit == ChronoUnit.DAYS ? DatePrecision.WEEK : Anchor.precision(unit);
    return DateRange.of(day.plus(rule.from(), unit), day.plus(rule.to(), unit), precision);
  }

  /** The most recent weekend, the one under way too, or one so many weeks from it. */
  private static DateRange weekend(LocalDate day, int weeks) {
    int sinceSaturday = (day.getDayOfWeek().getValue() + 1) % 7;
    LocalDate saturday = day.minusDays(sinceSaturday).plusWeeks(weeks);
    return DateRange.of(saturday, saturday.plusDays(1), DatePrecision.DAY);
  }

  private static Optional<TimeWords> named(Words words, int i, Anchor anchor) {
    Optional<Phrases.Hit<String>> once = CALENDAR.fixed.at(words.tokens(), i, words.end());
    if (once.isPresent()) {
      LocalDate day = LocalDate.parse(once.get().value());
      return Optional.of(TimeWords.of(i, once.get().end(), DateRange.day(day)));
    }
    Optional<Phrases.Hit<String>> hit = CALENDAR.named.at(words.tokens(), i, words.end());
    if (hit.isEmpty() || !words.mayBeName(i)) {
      return Optional.empty();
    }
    MonthDay date = MonthDay.parse("--" + hit.get().value());
    int end = hit.get().end();
    Optional<YearSuffix> suffix = YearSuffix.at(words, end, false, anchor);
    Optional<LocalDate> day =
        suffix.isPresent()
            ? suffix.get().year().map(date::atYear)
            : anchor.nearest(date.getMonthValue(), date.getDayOfMonth());
    return Optional.of(
        TimeWords.of(i, suffix.map(YearSuffix::end).orElse(end), day.map(DateRange::day)));
  }

  /** "2 days ago", "three weeks earlier", "5 weeks later". */
  private static Optional<TimeWords> amount(Words words, int i, Anchor anchor) {
    Optional<Amount> found = Amount.at(words, i);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Amount amount = found.get();
    int last = amount.end();
    boolean closes = !words.has(last + 1) || words.isMark(last + 1);
    return switch (words.at(last)) {
      case "ago" ->
          isLess(words, i)
              ? Optional.of(TimeWords.of(i, last + 1, anchor.day().map(d -> upTo(d, amount))))
              : Weekdays.onThatDay(words, last + 1, amount, anchor)
                  .map(time -> time.from(i))
                  .or(() -> distant(i, amount, anchor.day(), -1));
      case "later" -> distant(i, amount, anchor.last(), 1);
      case "earlier" -> distant(i, amount, anchor.last(), -1);
      case "before", "previously" ->
          closes ? distant(i, amount, anchor.last(), -1) : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** "Less than a week ago", "within the year": some time since then. */
  private static boolean isLess(Words words, int i) {
    return words.is(i - 1, "than") && (words.is(i - 2, "less") || words.is(i - 2, "fewer"));
  }

  private static Optional<TimeWords> distant(
      int first, Amount amount, Optional<LocalDate> from, int sign) {
    return Optional.of(
        TimeWords.of(first, amount.end() + 1, from.map(day -> distant(day, amount, sign))));
  }

  static DateRange distant(LocalDate from, Amount amount, int sign) {
    if (amount.unit() == ChronoUnit.MINUTES) {
      return DateRange.day(from);
    }
    if (amount.unit() == ChronoUnit.HOURS) {
      int days = amount.max() / 24 + (amount.max() % 24 > 12 ? 1 : 0);
      return DateRange.day(from.plusDays((long) sign * days));
    }
    if (amount.unit() == ChronoUnit.DECADES) {
      return Anchor.year(from.getYear() + sign * 10 * amount.min());
    }
    if (amount.min() == amount.max()) {
      return Anchor.about(from, amount.unit(), sign * amount.min());
    }
    LocalDate near = from.plus((long) sign * amount.min(), amount.unit());
    LocalDate far = from.plus((long) sign * amount.max(), amount.unit());
    DatePrecision precision =
        amount.unit() == ChronoUnit.DAYS ? DatePrecision.WEEK : Anchor.precision(amount.unit());
    return sign < 0 ? DateRange.of(far, near, precision) : DateRange.of(near, far, precision);
  }

  /** "The past two weeks", "the last 24 hours", "the past year": up to the report's day. */
  private static Optional<TimeWords> recent(Words words, int i, Anchor anchor) {
    if (!words.is(i, "past") && !words.is(i, "last")) {
      return Optional.empty();
    }
    boolean one = words.is(i, "past") && CALENDAR.isUnit(words.at(i + 1));
    Optional<Amount> found =
        one
            ? Optional.of(new Amount(i + 2, 1, 1, CALENDAR.unit(words.at(i + 1))))
            : Amount.at(words, i + 1);
    return found.map(a -> TimeWords.of(i, a.end(), anchor.day().map(d -> upTo(d, a))));
  }

  private static DateRange upTo(LocalDate day, Amount amount) {
    ChronoUnit unit = amount.unit();
    if (unit == ChronoUnit.MINUTES || unit == ChronoUnit.HOURS) {
      int hours = unit == ChronoUnit.HOURS ? amount.max() : amount.max() / 60;
      int days = hours <= 12 ? 0 : (hours + 23) / 24;
      return DateRange.of(day.minusDays(days), day, DatePrecision.DAY);
    }
    return DateRange.of(day.minus(amount.max(), unit), day, Anchor.precision(unit));
  }
}
