// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.code.rules.Cues.Cue;
import org.dateline.code.rules.Lexicon.Form;
import org.dateline.code.rules.Lexicon.TriggerForms;
import org.dateline.codebook.PartKind;
import org.dateline.codebook.Stage;
import org.dateline.text.Phrases;
import org.dateline.text.Sentence;
import org.dateline.text.Text;

/**
 * Reads from the words around the name of an act how far the act went (codebook, {@code stage}).
 */
record StageReading(Text text) {
  private static final Set<String> MODAL =
      Set.of("will", "would", "could", "might", "may", "should", "must", "can", "cannot", "shall");

  /**
   * How far the act went; empty when it did not happen and was not tried, stopped or threatened.
   */
  Optional<Stage> of(Sentence sentence, Phrases.Hit<TriggerForms> found, Form form, int clause) {
    int near = Math.max(clause, found.first() - 8);
    int first = found.first();
    if (Cues.has(Cue.COMPARISON, text, near, first)) {
      return Optional.empty();
    }
    if (isThwarted(sentence, found, near)) {
      return Optional.of(Stage.THWARTED);
    }
    if (Cues.has(Cue.THREATENED, text, near, first + 1)) {
      return Optional.of(Stage.THREATENED);
    }
    if (Cues.has(Cue.ATTEMPTED, text, Math.max(clause, first - 5), found.end())) {
      return Optional.of(Stage.ATTEMPTED);
    }
    if (Cues.has(Cue.PLANNED, text, near, found.end())) {
      return isEnded(sentence) ? Optional.of(Stage.THWARTED) : Optional.empty();
    }
    boolean headline = text.partOf(sentence).kind() == PartKind.TITLE;
    boolean unreal = isIrrealis(found, form, clause) || form == Form.BASE && !headline;
    return unreal ? Optional.empty() : Optional.of(Stage.ACCOMPLISHED);
  }

  /** Said to be possible, future, conditional or untrue. */
  private boolean isIrrealis(Phrases.Hit<TriggerForms> found, Form form, int clause) {
    int first = found.first();
    int near = Math.max(clause, first - 8);
    boolean past = form == Form.PAST && !isInfinitivePassive(first, clause);
    return hasModal(near, first)
        || !past
            && Cues.all(Cue.IRREALIS, text, near, first).stream()
                .anyMatch(cue -> !isMonth(cue.first()))
        || past && clause < first && text.token(clause).is("if")
        || Cues.has(Cue.NEGATED, text, Math.max(clause, first - 3), first);
  }

  /** A plot that an arrest ends was thwarted; one that nobody ended has not begun. */
  private boolean isEnded(Sentence sentence) {
    List<Sentence> all = text.sentences();
    int from = all.get(Math.max(0, sentence.index() - 2)).first();
    int to = all.get(Math.min(all.size() - 1, sentence.index() + 2)).end();
    return Cues.has(Cue.ENDED, text, from, to);
  }

  private boolean isThwarted(Sentence sentence, Phrases.Hit<TriggerForms> found, int near) {
    int after = found.end();
    while (after < sentence.end() && after < found.end() + 6 && !text.token(after).is("with")) {
      after++;
    }
    return Cues.has(Cue.THWARTED, text, near, found.first())
        || Cues.has(Cue.THWARTED, text, found.end(), after);
  }

  private boolean hasModal(int from, int first) {
    for (int i = Math.max(from, first - 4); i < first; i++) {
      if (MODAL.contains(text.token(i).norm())
          && !isMonth(i)
          && !(i + 1 < first && text.token(i + 1).is("have") && !text.token(i).is("would"))) {
        return true;
      }
    }
    return false;
  }

  /** "May 15", "15 May": no modal. */
  private boolean isMonth(int token) {
    return text.token(token).is("may")
        && (token > 0 && text.token(token - 1).isNumber()
            || token + 1 < text.tokens().size() && text.token(token + 1).isNumber());
  }

  private boolean isInfinitivePassive(int first, int clause) {
    return first - 2 >= clause && text.token(first - 1).is("be");
  }
}
