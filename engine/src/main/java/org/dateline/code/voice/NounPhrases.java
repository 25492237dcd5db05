// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.voice;

import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * Finds the noun phrase on either side of a verb of saying, by walking over words that can stand in
 * one. There is no parser: the walk stops at marks, verbs, conjunctions and words of time.
 */
final class NounPhrases {
  private static final int LONGEST = PhraseWords.LONGEST;

  private final Marked text;
  private final PhraseWords words;
  private final RightPhrases right;

  /**
   * @param isVerb tells the tokens that are verbs of saying
   */
  NounPhrases(Marked text, IntPredicate isVerb) {
    this.text = text;
    this.words = new PhraseWords(text, isVerb);
    this.right = new RightPhrases(text, words);
  }

  /** The noun phrase that ends before a token, not going back past a floor. */
  Optional<NounPhrase> leftOf(int token, int floor) {
    int i = lastWordBefore(token, floor);
    if (i < floor) {
      return Optional.empty();
    }
    if (text.isComma(i) || isDash(i)) {
      return beforeAside(i, floor).map(phrase -> phrase.with(phrase.aside(), i, token));
    }
    if (text.has(i, WordClass.REL) && !text.is(i, "that")) {
      int end = text.isComma(i - 1) ? i - 1 : i;
      return walkLeft(end, floor);
    }
    return walkLeft(i + 1, floor).map(phrase -> beforeRelative(phrase, floor));
  }

  /** "[An official] who spoke on condition of anonymity said": not the anonymity. */
  private NounPhrase beforeRelative(NounPhrase phrase, int floor) {
    int verb = phrase.outerFirst() - 1;
    int lowest = Math.max(floor, verb - LONGEST);
    boolean hangs =
        verb > lowest
            && (text.has(verb, WordClass.PREP) || words.isFinite(verb) || text.isPastForm(verb));
    for (int i = verb; hangs && i > lowest && !text.isBreak(i); i--) {
      boolean who = text.is(i, "who") || text.is(i, "which");
      if (who && startsRelative(i, lowest)) {
        return walkLeft(i, floor).orElse(phrase);
      }
    }
    return phrase;
  }

  /** "Cristiani today said": words of time between the phrase and the verb do not count. */
  private int lastWordBefore(int token, int floor) {
    int i = token - 1;
    while (i > floor
        && text.has(i, WordClass.TIME)
        && !text.has(i - 1, WordClass.PREP)
        && !text.has(i - 1, WordClass.DET)) {
      i--;
    }
    if (i > floor && text.has(i, WordClass.TIME) && text.is(i - 1, "on")) {
      return i - 2;
    }
    return i;
  }

  /** "X, a spokesman for Y, said", "X, who was there, said". */
  private Optional<NounPhrase> beforeAside(int comma, int floor) {
    int open = comma - 1;
    int lowest = Math.max(floor, comma - LONGEST);
    boolean dash = isDash(comma);
    while (open >= lowest && !(dash ? isDash(open) : text.isComma(open)) && !text.isQuote(open)) {
      open--;
    }
    boolean found = open > floor && !text.isQuote(open) && open >= lowest && open + 1 < comma;
    if (!found && dash) {
      return Optional.empty();
    }
    if (!found) {
      return text.isQuote(comma - 1) ? Optional.empty() : walkLeft(comma, floor);
    }
    int at = open;
    return walkLeft(open, floor)
        .map(phrase -> phrase.with(at + 1, comma, comma + 1))
        .or(() -> walkLeft(comma, at + 1));
  }

  private boolean isDash(int i) {
    return text.token(i).norm().startsWith("-") && !text.joins(i);
  }

  private Optional<NounPhrase> walkLeft(int end, int floor) {
    int lowest = Math.max(floor, end - LONGEST);
    int last = end;
    int core = end;
    int i = end;
    while (i > lowest) {
      int at = i - 1;
      int cut = cutBefore(at, lowest);
      if (cut >= 0) {
        i = cut;
        last = cut;
        core = cut;
      } else if (words.isClosing(at)) {
        int open = opening(at, lowest);
        if (open < 0) {
          break;
        }
        core = core == i ? open : core;
        i = open;
      } else {
        boolean preposition = text.has(at, WordClass.PREP);
        if (!canStand(at, lowest, end)
            || preposition && (at == lowest || !words.isNounLike(at - 1))) {
          break;
        }
        core = preposition ? at : core;
        i = at;
        if (startsPhrase(at, lowest)) {
          break;
        }
      }
    }
    return words.phrase(i, core, last);
  }

  private boolean startsPhrase(int i, int lowest) {
    return text.has(i, WordClass.DET) && !continuesLeft(i, lowest) || text.has(i, WordClass.PRON);
  }

  /** Where the phrase ends if a relative clause or a participle begins at a token, else -1. */
  private int cutBefore(int at, int lowest) {
    if (text.has(at, WordClass.REL) && startsRelative(at, lowest)) {
      return text.isComma(at - 1) ? at - 1 : at;
    }
    return endsReduced(at, lowest) ? at - 1 : -1;
  }

  /** "a man [arrested in] Mosul": a participle and a preposition behind a noun. */
  private boolean endsReduced(int i, int lowest) {
    return text.has(i, WordClass.PREP)
        && i - 2 >= lowest
        && text.token(i - 1).norm().endsWith("ed")
        && text.isPastForm(i - 1)
        && words.isNounLike(i - 2);
  }

  private int opening(int close, int lowest) {
    for (int i = close - 1; i >= lowest; i--) {
      if (text.is(i, "(") || text.is(i, "[")) {
        return i;
      }
    }
    return -1;
  }

  private boolean startsRelative(int i, int lowest) {
    boolean comma = i > lowest && text.isComma(i - 1);
    int noun = comma ? i - 2 : i - 1;
    return noun >= lowest && !(text.is(i, "that") && comma) && words.isNounLike(noun);
  }

  /** Whether a token can stand inside the phrase that ends at {@code end}. */
  private boolean canStand(int i, int lowest, int end) {
    if (text.isQuote(i)) {
      return false;
    }
    if (!text.token(i).isWord() && !text.token(i).isNumber()) {
      return words.isInnerMark(i);
    }
    if (text.has(i, WordClass.PRON) || text.has(i, WordClass.OBJ) && !text.has(i, WordClass.DET)) {
      boolean object = i > lowest && text.has(i - 1, WordClass.PREP);
      return i == end - 1 && (text.has(i, WordClass.PRON) || object);
    }
    if (text.has(i, WordClass.CONJ)) {
      return i < end - 1 && words.joinsNouns(i, lowest);
    }
    if (text.has(i, WordClass.TIME)) {
      return text.is(i + 1, "'s") || i > lowest && isFreeName(i);
    }
    boolean verb = words.isVerb(i) || text.has(i, WordClass.AUX) || text.has(i, WordClass.BE);
    boolean turn = text.has(i, WordClass.TURN) || text.has(i, WordClass.REL);
    return !verb && !turn && !text.has(i, WordClass.ADV) && !text.isAdverb(i);
  }

  /** "May" and "March" as names. */
  private boolean isFreeName(int i) {
    return text.isName(i - 1) && text.token(i).capital();
  }

  /** Whether the phrase goes on to the left of a determiner: "a spokesman for [the] army". */
  private boolean continuesLeft(int determiner, int lowest) {
    if (determiner - 1 < lowest) {
      return false;
    }
    return text.has(determiner - 1, WordClass.PREP)
        || text.has(determiner - 1, WordClass.DET) && !text.is(determiner - 1, "that")
        || text.has(determiner - 1, WordClass.CONJ) && words.joinsNouns(determiner - 1, lowest)
        || text.token(determiner - 1).isNumber();
  }

  /** The noun phrase that begins at a token, not going past a ceiling. */
  Optional<NounPhrase> rightOf(int from, int ceiling) {
    return right.rightOf(from, ceiling);
  }
}
