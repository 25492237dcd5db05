// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.rules;

import org.dateline.code.Afterwards;
import org.dateline.code.rules.Cues.Cue;
import org.dateline.text.Sentence;
import org.dateline.text.Text;

/**
 * How surely a time of a sentence is that of an act told there: surely where nothing else stands
 * between that the time could belong to ("judges went on strike today over the murder on 1
 * November" says when the murder was).
 */
final class TimeReach {
  /** Nothing else between. */
  static final double NEAR = 0.7;

  /** Other words between that the time may belong to. */
  static final double FAR = 0.4;

  /** The report says in so many words that the act happened then. */
  static final double SURE = 0.9;

  private static final int OPENING = 3;

  /** Tokens between "the shooting happened" and when. */
  private static final int HAPPENED = 14;

  /** Tokens between "updated" and a time, the weekday and the colon among them. */
  private static final int POSTED = 3;

  /** Tokens from "Tuesday's" to the act. */
  private static final int OWNED = 3;

  private TimeReach() {}

  /** The score of a time, tokens {@code [first, end)}, for the act that a trigger names. */
  static double score(Text text, Sentence sentence, int first, int end, TriggerFinder.Hit act) {
    if (end <= act.first()) {
      if (isOwner(text, end, act.first()) || isName(text, first, end, act)) {
        return SURE;
      }
      boolean opens = first - sentence.first() <= OPENING;
      return opens || !parts(text, end, act.first()) ? NEAR : FAR;
    }
    if (first >= act.end() && parts(text, act.end(), first)) {
      return FAR;
    }
    int from = Math.max(sentence.first(), first - HAPPENED);
    return Cues.all(Cue.HAPPENED, text, from, first).stream()
            .anyMatch(happened -> !parts(text, happened.end(), first))
        ? SURE
        : NEAR;
  }

  /** "The 2015 shooting", "the July bombing": the time is part of what the act is called. */
  private static boolean isName(Text text, int first, int end, TriggerFinder.Hit act) {
    boolean noun = act.form() == Lexicon.Form.NOUN || act.form() == Lexicon.Form.NOUNS;
    return noun && end == act.first() && first > 0 && text.token(first - 1).is("the");
  }

  /** "Posted: 18 August 2015 1:37 PM": when the page was put up, not when the act was. */
  static boolean isOfPage(Text text, Sentence sentence, int first) {
    return Cues.has(Cue.POSTED, text, Math.max(sentence.first(), first - POSTED), first);
  }

  /** "Tuesday's attack", "last week's deadly bombing". */
  private static boolean isOwner(Text text, int end, int act) {
    boolean owns = text.token(end - 1).is("'s") || end < act && text.token(end).is("'s");
    return owns && act - end <= OWNED;
  }

  /**
   * "Officials Wednesday identified", where that is not the act itself: "was arrested Thursday".
   */
  static boolean isOfAfterwards(Text text, int first, int end, TriggerFinder.Hit act) {
    boolean itself = act.first() <= end && act.end() > end || Math.abs(first - act.end()) <= 1;
    return !itself && Afterwards.own(text, first, end);
  }

  private static boolean parts(Text text, int from, int to) {
    return Cues.has(Cue.ELSEWHEN, text, from, to);
  }
}
