// SPDX-License-Identifier: Apache-2.0
package org.dateline.code;

import java.util.HashSet;
import java.util.Set;
import org.dateline.codebook.IncidentType;
import org.dateline.codebook.Span;
import org.dateline.codebook.Stage;

/**
 * Words that name an act.
 *
 * @param sentence index of the sentence that it stands in
 * @param weak whether its type may give way to that of other triggers of the same act
 * @param pointing how it points at the act
 * @param score from 0 to 1, how likely it names a reportable incident
 * @param rule why it was read so, in a few words
 * @param signs what stands for or against an incident in the way that it is told, as {@link
 *     ActSigns} words it
 */
public record Trigger(
    Span span,
    int sentence,
    IncidentType type,
    Stage stage,
    boolean weak,
    Pointing pointing,
    double score,
    String rule,
    Set<String> signs) {

  /** How words point at an act. */
  public enum Pointing {
    /** They tell it: "gunmen attacked the farm". */
    TELLING,
    /** They point back at an act told elsewhere: "the attack". */
    POINTING_BACK,
    /** They point back at several acts: "the attacks". */
    BACK_AT_SEVERAL,
    /** They say what became of people afterwards: "pronounced dead". */
    AFTERMATH,
    /** They tell an act and say that it is another one: "a second bomb". */
    ANOTHER,
    /** They tell several acts at once: "twin attacks", "three bombs". */
    SEVERAL
  }

  /** What a trigger says that words of the lexicon made. */
  public static final String BY_WORD = "the word for the act";

  /** The sign of words that tell what the act before them in the sentence led to. */
  public static final String TIED = "tied to the words before";

  /** The sign of an act that is told only as what came before another: "a week after a bomb". */
  public static final String BEFORE = "told as before another";

  /** The sign of one of several acts that are told at once, each in its place. */
  public static final String SPREAD = "one of several places";

  /** The sign of an act whose verb is left out: what stands before it is not of it. */
  public static final String LEFT_OUT = "verb left out";

  public Trigger {
    signs = Set.copyOf(signs);
  }

  /** The sign of one of several acts that only its number tells: "the second was at a mosque". */
  public static final String NUMBERED = "one of a number";

  /** This trigger with another score, from 0 to 1, and what else speaks for it. */
  public Trigger withScore(double other, String why) {
    return new Trigger(span, sentence, type, stage, weak, pointing, other, why, signs);
  }

  /** This trigger, pointing at its act in another way. */
  public Trigger with(Pointing other) {
    return new Trigger(span, sentence, type, stage, weak, other, score, rule, signs);
  }

  /** This trigger with further signs. */
  public Trigger withSigns(Set<String> further) {
    Set<String> all = new HashSet<>(signs);
    all.addAll(further);
    return new Trigger(span, sentence, type, stage, weak, pointing, score, rule, all);
  }
}
