// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.code.Trigger;
import org.dateline.code.Trigger.Pointing;
import org.dateline.code.rules.Cues.Cue;
import org.dateline.code.rules.Lexicon.Effect;
import org.dateline.code.rules.Lexicon.Form;
import org.dateline.codebook.IncidentType;
import org.dateline.codebook.Stage;
import org.dateline.text.Sentence;
import org.dateline.text.Text;

/**
 * Sentences that name no act and yet count its dead or wounded: "the morgue has received nine
 * bodies". They look back at an act of the report.
 */
final class BareTolls {
  private static final double SCORE = 0.2;

  /** Words that open a sentence whose figure no longer holds. */
  private static final Set<String> EARLIER =
      Set.of("earlier", "initially", "previously", "originally");

  private BareTolls() {}

  /** The triggers of a report, and one more for each such sentence. */
  static List<TriggerFinder.Hit> with(Text text, List<TriggerFinder.Hit> hits, RoleFinder roles) {
    if (hits.isEmpty()) {
      return hits;
    }
    Set<Integer> told = new HashSet<>();
    hits.forEach(hit -> told.add(hit.trigger().sentence()));
    List<TriggerFinder.Hit> all = new ArrayList<>(hits);
    for (Sentence sentence : text.sentences()) {
      if (!told.contains(sentence.index()) && isNews(text, sentence)) {
        roles.counted(sentence).map(toll -> hit(text, sentence, toll)).ifPresent(all::add);
      }
    }
    all.sort(Comparator.comparingInt(TriggerFinder.Hit::first));
    return all;
  }

  private static boolean isNews(Text text, Sentence sentence) {
    int first = sentence.first();
    int end = sentence.end();
    Optional<Boolean> dateline =
        text.report().dateline().map(d -> text.span(first, end).overlaps(d.span()));
    return !dateline.orElse(false)
        && !Cues.has(Cue.ACCIDENT, text, first, end)
        && !Cues.has(Cue.MISHAP, text, first, end)
        && !Cues.has(Cue.UNREAL, text, first, end)
        && !EARLIER.contains(text.token(first).norm())
        && !Cues.has(Cue.GENERAL, text, first, end)
        && !Cues.has(Cue.COMPARISON, text, first, end);
  }

  private static TriggerFinder.Hit hit(Text text, Sentence sentence, Toll toll) {
    Trigger trigger =
        new Trigger(
            text.span(toll.word(), toll.word() + 1),
            sentence.index(),
            IncidentType.ARMED_ASSAULT,
            Stage.ACCOMPLISHED,
            true,
            Pointing.AFTERMATH,
            SCORE,
            "people counted without a word for the act",
            Set.of("form noun", "word aftermath"));
    return new TriggerFinder.Hit(
        trigger, toll.word(), toll.word() + 1, Form.NOUN, false, Effect.NONE);
  }
}
