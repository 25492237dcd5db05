// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.rules;

import java.util.List;
import java.util.Set;
import org.dateline.code.rules.People.Phrase;
import org.dateline.text.Text;
import org.dateline.text.Token;

/** People beside a figure who are given by name or pronoun alone: "Ana Paz and two others". */
final class NamedPeople {
  private static final Set<String> PRONOUNS = Set.of("he", "she", "him", "her");
  private static final Set<String> PREPOSITIONS =
      Set.of("in", "at", "near", "of", "from", "to", "on", "outside", "around", "between", "by");
  private static final Set<String> NO_NAME =
      Set.of(
          "when", "and", "the", "was", "were", "is", "are", "has", "have", "a", "an", "for", "with",
          "after", "before", "as", "also", "killed", "wounded", "died", "that", "this", "while");

  /** Words of one name. */
  private static final int LONGEST = 5;

  private final Text text;
  private final boolean upperCase;

  NamedPeople(Text text) {
    this.text = text;
    String letters = text.report().text();
    long lower = letters.chars().filter(Character::isLowerCase).count();
    this.upperCase = lower < letters.chars().filter(Character::isUpperCase).count();
  }

  /** How many are named before "and" and the first of these phrases. */
  int before(List<Phrase> phrases) {
    int and = phrases.get(0).first() - 1;
    if (and < 1 || !text.token(and).is("and") || phrases.get(0).count().isEmpty()) {
      return 0;
    }
    if (PRONOUNS.contains(text.token(and - 1).norm())) {
      return 1;
    }
    int first = and;
    while (first > 0 && and - first < LONGEST && isName(text.token(first - 1))) {
      first--;
    }
    boolean placed = first > 0 && PREPOSITIONS.contains(text.token(first - 1).norm());
    // One word alone is rather a place or the beginning of the sentence than a person.
    return !upperCase && and - first >= 2 && !placed ? 1 : 0;
  }

  /** "Mayor Luis Perez and two guards": past the name that follows a word for a person. */
  int after(int from, int to) {
    int at = from;
    while (at < to && at - from < LONGEST && isName(text.token(at))) {
      at++;
    }
    return at;
  }

  private boolean isName(Token token) {
    return token.isWord()
        && token.capital()
        && !NO_NAME.contains(token.norm())
        && !PREPOSITIONS.contains(token.norm())
        && !(upperCase && (token.norm().endsWith("ed") || token.norm().endsWith("ing")));
  }
}
