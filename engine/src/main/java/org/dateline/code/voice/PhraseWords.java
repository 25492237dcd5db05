// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.voice;

import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/** Which words can stand in a noun phrase. */
final class PhraseWords {
  /** Words that a phrase has at most. */
  static final int LONGEST = 24;

  private final Marked text;
  private final IntPredicate isVerb;

  /**
   * @param isVerb tells the tokens that are verbs of saying
   */
  PhraseWords(Marked text, IntPredicate isVerb) {
    this.text = text;
    this.isVerb = isVerb;
  }

  boolean isVerb(int i) {
    return isVerb.test(i);
  }

  boolean isFinite(int i) {
    return isVerb.test(i)
        || text.has(i, WordClass.AUX)
        || text.has(i, WordClass.BE)
        || text.has(i, WordClass.VERB);
  }

  boolean isContent(int i) {
    return text.token(i).isWord() || text.token(i).isNumber() || text.is(i, "[");
  }

  boolean isClosing(int i) {
    return text.is(i, ")") || text.is(i, "]");
  }

  boolean isNounLike(int i) {
    return (text.token(i).isWord() || isClosing(i) || text.is(i, "'s"))
        && !isVerb.test(i)
        && !text.isPastForm(i)
        && !text.isAdverb(i)
        && isFreeOf(i);
  }

  boolean isFreeOf(int i) {
    Set<WordClass> classes = text.classes(i);
    return !(WordClass.PREP.in(classes)
        || WordClass.TURN.in(classes)
        || WordClass.AUX.in(classes)
        || WordClass.BE.in(classes)
        || WordClass.PRON.in(classes)
        || WordClass.ADV.in(classes)
        || WordClass.CONJ.in(classes));
  }

  /** Hyphens, possessives and points of abbreviations. */
  boolean isInnerMark(int i) {
    return switch (text.token(i).norm()) {
      case "'s", "&", "/" -> true;
      case "'" -> i > 0 && text.token(i - 1).span().end() == text.token(i).span().start();
      case "-", "@", "#" -> text.joins(i) || !text.is(i, "-");
      case "." -> text.isAbbreviationPoint(i) || text.joins(i);
      default -> false;
    };
  }

  /** Whether "and" joins two nouns rather than two clauses. */
  boolean joinsNouns(int and, int lowest) {
    int i = and - 1;
    for (int steps = 0; i >= lowest && steps < 8; steps++, i--) {
      if (text.isBreak(i)) {
        break;
      }
      Set<WordClass> classes = text.classes(i);
      boolean verb = isVerb.test(i) || text.isPastForm(i) || WordClass.AUX.in(classes);
      if (verb
          || WordClass.BE.in(classes)
          || WordClass.TURN.in(classes)
          || WordClass.PRON.in(classes)) {
        return false;
      }
    }
    return and - 1 >= lowest && isNounLike(and - 1);
  }

  /** The phrase without prepositions, conjunctions and marks at its beginning. */
  Optional<NounPhrase> phrase(int from, int core, int end) {
    int first = from;
    while (first < end
        && (text.has(first, WordClass.PREP)
            || text.has(first, WordClass.CONJ)
            || !isContent(first))) {
      first++;
    }
    if (first >= end) {
      return Optional.empty();
    }
    boolean onlyDeterminers = true;
    for (int i = first; i < end && onlyDeterminers; i++) {
      onlyDeterminers = text.has(i, WordClass.DET) && !text.has(i, WordClass.PRON);
    }
    if (onlyDeterminers && (end - first > 1 || text.is(first, "the") || text.is(first, "a"))) {
      return Optional.empty();
    }
    return Optional.of(NounPhrase.plain(first, core > first ? core : end, end).from(from));
  }
}
