// SPDX-License-Identifier: Apache-2.0
package org.dateline.assess;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.codebook.Statement;

/** Sentences that were printed before: who prints them again adds no voice. */
final class Copies {
  /** A sentence of fewer words can be alike by chance. */
  private static final int MANY = 7;

  /** The part of their words that a sentence and its copy have in common. */
  private static final double ALIKE = 0.7;

  /** Likewise, where both papers have one owner: their editors work on one take. */
  private static final double ALIKE_AT_HOME = 0.5;

  /** A sentence where it was first printed. */
  record Printed(Told told, int sentence, int words, String home) {}

  private final List<Printed> printed = new ArrayList<>();
  private final Map<String, List<Integer>> byWord = new HashMap<>();
  private final Map<Told, Map<Integer, Optional<Printed>>> seen = new HashMap<>();

  /**
   * The first print of the sentence that a statement stands in; itself where it is new, nothing
   * where it is too short to tell. To be asked for the accounts in the order of their publication.
   *
   * @param home the owner of the paper, or the paper itself
   */
  Optional<Printed> firstPrint(Told told, Statement statement, String home) {
    Map<Integer, Optional<Printed>> own = seen.computeIfAbsent(told, k -> new HashMap<>());
    int offset = told.sentence(statement);
    Optional<Printed> known = own.get(offset);
    if (known == null) {
      Set<String> words = told.words(statement);
      known = words.size() < MANY ? Optional.empty() : Optional.of(find(told, words, offset, home));
      own.put(offset, known);
    }
    return known;
  }

  private Printed find(Told told, Set<String> words, int offset, String home) {
    int[] shared = new int[printed.size()];
    for (String word : words) {
      for (int number : byWord.getOrDefault(word, List.of())) {
        shared[number]++;
      }
    }
    for (int i = 0; i < shared.length; i++) {
      Printed before = printed.get(i);
      double alike = before.home().equals(home) ? ALIKE_AT_HOME : ALIKE;
      if (!before.told().report().id().equals(told.report().id())
          && shared[i] >= alike * (before.words() + words.size() - shared[i])) {
        return before;
      }
    }
    Printed first = new Printed(told, offset, words.size(), home);
    words.forEach(word -> byWord.computeIfAbsent(word, k -> new ArrayList<>()).add(printed.size()));
    printed.add(first);
    return first;
  }
}
