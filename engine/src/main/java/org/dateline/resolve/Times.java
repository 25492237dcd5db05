// SPDX-License-Identifier: Apache-2.0
package org.dateline.resolve;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.codebook.DatePrecision;
import org.dateline.codebook.DateRange;
import org.dateline.codebook.Dateline;
import org.dateline.codebook.Found;
import org.dateline.codebook.Span;
import org.dateline.text.Sentence;
import org.dateline.text.Text;

/**
 * Finds the words of a text that say when, and says which days they mean (codebook, {@code date}):
 * never finer than said. Relative words count from the report's day, in a post from the post's own;
 * without such a day they are not found. A weekday is the most recent one, a day without a year the
 * nearest that is not more than thirty days ahead. The dateline itself is no time of anything.
 */
public final class Times {
  private static final Calendar CALENDAR = Calendar.ENGLISH;

  /**
   * Dates in the order of the text, none overlapping. Words of days that do not exist are left out.
   */
  public List<Found<DateRange>> in(Text text) {
    List<Found<DateRange>> found = new ArrayList<>();
    for (TimeWords words : wordsIn(text)) {
      words
          .range()
          .ifPresent(range -> found.add(new Found<>(text.span(words.first(), words.end()), range)));
    }
    return List.copyOf(found);
  }

  /** All words of time, those that cannot be resolved too: whatever they are, they count nobody. */
  static List<TimeWords> wordsIn(Text text) {
    List<TimeWords> all = new ArrayList<>();
    Optional<Span> dateline = text.report().dateline().map(Dateline::span);
    Optional<LocalDate> last = Optional.empty();
    for (Sentence sentence : text.sentences()) {
      Optional<LocalDate> day =
          text.partOf(sentence).at().map(LocalDateTime::toLocalDate).or(() -> text.report().day());
      int start = sentence.first();
      while (start < sentence.end()
          && dateline.filter(text.token(start).span()::overlaps).isPresent()) {
        start++;
      }
      Reading reading = new Reading(new Words(text, sentence), new Anchor(day, last));
      all.addAll(reading.from(start));
      last = reading.anchor.last();
    }
    return all;
  }

  /** The reading of one sentence. */
  private static final class Reading {
    private final Words words;
    private final List<TimeWords> times = new ArrayList<>();
    private final List<Clock> clocks = new ArrayList<>();
    private Anchor anchor;

    Reading(Words words, Anchor anchor) {
      this.words = words;
      this.anchor = anchor;
    }

    List<TimeWords> from(int start) {
      int i = start;
      while (i < words.end()) {
        i = step(i);
      }
      List<TimeWords> joined = clocks.isEmpty() ? times : ClockTimes.join(words, times, clocks);
      return Durations.join(words, TimeRanges.join(words, joined));
    }

    private int step(int i) {
      boolean figures = words.hasFigures(i);
      if (!figures && !CALENDAR.opens(words.at(i)) && !Numeral.isNumberWord(words.at(i))) {
        return i + 1;
      }
      var never = CALENDAR.never.at(words.tokens(), i, words.end());
      if (never.isPresent()) {
        return never.get().end();
      }
      Optional<TimeWords> time = figures ? NumericDates.at(words, i) : Optional.empty();
      time = time.or(() -> since(i)).or(() -> share(i)).or(() -> portion(i)).or(() -> plain(i));
      if (time.isPresent()) {
        return add(time.get());
      }
      Optional<Clock> clock = Clock.at(words, i);
      clock.ifPresent(clocks::add);
      return clock.map(Clock::end).orElse(i + 1);
    }

    private int add(TimeWords read) {
      TimeWords time = read;
      while (time.isDay() && CALENDAR.is("part", words.at(time.end()))) {
        time = time.to(time.end() + 1);
      }
      boolean quoted = words.is(time.first() - 1, "\"") && words.is(time.end(), "\"");
      if (time.yearless() && (quoted || CALENDAR.is("thing", words.at(time.end())))) {
        time = TimeWords.of(time.first(), time.end(), Optional.empty());
      }
      if (time.isDay()) {
        anchor = anchor.withLast(time.range().orElseThrow().start());
      }
      times.add(time);
      return time.end();
    }

    private Optional<TimeWords> plain(int i) {
      return MonthDates.at(words, i, anchor)
          .or(() -> EraDates.at(words, i))
          .or(() -> OrdinalDays.at(words, i, anchor))
          .or(() -> Seasons.at(words, i, anchor))
          .or(() -> Years.at(words, i, anchor))
          .or(() -> RelativeDates.at(words, i, anchor));
    }

    private Optional<TimeWords> portion(int i) {
      Optional<Portion.Said> said = Portion.at(words, i);
      if (said.isEmpty()) {
        return Optional.empty();
      }
      int next = said.get().end();
      next = words.is(next, "on") || words.is(next, "in") ? next + 1 : next;
      Portion portion = said.get().portion();
      return plain(next)
          .map(
              time ->
                  new TimeWords(
                      i,
                      time.end(),
                      time.range().map(range -> portion.of(range, anchor.day())),
                      time.yearless()));
    }

    /** "The first week of May", "the second half of 2006". */
    private Optional<TimeWords> share(int i) {
      return Share.at(words, i)
          .flatMap(
              share ->
                  plain(share.end())
                      .flatMap(
                          time ->
                              time.range()
                                  .flatMap(share::of)
                                  .map(range -> time.from(i).with(range))));
    }

    /**
     * "Since Monday": from then to the report's day; but "since the 14 February killing" names a
     * day.
     */
    private Optional<TimeWords> since(int i) {
      if (!words.is(i, "since")) {
        return Optional.empty();
      }
      boolean event = words.is(i + 1, "the");
      int next = event ? i + 2 : i + 1;
      return portion(next)
          .or(() -> plain(next))
          .filter(time -> !event || !words.isWord(time.end()))
          .map(time -> openEnded(i, time));
    }

    private TimeWords openEnded(int first, TimeWords time) {
      Optional<DateRange> range =
          time.range()
              .flatMap(
                  from ->
                      anchor
                          .day()
                          .filter(day -> !day.isBefore(from.start()))
                          .map(day -> upTo(from, day)));
      return new TimeWords(first, time.end(), range.or(time::range), time.yearless());
    }

    private static DateRange upTo(DateRange from, LocalDate day) {
      DatePrecision precision =
          from.precision() == DatePrecision.HOUR ? DatePrecision.DAY : from.precision();
      return DateRange.of(from.start(), day, precision);
    }
  }
}
