// SPDX-License-Identifier: Apache-2.0
package org.dateline.read;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.text.Token;
import org.dateline.text.Tokenizer;

/**
 * Publication times as people and feeds write them: ISO 8601, RFC 1123, "June 7, 2017 10:30 AM",
 * seconds since 1970. The local time is kept as written, without its zone.
 */
final class WrittenTime {
  private static final int LONGEST = 120;
  private static final Pattern NUMBERS =
      Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");
  private static final Pattern COMPACT =
      Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T?(\\d{2})(\\d{2})(\\d{2})?)?");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})(?!\\d)");
  private static final Pattern CLOCK =
      Pattern.compile("(?<![\\d:+-])(\\d{1,2}):(\\d{2})(?::(\\d{2}))?\\s?([AaPp])?");

  private WrittenTime() {}

  /** The time that is written, at midnight where only the day is; empty where it is no date. */
  static Optional<LocalDateTime> of(String written) {
    String text = written.strip();
    text = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    try {
      return read(text).filter(t -> t.getYear() >= 1800 && t.getYear() <= 2200);
    } catch (DateTimeException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDateTime> read(String text) {
    if (text.matches("\\d{9,10}|\\d{13}")) {
      long number = Long.parseLong(text);
      Instant instant =
          text.length() == 13 ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number);
      return Optional.of(LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
    }
    Matcher numbers = NUMBERS.matcher(text);
    if (numbers.find()) {
      LocalDate day = LocalDate.of(number(numbers, 1), number(numbers, 2), number(numbers, 3));
      return Optional.of(atClock(day, text.substring(numbers.end()).replaceFirst("^T", " ")));
    }
    Matcher compact = COMPACT.matcher(text);
    if (compact.lookingAt()) {
      LocalDate day = LocalDate.of(number(compact, 1), number(compact, 2), number(compact, 3));
      boolean timed = compact.group(4) != null;
      return Optional.of(
          timed ? day.atTime(number(compact, 4), number(compact, 5)) : day.atStartOfDay());
    }
    Matcher slashed = DAY_FIRST.matcher(text);
    if (slashed.find()) {
      return dayFirst(slashed).map(day -> atClock(day, text.substring(slashed.end())));
    }
    return inWords(text);
  }

  /** "7/6/2017" is two days, by the country: it is read only where one number can be no month. */
  private static Optional<LocalDate> dayFirst(Matcher m) {
    int first = number(m, 1);
    int second = number(m, 3);
    boolean points = m.group(2).equals(".");
    if (points || first > 12) {
      return Optional.of(LocalDate.of(number(m, 4), second, first));
    }
    return second > 12 || first == second
        ? Optional.of(LocalDate.of(number(m, 4), first, second))
        : Optional.empty();
  }

  private static Optional<LocalDateTime> inWords(String text) {
    String spaced = text.replaceAll(",(?=\\d)", ", ");
    List<Token> tokens = Tokenizer.tokens(spaced);
    for (int i = 0; i < tokens.size(); i++) {
      Optional<LocalDate> day =
          DayWords.at(tokens, i).flatMap(words -> words.date(Optional.empty()));
      if (day.isPresent()) {
        return Optional.of(atClock(day.get(), spaced));
      }
    }
    return Optional.empty();
  }

  private static LocalDateTime atClock(LocalDate day, String text) {
    Matcher clock = CLOCK.matcher(text);
    if (!clock.find()) {
      return day.atStartOfDay();
    }
    int hour = number(clock, 1);
    String half = clock.group(4);
    if (half != null && hour <= 12) {
      hour = hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
    }
    int second = clock.group(3) == null ? 0 : number(clock, 3);
    boolean possible = hour < 24 && number(clock, 2) < 60 && second < 60;
    return possible ? day.atTime(hour, number(clock, 2), second) : day.atStartOfDay();
  }

  private static int number(Matcher m, int group) {
    return Integer.parseInt(m.group(group));
  }
}
