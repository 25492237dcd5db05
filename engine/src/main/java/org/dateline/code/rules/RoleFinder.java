// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.code.BySentence;
import org.dateline.code.Mention;
import org.dateline.code.Role;
import org.dateline.code.rules.Casualties.Harm;
import org.dateline.code.rules.Lexicon.Side;
import org.dateline.code.rules.People.Phrase;
import org.dateline.code.voice.VoiceReading;
import org.dateline.codebook.Actor;
import org.dateline.codebook.ActorKind;
import org.dateline.codebook.Basis;
import org.dateline.codebook.Count;
import org.dateline.codebook.Found;
import org.dateline.codebook.IncidentType;
import org.dateline.codebook.Modality;
import org.dateline.codebook.Perpetrator;
import org.dateline.codebook.Place;
import org.dateline.codebook.Span;
import org.dateline.codebook.Target;
import org.dateline.codebook.TargetKind;
import org.dateline.codebook.Victim;
import org.dateline.text.Sentence;
import org.dateline.text.Text;

/** Who and what plays which part in the acts that one sentence tells. */
final class RoleFinder {
  private final Text text;
  private final VoiceReading voices;
  private final BySentence<Actor> actors;
  private final People people;
  private final Casualties casualties;
  private final HarmFigures figures;
  private final Standing standing;
  private final Blame blame;
  private final Persons persons;
  private final Guises guises;

  RoleFinder(
      Text text,
      BySentence<Count> counts,
      BySentence<Actor> actors,
      BySentence<Place> demonyms,
      VoiceReading voices) {
    this.text = text;
    this.voices = voices;
    this.actors = actors;
    this.people = new People(text, counts);
    this.casualties = new Casualties(text);
    this.figures = new HarmFigures(text, new Headcounts(text, counts, demonyms));
    this.standing = new Standing(text);
    this.persons = new Persons(text, actors);
    this.blame = new Blame(text, actors, persons);
    this.guises = new Guises(text);
  }

  /** The first figure of the dead or the wounded in a sentence, attackers apart. */
  Optional<Toll> counted(Sentence sentence) {
    return casualties.in(sentence, people.in(sentence)).stream()
        .filter(t -> t.harm() == Harm.KILLED || t.harm() == Harm.WOUNDED)
        .filter(t -> t.count().isPresent() && !t.attackers())
        .findFirst();
  }

  /** Parts played in a sentence's acts. */
  List<Mention> in(Acts acts) {
    List<Phrase> phrases = people.in(acts.sentence());
    List<Toll> tolls = casualties.in(acts.sentence(), phrases);
    List<Mention> mentions = new ArrayList<>(figures.in(acts, phrases, tolls));
    for (Phrase phrase : phrases) {
      int trigger = acts.nearest(phrase.first());
      TriggerFinder.Hit hit = acts.at(phrase.first());
      if (suffers(phrase, tolls)) {
        addVictim(mentions, phrase, hit, trigger);
      } else if (phrase.attacker()
          ? standing.isAgent(phrase, hit)
          : standing.actsItself(phrase, hit)) {
        addAgent(mentions, phrase, acts);
      } else if (phrase.noun().isPresent() && standing.isPatient(phrase, hit)) {
        addTarget(mentions, phrase, trigger);
      }
    }
    for (Found<Actor> actor : actors.in(acts.sentence())) {
      addActor(mentions, actor, acts, tolls);
    }
    addBlamed(mentions, phrases, acts);
    for (Found<Actor> person : persons.in(acts)) {
      mentions.add(
          new Mention(
              Role.PERPETRATOR,
              person.span(),
              acts.nearest(text.tokenFrom(person.span().start())),
              perpetrator(person.value(), person.span()),
              0.5,
              "a person named as the one who did it"));
    }
    return mentions;
  }

  private void addBlamed(List<Mention> mentions, List<Phrase> phrases, Acts acts) {
    for (Blame.Held held : blame.in(acts.sentence(), phrases)) {
      boolean known =
          mentions.stream()
              .anyMatch(m -> m.role() == Role.PERPETRATOR && m.span().overlaps(held.span()));
      if (!known) {
        Modality modality = voices.modalityAt(held.blame());
        Basis basis = modality == Modality.DENIED ? Basis.DENIED : held.basis();
        mentions.add(
            new Mention(
                Role.PERPETRATOR,
                held.span(),
                acts.nearest(text.tokenFrom(held.blame().start())),
                new Perpetrator(held.actor(), basis, voices.voiceAt(held.span())),
                0.5,
                "held to have done it"));
      }
    }
  }

  private void addVictim(
      List<Mention> mentions, Phrase phrase, TriggerFinder.Hit hit, int trigger) {
    if (phrase.noun().isEmpty() || phrase.attacker()) {
      return;
    }
    TargetKind kind = phrase.noun().get().kind();
    Span span = span(phrase);
    mentions.add(
        new Mention(
            Role.VICTIM,
            span,
            trigger,
            new Victim(words(span), kind),
            0.7,
            "people who were hurt"));
    boolean bystanders =
        hit.trigger().type() == IncidentType.BOMBING && kind == TargetKind.CIVILIANS;
    if (!bystanders) {
      mentions.add(
          new Mention(
              Role.TARGET,
              span,
              trigger,
              new Target(kind, words(span), Optional.empty()),
              0.5,
              "people who were attacked"));
    }
  }

  private void addTarget(List<Mention> mentions, Phrase phrase, int trigger) {
    Span span = span(phrase);
    mentions.add(
        new Mention(
            Role.TARGET,
            span,
            trigger,
            new Target(phrase.noun().orElseThrow().kind(), words(span), Optional.empty()),
            phrase.thing() ? 0.7 : 0.5,
            phrase.thing() ? "a thing that the act was aimed at" : "people that it was aimed at"));
  }

  private void addAgent(List<Mention> mentions, Phrase phrase, Acts acts) {
    int trigger = acts.nearest(phrase.first());
    Span span = span(phrase);
    if (phrase.noun().filter(n -> n.side() != Side.ACT).isPresent() && !named(phrase, acts)) {
      Span guise = text.span(phrase.first(), guises.endBehind(phrase.end(), acts.sentence()));
      mentions.add(
          new Mention(
              Role.PERPETRATOR,
              guise,
              trigger,
              perpetrator(Actor.unnamed(words(guise)), guise),
              0.6,
              "words for those who did it"));
    }
    if (phrase.count().isPresent()) {
      mentions.add(
          new Mention(
              Role.ATTACKERS_NUMBER, span, trigger, phrase.count().get(), 0.6, "how many did it"));
    }
  }

  /** Whether its words are those of a group that has a name: "the rebels" once that is known. */
  private boolean named(Phrase phrase, Acts acts) {
    return actors.in(acts.sentence()).stream()
        .filter(actor -> actor.value().kind() == ActorKind.ARMED_GROUP)
        .anyMatch(actor -> actor.span().contains(text.span(phrase.end() - 1, phrase.end())));
  }

  private void addActor(List<Mention> mentions, Found<Actor> actor, Acts acts, List<Toll> tolls) {
    int first = text.tokenFrom(actor.span().start());
    int end = text.tokenFrom(actor.span().end() - 1) + 1;
    int trigger = acts.nearest(first);
    TriggerFinder.Hit hit = acts.at(first);
    boolean suffering =
        tolls.stream()
            .flatMap(t -> t.phrases().stream())
            .anyMatch(p -> span(p).overlaps(actor.span()));
    Phrase phrase = new Phrase(first, end, Optional.empty(), Optional.empty(), false, false, false);
    boolean armed = actor.value().kind() == ActorKind.ARMED_GROUP;
    boolean force = actor.value().kind() == ActorKind.STATE_FORCE;
    boolean agent =
        armed
            ? standing.isAgent(phrase, hit)
            : force && (standing.isSubject(phrase, hit) || standing.isOfStrike(phrase, hit));
    if (!suffering && agent) {
      mentions.add(
          new Mention(
              Role.PERPETRATOR,
              actor.span(),
              trigger,
              perpetrator(actor.value(), actor.span()),
              armed ? 0.7 : 0.5,
              "an actor named as the one who did it"));
    } else if (standing.isPatient(phrase, hit)) {
      TargetKind kind =
          armed ? TargetKind.ARMED_GROUP : force ? TargetKind.MILITARY : TargetKind.GOVERNMENT;
      mentions.add(
          new Mention(
              Role.TARGET,
              actor.span(),
              trigger,
              new Target(kind, actor.value().name(), actor.value().country()),
              0.4,
              "an actor that it was aimed at"));
    }
  }

  private Perpetrator perpetrator(Actor actor, Span span) {
    Basis basis =
        switch (voices.modalityAt(span)) {
          case ASSERTED, PREDICTED -> Basis.ATTRIBUTED;
          case HEDGED, CONDITIONAL -> Basis.SUSPECTED;
          case DENIED -> Basis.DENIED;
        };
    return new Perpetrator(actor, basis, voices.voiceAt(span));
  }

  private static boolean suffers(Phrase phrase, List<Toll> tolls) {
    return tolls.stream().anyMatch(t -> t.harm() != Harm.ARRESTED && t.phrases().contains(phrase));
  }

  private Span span(Phrase phrase) {
    return text.span(phrase.first(), phrase.end());
  }

  private String words(Span span) {
    return span.of(text.report().text()).replaceAll("\\s+", " ");
  }
}
