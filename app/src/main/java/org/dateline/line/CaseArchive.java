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
import java.util.stream.Stream;
import org.dateline.assess.PastEvent;
import org.dateline.brief.Archive;
import org.dateline.codebook.Actor;
import org.dateline.codebook.Coded;
import org.dateline.codebook.IncidentType;
import org.dateline.codebook.PlacePrecision;
import org.dateline.store.IncidentFilter;
import org.dateline.store.Listing;
import org.dateline.store.Point;
import org.dateline.store.ReferenceEvent;
import org.dateline.store.Session;

/** Earlier acts that a case knows of: its own incidents, and the data sets beside them. */
final class CaseArchive implements Archive {
  private static final Comparator<PastEvent> BY_DAY =
      Comparator.comparing(PastEvent::day).thenComparing(PastEvent::id);

  private final Session session;
  private final Looking look;
  private final Optional<LocalDateTime> asOf;

  /** What a case knows, now or as of a moment. */
  CaseArchive(Session session, Looking look, Optional<LocalDateTime> asOf) {
    this.session = session;
    this.look = look;
    this.asOf = asOf;
  }

  /** A case without data sets is no record of a country: it begins with the first data set. */
  @Override
  public Optional<LocalDate> begins(String country) {
    return session.references().begins(country);
  }

  @Override
  public List<PastEvent> in(String country, LocalDate from, LocalDate to, int killed) {
    Stream<PastEvent> known =
        session.references().events(Optional.of(country), from, to, killed).stream()
            .filter(one -> within(one.date().start(), from, to))
            .map(CaseArchive::event);
    Stream<PastEvent> own =
        own(IncidentFilter.in(country, from, to, killed), from, to).stream()
            .map(CaseArchive::event);
    return Stream.concat(own, known).sorted(BY_DAY).toList();
  }

  @Override
  public List<PastEvent> by(Actor actor, LocalDate from, LocalDate to) {
    String name = actor.id().orElse(actor.name()).toLowerCase(Locale.ROOT);
    return own(IncidentFilter.by(List.of(name), from, to), from, to).stream()
        .filter(one -> one.actors().lines().anyMatch(name::equals))
        .map(CaseArchive::event)
        .sorted(BY_DAY)
        .toList();
  }

  /** Incidents that can be said to have begun in a time: none of which only the year is known. */
  private List<Point> own(IncidentFilter wanted, LocalDate from, LocalDate to) {
    List<Point> own = new ArrayList<>();
    look.points(
        Listing.of(wanted, Listing.Order.OLDEST, Optional.empty(), 1),
        asOf,
        own::add,
        one -> own.add(Point.of(one, PlacePrecision.UNKNOWN)));
    own.removeIf(
        one ->
            !within(start(one), from, to)
                || !within(LocalDate.parse(one.end().orElseThrow()), from, to));
    return own;
  }

  private static LocalDate start(Point one) {
    return LocalDate.parse(one.start().orElseThrow());
  }

  private static boolean within(LocalDate day, LocalDate from, LocalDate to) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  private static PastEvent event(Point one) {
    LocalDate end = LocalDate.parse(one.end().orElseThrow());
    return new PastEvent(
        one.id(),
        start(one),
        one.place(),
        one.at(),
        Optional.of(one.type()),
        one.dead().orElse(0),
        words(start(one), end, one.place(), one.dead()));
  }

  private static PastEvent event(ReferenceEvent one) {
    OptionalInt best = one.killed().isPresent() ? one.killed() : one.killedLow();
    return new PastEvent(
        one.dataset() + " " + one.id(),
        one.date().start(),
        one.place(),
        one.at(),
        Coded.find(
            IncidentType.class,
            one.type().strip().toLowerCase(Locale.ROOT).replaceAll("[ /-]+", "_")),
        best.orElse(0),
        words(one.date().start(), one.date().end(), one.place(), best));
  }

  /** "2003-08-19 Baghdad, 22 killed"; no more than is known. */
  private static String words(
      LocalDate start, LocalDate end, Optional<String> place, OptionalInt killed) {
    return start
        + (end.equals(start) ? "" : " to " + end)
        + place.map(name -> " " + name).orElse("")
        + (killed.isPresent() ? ", " + killed.getAsInt() + " killed" : "");
  }
}
