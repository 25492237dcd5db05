// SPDX-License-Identifier: Apache-2.0
package org.dateline.line;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dateline.assess.PastEvent;
import org.dateline.brief.Archive;
import org.dateline.codebook.Actor;
import org.dateline.codebook.Coded;
import org.dateline.codebook.Count;
import org.dateline.codebook.DateRange;
import org.dateline.codebook.Incident;
import org.dateline.codebook.IncidentType;
import org.dateline.codebook.Place;
import org.dateline.codebook.Stage;
import org.dateline.store.IncidentFilter;
import org.dateline.store.ListedIncident;
import org.dateline.store.ReferenceEvent;
import org.dateline.store.Session;

/** Earlier acts that a case knows of: its own incidents, and the data sets beside them. */
final class CaseArchive implements Archive {
  private static final LocalDate EVER = LocalDate.of(1, 1, 1);
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  private final Session session;
  private final List<Own> own;

  /** An incident of the case, and what it is looked for by. */
  private record Own(
      PastEvent event, LocalDate start, LocalDate end, Optional<String> country, String actors) {
    static Own of(ListedIncident one) {
      return new Own(
          CaseArchive.event(one),
          LocalDate.parse(one.start().orElseThrow()),
          LocalDate.parse(one.end().orElseThrow()),
          one.country(),
          one.actors());
    }
  }

  private CaseArchive(Session session, List<Own> own) {
    this.session = session;
    this.own = own;
  }

  /** What a case knows, now or as of a moment. */
  static CaseArchive of(Session session, Optional<LocalDateTime> asOf) {
    return of(session, asOf, IncidentFilter.all());
  }

  private static CaseArchive of(
      Session session, Optional<LocalDateTime> asOf, IncidentFilter wanted) {
    List<Own> own = new ArrayList<>();
    new Looking(session)
        .incidents(
            wanted,
            asOf,
            one -> {
              boolean dated = one.start().isPresent() && one.end().isPresent();
              if (dated && one.stage() == Stage.ACCOMPLISHED) {
                own.add(Own.of(one));
              }
            });
    return new CaseArchive(session, List.copyOf(own));
  }

  /** What a case knows of the country of an incident until the day on which it was. */
  static CaseArchive before(Session session, Optional<LocalDateTime> asOf, Incident incident) {
    Optional<String> country = incident.place().flatMap(Place::country);
    Optional<LocalDate> day = incident.date().map(DateRange::start);
    if (country.isEmpty() || day.isEmpty()) {
      return new CaseArchive(session, List.of());
    }
    return of(session, asOf, IncidentFilter.inCountryUntil(country.get(), day.get()));
  }

  /** A case without data sets is no record of a country: it begins with the first data set. */
  @Override
  public Optional<LocalDate> begins(String country) {
    return session.references().events(Optional.of(country), EVER, LAST).stream()
        .map(one -> one.date().start())
        .min(Comparator.naturalOrder());
  }

  @Override
  public List<PastEvent> in(String country, LocalDate from, LocalDate to) {
    Stream<PastEvent> known =
        session.references().events(Optional.of(country), from, to).stream()
            .filter(one -> within(one.date().start(), from, to))
            .map(CaseArchive::event);
    return Stream.concat(own(one -> one.country().equals(Optional.of(country)), from, to), known)
        .sorted(Comparator.comparing(PastEvent::day).thenComparing(PastEvent::id))
        .toList();
  }

  @Override
  public List<PastEvent> by(Actor actor, LocalDate from, LocalDate to) {
    String name = actor.id().orElse(actor.name()).toLowerCase(Locale.ROOT);
    return own(one -> one.actors().lines().anyMatch(name::equals), from, to)
        .sorted(Comparator.comparing(PastEvent::day).thenComparing(PastEvent::id))
        .toList();
  }

  /** Incidents that can be said to have begun in a time: none of which only the year is known. */
  private Stream<PastEvent> own(Predicate<Own> wanted, LocalDate from, LocalDate to) {
    return own.stream()
        .filter(wanted)
        .filter(one -> within(one.start(), from, to) && within(one.end(), from, to))
        .map(Own::event);
  }

  private static boolean within(LocalDate day, LocalDate from, LocalDate to) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  private static PastEvent event(ListedIncident one) {
    LocalDate start = LocalDate.parse(one.start().orElseThrow());
    LocalDate end = LocalDate.parse(one.end().orElseThrow());
    Optional<Integer> killed = one.killed().map(Count::min);
    return new PastEvent(
        one.id(),
        start,
        one.place(),
        one.at(),
        Optional.of(one.type()),
        killed.orElse(0),
        words(start, end, one.place(), killed));
  }

  private static PastEvent event(ReferenceEvent one) {
    OptionalInt best = one.killed().isPresent() ? one.killed() : one.killedLow();
    Optional<Integer> killed = best.isPresent() ? Optional.of(best.getAsInt()) : Optional.empty();
    return new PastEvent(
        one.dataset() + " " + one.id(),
        one.date().start(),
        one.place(),
        one.at(),
        Coded.find(
            IncidentType.class,
            one.type().strip().toLowerCase(Locale.ROOT).replaceAll("[ /-]+", "_")),
        killed.orElse(0),
        words(one.date().start(), one.date().end(), one.place(), killed));
  }

  /** "2003-08-19 Baghdad, 22 killed"; no more than is known. */
  private static String words(
      LocalDate start, LocalDate end, Optional<String> place, Optional<Integer> killed) {
    return start
        + (end.equals(start) ? "" : " to " + end)
        + place.map(name -> " " + name).orElse("")
        + killed.map(number -> ", " + number + " killed").orElse("");
  }
}
