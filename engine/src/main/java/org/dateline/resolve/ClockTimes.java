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

  /**
   * A clock time, tokens {@code [first, end)}.
   *
   * @param time empty where it is not local
   */
  record Clock(int first, int end, Optional<LocalTime> time) {}

  static Optional<Clock> at(Words words, int i) {
    if (words.is(i, "noon") || words.is(i, "midday")) {
      return Optional.of(new Clock(i, i + 1, Optional.of(LocalTime.NOON)));
    }
    String word = words.at(i);
    if (word.isEmpty() || word.charAt(0) < '0' || word.charAt(0) > '9') {
      return Optional.empty();
    }
    int hour;
    int minute = 0;
    int end = i + 1;
    boolean sure = false;
    String digits = word;
    String half = "";
    if (words.isWord(i)) {
      half = word.endsWith("am") ? "am" : word.endsWith("pm") ? "pm" : "";
      digits = half.isEmpty() ? "" : word.substring(0, word.length() - 2);
    }
    int point = digits.indexOf('.');
    boolean colon =
        words.is(i + 1, ":") && words.touchesPrevious(i + 1) && words.touchesPrevious(i + 2);
    if (point > 0) {
      hour = number(digits.substring(0, point));
      minute = digits.length() - point == 3 ? number(digits.substring(point + 1)) : -1;
    } else if (colon && words.isNumber(i + 2) && words.at(i + 2).length() == 2) {
      hour = number(digits);
      minute = number(words.at(i + 2));
      end = i + 3;
      sure = true;
    } else if (digits.length() == 4) {
      hour = number(digits.substring(0, 2));
      minute = number(digits.substring(2));
      sure = isCalledFor(words, i);
    } else {
      hour = number(digits);
    }
    return finish(words, i, end, hour, minute, half, sure);
  }

  private static Optional<Clock> finish(
      Words words, int first, int end, int hour, int minute, String said, boolean sure) {
    String half = said;
    int stop = end;
    if (half.isEmpty()) {
      half = words.at(stop).replace(".", "");
      if (half.equals("am") || half.equals("pm")) {
        stop++;
      } else if (words.is(stop, "o") && words.is(stop + 2, "clock")) {
        stop += 3;
      } else {
        half = "";
      }
    }
    int zone = zoneEnd(words, stop);
    boolean foreign =
        zone > stop
            && !words.is(zone - 1, "time")
            && !words.is(zone - 1, "local")
            && !words.is(zone - 1, "hours")
            && !words.is(zone - 1, "hrs");
    boolean known = !half.isEmpty() || stop > end || zone > stop || sure;
    if (!known
        || hour < 0
        || minute < 0
        || hour > 24
        || minute > 59
        || !half.isEmpty() && hour > 12) {
      return Optional.empty();
    }
    int full =
        half.equals("pm") && hour < 12 ? hour + 12 : half.equals("am") && hour == 12 ? 0 : hour;
    Optional<LocalTime> time =
        foreign || stop > end && half.isEmpty()
            ? Optional.empty()
            : Optional.of(LocalTime.of(full % 24, minute));
    return Optional.of(new Clock(first, bracketEnd(words, zone), time));
  }

  private static int zoneEnd(Words words, int i) {
    return switch (words.at(i)) {
      case "local" -> words.is(i + 1, "time") ? i + 2 : i + 1;
      case "gmt", "utc", "est", "edt", "cet", "bst", "pst", "hours", "hrs" ->
          words.is(i + 1, "local") ? words.is(i + 2, "time") ? i + 3 : i + 2 : i + 1;
      default -> i;
    };
  }

  /** "2000 (0200 GMT)", "[LOCAL TIME]": the other zone's hour is part of the words. */
  private static int bracketEnd(Words words, int i) {
    if (!words.is(i, "(") && !words.is(i, "[")) {
      return i;
    }
    for (int j = i + 1; j < i + 8; j++) {
      if (words.is(j, ")") || words.is(j, "]")) {
        boolean clock = words.is(j - 1, "gmt") || words.is(j - 1, "time") || words.is(j - 1, "utc");
        return clock ? j + 1 : i;
      }
    }
    return i;
  }

  /** Four figures are a time only after words that tell it. */
  private static boolean isCalledFor(Words words, int i) {
    int j = i - 1;
    if (words.is(j, "approximately") || words.is(j, "about") || words.is(j, "around")) {
      j--;
    }
    boolean at = words.is(j, "at");
    return at
        && (!words.isWord(i + 1) || !CountWords.ENGLISH.isMeasure(words.at(i + 1)))
        && (!words.isName(i + 1));
  }

  private static int number(String digits) {
    if (digits.isEmpty() || digits.length() > 2) {
      return -1;
    }
    int value = 0;
    for (int c = 0; c < digits.length(); c++) {
      int digit = digits.charAt(c) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return value;
  }

  /** Ties clock times to the days beside them, or to the only day of the sentence. */
  static List<TimeWords> join(Words words, List<TimeWords> times, List<Clock> clocks) {
    List<TimeWords> joined = new ArrayList<>(times);
    List<TimeWords> alone = new ArrayList<>();
    Optional<TimeWords> only = onlyDay(times);
    int next = 0;
    for (Clock clock : clocks) {
      while (next < joined.size() && joined.get(next).first() < clock.first) {
        next++;
      }
      int near = isBeside(words, joined, next - 1, clock) ? next - 1 : next;
      if (isBeside(words, joined, near, clock)) {
        TimeWords day = joined.get(near);
        TimeWords both =
            day.from(Math.min(day.first(), clock.first)).to(Math.max(day.end(), clock.end));
        joined.set(near, clock.time.map(t -> both.with(hour(day, t))).orElse(both));
      } else {
        Optional<DateRange> range = only.flatMap(day -> clock.time.map(time -> hour(day, time)));
        alone.add(TimeWords.of(clock.first, clock.end, range));
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
    return time.end() <= clock.first && small(words, time.end(), clock.first)
        || clock.end <= time.first() && small(words, clock.end, time.first());
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
