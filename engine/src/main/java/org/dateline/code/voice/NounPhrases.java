// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.voice;

import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * Finds the noun phrase on either side of a verb of saying, by walking over words that can stand in
 * one. There is no parser: the walk stops at marks, verbs, conjunctions and words of time.
 */
final class NounPhrases {
  private static final int LONGEST = 24;

  private final Marked text;
  private final IntPredicate isVerb;

  /**
   * @param isVerb tells the tokens that are verbs of saying
   */
  NounPhrases(Marked text, IntPredicate isVerb) {
    this.text = text;
    this.isVerb = isVerb;
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
    return walkLeft(i + 1, floor);
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
    while (open >= lowest
        && !(dash ? isDash(open) : text.isComma(open))
        && !text.isQuote(open)) {
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
    int last = end;
    int core = end;
    int first = end;
    int lowest = Math.max(floor, end - LONGEST);
    int i = end - 1;
    while (i >= lowest) {
      if (isClosing(i)) {
        int open = opening(i, lowest);
        if (open < 0) {
          break;
        }
        core = open;
        first = open;
        i = open - 1;
        continue;
      }
      if (text.has(i, WordClass.REL) && startsRelative(i, lowest)) {
        i = text.isComma(i - 1) ? i - 2 : i - 1;
        last = i + 1;
        core = last;
        first = last;
        continue;
      }
      if (endsReduced(i, lowest)) {
        i -= 2;
        last = i + 1;
        core = last;
        first = last;
        continue;
      }
      if (!canStand(i, lowest, end)) {
        break;
      }
      boolean preposition = text.has(i, WordClass.PREP);
      if (preposition && (i == lowest || !isNounLike(i - 1))) {
        break;
      }
      if (preposition) {
        core = i;
      }
      first = i;
      boolean starts = text.has(i, WordClass.DET) && !continuesLeft(i, lowest);
      if (starts || text.has(i, WordClass.PRON)) {
        break;
      }
      i--;
    }
    return phrase(first, core, last);
  }

  /** "a man [arrested in] Mosul": a participle and a preposition behind a noun. */
  private boolean endsReduced(int i, int lowest) {
    return text.has(i, WordClass.PREP)
        && i - 2 >= lowest
        && text.token(i - 1).norm().endsWith("ed")
        && text.isPastForm(i - 1)
        && isNounLike(i - 2);
  }

  private Optional<NounPhrase> phrase(int from, int core, int end) {
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

  private boolean isContent(int i) {
    return text.token(i).isWord() || text.token(i).isNumber() || text.is(i, "[");
  }

  private boolean isClosing(int i) {
    return text.is(i, ")") || text.is(i, "]");
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
    return noun >= lowest && !(text.is(i, "that") && comma) && isNounLike(noun);
  }

  private boolean isNounLike(int i) {
    return (text.token(i).isWord() || isClosing(i) || text.is(i, "'s"))
        && !isVerb.test(i)
        && !text.isPastForm(i)
        && !text.isAdverb(i)
        && isFreeOf(i);
  }

  private boolean isFreeOf(int i) {
    int bits = text.bits(i);
    return !(WordClass.PREP.in(bits)
        || WordClass.TURN.in(bits)
        || WordClass.AUX.in(bits)
        || WordClass.BE.in(bits)
        || WordClass.PRON.in(bits)
        || WordClass.ADV.in(bits)
        || WordClass.CONJ.in(bits));
  }

  /** Whether a token can stand inside the phrase that ends at {@code end}. */
  private boolean canStand(int i, int lowest, int end) {
    if (text.isQuote(i)) {
      return false;
    }
    if (!text.token(i).isWord() && !text.token(i).isNumber()) {
      return isInnerMark(i);
    }
    if (text.has(i, WordClass.PRON) || text.has(i, WordClass.OBJ) && !text.has(i, WordClass.DET)) {
      return i == end - 1 && text.has(i, WordClass.PRON);
    }
    if (text.has(i, WordClass.CONJ)) {
      return i < end - 1 && joinsNouns(i, lowest);
    }
    if (text.has(i, WordClass.TIME)) {
      return text.is(i + 1, "'s") || i > lowest && isFreeName(i);
    }
    boolean verb = isVerb.test(i) || text.has(i, WordClass.AUX) || text.has(i, WordClass.BE);
    boolean turn = text.has(i, WordClass.TURN) || text.has(i, WordClass.REL);
    return !verb && !turn && !text.has(i, WordClass.ADV) && !text.isAdverb(i);
  }

  /** "May" and "March" as names. */
  private boolean isFreeName(int i) {
    return text.isName(i - 1) && text.token(i).capital();
  }

  /** Hyphens, possessives and points of abbreviations. */
  private boolean isInnerMark(int i) {
    return switch (text.token(i).norm()) {
      case "'s", "&", "/" -> true;
      case "'" -> i > 0 && text.token(i - 1).span().end() == text.token(i).span().start();
      case "-", "@", "#" -> text.joins(i) || !text.is(i, "-");
      case "." -> text.isAbbreviationPoint(i) || text.joins(i);
      default -> false;
    };
  }

  /** Whether "and" joins two nouns rather than two clauses. */
  private boolean joinsNouns(int and, int lowest) {
    int i = and - 1;
    for (int steps = 0; i >= lowest && steps < 8; steps++, i--) {
      if (text.isBreak(i)) {
        break;
      }
      int bits = text.bits(i);
      boolean verb = isVerb.test(i) || text.isPastForm(i) || WordClass.AUX.in(bits);
      if (verb || WordClass.BE.in(bits) || WordClass.TURN.in(bits) || WordClass.PRON.in(bits)) {
        return false;
      }
    }
    return and - 1 >= lowest && isNounLike(and - 1);
  }

  /** Whether the phrase goes on to the left of a determiner: "a spokesman for [the] army". */
  private boolean continuesLeft(int determiner, int lowest) {
    if (determiner - 1 < lowest) {
      return false;
    }
    return text.has(determiner - 1, WordClass.PREP)
        || text.has(determiner - 1, WordClass.DET)
        || text.has(determiner - 1, WordClass.CONJ) && joinsNouns(determiner - 1, lowest)
        || text.token(determiner - 1).isNumber();
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
    return phrase(from, core < 0 || core > end ? end : core, end).map(p -> withAside(p, ceiling));
  }

  private boolean isFinite(int i) {
    return isVerb.test(i)
        || text.has(i, WordClass.AUX)
        || text.has(i, WordClass.BE)
        || text.has(i, WordClass.VERB);
  }

  private int closing(int open, int highest) {
    for (int i = open + 1; i < highest; i++) {
      if (isClosing(i)) {
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
      return isInnerMark(i);
    }
    if (text.has(i, WordClass.PRON)) {
      return i == from;
    }
    if (i > from && text.has(i - 1, WordClass.PRON) && text.bits(i - 1) != 0) {
      return false;
    }
    if (text.has(i, WordClass.CONJ)) {
      return i > from && i + 1 < highest && isNounLike(i + 1) && !hasVerbSoon(i + 1, highest);
    }
    if (text.has(i, WordClass.PREP) && !text.has(i, WordClass.PLACE_PREP)) {
      return false;
    }
    boolean time = text.has(i, WordClass.TIME) && !text.is(i + 1, "'s");
    boolean verb = text.has(i, WordClass.AUX) || text.has(i, WordClass.BE) || isVerb.test(i);
    boolean turn = text.has(i, WordClass.TURN) || text.has(i, WordClass.REL);
    boolean object = text.has(i, WordClass.OBJ) && i > from && !text.has(i, WordClass.DET);
    boolean adverb = text.isAdverb(i) || i > from && text.has(i, WordClass.ADV);
    boolean past = i > from && text.isPastForm(i) && !text.has(i - 1, WordClass.DET);
    boolean inTime = text.has(i, WordClass.PREP) && text.has(i + 1, WordClass.TIME);
    return !(time || verb || turn || object || past || inTime || adverb);
  }

  private boolean hasVerbSoon(int from, int highest) {
    for (int i = from; i < Math.min(highest, from + 5) && !text.isBreak(i); i++) {
      if (isVerb.test(i) || text.has(i, WordClass.AUX) || text.isPastForm(i)) {
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
            || text.bits(comma + 1) == 0 && text.token(comma + 1).isWord() && !isVerb.test(comma + 1) && !text.isPastForm(comma + 1);
    if (!relative && !apposition) {
      return phrase;
    }
    int end = comma + 1;
    int highest = Math.min(ceiling, end + LONGEST);
    while (end < highest && (!text.isBreak(end) || text.is(end, "(") || text.is(end, ")"))) {
      boolean ownVerb = !relative && isFinite(end);
      if (ownVerb) {
        return phrase;
      }
      end++;
    }
    return end > comma + 1 ? phrase.with(comma + 1, end, end) : phrase;
  }
}
