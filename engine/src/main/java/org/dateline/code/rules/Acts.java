// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.rules;

import java.util.List;
import org.dateline.text.Sentence;

/**
 * The acts that one sentence tells.
 *
 * @param hits its triggers, at least one
 * @param base number of the first of them among all triggers of the report
 */
record Acts(Sentence sentence, List<TriggerFinder.Hit> hits, int base) {
  /** Number, among all triggers of the report, of the trigger nearest to a token. */
  int nearest(int token) {
    return base + index(token);
  }

  /** The trigger nearest to a token. */
  TriggerFinder.Hit at(int token) {
    return hits.get(index(token));
  }

  private int index(int token) {
    int best = 0;
    int distance = Integer.MAX_VALUE;
    for (int i = 0; i < hits.size(); i++) {
      TriggerFinder.Hit hit = hits.get(i);
      int d = token < hit.first() ? hit.first() - token : Math.max(0, token - hit.end() + 1);
      if (d < distance) {
        best = i;
        distance = d;
      }
    }
    return best;
  }
}
