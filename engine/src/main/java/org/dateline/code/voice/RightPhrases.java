// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.voice;

import java.util.Optional;

/** Finds the noun phrase that begins behind a word: "said [the police]", "according to [X]". */
final class RightPhrases {
  private static final int LONGEST = PhraseWords.LONGEST;

  private final Marked text;
  private final PhraseWords words;

  RightPhrases(Marked text, PhraseWords words) {
    this.text = text;
    this.words = words;
  }

  /** The noun phrase that begins at a token, not going past a ceiling. */
  Optional<NounPhrase> rightOf(int from, int ceiling) {
    int end = from;
    int core = -1;
    int highest = Math.min(ceiling, from + LONGEST);
    while (end < highest) {
      if (text.is(end, "(") || text.is(end, "[")) {
        int close = closing(end, highest);
        core = core < 0 ? end : core;
        if (close < 0) {
          break;
        }
        end = close + 1;
        continue;
      }
      if (!canFollow(end, from, highest)) {
        break;
      }
      if (text.has(end, WordClass.PREP)) {
        core = core < 0 ? end : core;
      }
      end++;
    }
    while (end > from && (text.has(end - 1, WordClass.PREP) || text.has(end - 1, WordClass.DET))) {
      end--;
    }
    if (end <= from) {
      return Optional.empty();
    }
    return words
        .phrase(from, core < 0 || core > end ? end : core, end)
        .map(p -> withAside(p, ceiling));
  }

  private int closing(int open, int highest) {
    for (int i = open + 1; i < highest; i++) {
      if (words.isClosing(i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean canFollow(int i, int from, int highest) {
    if (text.isQuote(i)) {
      return false;
    }
    if (!text.token(i).isWord() && !text.token(i).isNumber()) {
      return words.isInnerMark(i);
    }
    if (text.has(i, WordClass.PRON)) {
      return i == from;
    }
    if (i > from && text.has(i - 1, WordClass.PRON) && !text.classes(i - 1).isEmpty()) {
      return false;
    }
    if (text.has(i, WordClass.CONJ)) {
      return i > from && i + 1 < highest && words.isNounLike(i + 1) && !hasVerbSoon(i + 1, highest);
    }
    if (text.has(i, WordClass.PREP) && !text.has(i, WordClass.PLACE_PREP)) {
      return false;
    }
    boolean time = text.has(i, WordClass.TIME) && !text.is(i + 1, "'s");
    boolean verb = text.has(i, WordClass.AUX) || text.has(i, WordClass.BE) || words.isVerb(i);
    boolean turn = text.has(i, WordClass.TURN) || text.has(i, WordClass.REL);
    boolean object = text.has(i, WordClass.OBJ) && i > from && !text.has(i, WordClass.DET);
    boolean adverb = text.isAdverb(i) || i > from && text.has(i, WordClass.ADV);
    boolean past = i > from && text.isPastForm(i) && !text.has(i - 1, WordClass.DET);
    boolean inTime = text.has(i, WordClass.PREP) && text.has(i + 1, WordClass.TIME);
    return !(time || verb || turn || object || past || inTime || adverb);
  }

  private boolean hasVerbSoon(int from, int highest) {
    for (int i = from; i < Math.min(highest, from + 5) && !text.isBreak(i); i++) {
      if (words.isVerb(i) || text.has(i, WordClass.AUX) || text.isPastForm(i)) {
        return true;
      }
    }
    return false;
  }

  /** "said X, a spokesman for Y". */
  private NounPhrase withAside(NounPhrase phrase, int ceiling) {
    int comma = phrase.end();
    if (!text.isComma(comma) || comma + 1 >= ceiling || text.isQuote(comma + 1)) {
      return phrase;
    }
    boolean relative = text.has(comma + 1, WordClass.REL) && !text.is(comma + 1, "that");
    boolean apposition =
        text.has(comma + 1, WordClass.DET) && !text.has(comma + 1, WordClass.REL)
            || text.classes(comma + 1).isEmpty()
                && text.token(comma + 1).isWord()
                && !words.isVerb(comma + 1)
                && !text.isPastForm(comma + 1);
    if (!relative && !apposition) {
      return phrase;
    }
    int end = comma + 1;
    int highest = Math.min(ceiling, end + LONGEST);
    while (end < highest && (!text.isBreak(end) || text.is(end, "(") || text.is(end, ")"))) {
      boolean ownVerb = !relative && words.isFinite(end);
      if (ownVerb) {
        return phrase;
      }
      end++;
    }
    return end > comma + 1 ? phrase.with(comma + 1, end, end) : phrase;
  }
}
