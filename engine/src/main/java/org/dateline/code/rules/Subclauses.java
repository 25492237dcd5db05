// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.code.Trigger;
import org.dateline.code.Trigger.Pointing;
import org.dateline.code.rules.Cues.Cue;
import org.dateline.code.rules.Lexicon.Effect;
import org.dateline.code.rules.Lexicon.Form;
import org.dateline.text.Sentence;
import org.dateline.text.Text;

/**
 * How the acts that one sentence names stand to each other by its clauses: "a bombing that killed
 * five people" is one act, "gunmen killed three a week after a bomb killed four" are two, and who
 * "died on Sunday of his wounds" was hurt before.
 */
final class Subclauses {
  private static final Set<String> RELATIVE = Set.of("that", "which", "who", "where");

  /** Words that count time, right before "after". */
  private static final Set<String> UNITS =
      Set.of(
          "minutes",
          "hour",
          "hours",
          "day",
          "days",
          "week",
          "weeks",
          "fortnight",
          "month",
          "months",
          "year",
          "years");

  private static final Set<String> DYING = Set.of("died", "dies", "dying", "die");

  /**
   * Tokens between a relative pronoun and its verb: "that has killed", "in which five people died".
   */
  private static final int VERB = 7;

  /** Tokens between an act's noun and the clause about it: "the bombing of a bus station that". */
  private static final int NOUN = 8;

  /** Tokens between "died" and what of. */
  private static final int OF = 7;

  /** Tokens between those who had been hurt and "died". */
  private static final int HURT = 4;

  private Subclauses() {}

  /** The triggers of a sentence, in the order of the text, as its clauses make them. */
  static List<TriggerFinder.Hit> read(
      Text text, Sentence sentence, int first, List<TriggerFinder.Hit> hits) {
    List<TriggerFinder.Hit> read = new ArrayList<>(hits.size());
    for (TriggerFinder.Hit hit : hits) {
      TriggerFinder.Hit told = hit;
      if (isLateDeath(text, sentence, hit) || isCount(text, hit)) {
        told = hit.with(hit.trigger().with(Pointing.AFTERMATH));
      } else if (hit.effect() != Effect.NONE && isOfNoun(text, hit, read)) {
        told = hit.with(hit.trigger().withSigns(Set.of(Trigger.TIED)));
      } else if (hit.trigger().pointing() == Pointing.TELLING
          && isBefore(text, sentence, first, hit, read)) {
        told = hit.with(hit.trigger().with(Pointing.ANOTHER).withSigns(Set.of(Trigger.BEFORE)));
      }
      read.add(told);
    }
    return read;
  }

  /** "Died of his wounds", "one of the injured died": of an act told elsewhere. */
  private static boolean isLateDeath(Text text, Sentence sentence, TriggerFinder.Hit hit) {
    return hit.trigger().pointing() == Pointing.TELLING
        && DYING.contains(text.token(hit.first()).norm())
        && (Cues.has(Cue.WOUNDS, text, hit.end(), Math.min(sentence.end(), hit.end() + OF))
            || Cues.has(
                Cue.HURT, text, Math.max(sentence.first(), hit.first() - HURT), hit.first()));
  }

  /** "The ministry reported 18 deaths": they are counted, and the act is told elsewhere. */
  private static boolean isCount(Text text, TriggerFinder.Hit hit) {
    return hit.first() > 0
        && text.token(hit.first()).is("deaths")
        && hit.trigger().pointing() == Pointing.TELLING
        && text.token(hit.first() - 1).isNumber();
  }

  /** "A bombing that killed five people": the clause belongs to the noun. */
  private static boolean isOfNoun(
      Text text, TriggerFinder.Hit hit, List<TriggerFinder.Hit> before) {
    if (before.isEmpty() || hit.form() != Form.PAST) {
      return false;
    }
    TriggerFinder.Hit noun = before.get(before.size() - 1);
    boolean named = noun.form() == Form.NOUN && noun.trigger().pointing() != Pointing.AFTERMATH;
    for (int i = hit.first() - 1; named && i >= Math.max(noun.end(), hit.first() - VERB); i--) {
      if (RELATIVE.contains(text.token(i).norm())) {
        return i - noun.end() <= NOUN && !Cues.has(Cue.ELSEWHEN, text, noun.end(), i);
      }
    }
    return false;
  }

  /** "... killed three on Monday, a week after a bomb killed four": an act before it. */
  private static boolean isBefore(
      Text text,
      Sentence sentence,
      int first,
      TriggerFinder.Hit hit,
      List<TriggerFinder.Hit> before) {
    int clause = Math.max(first, Clause.start(text, sentence, hit.first()));
    boolean counted =
        clause - 2 > first
            && text.token(clause - 1).is("after")
            && UNITS.contains(text.token(clause - 2).norm());
    return counted
        && before.stream()
            .anyMatch(
                b ->
                    b.end() < clause
                        && b.trigger().pointing() != Pointing.AFTERMATH
                        && !DYING.contains(text.token(b.first()).norm()));
  }
}
