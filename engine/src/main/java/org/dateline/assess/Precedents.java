// SPDX-License-Identifier: Apache-2.0
package org.dateline.assess;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.codebook.Count;
import org.dateline.codebook.Incident;
import org.dateline.codebook.IncidentType;
import org.dateline.codebook.Place;
import org.dateline.codebook.PlacePrecision;
import org.dateline.codebook.Precedent;

/**
 * Holds precedents ("the deadliest in Iran since 2003") against what is known of earlier acts
 * (codebook, {@code precedent}).
 */
public final class Precedents {
  /** Kilometres around a town that still belong to it. */
  private static final double AROUND = 30;

  private final Past past;

  /** Holds them against this. */
  public Precedents(Past past) {
    this.past = past;
  }

  /** What the record says to a precedent that is stated of an incident. */
  public Verdict check(Incident incident, Precedent precedent) {
    Optional<LocalDate> day = incident.date().map(date -> date.start());
    Optional<String> country = incident.place().flatMap(Place::country);
    if (day.isEmpty() || country.isEmpty()) {
      return new Verdict.NotDecidable(
          "the incident has no " + (day.isEmpty() ? "date" : "country"));
    }
    PrecedentWords asked = PrecedentWords.of(precedent, day.get());
    if (asked.rank().isEmpty()) {
      return new Verdict.NotDecidable("the words are not understood");
    }
    boolean most = asked.rank().get() == PrecedentWords.Rank.MOST;
    int killed = incident.killed().map(Count::min).orElse(0);
    if (most && incident.killed().isEmpty()) {
      return new Verdict.NotDecidable("the incident has no figure of dead");
    }
    LocalDate from = asked.since().orElse(LocalDate.of(1900, 1, 1));
    List<PastEvent> against =
        past.in(country.get(), from, day.get().minusDays(1), most ? killed + 1 : 0).stream()
            .filter(event -> !event.id().equals(incident.id()))
            .filter(event -> inScope(event, incident, precedent))
            .filter(event -> kind(event, asked.type()))
            .sorted(Comparator.comparingInt(event -> -event.killed()))
            .toList();
    return verdict(against, country.get(), from);
  }

  private Verdict verdict(List<PastEvent> against, String country, LocalDate from) {
    if (!against.isEmpty()) {
      return new Verdict.Contradicted(against);
    }
    Optional<LocalDate> begins = past.begins(country);
    if (begins.isEmpty() || begins.get().isAfter(from)) {
      return new Verdict.NotDecidable(
          begins
              .map(day -> "it knows of this country only from " + day + " on")
              .orElse("it knows nothing of this country"));
    }
    return new Verdict.Confirmed(from);
  }

  /** A kind that is asked for must be given; an event without one may be of any. */
  private static boolean kind(PastEvent event, Optional<IncidentType> asked) {
    return asked.isEmpty() || event.type().equals(asked);
  }

  /** "In Baghdad": where the words name the incident's own town, only that counts. */
  private static boolean inScope(PastEvent event, Incident incident, Precedent precedent) {
    Optional<Place> town =
        incident
            .place()
            .filter(place -> place.precision() != PlacePrecision.COUNTRY)
            .filter(place -> names(precedent, place));
    if (town.isEmpty()) {
      return true;
    }
    if (event.place().filter(name -> name.equalsIgnoreCase(town.get().name())).isPresent()) {
      return true;
    }
    return event.coordinates().isPresent()
        && town.get().coordinates().isPresent()
        && event.coordinates().get().kilometresTo(town.get().coordinates().get()) < AROUND;
  }

  private static boolean names(Precedent precedent, Place place) {
    String words = (precedent.text() + " " + precedent.scope()).toLowerCase(Locale.ROOT);
    return words.contains(place.name().toLowerCase(Locale.ROOT));
  }
}
