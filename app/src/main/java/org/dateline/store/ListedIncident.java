// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.codebook.Actor;
import org.dateline.codebook.Coordinates;
import org.dateline.codebook.Count;
import org.dateline.codebook.Incident;
import org.dateline.codebook.IncidentType;
import org.dateline.codebook.Perpetrator;
import org.dateline.codebook.Place;
import org.dateline.codebook.Stage;

/**
 * An incident as the record lists it.
 *
 * @param start first day that it can have been, ISO 8601
 * @param country ISO 3166-1 alpha-2
 * @param actors names and ids of those who are held to have done it, in lower case, a line each
 * @param reports how many tell of it
 * @param glance what lists show of it, as JSON: the incident without statements and history
 * @param packed see {@link #view}
 */
public record ListedIncident(
    String id,
    IncidentType type,
    Stage stage,
    Optional<String> start,
    Optional<String> end,
    Optional<String> country,
    Optional<String> place,
    Optional<Coordinates> at,
    Optional<Count> killed,
    Optional<Count> wounded,
    String actors,
    Optional<String> operation,
    boolean background,
    boolean rejected,
    int reports,
    String glance,
    Packed packed)
    implements IncidentFilter.Traits {
  /** An incident as the record will list it. */
  public static ListedIncident of(IncidentRow row) {
    Incident incident = row.incident();
    return new ListedIncident(
        incident.id(),
        incident.type(),
        incident.stage(),
        incident.date().map(date -> date.start().toString()),
        incident.date().map(date -> date.end().toString()),
        incident.place().flatMap(Place::country),
        incident.place().map(Place::name),
        incident.place().flatMap(Place::coordinates),
        incident.killed(),
        incident.wounded(),
        actors(incident),
        incident.operation(),
        incident.background(),
        row.rejected(),
        incident.reports().size(),
        row.glance(),
        Packed.pack(row.view()));
  }

  @Override
  public OptionalInt dead() {
    return killed.map(count -> OptionalInt.of(count.min())).orElse(OptionalInt.empty());
  }

  /** The incident as JSON, as users get it. */
  public String view() {
    return packed.text();
  }

  /** What an actor goes by, in lower case. */
  static Set<String> words(Actor actor) {
    Set<String> words = new TreeSet<>();
    words.add(actor.name().toLowerCase(Locale.ROOT));
    actor.id().ifPresent(id -> words.add(id.toLowerCase(Locale.ROOT)));
    return words;
  }

  private static String actors(Incident incident) {
    TreeSet<String> names = new TreeSet<>();
    for (Perpetrator one : incident.perpetrator()) {
      names.addAll(words(one.actor()));
    }
    return String.join("\n", names);
  }
}
