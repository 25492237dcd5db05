// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.remark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.codebook.Actor;
import org.dateline.codebook.ActorKind;
import org.dateline.codebook.Coded;
import org.dateline.codebook.DateRange;
import org.dateline.codebook.Field;
import org.dateline.codebook.Indicator;
import org.dateline.codebook.IndicatorKind;
import org.dateline.codebook.Place;
import org.dateline.codebook.Span;
import org.dateline.text.Sentence;

/** Finds activity that is not an incident (codebook, section 5). */
final class Indicators {
  private static final Cues CUES = Cues.of("indicators.tsv");
  private static final Set<IndicatorKind> NEEDS_ACTOR =
      Set.of(
          IndicatorKind.PUBLICATION,
          IndicatorKind.THREAT,
          IndicatorKind.LOSS_OR_GAIN_OF_TERRITORY,
          IndicatorKind.POLITICAL_REACTION);
  private static final Set<String> PRONOUN = Set.of("they", "it");
  private static final Set<String> OPENS_CLAUSE =
      Set.of(",", "and", "but", "while", "that", "which", "who", ";");

  private final Scene scene;
  private final Subjects subjects;

  Indicators(Scene scene, Subjects subjects) {
    this.scene = scene;
    this.subjects = subjects;
  }

  List<Remark> found() {
    List<Remark> found = new ArrayList<>();
    for (Sentence sentence : scene.statements()) {
      for (Cue.Hit hit : CUES.in(scene.text(), sentence)) {
        Optional<IndicatorKind> kind = Coded.find(IndicatorKind.class, hit.kind());
        if (kind.isPresent()
            && !scene.negated(sentence, hit.mark())
            && !scene.word(sentence, hit.end()).equals("'s")
            && !isEvidence(sentence, hit, kind.get())) {
          remark(sentence, hit, kind.get()).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  /** A video of the attack belongs to the claim, section 2. */
  private boolean isEvidence(Sentence sentence, Cue.Hit hit, IndicatorKind kind) {
    return kind == IndicatorKind.PUBLICATION
        && Proofs.CUES
            .at(scene.text().tokens(), hit.first(), sentence.end())
            .filter(proof -> Proofs.EVIDENCE.contains(proof.kind()))
            .isPresent();
  }

  private Optional<Remark> remark(Sentence sentence, Cue.Hit hit, IndicatorKind kind) {
    Optional<Who> who =
        switch (hit.frame()) {
          case SUBJECT -> subjects.before(sentence, hit.mark());
          case BY -> subjects.after(sentence, hit.end());
          default -> Optional.empty();
        };
    if (!NEEDS_ACTOR.contains(kind) && PRONOUN.contains(scene.word(sentence, hit.mark() - 1))) {
      who = Optional.empty();
    }
    Optional<Actor> actor = who.filter(w -> fits(w, kind)).map(Who::actor);
    if (NEEDS_ACTOR.contains(kind) && actor.isEmpty()) {
      return Optional.empty();
    }
    int first =
        who.filter(w -> w.first() >= sentence.first() && w.first() <= hit.first())
            .map(Who::first)
            .orElse(hit.first());
    int end = clauseEnd(sentence, Math.max(hit.end(), who.map(Who::end).orElse(0)));
    Span span = scene.span(first, end);
    Optional<DateRange> date = date(sentence, first, end);
    Optional<Place> place = scene.placeIn(hit.first(), end);
    Indicator indicator =
        new Indicator(
            kind, actor, date, place, audience(sentence, hit, kind), scene.words(first, end));
    return Optional.of(
        new Remark(
            Field.INDICATOR,
            indicator,
            span,
            scene.voiceAt(scene.span(hit.mark(), hit.end())),
            scene.modalityAt(scene.span(hit.mark(), hit.end())),
            kind.code() + ": \"" + scene.words(hit.first(), hit.end()) + "\""));
  }

  /** Media houses publish too: only those who fight are watched for it. */
  private static boolean fits(Who who, IndicatorKind kind) {
    Actor actor = who.actor();
    return switch (kind) {
      case PUBLICATION -> actor.kind() == ActorKind.ARMED_GROUP || unnamed(actor);
      case POLITICAL_REACTION -> actor.kind() != ActorKind.UNNAMED;
      case THREAT -> who.named() || actor.kind() != ActorKind.PERSON;
      default -> true;
    };
  }

  private static boolean unnamed(Actor actor) {
    return actor.kind() == ActorKind.UNNAMED;
  }

  /** The date said in the clause, else at the head of the sentence: "In late March, X ...". */
  private Optional<DateRange> date(Sentence sentence, int first, int end) {
    Optional<DateRange> within = scene.timeIn(first, end);
    return within.isPresent() ? within : scene.timeIn(Math.max(sentence.first(), first - 8), first);
  }

  private int clauseEnd(Sentence sentence, int from) {
    int t = Math.min(from, sentence.end());
    while (t < sentence.end() && t - from < 30) {
      String word = scene.token(t).norm();
      boolean stop = word.equals(".") || word.equals(";") || word.equals("\"");
      boolean next = word.equals(",") && OPENS_CLAUSE.contains(scene.word(sentence, t + 1));
      if (stop || next) {
        break;
      }
      t++;
    }
    return Math.max(t, Math.min(from, sentence.end()));
  }

  /** The language it is in, or the people it is for. */
  private Optional<String> audience(Sentence sentence, Cue.Hit hit, IndicatorKind kind) {
    if (kind != IndicatorKind.PUBLICATION && kind != IndicatorKind.RECRUITMENT) {
      return Optional.empty();
    }
    for (int t = hit.first(); t < Math.min(sentence.end(), hit.end() + 12); t++) {
      boolean language = CUES.set("language").contains(scene.token(t).norm());
      String before = scene.word(sentence, t - 1);
      boolean placed =
          before.equals("in")
              || before.equals("to")
              || before.equals("for")
              || scene.word(sentence, t + 1).equals("-")
              || scene.word(sentence, t + 1).startsWith("speak");
      boolean recruited = kind == IndicatorKind.RECRUITMENT && scene.isDemonym(t);
      if (language && placed || recruited) {
        return Optional.of(scene.words(t, t + 1));
      }
    }
    return Optional.empty();
  }
}
