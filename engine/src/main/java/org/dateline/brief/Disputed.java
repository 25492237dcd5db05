// SPDX-License-Identifier: Apache-2.0
package org.dateline.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dateline.codebook.ActorKind;
import org.dateline.codebook.Basis;
import org.dateline.codebook.Coded;
import org.dateline.codebook.Count;
import org.dateline.codebook.DateRange;
import org.dateline.codebook.Field;
import org.dateline.codebook.Incident;
import org.dateline.codebook.IncidentType;
import org.dateline.codebook.Modality;
import org.dateline.codebook.Perpetrator;
import org.dateline.codebook.Place;
import org.dateline.codebook.Statement;
import org.dateline.codebook.Value;

/** Where voices differ: what each side says. */
final class Disputed {
  private static final List<Field> FIGURES =
      List.of(
          Field.KILLED,
          Field.WOUNDED,
          Field.ABDUCTED,
          Field.ATTACKERS_NUMBER,
          Field.ATTACKERS_KILLED,
          Field.ATTACKERS_ARRESTED);

  private final Telling telling;
  private final Incident incident;
  private final Prose prose;

  Disputed(Telling telling, Prose prose) {
    this.telling = telling;
    this.incident = telling.incident();
    this.prose = prose;
  }

  void write() {
    FIGURES.forEach(this::figure);
    values(Field.DATE, Disputed::words);
    values(Field.PLACE, Disputed::words);
    values(Field.TYPE, Disputed::words);
    values(Field.STAGE, Disputed::words);
    perpetrators();
    FIGURES.forEach(this::denied);
    denied(Field.TYPE);
  }

  /** What each voice says now of a figure on which they cannot all be right. */
  private void figure(Field field) {
    boolean against =
        telling.recorded().standing(field).filter(one -> one.against() > 0).isPresent();
    if (against) {
      sides(field, latest(field), value -> Wording.count((Count) value));
    }
  }

  /** The last figure of each root voice. */
  private List<Statement> latest(Field field) {
    Map<String, Statement> latest = new LinkedHashMap<>();
    telling.recorded().history().stream()
        .filter(step -> step.field() == field)
        .forEach(
            step ->
                incident.statements().stream()
                    .filter(s -> s.field() == field && s.evidence().equals(step.evidence()))
                    .filter(s -> s.value().equals(step.value()))
                    .findFirst()
                    .ifPresent(s -> latest.put(Voices.key(s.voice()), s)));
    return List.copyOf(latest.values());
  }

  private void values(Field field, Function<Value, String> words) {
    telling
        .recorded()
        .standing(field)
        .filter(one -> one.against() > 0 && !one.decided())
        .ifPresent(
            one -> {
              List<Statement> all = new ArrayList<>();
              one.supporting().forEach(i -> all.add(incident.statements().get(i)));
              one.contradicting().forEach(i -> all.add(incident.statements().get(i)));
              all.removeIf(s -> s.modality() == Modality.DENIED);
              sides(field, all, words);
            });
  }

  private void sides(Field field, List<Statement> statements, Function<Value, String> words) {
    Map<String, List<Statement>> sides = new LinkedHashMap<>();
    statements.forEach(
        s -> sides.computeIfAbsent(words.apply(s.value()), k -> new ArrayList<>()).add(s));
    if (sides.size() < 2) {
      return;
    }
    List<Phrase> said = new ArrayList<>();
    sides.forEach(
        (value, who) ->
            said.add(telling.phrase(value + ", according to " + Voices.names(who), who)));
    prose
        .say("disputed")
        .with("value", Vocabulary.of("value", field.code()))
        .with("sides", Phrase.sides(said))
        .end();
  }

  /** Different names for who did it, and who denies it. */
  private void perpetrators() {
    Map<String, List<Statement>> named = new LinkedHashMap<>();
    Map<String, List<Statement>> denied = new LinkedHashMap<>();
    for (Statement one : incident.statements()) {
      if (one.field() == Field.PERPETRATOR && one.value() instanceof Perpetrator who) {
        if (who.actor().kind() != ActorKind.UNNAMED) {
          boolean denies = who.basis() == Basis.DENIED || one.modality() == Modality.DENIED;
          String actor = Wording.name(who.actor().name());
          (denies ? denied : named).computeIfAbsent(actor, k -> new ArrayList<>()).add(one);
        }
      }
    }
    if (named.size() + denied.size() < 2 && denied.isEmpty()) {
      return;
    }
    List<Phrase> sides = new ArrayList<>();
    named.forEach(
        (actor, who) ->
            sides.add(telling.phrase(actor + ", according to " + Voices.names(who), who)));
    denied.forEach(
        (actor, who) ->
            sides.add(telling.phrase("not " + actor + ", according to " + Voices.names(who), who)));
    if (sides.size() > 1) {
      prose.say("disputed.who").with("sides", Phrase.sides(sides)).end();
    }
  }

  private void denied(Field field) {
    for (Statement one : incident.statements()) {
      if (one.field() == field
          && one.modality() == Modality.DENIED
          && !Voices.nobody(one.voice())) {
        prose
            .say(field == Field.TYPE ? "denied.type" : "denied")
            .with("voice", telling.phrase(Voices.name(one.voice()), List.of(one)))
            .with("value", Vocabulary.of("value", field.code()))
            .with("words", words(one.value()))
            .end();
      }
    }
  }

  private static String words(Value value) {
    if (value instanceof Count count) {
      return Wording.count(count);
    } else if (value instanceof DateRange date) {
      return Wording.when(date);
    } else if (value instanceof Place place) {
      return Wording.where(place);
    } else if (value instanceof IncidentType type) {
      return Vocabulary.of("act", type.code());
    }
    return value instanceof Coded coded
        ? Vocabulary.find("weapon", coded.code()).orElse(coded.code().replace('_', ' '))
        : value.toString();
  }
}
