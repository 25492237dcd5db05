// SPDX-License-Identifier: Apache-2.0
package org.dateline.brief;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.codebook.Count;
import org.dateline.codebook.DateRange;
import org.dateline.codebook.HourRange;
import org.dateline.codebook.Place;
import org.dateline.codebook.PlacePrecision;

/** Values in plain English. */
final class Wording {
  private static final int HOURS_OF_A_DAY = 24;
  private static final List<String> MONTHS =
      List.of(
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
          "December");
  private static final List<String> NUMBERS =
      List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private Wording() {}

  /** "7 June 2017". */
  static String day(LocalDate day) {
    return day.getDayOfMonth() + " " + month(day);
  }

  /** "June 2017". */
  static String month(LocalDate day) {
    return MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear();
  }

  /** "7 June 2017, 16:50"; a report of which only the day is known stands at midnight. */
  static String moment(LocalDateTime at) {
    boolean day = at.getHour() == 0 && at.getMinute() == 0;
    String time = String.format(Locale.ROOT, ", %02d:%02d", at.getHour(), at.getMinute());
    return day(at.toLocalDate()) + (day ? "" : time);
  }

  /** "16:50" on a day that was named just before; else with the day. */
  static String moment(LocalDateTime at, Optional<LocalDateTime> before) {
    boolean sameDay = before.filter(b -> b.toLocalDate().equals(at.toLocalDate())).isPresent();
    String whole = moment(at);
    int comma = whole.indexOf(", ");
    return sameDay && comma >= 0 ? whole.substring(comma + 2) : whole;
  }

  /** "on 7 June 2017", "in June 2017", "between 5 and 11 June 2017". */
  static String when(DateRange date) {
    boolean oneDay = date.start().equals(date.end());
    return switch (date.precision()) {
      case HOUR ->
          "on "
              + day(date.start())
              + date.time()
                  .map(t -> String.format(Locale.ROOT, " at %02d:%02d", t.getHour(), t.getMinute()))
                  .orElse("");
      case DAY -> oneDay ? "on " + day(date.start()) : span(date);
      case MONTH ->
          month(date.start()).equals(month(date.end())) ? "in " + month(date.start()) : span(date);
      case YEAR ->
          date.start().getYear() == date.end().getYear()
              ? "in " + date.start().getYear()
              : span(date);
      case WEEK, UNKNOWN -> oneDay ? "around " + day(date.start()) : span(date);
    };
  }

  private static String span(DateRange date) {
    LocalDate a = date.start();
    LocalDate b = date.end();
    String first =
        month(a).equals(month(b))
            ? String.valueOf(a.getDayOfMonth())
            : a.getYear() == b.getYear()
                ? a.getDayOfMonth() + " " + MONTHS.get(a.getMonthValue() - 1)
                : day(a);
    return "between " + first + " and " + day(b);
  }

  /** "Tehran, Iran"; no country where the name is one already. */
  static String place(Place place) {
    String country = place.country().map(Wording::country).orElse("");
    boolean whole = place.precision() == PlacePrecision.COUNTRY || country.isEmpty();
    return whole || place.name().equalsIgnoreCase(country)
        ? place.name()
        : place.name() + ", " + country;
  }

  /** "in Tehran, Iran", "at the mausoleum, Iran". */
  static String where(Place place) {
    return (place.precision() == PlacePrecision.SITE ? "at " : "in ") + place(place);
  }

  /** "Iran" for "IR". */
  static String country(String code) {
    return new Locale("", code).getDisplayCountry(Locale.ENGLISH);
  }

  /** "at least 12", "about 12", "15 to 20", "one": a figure without a noun. */
  static String count(Count count) {
    String least = number(count.min());
    String words;
    if (count.max().isEmpty()) {
      words = "at least " + least;
    } else if (count.max().getAsInt() == count.min()) {
      words = count.min() == 0 ? "none" : least;
    } else {
      int max = count.max().getAsInt();
      words = count.min() == 0 ? "up to " + number(max) : least + " to " + number(max);
    }
    return (count.approximate() ? "about " : "")
        + words
        + (count.includesAttackers() ? " (attackers counted in)" : "");
  }

  /** "at least 12 people", "one person", "no one". */
  static String people(Count count) {
    if (count.min() == 0 && count.max().isPresent() && count.max().getAsInt() == 0) {
      return "no one";
    }
    String bare = count(new Count(count.min(), count.max(), count.approximate(), false));
    return bare
        + (one(count) ? " person" : " people")
        + (count.includesAttackers() ? " (attackers counted in)" : "");
  }

  /** Whether the verb is in the singular: "was". */
  static boolean one(Count count) {
    return count.max().orElse(count.min()) <= 1 && count.min() <= 1;
  }

  /** "within a day", "about 27 hours after it". */
  static String latency(HourRange hours) {
    int max = hours.max();
    int min = Math.max(0, hours.min());
    if (max <= HOURS_OF_A_DAY) {
      return min == max ? hours(max) + " after it" : "within " + hours(max) + " of it";
    }
    int days = (max + HOURS_OF_A_DAY - 1) / HOURS_OF_A_DAY;
    return "within " + number(days) + " days of it";
  }

  private static String hours(int hours) {
    return hours == HOURS_OF_A_DAY ? "a day" : hours <= 1 ? "an hour" : number(hours) + " hours";
  }

  /** "three", "12": numbers to ten in words. */
  static String number(int number) {
    return number >= 0 && number < NUMBERS.size() ? NUMBERS.get(number) : String.valueOf(number);
  }

  /** "a, b and c". */
  static String list(List<String> words, String last) {
    if (words.size() < 2) {
      return String.join("", words);
    }
    return String.join(", ", words.subList(0, words.size() - 1))
        + " "
        + last
        + " "
        + words.get(words.size() - 1);
  }

  /** With its first letter in upper case. */
  static String capital(String text) {
    if (text.isEmpty()) {
      return text;
    }
    int first = text.codePointAt(0);
    return new StringBuilder()
        .appendCodePoint(Character.toUpperCase(first))
        .append(text.substring(Character.charCount(first)))
        .toString();
  }

  /** A name in a sentence: "the Taliban", "a lawmaker", "witnesses", "Meridian News Agency". */
  static String name(String name) {
    String plain = name.strip().replaceAll("\\s+", " ");
    String first = plain.split(" ")[0].toLowerCase(Locale.ROOT);
    if (Vocabulary.find("common", first).isPresent()) {
      plain = plain.substring(0, 1).toLowerCase(Locale.ROOT) + plain.substring(1);
    }
    boolean own = first.endsWith("'s") || first.endsWith("’s") || first.matches("(al|el)-.+");
    if (own || Vocabulary.find("bare", first).isPresent()) {
      return plain;
    }
    String head = plain.split(" (of|for|in|at|from|with|who) ")[0];
    String noun = head.substring(head.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    if (Vocabulary.find("the", noun).isPresent()) {
      return "the " + plain;
    }
    boolean many = noun.endsWith("s") || Vocabulary.find("plural", noun).isPresent();
    if (plain.isEmpty() || many || !Character.isLowerCase(plain.codePointAt(0))) {
      return plain;
    }
    String article = plain.contains(" of ") ? "the" : vowel(plain) ? "an" : "a";
    return article + " " + plain;
  }

  private static boolean vowel(String word) {
    return "aeiou".indexOf(word.charAt(0)) >= 0;
  }
}
