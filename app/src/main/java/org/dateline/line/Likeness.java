// SPDX-License-Identifier: Apache-2.0
package org.dateline.line;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How much of a text stands in another, word for word. */
final class Likeness {
  private static final int WORDS = 4;

  /** A page that its outlet has edited keeps more than this of the shorter of the two. */
  private static final double EDITED = 0.5;

  private Likeness() {}

  /** Whether one may be the other after an edit. Costs the length of both. */
  static boolean isEdit(String one, String other) {
    Set<Integer> a = shingles(one);
    Set<Integer> b = shingles(other);
    int smaller = Math.min(a.size(), b.size());
    if (smaller == 0) {
      return one.strip().equals(other.strip());
    }
    long shared = a.stream().filter(b::contains).count();
    return shared >= EDITED * smaller;
  }

  private static Set<Integer> shingles(String text) {
    List<String> words = Words.of(text);
    Set<Integer> shingles = new HashSet<>();
    for (int i = 0; i + Math.min(WORDS, words.size()) <= words.size() && i < words.size(); i++) {
      shingles.add(words.subList(i, Math.min(words.size(), i + WORDS)).hashCode());
    }
    return shingles;
  }
}
