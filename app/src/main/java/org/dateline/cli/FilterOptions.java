// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.codebook.Coded;
import org.dateline.codebook.Coordinates;
import org.dateline.codebook.IncidentType;
import org.dateline.codebook.Place;
import org.dateline.codebook.PlacePrecision;
import org.dateline.codebook.Stage;
import org.dateline.line.Lookup;
import org.dateline.store.IncidentFilter;
import org.dateline.store.IncidentFilter.Around;
import org.dateline.store.IncidentFilter.Background;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which incidents are wanted. */
final class FilterOptions {
  /** What counts as near where nobody says how far. */
  private static final double KILOMETRES = 25;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(names = "--from", paramLabel = "DAY", description = "On this day or later: 2017-06-07.")
  private @Nullable LocalDate from;

  @Option(names = "--to", paramLabel = "DAY", description = "On this day or earlier.")
  private @Nullable LocalDate to;

  @Option(
      names = "--country",
      paramLabel = "COUNTRY",
      description = "In this country: IR, or Iran.")
  private @Nullable String country;

  @Option(
      names = "--near",
      paramLabel = "PLACE",
      description =
          "Around a place: Tehran (25 km), Tehran,80 (80 km), or LAT,LON,KM: 35.7,51.4,80.")
  private @Nullable String near;

  @Option(
      names = "--actor",
      paramLabel = "NAME",
      description = "Held to have been done by this one; other names of a known actor count too.")
  private @Nullable String actor;

  @Option(names = "--type", paramLabel = "TYPE", description = "Of this type: bombing.")
  private @Nullable String type;

  @Option(names = "--stage", paramLabel = "STAGE", description = "At this stage: thwarted.")
  private @Nullable String stage;

  @Option(
      names = "--text",
      paramLabel = "WORDS",
      description = "These words stand in a report that tells of it.")
  private @Nullable String text;

  @Option(names = "--operation", paramLabel = "ID", description = "Part of this operation.")
  private @Nullable String operation;

  @Option(
      names = "--background",
      paramLabel = "WHICH",
      defaultValue = "with",
      description =
          "Incidents that reports mention in passing only: with, without, only (usually with).")
  private Background background = Background.WITH;

  IncidentFilter filter() {
    return new IncidentFilter(
        Optional.ofNullable(from),
        Optional.ofNullable(to),
        Optional.ofNullable(country).map(this::country),
        Optional.ofNullable(near).map(this::around),
        actor == null ? List.of() : Lookup.actorNames(actor),
        Optional.ofNullable(type).map(word -> coded(IncidentType.class, word)),
        Optional.ofNullable(stage).map(word -> coded(Stage.class, word)),
        Optional.ofNullable(text),
        Optional.ofNullable(operation),
        background);
  }

  private <E extends Enum<E> & Coded> E coded(Class<E> list, String word) {
    try {
      return Coded.get(list, word.strip().toLowerCase(Locale.ROOT).replaceAll("[ -]", "_"));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  private String country(String word) {
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

  private Around around(String words) {
    String[] parts = words.split(",");
    if (parts.length == 3) {
      try {
        Coordinates centre = new Coordinates(number(parts[0]), number(parts[1]));
        return new Around(centre, number(parts[2]));
      } catch (NumberFormatException e) {
        // A place in three words, then: "Springfield, Illinois, USA".
        return named(words, KILOMETRES);
      } catch (IllegalArgumentException e) {
        throw new ParameterException(spec.commandLine(), "--near " + e.getMessage(), e);
      }
    }
    String last = parts[parts.length - 1].strip();
    return parts.length > 1 && last.matches("[0-9]+([.][0-9]+)?")
        ? named(words.substring(0, words.lastIndexOf(',')), Double.parseDouble(last))
        : named(words, KILOMETRES);
  }

  private static double number(String part) {
    return Double.parseDouble(part.strip());
  }

  private Around named(String name, double kilometres) {
    return Lookup.place(name)
        .flatMap(Place::coordinates)
        .map(at -> new Around(at, kilometres))
        .orElseThrow(
            () -> wrong("the gazetteer knows no place '" + name + "'; give LAT,LON,KM instead"));
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
