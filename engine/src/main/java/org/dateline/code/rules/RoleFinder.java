// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.code.BySentence;
import org.dateline.code.Mention;
import org.dateline.code.Role;
import org.dateline.code.rules.Casualties.Harm;
import org.dateline.code.rules.Casualties.Toll;
import org.dateline.code.rules.Lexicon.Form;
import org.dateline.code.rules.Lexicon.Side;
import org.dateline.code.rules.People.Phrase;
import org.dateline.code.voice.VoiceReading;
import org.dateline.codebook.Actor;
import org.dateline.codebook.ActorKind;
import org.dateline.codebook.Basis;
import org.dateline.codebook.Count;
import org.dateline.codebook.Found;
import org.dateline.codebook.Modality;
import org.dateline.codebook.Perpetrator;
import org.dateline.codebook.Span;
import org.dateline.codebook.Target;
import org.dateline.codebook.TargetKind;
import org.dateline.codebook.Victim;
import org.dateline.text.Sentence;
import org.dateline.text.Text;

/** Who and what plays which part in the acts that one sentence tells. */
final class RoleFinder {
  private static final Set<String> AT =
      Set.of(
          "on", "against", "at", "in", "near", "outside", "inside", "of", "to", "into", "beside");

  /** A figure so large in a general sentence is a total over many acts. */
  private static final int AGGREGATE = 25;

  /** Tokens between a subject and its verb: "two men on a motorcycle shot". */
  private static final int SUBJECT = 6;

  private static final double SINGLE_NOUN = 0.7;

  private final Text text;
  private final VoiceReading voices;
  private final BySentence<Actor> actors;
  private final People people;
  private final Casualties casualties;
  private final Singles singles;
  private final Blame blame;

  RoleFinder(Text text, BySentence<Count> counts, BySentence<Actor> actors, VoiceReading voices) {
    this.text = text;
    this.voices = voices;
    this.actors = actors;
    this.people = new People(text, counts);
    this.casualties = new Casualties(text);
    this.singles = new Singles(text);
    this.blame = new Blame(text, actors);
  }

  /**
   * Parts played in a sentence's acts; {@code hits} are its triggers, numbered from {@code base}.
   */
  List<Mention> in(Sentence sentence, List<TriggerFinder.Hit> hits, int base) {
    List<Phrase> phrases = people.in(sentence);
    List<Toll> tolls = casualties.in(sentence, phrases);
    List<Mention> mentions = new ArrayList<>();
    boolean general = Cues.has(Cues.Cue.GENERAL, text, sentence.first(), sentence.end());
    for (Toll toll : tolls) {
      addToll(mentions, toll, base + nearest(hits, toll.word()), general);
    }
    addSingles(mentions, sentence, hits, base, tolls);
    for (Phrase phrase : phrases) {
      int nearest = nearest(hits, phrase.first());
      TriggerFinder.Hit hit = hits.get(nearest);
      if (suffers(phrase, tolls)) {
        addVictim(mentions, phrase, hit, base + nearest);
      } else if (phrase.attacker() ? isAgent(phrase, hit) : actsItself(phrase, hit)) {
        addAgent(mentions, phrase, base + nearest);
      } else if (phrase.noun().isPresent() && isPatient(sentence, phrase, hit)) {
        addTarget(mentions, phrase, base + nearest);
      }
    }
    for (Found<Actor> actor : actors.in(sentence)) {
      addActor(mentions, actor, sentence, hits, base, tolls);
    }
    addBlamed(mentions, sentence, phrases, hits, base);
    return mentions;
  }

  private void addBlamed(
      List<Mention> mentions,
      Sentence sentence,
      List<Phrase> phrases,
      List<TriggerFinder.Hit> hits,
      int base) {
    for (Blame.Held held : blame.in(sentence, phrases)) {
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
                base + nearest(hits, text.tokenFrom(held.blame().start())),
                new Perpetrator(held.actor(), basis, voices.voiceAt(held.span())),
                0.5,
                "held to have done it"));
      }
    }
  }

  /** People whose number nobody says because there is but one. */
  private void addSingles(
      List<Mention> mentions,
      Sentence sentence,
      List<TriggerFinder.Hit> hits,
      int base,
      List<Toll> tolls) {
    for (Singles.Single single : singles.in(sentence)) {
      boolean counted =
          tolls.stream()
              .anyMatch(
                  t ->
                      t.harm() == single.harm()
                          && t.phrases().stream().anyMatch(p -> span(p).overlaps(single.words())));
      if (counted) {
        continue;
      }
      int trigger = base + nearest(hits, single.word());
      Role role =
          switch (single.harm()) {
            case KILLED -> Role.KILLED;
            case WOUNDED -> Role.WOUNDED;
            case ABDUCTED -> Role.ABDUCTED;
            case ARRESTED -> Role.ATTACKERS_ARRESTED;
          };
      mentions.add(
          new Mention(
              role,
              single.words(),
              trigger,
              single.count(),
              confidence(single.count()),
              "a single person"));
    }
  }

  private void addToll(List<Mention> mentions, Toll toll, int trigger, boolean general) {
    Optional<Count> count = toll.count().or(() -> single(toll));
    if (count.isEmpty() || general && !toll.total() && count.get().min() >= AGGREGATE) {
      return;
    }
    Span span =
        span(toll.phrases().get(0)).union(span(toll.phrases().get(toll.phrases().size() - 1)));
    boolean more = toll.phrases().get(0).more();
    Role role =
        switch (toll.harm()) {
          case KILLED -> toll.attackers() ? Role.ATTACKERS_KILLED : Role.KILLED;
          case WOUNDED -> Role.WOUNDED;
          case ABDUCTED -> Role.ABDUCTED;
          case ARRESTED -> Role.ATTACKERS_ARRESTED;
        };
    if (role == Role.WOUNDED && toll.attackers()
        || role == Role.ATTACKERS_ARRESTED && !toll.attackers()) {
      return;
    }
    String rule = more ? "adds to the figure before it" : "a figure of people beside its effect";
    mentions.add(new Mention(role, span, trigger, count.get(), confidence(toll, more), rule));
  }

  /** Two named together are surer than one named alone; a bare plural is a weak figure. */
  private static double confidence(Count count) {
    return count.max().isEmpty() ? 0.35 : count.min() > 1 ? 0.5 : 0.45;
  }

  /** A total is surer than its parts, and so is a figure that takes in the one before it. */
  private static double confidence(Toll toll, boolean more) {
    return toll.total() ? 0.8 : more ? 0.75 : toll.count().isPresent() ? 0.7 : SINGLE_NOUN;
  }

  /** "killed the mayor": one person, where the noun is singular and no figure is said. */
  private Optional<Count> single(Toll toll) {
    boolean singular =
        toll.phrases().stream()
            .allMatch(
                p -> p.noun().filter(n -> !n.plural() && n.person() && !p.mass()).isPresent());
    return singular && !toll.phrases().isEmpty()
        ? Optional.of(Count.exactly(toll.phrases().size()))
        : Optional.empty();
  }

  private void addVictim(
      List<Mention> mentions, Phrase phrase, TriggerFinder.Hit hit, int trigger) {
    if (phrase.noun().isEmpty()) {
      return;
    }
    TargetKind kind = phrase.noun().get().kind();
    Span span = span(phrase);
    if (phrase.attacker()) {
      return;
    }
    mentions.add(
        new Mention(
            Role.VICTIM,
            span,
            trigger,
            new Victim(words(span), kind),
            0.7,
            "people who were hurt"));
    boolean bystanders =
        hit.trigger().type() == org.dateline.codebook.IncidentType.BOMBING
            && kind == TargetKind.CIVILIANS;
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

  private void addAgent(List<Mention> mentions, Phrase phrase, int trigger) {
    Span span = span(phrase);
    if (phrase.noun().filter(n -> n.side() != Side.ACT).isPresent()) {
      mentions.add(
          new Mention(
              Role.PERPETRATOR,
              span,
              trigger,
              perpetrator(Actor.unnamed(words(span)), span),
              0.6,
              "words for those who did it"));
    }
    if (phrase.count().isPresent()) {
      mentions.add(
          new Mention(
              Role.ATTACKERS_NUMBER, span, trigger, phrase.count().get(), 0.6, "how many did it"));
    }
  }

  private void addActor(
      List<Mention> mentions,
      Found<Actor> actor,
      Sentence sentence,
      List<TriggerFinder.Hit> hits,
      int base,
      List<Toll> tolls) {
    int first = text.tokenFrom(actor.span().start());
    int end = text.tokenFrom(actor.span().end() - 1) + 1;
    int nearest = nearest(hits, first);
    boolean suffering =
        tolls.stream()
            .flatMap(t -> t.phrases().stream())
            .anyMatch(p -> span(p).overlaps(actor.span()));
    Phrase phrase = new Phrase(first, end, Optional.empty(), Optional.empty(), false, false, false);
    boolean armed = actor.value().kind() == ActorKind.ARMED_GROUP;
    boolean force = actor.value().kind() == ActorKind.STATE_FORCE;
    boolean agent =
        armed ? isAgent(phrase, hits.get(nearest)) : force && isSubject(phrase, hits.get(nearest));
    if (!suffering && agent) {
      mentions.add(
          new Mention(
              Role.PERPETRATOR,
              actor.span(),
              base + nearest,
              perpetrator(actor.value(), actor.span()),
              armed ? 0.7 : 0.5,
              "an actor named as the one who did it"));
    } else if (isPatient(sentence, phrase, hits.get(nearest))) {
      TargetKind kind =
          armed ? TargetKind.ARMED_GROUP : force ? TargetKind.MILITARY : TargetKind.GOVERNMENT;
      mentions.add(
          new Mention(
              Role.TARGET,
              actor.span(),
              base + nearest,
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

  /** Before an active verb, after "by", or before a noun that tells the act. */
  private boolean isAgent(Phrase phrase, TriggerFinder.Hit hit) {
    if (phrase.end() <= hit.first()) {
      boolean against = phrase.first() > 0 && text.token(phrase.first() - 1).is("against");
      return !against && !hit.passive();
    }
    return isAfterBy(phrase);
  }

  /** "Two men shot", "troops killed": people that the verb says attacked. */
  private boolean actsItself(Phrase phrase, TriggerFinder.Hit hit) {
    boolean can =
        phrase.noun().filter(n -> n.side() == Side.ANYONE || n.side() == Side.FORCE).isPresent();
    return can && hit.effect() != Lexicon.Effect.WOUNDED && isSubject(phrase, hit);
  }

  private boolean isAfterBy(Phrase phrase) {
    for (int i = phrase.first(); i >= Math.max(0, phrase.first() - 5); i--) {
      String word = text.token(i).norm();
      if (word.equals("by")) {
        return true;
      }
      if (word.equals(",") || word.equals(".") || word.equals("on")) {
        return false;
      }
    }
    return false;
  }

  /** The subject of an active verb close by, or the one that "by" names. */
  private boolean isSubject(Phrase phrase, TriggerFinder.Hit hit) {
    boolean verb = hit.form() == Form.PAST || hit.form() == Form.BASE;
    boolean close = phrase.end() <= hit.first() && hit.first() - phrase.end() <= SUBJECT;
    return verb && close && !hit.passive() || phrase.first() >= hit.end() && isAfterBy(phrase);
  }

  private boolean isPatient(Sentence sentence, Phrase phrase, TriggerFinder.Hit hit) {
    if (phrase.noun().isPresent() && phrase.attacker()) {
      return false;
    }
    if (phrase.end() <= hit.first()) {
      boolean verb = hit.form() == Form.PAST;
      return verb && hit.passive() && hit.first() - phrase.end() <= 8;
    }
    int gap = phrase.first() - hit.end();
    if (gap < 0 || gap > 12 || isAfterBy(phrase)) {
      return false;
    }
    boolean verb = hit.form() != Form.NOUN && hit.form() != Form.NOUNS;
    if (verb && !hit.passive() && gap <= 8) {
      return phrase.thing() || gap <= 5;
    }
    for (int i = hit.end(); i < phrase.first() + 1 && i < sentence.end(); i++) {
      if (AT.contains(text.token(i).norm())
          || text.token(i).is("destroyed")
          || text.token(i).is("damaged")) {
        return phrase.thing() || i + 4 >= phrase.first();
      }
    }
    return false;
  }

  private static int nearest(List<TriggerFinder.Hit> hits, int token) {
    int best = 0;
    int distance = Integer.MAX_VALUE;
    for (int i = 0; i < hits.size(); i++) {
      TriggerFinder.Hit hit = hits.get(i);
      int d = token < hit.first() ? hit.first() - token : Math.max(0, token - hit.end() + 1);
      if (d < distance) {
        best = i;
        distance = d;
      }
    }
    return best;
  }

  private Span span(Phrase phrase) {
    return text.span(phrase.first(), phrase.end());
  }

  private String words(Span span) {
    return span.of(text.report().text()).replaceAll("\\s+", " ");
  }
}
