// SPDX-License-Identifier: Apache-2.0
package org.dateline.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.assess.PastEvent;
import org.dateline.assess.Precedents;
import org.dateline.assess.Verdict;
import org.dateline.codebook.Actor;
import org.dateline.codebook.ActorKind;
import org.dateline.codebook.Basis;
import org.dateline.codebook.Count;
import org.dateline.codebook.Field;
import org.dateline.codebook.Incident;
import org.dateline.codebook.Perpetrator;
import org.dateline.codebook.Place;
import org.dateline.codebook.Precedent;
import org.dateline.codebook.Statement;

/** Precedents held against the record; the year before in the country; the same actor. */
final class Compared {
  /** Earlier acts that a sentence cites, the deadliest first. */
  private static final int CITED = 3;

  private static final String CASE = "this case";

  private final Telling telling;
  private final Incident incident;
  private final Prose prose;
  private final Archive archive;

  Compared(Telling telling, Prose prose, Archive archive) {
    this.telling = telling;
    this.incident = telling.incident();
    this.prose = prose;
    this.archive = archive;
  }

  void write() {
    List<String> told = new ArrayList<>();
    for (Precedent precedent : incident.precedent()) {
      if (!told.contains(precedent.text())) {
        told.add(precedent.text());
        precedent(precedent);
      }
    }
    Optional<LocalDate> day = incident.date().map(date -> date.start());
    Optional<String> country = incident.place().flatMap(Place::country);
    if (day.isPresent()) {
      LocalDate from = day.get().minusYears(1);
      LocalDate to = day.get().minusDays(1);
      country.ifPresent(code -> year(code, from, to));
      actors().forEach(actor -> actor(actor, from, to));
    }
  }

  private void precedent(Precedent precedent) {
    List<Statement> who = telling.saying(Field.PRECEDENT, precedent::equals);
    Verdict verdict = new Precedents(archive).check(incident, precedent);
    Prose.Draft draft =
        prose
            .say("precedent." + kind(verdict))
            .with("voice", telling.phrase(Voices.name(precedent.by()), who))
            .with("precedent", precedent.text().strip().replaceAll("\\s+", " "))
            .with("proviso", Telling.proviso(who));
    if (verdict instanceof Verdict.Confirmed confirmed) {
      draft.with("since", Wording.day(confirmed.from()));
    } else if (verdict instanceof Verdict.NotDecidable open) {
      draft.with("reason", open.reason());
    } else if (verdict instanceof Verdict.Contradicted against) {
      draft.with("acts", Phrase.list(cited(against.by()), "and"));
      int more = against.by().size() - CITED;
      if (more > 0) {
        draft.with("more", Wording.number(more));
      }
    }
    draft.end();
  }

  private static String kind(Verdict verdict) {
    if (verdict instanceof Verdict.Confirmed) {
      return "confirmed";
    }
    return verdict instanceof Verdict.Contradicted ? "contradicted" : "open";
  }

  /** What each data set has, by itself: two of them may have the same act. */
  private void year(String country, LocalDate from, LocalDate to) {
    Optional<LocalDate> begins = archive.begins(country);
    sets(archive.in(country, from, to, 0))
        .forEach(
            (set, acts) -> {
              Prose.Draft draft =
                  counted("year", set, acts)
                      .with("country", Wording.name(Wording.country(country)));
              begins
                  .filter(day -> day.isAfter(from) && !set.equals(CASE))
                  .ifPresent(day -> draft.with("begins", Wording.day(day)));
              draft.end();
            });
  }

  private void actor(Actor actor, LocalDate from, LocalDate to) {
    sets(archive.by(actor, from, to))
        .forEach(
            (set, acts) ->
                counted("actor", set, acts).with("actor", Wording.name(actor.name())).end());
  }

  private Prose.Draft counted(String kind, String set, List<PastEvent> acts) {
    int killed = acts.stream().mapToInt(PastEvent::killed).sum();
    List<Ground> grounds = acts.stream().limit(CITED).map(Compared::ground).toList();
    String number =
        acts.size() == 1 ? "one other act" : Wording.number(acts.size()) + " other acts";
    Prose.Draft draft =
        prose.say(kind).with("set", set).with("number", new Phrase(number, grounds));
    if (killed > 0) {
      draft.with("dead", Wording.people(Count.exactly(killed)));
    }
    return draft;
  }

  private Map<String, List<PastEvent>> sets(List<PastEvent> acts) {
    Map<String, List<PastEvent>> sets = new LinkedHashMap<>();
    acts.stream()
        .filter(act -> !act.id().equals(incident.id()))
        .sorted(Comparator.comparingInt(act -> -act.killed()))
        .forEach(act -> sets.computeIfAbsent(set(act), k -> new ArrayList<>()).add(act));
    return sets;
  }

  /** A data set's acts have its name before their id. */
  private static String set(PastEvent act) {
    int space = act.id().indexOf(' ');
    return space < 0 || act.id().contains("#")
        ? CASE
        : "the data set " + act.id().substring(0, space);
  }

  private static List<Phrase> cited(List<PastEvent> acts) {
    return acts.stream()
        .limit(CITED)
        .map(act -> new Phrase(act.words(), List.of(ground(act))))
        .toList();
  }

  private static Ground ground(PastEvent act) {
    return new Ground.Earlier(act);
  }

  /** Those who are named for it, but for those who only deny it. */
  private List<Actor> actors() {
    List<Actor> actors = new ArrayList<>();
    for (Perpetrator one : incident.perpetrator()) {
      if (one.basis() != Basis.DENIED
          && one.actor().kind() != ActorKind.UNNAMED
          && actors.stream().noneMatch(one.actor()::same)) {
        actors.add(one.actor());
      }
    }
    return actors;
  }
}
