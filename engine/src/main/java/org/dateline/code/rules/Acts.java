// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.rules;

import java.util.List;
import org.dateline.code.Trigger;
import org.dateline.text.Sentence;
import org.dateline.text.Text;

/**
 * The acts that one sentence tells.
 *
 * @param hits its triggers, at least one
 * @param base number of the first of them among all triggers of the report
 */
record Acts(Sentence sentence, List<TriggerFinder.Hit> hits, int base) {
  /** Tokens from "Tuesday's" to the act. */
  private static final int OWNED = 4;

  /** Tokens from "a week after" to the act. */
  private static final int AFTER = 15;

  /** Number, among all triggers of the report, of the trigger nearest to a token. */
  int nearest(int token) {
    return base + index(token);
  }

  /** The trigger nearest to a token. */
  TriggerFinder.Hit at(int token) {
    return hits.get(index(token));
  }

  /**
   * Number of the trigger of a time: that of the act which it owns, "Tuesday's bombing", or which
   * it looks back at, "a week after a bomb", else the nearest.
   */
  int ofTime(Text text, int first, int end) {
    boolean owns = text.token(end - 1).is("'s") || end < sentence.end() && text.token(end).is("'s");
    boolean after = text.token(end - 1).is("after") || text.token(end - 1).is("from");
    int reach = owns ? OWNED : after ? AFTER : 0;
    for (int i = 0; i < hits.size(); i++) {
      if (hits.get(i).first() >= end && hits.get(i).first() - end < reach) {
        return base + i;
      }
    }
    return nearest(first);
  }

  private int index(int token) {
    int best = 0;
    int distance = Integer.MAX_VALUE;
    for (int i = 0; i < hits.size(); i++) {
      TriggerFinder.Hit hit = hits.get(i);
      int d = token < hit.first() ? hit.first() - token : Math.max(0, token - hit.end() + 1);
      boolean before = token < hit.first() && hit.trigger().signs().contains(Trigger.LEFT_OUT);
      if (d < distance && !before) {
        best = i;
        distance = d;
      }
    }
    return best;
  }
}
