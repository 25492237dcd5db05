// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.rules;

import java.util.Set;
import org.dateline.codebook.Span;
import org.dateline.text.Sentence;
import org.dateline.text.Text;

/** Words that open a sentence and say where or when all of it happened. */
final class Openings {
  private static final Set<String> WORDS =
      Set.of(
          "in",
          "at",
          "near",
          "on",
          "outside",
          "inside",
          "around",
          "from",
          "north",
          "south",
          "east",
          "west",
          "northeast",
          "northwest",
          "southeast",
          "southwest",
          "elsewhere",
          "also",
          "meanwhile",
          "and",
          "late",
          "early",
          "earlier",
          "last",
          "overnight");

  /** Tokens in which an opening and its comma stand. */
  private static final int REACH = 8;

  private Openings() {}

  /**
   * Whether a place or time belongs to the opening of its sentence: "In Kirkuk, police said that
   * ..." tells where it happened, not where police spoke.
   */
  static boolean hold(Text text, Sentence sentence, Span span) {
    int first = text.tokenFrom(span.start());
    if (first - sentence.first() > REACH || !WORDS.contains(text.token(sentence.first()).norm())) {
      return false;
    }
    int end = text.tokenFrom(span.end() - 1) + 1;
    for (int i = end; i < Math.min(sentence.end(), end + REACH); i++) {
      if (text.token(i).is(",")) {
        return true;
      }
    }
    return false;
  }
}
