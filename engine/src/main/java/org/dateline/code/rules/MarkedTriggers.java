// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.code.BySentence;
import org.dateline.code.Trigger;
import org.dateline.code.Trigger.Pointing;
import org.dateline.code.encoder.MarkedAct;
import org.dateline.code.encoder.Marks;
import org.dateline.codebook.Found;
import org.dateline.codebook.Scope;
import org.dateline.codebook.Span;
import org.dateline.text.Sentence;
import org.dateline.text.Text;

/**
 * What the network makes of triggers: it speaks for or against those that the rules find, and adds
 * some that no lexicon has.
 */
final class MarkedTriggers {
  /** How far the network's word moves the score of a trigger that the rules found. */
  private static final double WEIGHT = 0.4;

  /** At this probability the network neither speaks for a trigger nor against it. */
  private static final double EVEN = 0.25;

  /** How far it moves all scores that the network holds a report to tell an act or not. */
  private static final double WHOLE = 0.2;

  /** From this probability on the network's word alone makes a trigger. */
  private static final double ALONE = 0.3;

  private static final double ALONE_SCORE = 0.25;
  private static final double ALONE_WEIGHT = 0.5;

  private final Text text;
  private final Optional<BySentence<MarkedAct>> marked;
  private final double relevance;
  private final double shift;
  private final double least;

  private MarkedTriggers(
      Text text, Optional<BySentence<MarkedAct>> marked, double relevance, double least) {
    this.text = text;
    this.marked = marked;
    this.relevance = relevance;
    this.shift = WHOLE * (relevance - 0.5);
    this.least = least;
  }

  /** Where the network did not read: all stays as the rules have it. */
  static MarkedTriggers none(Text text) {
    return new MarkedTriggers(text, Optional.empty(), 0.5, 0);
  }

  /**
   * The network learned what is political; where all violence is wanted it may speak for a trigger,
   * but not against it.
   */
  static MarkedTriggers of(Text text, Marks marks, Scope scope) {
    List<Found<MarkedAct>> found =
        marks.acts().stream().map(act -> new Found<>(act.span(), act)).toList();
    boolean political = scope == Scope.POLITICAL;
    return new MarkedTriggers(
        text,
        Optional.of(BySentence.of(text, found)),
        political ? marks.relevance() : 1,
        political ? 0 : EVEN);
  }

  /** A trigger of the rules with the score that the network leaves it. */
  TriggerFinder.Hit weighed(Sentence sentence, TriggerFinder.Hit hit) {
    if (marked.isEmpty()) {
      return hit;
    }
    double probability =
        marked.get().in(sentence).stream()
            .filter(act -> act.span().overlaps(hit.trigger().span()))
            .mapToDouble(act -> act.value().probability())
            .max()
            .orElse(0);
    double heard = Math.max(least, probability);
    Trigger told = hit.trigger();
    double score = told.score() + WEIGHT * (heard - EVEN) + shift;
    return hit.with(
        told.withScore(bounded(score), NetworkSays.beside(told.rule(), probability))
            .withSigns(NetworkSays.signs(told.type(), heard, relevance)));
  }

  /** Triggers that the network alone sees in a sentence, beside those that are known. */
  List<TriggerFinder.Hit> further(Sentence sentence, int from, List<TriggerFinder.Hit> known) {
    List<TriggerFinder.Hit> further = new ArrayList<>();
    if (marked.isEmpty()) {
      return further;
    }
    for (Found<MarkedAct> act : marked.get().in(sentence)) {
      boolean told = known.stream().anyMatch(hit -> hit.trigger().span().overlaps(act.span()));
      int first = text.tokenFrom(act.span().start());
      if (act.value().probability() >= ALONE && !told && first >= from) {
        further.add(alone(sentence, act, first));
      }
    }
    return further;
  }

  private TriggerFinder.Hit alone(Sentence sentence, Found<MarkedAct> act, int first) {
    int end = text.tokenFrom(act.span().end() - 1) + 1;
    boolean back = Cues.pointBack(text, sentence.first(), first);
    Span span = text.span(first, end);
    Trigger trigger =
        new Trigger(
            span,
            sentence.index(),
            act.value().type(),
            act.value().stage(),
            true,
            back ? Pointing.POINTING_BACK : Pointing.TELLING,
            bounded(ALONE_SCORE + ALONE_WEIGHT * act.value().probability() + shift),
            NetworkSays.alone(act.value().probability()),
            Set.of());
    Set<String> signs = NetworkSays.signs(trigger.type(), act.value().probability(), relevance);
    return new TriggerFinder.Hit(
        trigger.withSigns(signs), first, end, Lexicon.Form.NOUN, false, Lexicon.Effect.NONE);
  }

  private static double bounded(double score) {
    return Math.max(0, Math.min(1, score));
  }
}
