// SPDX-License-Identifier: Apache-2.0
package org.dateline.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.text.Token;

/**
 * A calendar day in words: "June 7", "Oct. 3, 2017", "7 June 2017", "3 JAN 90", "Wed, 7 June".
 *
 * @param end index after its last token
 * @param year with its century, where it is said
 */
record DayWords(int end, int day, int month, Optional<Integer> year) {
  private static final Map<String, Integer> MONTHS = months();
  private static final Map<String, Integer> WEEKDAYS = weekdays();

  /** The day that is written from a token on, if one is. A year of two digits counts too. */
  static Optional<DayWords> at(List<Token> tokens, int from) {
    int at = from;
    if (at < tokens.size() && WEEKDAYS.containsKey(tokens.get(at).norm())) {
      at++;
      while (at < tokens.size() && (tokens.get(at).is(",") || tokens.get(at).is("."))) {
        at++;
      }
    }
    Optional<Integer> month = month(tokens, at);
    int day = month.isPresent() ? afterPoint(tokens, at + 1) : at;
    Optional<Integer> number = day(tokens, day);
    if (number.isEmpty()) {
      return Optional.empty();
    }
    int end = day + 1;
    if (month.isEmpty()) {
      int name = end < tokens.size() && tokens.get(end).is("of") ? end + 1 : end;
      month = month(tokens, name);
      end = afterPoint(tokens, name + 1);
    }
    if (month.isEmpty()) {
      return Optional.empty();
    }
    int yearAt = end < tokens.size() && tokens.get(end).is(",") ? end + 1 : end;
    Optional<Integer> year = year(tokens, yearAt);
    return Optional.of(
        new DayWords(year.isPresent() ? yearAt + 1 : end, number.get(), month.get(), year));
  }

  /** 1 for Monday to 7 for Sunday, where a word names a day of the week. */
  static Optional<Integer> weekday(String norm) {
    return Optional.ofNullable(WEEKDAYS.get(norm));
  }

  /**
   * The date. Without a year the last such day that is not after the day after publication, since
   * zones differ by at most one day; without both, none.
   */
  Optional<LocalDate> date(Optional<LocalDate> published) {
    if (year.isPresent()) {
      return date(year.get());
    }
    if (published.isEmpty()) {
      return Optional.empty();
    }
    LocalDate latest = published.get().plusDays(1);
    for (int back = 0; back <= 8; back++) {
      Optional<LocalDate> date = date(latest.getYear() - back);
      if (date.isPresent() && !date.get().isAfter(latest)) {
        return date;
      }
    }
    return Optional.empty();
  }

  private Optional<LocalDate> date(int inYear) {
    try {
      return Optional.of(LocalDate.of(inYear, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int afterPoint(List<Token> tokens, int at) {
    return at < tokens.size() && tokens.get(at).is(".") ? at + 1 : at;
  }

  private static Optional<Integer> month(List<Token> tokens, int at) {
    return at < tokens.size()
        ? Optional.ofNullable(MONTHS.get(tokens.get(at).norm()))
        : Optional.empty();
  }

  private static Optional<Integer> day(List<Token> tokens, int at) {
    if (at >= tokens.size()) {
      return Optional.empty();
    }
    String norm = tokens.get(at).norm();
    boolean ordinal = norm.length() > 2 && norm.matches("\\d{1,2}(st|nd|rd|th)");
    String digits = ordinal ? norm.substring(0, norm.length() - 2) : norm;
    return number(digits, 2).filter(n -> n >= 1 && n <= 31);
  }

  private static Optional<Integer> year(List<Token> tokens, int at) {
    if (at >= tokens.size() || !tokens.get(at).isNumber()) {
      return Optional.empty();
    }
    String norm = tokens.get(at).norm();
    if (norm.length() == 2) {
      return number(norm, 2).map(n -> n < 50 ? 2000 + n : 1900 + n);
    }
    return number(norm, 4).filter(n -> n >= 1800 && n <= 2200);
  }

  private static Optional<Integer> number(String digits, int longest) {
    if (digits.isEmpty() || digits.length() > longest) {
      return Optional.empty();
    }
    int value = 0;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (c < '0' || c > '9') {
        return Optional.empty();
      }
      value = value * 10 + (c - '0');
    }
    return Optional.of(value);
  }

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>();
    String[] names = {
      "January",
      "February",
      "March",
      "April",
      "May",
      "June",
      "July",
      "August",
      "September",
      "October",
      "November",
      "December"
    };
    for (int i = 0; i < names.length; i++) {
      String name = names[i].toLowerCase(Locale.ROOT);
      months.put(name, i + 1);
      months.put(name.substring(0, 3), i + 1);
    }
    months.put("sept", 9);
    return months;
  }

  private static Map<String, Integer> weekdays() {
    Map<String, Integer> days = new HashMap<>();
    String[] names = {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};
    for (int i = 0; i < names.length; i++) {
      days.put(names[i], i + 1);
      days.put(names[i].substring(0, 3), i + 1);
    }
    days.put("tues", 2);
    days.put("thur", 4);
    days.put("thurs", 4);
    return days;
  }
}
