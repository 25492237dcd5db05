// SPDX-License-Identifier: Apache-2.0
package org.dateline.resolve;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.codebook.DateRange;

/**
 * Lengths of time that a named day ends or begins: "a week of shelling that stopped on Tuesday",
 * "three days of fighting that began on Friday", "a two-week siege that ended on Sunday".
 */
final class Durations {
  private static final Calendar CALENDAR = Calendar.ENGLISH;
  private static final int REACH = 8;

  private Durations() {}

  /** Stretches each day that such words tie to a length of time; others stay as they are. */
  static List<TimeWords> join(Words words, List<TimeWords> times) {
    List<TimeWords> joined = new ArrayList<>(times.size());
    int free = words.first();
    for (TimeWords time : times) {
      TimeWords stretched = time.isDay() ? stretched(words, time, free).orElse(time) : time;
      joined.add(stretched);
      free = stretched.end();
    }
    return joined;
  }

  private static Optional<TimeWords> stretched(Words words, TimeWords time, int free) {
    int link = time.first() - 1;
    while (link > free && CALENDAR.is("duration-between", words.at(link))) {
      link--;
    }
    boolean ends = CALENDAR.is("duration-end", words.at(link));
    if (!ends && !CALENDAR.is("duration-start", words.at(link))) {
      return Optional.empty();
    }
    for (int i = link - 1; i >= Math.max(free, link - REACH); i--) {
      boolean stops =
          words.isMark(i) && !words.is(i, "-") || CALENDAR.is("duration-stop", words.at(i));
      Optional<Amount> amount =
          stops ? Optional.empty() : Amount.joinedAt(words, i).filter(Durations::isLength);
      if (amount.isPresent() && amount.get().end() <= link) {
        return Optional.of(time.from(i).with(range(time, amount.get(), ends)));
      }
      if (stops && !isArticleBefore(words, i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "A" and "the" may open the length itself, one token on. */
  private static boolean isArticleBefore(Words words, int i) {
    return words.is(i, "a") || words.is(i, "an") || words.is(i, "the");
  }

  private static boolean isLength(Amount amount) {
    boolean clock = amount.unit() == ChronoUnit.MINUTES || amount.unit() == ChronoUnit.HOURS;
    return amount.exact() && !clock;
  }

  private static DateRange range(TimeWords time, Amount amount, boolean ends) {
    LocalDate day = time.range().orElseThrow().start();
    LocalDate start = ends ? day.minus(amount.min(), amount.unit()).plusDays(1) : day;
    LocalDate end = ends ? day : day.plus(amount.min(), amount.unit()).minusDays(1);
    return DateRange.of(start, end, Anchor.precision(amount.unit()));
  }
}
