// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.rules;

import java.util.List;
import java.util.Set;
import org.dateline.code.rules.People.Phrase;
import org.dateline.codebook.PartKind;
import org.dateline.text.Text;

/** Which noun phrases beside the same words of harm are parts of one sum. */
final class Sums {
  private static final Set<String> JOINS =
      Set.of("and", ",", "the", "also", "other", "his", "her", "their", "its");

  /** Words that may say of what somebody is: "the president of the high court". */
  private static final int COMPLEMENT = 7;

  private final Text text;
  private final NamedPeople names;

  Sums(Text text, NamedPeople names) {
    this.text = text;
    this.names = names;
  }

  /** "Twenty members of the security forces": the force is no toll, those before it are. */
  boolean isWhole(List<Phrase> persons, int i) {
    Phrase phrase = persons.get(i);
    if (i == 0 || phrase.count().isPresent() || phrase.first() == 0) {
      return false;
    }
    Phrase members = persons.get(i - 1);
    return text.token(phrase.first() - 1).is("of")
        && members.count().isPresent()
        && phrase.first() - members.end() <= 2;
  }

  /**
   * "Two soldiers, a policeman and a child" are four, but "a guard, the father of two" and "31, the
   * governor said" are not summed: it takes "and", or two figures each with what it counts.
   */
  List<Phrase> summed(List<Phrase> found) {
    int end = found.size();
    while (end > 1 && !isAdded(found.get(end - 2), found.get(end - 1))) {
      end--;
    }
    return found.subList(0, end);
  }

  private boolean isAdded(Phrase before, Phrase after) {
    boolean and = false;
    for (int i = before.end(); i < after.first(); i++) {
      and |= text.token(i).is("and") || text.token(i).is("&");
    }
    boolean counted = before.count().isPresent() && after.count().isPresent();
    return and
        || counted && before.noun().isPresent() && after.noun().isPresent() && isTitle(after);
  }

  private boolean isTitle(Phrase phrase) {
    return text.findSentence(text.token(phrase.first()).span().start())
        .filter(sentence -> text.partOf(sentence).kind() == PartKind.TITLE)
        .isPresent();
  }

  /** "the army": nobody says how many. */
  static boolean isCrowd(Phrase phrase) {
    return phrase.mass() && phrase.count().isEmpty();
  }

  /** "the president of the high court, and two guards": past the words that say of what. */
  private int afterComplement(int from, int to) {
    int at = from;
    if (text.token(from).is("of")) {
      while (at < to
          && at - from < COMPLEMENT
          && !text.token(at).is(",")
          && !(text.token(at).is("and") && at + 1 == to)) {
        at++;
      }
    }
    return at;
  }

  /** Only a comma, "and" or a remark in brackets between. */
  boolean joined(int from, int to) {
    int open = 0;
    for (int i = afterComplement(names.after(from, to), to); i < to; i++) {
      String token = text.token(i).norm();
      open += token.equals("(") || token.equals("[") ? 1 : 0;
      boolean joins = JOINS.contains(token) || open > 0;
      open -= (token.equals(")") || token.equals("]")) && open > 0 ? 1 : 0;
      if (!joins) {
        return false;
      }
    }
    return to > from;
  }
}
