// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.rules;

import org.dateline.code.rules.Cues.Cue;
import org.dateline.codebook.Span;
import org.dateline.text.Sentence;
import org.dateline.text.Text;

/**
 * Places in the sentence of an act at which it was not: those that people were taken to afterwards,
 * and those that only say how far away it was.
 */
final class Elsewhere {
  /** Tokens within which "95 km south of" stands before the place. */
  private static final int MEASURE = 7;

  private Elsewhere() {}

  static boolean is(Text text, Sentence sentence, Span place) {
    int first = text.tokenFrom(place.start());
    return Cues.endsAt(Cue.DESTINATION, text, sentence.first(), first)
        || isMeasuredFrom(text, sentence, first);
  }

  /** "in Hilla, 95 km south of Baghdad": where another place stands before the distance. */
  private static boolean isMeasuredFrom(Text text, Sentence sentence, int first) {
    int of = first - 1;
    if (of <= sentence.first() || !text.token(of).is("of") && !text.token(of).is("from")) {
      return false;
    }
    int from = Math.max(sentence.first() + 1, of - MEASURE);
    for (int i = of - 1; i > from; i--) {
      if (Cues.has(Cue.DISTANCE, text, i, i + 1) && text.token(i - 1).isNumber()) {
        return text.token(i - 2).is(",") || text.token(i - 2).is("(");
      }
    }
    return false;
  }
}
