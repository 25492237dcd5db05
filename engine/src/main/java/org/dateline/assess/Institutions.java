// SPDX-License-Identifier: Apache-2.0
package org.dateline.assess;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.text.Lines;
import org.dateline.text.Token;
import org.dateline.text.Tokenizer;

/** For which body somebody speaks, by the words that name him; {@code institutions.tsv}. */
final class Institutions {
  private static final String NONE = "-";
  private static final Map<String, String> BODIES = load();

  private Institutions() {}

  /** The words that say which body it is: "a spokesman of the interior ministry" has "interior". */
  static Set<String> words(String name) {
    Set<String> words = new TreeSet<>();
    for (Token token : Tokenizer.tokens(name)) {
      if (token.isWord()) {
        String body = BODIES.getOrDefault(token.norm(), token.norm());
        if (!body.equals(NONE)) {
          words.add(body);
        }
      }
    }
    // "The interior minister": which ministry says more than that it is one.
    if (words.size() > 1) {
      words.remove("government");
    }
    return words;
  }

  private static Map<String, String> load() {
    Map<String, String> bodies = new HashMap<>();
    for (String line : Lines.of(Institutions.class, "institutions.tsv")) {
      String[] cells = line.split("\t");
      for (String word : cells[1].split(",")) {
        bodies.put(word, cells[0]);
      }
    }
    return Map.copyOf(bodies);
  }
}
