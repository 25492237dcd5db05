// SPDX-License-Identifier: Apache-2.0
package org.dateline.resolve;

import java.util.ArrayList;
import java.util.List;
import org.dateline.text.Sentence;
import org.dateline.text.Text;
import org.dateline.text.Token;
import org.dateline.text.Tokenizer;

/**
 * Tokens without the marks on which the spellings of a name differ: al-Qa'ida, People's, "Lautaro".
 *
 * @param tokens those that remain
 * @param places for each its index among all tokens
 */
record NameWords(List<Token> tokens, List<Integer> places) {
  static NameWords of(Text text, Sentence sentence) {
    return of(text.tokens(), sentence.first(), sentence.end());
  }

  static NameWords of(String name) {
    List<Token> tokens = Tokenizer.tokens(name);
    return of(tokens, 0, tokens.size());
  }

  private static NameWords of(List<Token> all, int first, int end) {
    List<Token> kept = new ArrayList<>(end - first);
    List<Integer> places = new ArrayList<>(end - first);
    for (int i = first; i < end; i++) {
      if (!isLoose(all.get(i))) {
        places.add(i);
        kept.add(all.get(i));
      }
    }
    return new NameWords(kept, places);
  }

  static boolean isLoose(Token token) {
    return !token.isWord() && !token.isNumber() && isLoose(token.norm());
  }

  private static boolean isLoose(String mark) {
    return switch (mark) {
      case "-", "'", "'s", "\"" -> true;
      default -> false;
    };
  }

  int size() {
    return tokens.size();
  }

  /** The words with spaces between, so that {@code Phrases} cuts them into the same tokens. */
  String joined() {
    StringBuilder joined = new StringBuilder();
    for (Token token : tokens) {
      joined.append(joined.isEmpty() ? "" : " ").append(token.norm());
    }
    return joined.toString();
  }

  int capitals(int first, int end) {
    int capitals = 0;
    for (int i = first; i < end; i++) {
      capitals += tokens.get(i).capital() ? 1 : 0;
    }
    return capitals;
  }
}
