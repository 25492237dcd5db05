// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.codebook.Coordinates;
import org.dateline.codebook.IncidentType;
import org.dateline.codebook.Stage;

/**
 * Which incidents are wanted: those that meet all of it.
 *
 * @param from the incident can have been on this day or later
 * @param country ISO 3166-1 alpha-2
 * @param actors one of these is in the name or the id of one who is held to have done it
 * @param text stands in a report that tells of it, in whatever case
 * @param background whether incidents that are only mentioned in passing are wanted
 * @param killed at least so many were; 0 for all, also those of which nobody gives a figure
 */
public record IncidentFilter(
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Optional<String> country,
    Optional<Around> near,
    List<String> actors,
    Optional<IncidentType> type,
    Optional<Stage> stage,
    Optional<String> text,
    Optional<String> operation,
    Background background,
    int killed) {
  public IncidentFilter {
    actors = List.copyOf(actors);
  }

  /** A circle on the map. */
  public record Around(Coordinates centre, double kilometres) {
    /** Kilometres of a degree of latitude, at least. */
    private static final double PER_DEGREE = 110.5;

    boolean contains(Coordinates at) {
      // Most are too far north or south, which is told without the great circle.
      return Math.abs(at.lat() - centre.lat()) * PER_DEGREE <= kilometres
          && at.kilometresTo(centre) <= kilometres;
    }
  }

  /** What to do with incidents that reports mention in passing only. */
  public enum Background {
    WITH,
    WITHOUT,
    ONLY
  }

  /** What a filter looks at. */
  public interface Traits {
    IncidentType type();

    Stage stage();

    /** First day that it can have been, ISO 8601. */
    Optional<String> start();

    /** Last day that it can have been. */
    Optional<String> end();

    /** ISO 3166-1 alpha-2. */
    Optional<String> country();

    Optional<Coordinates> at();

    /** Names and ids of those who are held to have done it, in lower case, a line each. */
    String actors();

    Optional<String> operation();

    /** At least so many were killed; empty where nobody gives a figure. */
    OptionalInt dead();

    boolean background();

    boolean rejected();
  }

  /** Whether an incident meets all but the text, which stands in its reports. */
  public boolean admits(Traits one) {
    return !one.rejected()
        && from.map(day -> one.end().isPresent() && one.end().get().compareTo(day.toString()) >= 0)
            .orElse(true)
        && to.map(
                day -> one.start().isPresent() && one.start().get().compareTo(day.toString()) <= 0)
            .orElse(true)
        && (country.isEmpty() || country.equals(one.country()))
        && (type.isEmpty() || type.get() == one.type())
        && (stage.isEmpty() || stage.get() == one.stage())
        && (operation.isEmpty() || operation.equals(one.operation()))
        && near.map(circle -> one.at().filter(circle::contains).isPresent()).orElse(true)
        && (actors.isEmpty() || actors.stream().anyMatch(name -> stands(name, one.actors())))
        && one.dead().orElse(0) >= killed
        && (background == Background.WITH || one.background() == (background == Background.ONLY));
  }

  /** Whether words stand in a text, in whatever case. */
  public static boolean stands(String words, String text) {
    return text.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
  }

  /** All incidents that no analyst has rejected. */
  public static IncidentFilter all() {
    return of(Optional.empty());
  }

  /** Accomplished ones that can have been in a country in a time, with so many killed at least. */
  public static IncidentFilter in(String country, LocalDate from, LocalDate to, int killed) {
    return new IncidentFilter(
        Optional.of(from),
        Optional.of(to),
        Optional.of(country),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.of(Stage.ACCOMPLISHED),
        Optional.empty(),
        Optional.empty(),
        Background.WITH,
        killed);
  }

  /** Accomplished ones that one of these is held to have done, and that can have been in a time. */
  public static IncidentFilter by(List<String> actors, LocalDate from, LocalDate to) {
    return new IncidentFilter(
        Optional.of(from),
        Optional.of(to),
        Optional.empty(),
        Optional.empty(),
        actors,
        Optional.empty(),
        Optional.of(Stage.ACCOMPLISHED),
        Optional.empty(),
        Optional.empty(),
        Background.WITH,
        0);
  }

  /** Those of an operation. */
  public static IncidentFilter ofOperation(String operation) {
    return of(Optional.of(operation));
  }

  private static IncidentFilter of(Optional<String> operation) {
    return new IncidentFilter(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        operation,
        Background.WITH,
        0);
  }
}
