// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.rules;

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

  private static final int OPENING = 3;

  private TimeReach() {}

  /** The score of a time, tokens {@code [first, end)}, for the act that a trigger names. */
  static double score(Text text, Sentence sentence, int first, int end, TriggerFinder.Hit act) {
    if (end <= act.first()) {
      boolean opens = first - sentence.first() <= OPENING;
      return opens || !parts(text, end, act.first()) ? NEAR : FAR;
    }
    return first >= act.end() && parts(text, act.end(), first) ? FAR : NEAR;
  }

  private static boolean parts(Text text, int from, int to) {
    return Cues.has(Cue.ELSEWHEN, text, from, to);
  }
}
