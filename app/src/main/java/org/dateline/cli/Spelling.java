// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Guesses what somebody meant who mistyped a word. */
final class Spelling {
  private Spelling() {}

  /** The nearest of some words, if any is near. */
  static Optional<String> nearest(String typed, Collection<String> words) {
    return words.stream()
        .min(Comparator.comparingInt((String word) -> distance(word, typed)))
        .filter(word -> distance(word, typed) <= Math.max(2, typed.length() / 3));
  }

  /** How many letters must be changed, added or taken away to get from one word to the other. */
  static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int corner = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int same = corner + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        corner = row[j];
        row[j] = Math.min(same, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }
}
