// SPDX-License-Identifier: Apache-2.0
package org.dateline.line;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.dateline.codebook.Coded;
import org.dateline.codebook.Coordinates;
import org.dateline.codebook.Place;
import org.dateline.codebook.PlacePrecision;
import org.dateline.codebook.ValueWords;
import org.dateline.store.IncidentFilter.Around;

/**
 * What users write to say which incidents they want. Each method throws {@link
 * IllegalArgumentException} with a message for them where it cannot be read.
 */
public final class FilterWords {
  /** What counts as near where nobody says how far. */
  private static final double KILOMETRES = 25;

  private FilterWords() {}

  /** A value of a list of the codebook: "armed assault", "armed_assault". */
  public static <E extends Enum<E> & Coded> E coded(Class<E> list, String word) {
    return Coded.get(list, word.strip().toLowerCase(Locale.ROOT).replaceAll("[ -]", "_"));
  }

  /** A country by its code or its name, or another name of it: "IR", "Iran". */
  public static String country(String word) {
    String code = word.strip().toUpperCase(Locale.ROOT);
    if (List.of(Locale.getISOCountries()).contains(code) || code.equals("XK")) {
      return code;
    }
    for (String one : Locale.getISOCountries()) {
      if (ValueWords.country(one).equalsIgnoreCase(word.strip())) {
        return one;
      }
    }
    return Lookup.place(word)
        .filter(place -> place.precision() == PlacePrecision.COUNTRY)
        .flatMap(Place::country)
        .orElseThrow(() -> wrong("'" + word + "' is no country; write it as IR or Iran"));
  }

  /** A circle: "Tehran", "Tehran,80", "35.7,51.4,80". */
  public static Around around(String words) {
    String[] parts = words.split(",");
    if (parts.length == 3) {
      try {
        Coordinates centre = new Coordinates(number(parts[0]), number(parts[1]));
        return new Around(centre, number(parts[2]));
      } catch (NumberFormatException e) {
        // A place in three words, then: "Springfield, Illinois, USA".
        return named(words, KILOMETRES);
      }
    }
    String last = parts.length == 0 ? "" : parts[parts.length - 1].strip();
    return parts.length > 1 && last.matches("[0-9]+([.][0-9]+)?")
        ? named(words.substring(0, words.lastIndexOf(',')), Double.parseDouble(last))
        : named(words, KILOMETRES);
  }

  /** A day: "2017-06-07". */
  public static LocalDate day(String text) {
    try {
      return LocalDate.parse(text.strip());
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("'" + text + "' is no day; write it as 2017-06-07", e);
    }
  }

  /** A day or a moment, with or without zone: "2017-06-07", "2017-06-07 14:30". */
  public static LocalDateTime moment(String text) {
    try {
      if (text.length() <= 10) {
        return LocalDate.parse(text).atStartOfDay();
      }
      String iso = text.replaceFirst("(?<=[0-9]) (?=[0-9])", "T");
      boolean zone = iso.endsWith("Z") || iso.lastIndexOf('+') > 10 || iso.lastIndexOf('-') > 10;
      return zone ? OffsetDateTime.parse(iso).toLocalDateTime() : LocalDateTime.parse(iso);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "'" + text + "' is no date; write it as 2017-06-07 or 2017-06-07T14:30", e);
    }
  }

  /** As of which moment: a day without a time includes all of it. */
  public static LocalDateTime asOf(String text) {
    LocalDateTime moment = moment(text);
    return text.length() <= 10 ? moment.plusDays(1).minusSeconds(1) : moment;
  }

  /** How many were killed at least: "10". */
  public static int killed(String text) {
    if (!text.strip().matches("[0-9]{1,9}")) {
      throw wrong("'" + text + "' is no number of people killed; write it as 10");
    }
    return Integer.parseInt(text.strip());
  }

  private static double number(String part) {
    return Double.parseDouble(part.strip());
  }

  private static Around named(String name, double kilometres) {
    return Lookup.place(name)
        .flatMap(Place::coordinates)
        .map(at -> new Around(at, kilometres))
        .orElseThrow(
            () -> wrong("the gazetteer knows no place '" + name + "'; give LAT,LON,KM instead"));
  }

  private static IllegalArgumentException wrong(String message) {
    return new IllegalArgumentException(message);
  }
}
