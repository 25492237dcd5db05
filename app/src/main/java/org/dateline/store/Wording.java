// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What somebody searches for: all of these phrases, each of words that follow each other.
 *
 * @param phrases words of letters and figures only, in small letters
 */
public record Wording(List<List<String>> phrases) {
  private static final int MOST = 20;

  public Wording {
    phrases = phrases.stream().map(List::copyOf).toList();
  }

  /** Reads {@code hospital "police chief"}; words in quotation marks follow each other. */
  public static Wording of(String written) {
    List<List<String>> phrases = new ArrayList<>();
    String[] parts = written.replace('“', '"').replace('”', '"').split("\"", -1);
    for (int i = 0; i < parts.length; i++) {
      boolean quoted = i % 2 == 1;
      if (quoted) {
        phrases.add(words(parts[i]));
      } else {
        // What is written as one, like a name with a hyphen, follows each other too.
        for (String word : parts[i].split("\\s+")) {
          phrases.add(words(word));
        }
      }
    }
    return new Wording(phrases.stream().filter(words -> !words.isEmpty()).limit(MOST).toList());
  }

  /** Whether there is nothing to search for. */
  public boolean isEmpty() {
    return phrases.isEmpty();
  }

  private static List<String> words(String part) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    part.toLowerCase(Locale.ROOT)
        .codePoints()
        .forEach(
            c -> {
              boolean inside =
                  Character.isLetterOrDigit(c)
                      || Character.getType(c) == Character.NON_SPACING_MARK;
              if (inside) {
                word.appendCodePoint(c);
              } else if (!word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
              }
            });
    if (!word.isEmpty()) {
      words.add(word.toString());
    }
    return words.stream().limit(MOST).toList();
  }
}
