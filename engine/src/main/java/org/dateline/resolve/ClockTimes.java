// SPDX-License-Identifier: Apache-2.0
package org.dateline.resolve;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.codebook.DateRange;

/**
 * Clock times: "at 4:00 a.m. local time", "0930 local", "AT 2030". Only together with a day do they
 * say when; a time of another zone (GMT) says no local hour and leaves the day as it is.
 */
final class ClockTimes {
  private ClockTimes() {}

  /** Ties clock times to the days beside them, or to the only day of the sentence. */
  static List<TimeWords> join(Words words, List<TimeWords> times, List<Clock> clocks) {
    List<TimeWords> joined = new ArrayList<>(times);
    List<TimeWords> alone = new ArrayList<>();
    Optional<TimeWords> only = onlyDay(times);
    int next = 0;
    for (Clock clock : clocks) {
      while (next < joined.size() && joined.get(next).first() < clock.first()) {
        next++;
      }
      int near = isBeside(words, joined, next - 1, clock) ? next - 1 : next;
      if (isBeside(words, joined, near, clock)) {
        TimeWords day = joined.get(near);
        TimeWords both =
            day.from(Math.min(day.first(), clock.first())).to(Math.max(day.end(), clock.end()));
        joined.set(near, clock.time().map(t -> both.with(hour(day, t))).orElse(both));
      } else {
        Optional<DateRange> range = only.flatMap(day -> clock.time().map(time -> hour(day, time)));
        alone.add(TimeWords.of(clock.first(), clock.end(), range));
      }
    }
    joined.addAll(alone);
    joined.sort(Comparator.comparingInt(TimeWords::first));
    return joined;
  }

  private static Optional<TimeWords> onlyDay(List<TimeWords> times) {
    Optional<TimeWords> only = Optional.empty();
    for (TimeWords time : times) {
      if (time.isDay() && only.isPresent() && !only.get().range().equals(time.range())) {
        return Optional.empty();
      }
      only = only.isPresent() || !time.isDay() ? only : Optional.of(time);
    }
    return only;
  }

  private static DateRange hour(TimeWords day, LocalTime time) {
    return DateRange.hour(day.range().orElseThrow().start(), time);
  }

  /** Whether only small words part a day from a clock time. */
  private static boolean isBeside(Words words, List<TimeWords> times, int t, Clock clock) {
    if (t < 0 || t >= times.size() || !times.get(t).isDay()) {
      return false;
    }
    TimeWords time = times.get(t);
    return time.end() <= clock.first() && small(words, time.end(), clock.first())
        || clock.end() <= time.first() && small(words, clock.end(), time.first());
  }

  private static boolean small(Words words, int from, int to) {
    if (to - from > 4) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (!Calendar.ENGLISH.is("beside-clock", words.at(i))) {
        return false;
      }
    }
    return true;
  }
}
