// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
    Background background) {
  public IncidentFilter {
    actors = List.copyOf(actors);
  }

  /** A circle on the map. */
  public record Around(Coordinates centre, double kilometres) {
    boolean contains(Coordinates at) {
      return at.kilometresTo(centre) <= kilometres;
    }
  }

  /** What to do with incidents that reports mention in passing only. */
  public enum Background {
    WITH,
    WITHOUT,
    ONLY
  }

  /** Whether an incident meets all but the text, which stands in its reports. */
  public boolean admits(ListedIncident one) {
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
        && (background == Background.WITH || one.background() == (background == Background.ONLY));
  }

  /** Whether words stand in a text, in whatever case. */
  public static boolean stands(String words, String text) {
    return text.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
  }

  /** All incidents that no analyst has rejected. */
  public static IncidentFilter all() {
    return of(Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Those that can have been in a country on a day or earlier. */
  public static IncidentFilter inCountryUntil(String country, LocalDate day) {
    return of(Optional.of(day), Optional.of(country), Optional.empty());
  }

  /** Those of an operation. */
  public static IncidentFilter ofOperation(String operation) {
    return of(Optional.empty(), Optional.empty(), Optional.of(operation));
  }

  private static IncidentFilter of(
      Optional<LocalDate> to, Optional<String> country, Optional<String> operation) {
    return new IncidentFilter(
        Optional.empty(),
        to,
        country,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        operation,
        Background.WITH);
  }
}
