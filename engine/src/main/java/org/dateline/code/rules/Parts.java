// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.rules;

import java.util.Set;
import org.dateline.text.Sentence;
import org.dateline.text.Text;

/** How a figure of people stands to the figures before it: a detail of one, or added to it. */
final class Parts {
  private static final Set<String> MORE = Set.of("another", "more", "additional");
  private static final Set<String> PARTS =
      Set.of("including", "among", "whom", "include", "includes", "most", "mostly");
  private static final Set<String> HURT =
      Set.of(
          "dead",
          "bodies",
          "killed",
          "victims",
          "wounded",
          "injured",
          "casualties",
          "deaths",
          "fatalities");
  private static final Set<String> THEM = Set.of("them", "whom", "these");

  private final Text text;

  Parts(Text text) {
    this.text = text;
  }

  /** Whether it only details people who are counted elsewhere: "including three children". */
  boolean isDetail(int first, int end, Sentence sentence) {
    if (isOfThem(first, end, sentence)) {
      return true;
    }
    for (int i = Math.max(sentence.first(), first - 3); i < first; i++) {
      String word = text.token(i).norm();
      if (word.equals("(") && i == first - 1) {
        return true;
      }
      if (PARTS.contains(word) && !(word.equals("among") && isOfHurt(end))) {
        return true;
      }
    }
    return false;
  }

  /** "A guard was among the six dead": the six are all of them. */
  private boolean isOfHurt(int end) {
    return HURT.contains(text.token(end - 1).norm())
        || end < text.tokens().size() && HURT.contains(text.token(end).norm());
  }

  /** "11 civilians, five of them children": a detail, unless they begin what is said. */
  private boolean isOfThem(int first, int end, Sentence sentence) {
    boolean ofThem = false;
    for (int i = first; i < Math.min(end + 2, sentence.end() - 1); i++) {
      ofThem |= text.token(i).is("of") && THEM.contains(text.token(i + 1).norm());
    }
    if (isOfTheHurt(end, sentence)) {
      return true;
    }
    return ofThem && first > sentence.first() && text.token(first - 1).is(",");
  }

  /** "Three of the dead were policemen": a detail of those counted elsewhere. */
  private boolean isOfTheHurt(int end, Sentence sentence) {
    boolean of =
        end + 2 < sentence.end()
            && text.token(end).is("of")
            && Set.of("the", "those", "these").contains(text.token(end + 1).norm());
    // "Four of the eleven dead".
    return of
        && (HURT.contains(text.token(end + 2).norm())
            || end + 3 < sentence.end() && HURT.contains(text.token(end + 3).norm()));
  }

  /** "another five", "five more", but not "more than five". */
  boolean adds(int first, int end) {
    for (int i = first; i < Math.min(text.tokens().size(), end + 1); i++) {
      String word = text.token(i).norm();
      boolean than = i + 1 < text.tokens().size() && text.token(i + 1).is("than");
      if (MORE.contains(word) && !than && (i < end || word.equals("more"))) {
        return true;
      }
    }
    return false;
  }
}
