// SPDX-License-Identifier: Apache-2.0
package org.dateline.resolve;

import java.time.LocalTime;
import java.util.Optional;

/**
 * A time of the clock, tokens {@code [first, end)}: "4:00 a.m. local time", "0930 local", "2030".
 *
 * @param time empty where it is not local at the place, or not known to the half of the day
 */
record Clock(int first, int end, Optional<LocalTime> time) {
  private static final Calendar CALENDAR = Calendar.ENGLISH;
  private static final int LONGEST_BRACKET = 10;

  /**
   * Hour and minute as written; -1 where they are none.
   *
   * @param half "am" or "pm" where it is part of the figures
   * @param sure whether the figures alone can only be a time
   */
  private record Face(int end, int hour, int minute, String half, boolean sure) {
    boolean isTime() {
      return hour >= 0 && minute >= 0 && hour <= 24 && minute <= 59;
    }
  }

  /** The time that begins at a token. */
  static Optional<Clock> at(Words words, int i) {
    if (words.is(i, "noon") || words.is(i, "midday")) {
      Optional<LocalTime> noon = isNear(words, i) ? Optional.empty() : Optional.of(LocalTime.NOON);
      return Optional.of(new Clock(i, i + 1, noon));
    }
    String word = words.at(i);
    if (word.isEmpty() || word.charAt(0) < '0' || word.charAt(0) > '9') {
      return Optional.empty();
    }
    Face face = words.isWord(i) ? joined(word, i) : figures(words, i);
    return face.isTime() ? finish(words, i, face) : Optional.empty();
  }

  /** "4am". */
  private static Face joined(String word, int i) {
    String half = word.endsWith("am") ? "am" : word.endsWith("pm") ? "pm" : "";
    int hour = half.isEmpty() ? -1 : number(word.substring(0, word.length() - 2));
    return new Face(i + 1, hour, 0, half, true);
  }

  /** "4", "4:30", "4.30", "0430". */
  private static Face figures(Words words, int i) {
    String digits = words.at(i);
    int point = digits.indexOf('.');
    if (point > 0) {
      boolean minutes = digits.length() - point == 3;
      int minute = minutes ? number(digits.substring(point + 1)) : -1;
      return new Face(i + 1, number(digits.substring(0, point)), minute, "", false);
    }
    boolean colon =
        words.is(i + 1, ":") && words.touchesPrevious(i + 1) && words.touchesPrevious(i + 2);
    if (colon && words.isNumber(i + 2) && words.at(i + 2).length() == 2) {
      return new Face(i + 3, number(digits), number(words.at(i + 2)), "", true);
    }
    if (digits.length() == 4) {
      int hour = number(digits.substring(0, 2));
      return new Face(i + 1, hour, number(digits.substring(2)), "", isCalledFor(words, i));
    }
    return new Face(i + 1, number(digits), 0, "", false);
  }

  private static Optional<Clock> finish(Words words, int first, Face face) {
    String half = face.half;
    int stop = face.end;
    String said = words.at(stop).replace(".", "");
    if (half.isEmpty() && (said.equals("am") || said.equals("pm"))) {
      half = said;
      stop++;
    }
    boolean oclock = words.is(stop, "o") && words.is(stop + 2, "clock");
    stop = oclock ? stop + 3 : stop;
    int zone = zoneEnd(words, stop, words.at(first).length() == 4);
    boolean known = face.sure || stop > face.end || zone > stop;
    if (!known || !half.isEmpty() && face.hour > 12) {
      return Optional.empty();
    }
    boolean foreign = zone > stop && CALENDAR.is("zone", words.at(zone - 1));
    boolean open = foreign || oclock && half.isEmpty() || isNear(words, first);
    Optional<LocalTime> time =
        open ? Optional.empty() : Optional.of(LocalTime.of(hour(face.hour, half), face.minute));
    return Optional.of(new Clock(first, bracketEnd(words, zone), time));
  }

  /** "Shortly after noon", "before 9 a.m.": near an hour is not that hour. */
  private static boolean isNear(Words words, int i) {
    String before = words.at(i - 1);
    return before.equals("after")
        || before.equals("before")
        || before.equals("since")
        || before.equals("until");
  }

  private static int hour(int hour, String half) {
    if (half.equals("pm") && hour < 12) {
      return hour + 12;
    }
    return half.equals("am") && hour == 12 ? 0 : hour % 24;
  }

  /** "Local time", "hours local", "GMT"; "4 hours" is no time, "0400 hours" is. */
  private static int zoneEnd(Words words, int i, boolean four) {
    String word = words.at(i);
    boolean hours = word.equals("hours") || word.equals("hrs");
    if (hours && !four) {
      return i;
    }
    int j = hours || CALENDAR.is("zone", word) ? i + 1 : i;
    if (words.is(j, "local")) {
      return words.is(j + 1, "time") ? j + 2 : j + 1;
    }
    return j;
  }

  /** "2000 (0200 GMT 18 October)": another zone's hour and day are part of the words. */
  private static int bracketEnd(Words words, int i) {
    if (!words.is(i, "(") && !words.is(i, "[")) {
      return i;
    }
    boolean clock = false;
    for (int j = i + 1; j < i + LONGEST_BRACKET; j++) {
      if (words.is(j, ")") || words.is(j, "]")) {
        return clock ? j + 1 : i;
      }
      clock |= CALENDAR.is("zone", words.at(j)) || words.is(j, "local");
    }
    return i;
  }

  /** Four figures are a time only after words that tell it, or with a nought before. */
  private static boolean isCalledFor(Words words, int i) {
    if (CountWords.ENGLISH.isMeasure(words.at(i + 1))
        || CountWords.ENGLISH.isPeople(words.at(i + 1))
        || words.isName(i + 1)) {
      return false;
    }
    int j = i - 1;
    if (words.is(j, "approximately") || words.is(j, "about") || words.is(j, "around")) {
      j--;
    }
    boolean year = words.figures(i) >= 1900 && words.figures(i) <= 2100;
    boolean day = words.isNumber(i + 2) || CALENDAR.isWeekday(words.at(i + 2));
    boolean second = MonthDates.isTo(words, i - 1) && words.at(i - 2).length() == 4;
    return words.is(j, "at")
        || words.is(i + 1, "on") && day
        || second && words.figures(i - 2) >= 0 && !year
        || words.at(i).startsWith("0")
        || CALENDAR.is("clock-cue", words.at(j)) && !year;
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
}
