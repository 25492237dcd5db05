// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.rules;

import java.util.Set;
import org.dateline.text.Sentence;
import org.dateline.text.Text;

/** The stretch of a sentence around a word that belongs to the same verb. */
final class Clause {
  private static final Set<String> BREAKS =
      Set.of(
          ";",
          ":",
          "when",
          "while",
          "after",
          "before",
          "because",
          "although",
          "but",
          "as",
          "that",
          "where",
          "since",
          "whereas",
          "though",
          "until");
  private static final int REACH = 30;

  private Clause() {}

  /** First token of the clause that a token stands in. */
  static int start(Text text, Sentence sentence, int token) {
    int at = token;
    while (at > sentence.first() && token - at < REACH && !breaks(text, at - 1)) {
      at--;
    }
    return at;
  }

  /** The token after the clause's last. */
  static int end(Text text, Sentence sentence, int token) {
    int at = token;
    while (at < sentence.end() && at - token < REACH && !breaks(text, at)) {
      at++;
    }
    return at;
  }

  private static boolean breaks(Text text, int token) {
    String word = text.token(token).norm();
    return BREAKS.contains(word) || word.startsWith("--");
  }
}
