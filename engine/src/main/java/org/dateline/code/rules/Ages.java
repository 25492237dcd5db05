// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.rules;

import java.util.Set;
import org.dateline.text.Sentence;
import org.dateline.text.Text;

/** Numbers that say how old somebody is, and so count nobody. */
final class Ages {
  /** Tokens of "24-year-". */
  static final int YEAR_OLD = 4;

  private static final Set<String> UNITS = Set.of("year", "month", "week", "day");
  private static final Set<String> AFTER =
      Set.of(
          ",", ".", ";", ")", "and", "of", "was", "died", "is", "in", "-", "--", "all", "both",
          "who", "also", "has", "had");

  private final Text text;

  Ages(Text text) {
    this.text = text;
  }

  /** "24-year-" before "old" or before "year-old" at a token. */
  boolean isYearOld(int token, int taken) {
    int number = token - YEAR_OLD;
    return number >= taken
        && text.token(number).isNumber()
        && text.token(number + 1).is("-")
        && UNITS.contains(text.token(number + 2).norm())
        && text.token(number + 3).is("-");
  }

  /** "Raul Davis, 16,": the age of somebody named. */
  boolean isAge(int first, int end, Sentence sentence) {
    boolean enclosed = isMark(first - 1, ",", sentence) && isMark(end, ",", sentence);
    boolean ofAge =
        isMark(first - 1, "of", sentence)
            && Lexicon.BUNDLED
                .nouns
                .at(text.tokens(), first - 2, first - 1)
                .filter(n -> n.value().person() && !n.value().plural())
                .filter(n -> !text.token(first - 2).is("family"))
                .isPresent();
    return enclosed && text.token(first).isNumber()
        || ofAge
        || isInWord(first)
        || first - sentence.first() >= 2
            && text.token(first).isNumber()
            && text.token(first - 1).is(",")
            && (text.token(first - 2).capital() || text.token(first - 2).is("."))
            && (end >= sentence.end() || AFTER.contains(text.token(end).norm()));
  }

  /** "a dad-of-three". */
  private boolean isInWord(int first) {
    return first >= 2
        && text.token(first - 1).is("-")
        && text.token(first - 2).isWord()
        && text.token(first - 1).span().end() == text.token(first).span().start()
        && text.token(first - 2).span().end() == text.token(first - 1).span().start();
  }

  private boolean isMark(int token, String mark, Sentence sentence) {
    return token > sentence.first() && token < sentence.end() && text.token(token).is(mark);
  }
}
