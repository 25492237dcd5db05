// SPDX-License-Identifier: Apache-2.0
package org.dateline.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.dateline.text.Lines;
import org.dateline.text.Phrases;
import org.dateline.text.Tokenizer;

/** The words around numbers of people, from {@code counts.tsv}. */
final class CountWords {
  static final CountWords ENGLISH = new CountWords();

  /** What words before or after a number make of it. */
  enum Hedge {
    AT_LEAST,
    AT_MOST,
    BELOW,
    ABOUT,
    BETWEEN,
    EXACT
  }

  /** A quantity without a number; open where nothing is said of the most. */
  record Vague(int min, OptionalInt max) {}

  final Phrases<Hedge> hedges = new Phrases<>();
  final Phrases<Hedge> tails = new Phrases<>();
  final Phrases<Vague> vague = new Phrases<>();
  final Phrases<Boolean> zero = new Phrases<>();
  final Phrases<Boolean> addsBefore = new Phrases<>();
  private final Map<String, Set<String>> lists = new HashMap<>();
  private final Set<String> openers = new HashSet<>();

  private CountWords() {
    for (String line : Lines.of(CountWords.class, "counts.tsv")) {
      String[] part = line.split("\t", -1);
      add(part[0], part[1], part.length > 2 ? part[2] : "");
    }
  }

  private void add(String kind, String words, String value) {
    switch (kind) {
      case "hedge" -> hedges.add(words, hedge(value));
      case "tail" -> tails.add(words, hedge(value));
      case "vague" -> vague.add(words, vague(value));
      case "zero" -> zero.add(words, true);
      case "adds-before" -> addsBefore.add(words, true);
      default -> lists.computeIfAbsent(kind, k -> new HashSet<>()).add(words);
    }
    if (Set.of("hedge", "vague", "zero", "adds-before").contains(kind)) {
      openers.add(Tokenizer.tokens(words).get(0).norm());
    }
  }

  private static Hedge hedge(String value) {
    return switch (value) {
      case "at-least" -> Hedge.AT_LEAST;
      case "at-most" -> Hedge.AT_MOST;
      case "below" -> Hedge.BELOW;
      case "about" -> Hedge.ABOUT;
      case "between" -> Hedge.BETWEEN;
      default -> Hedge.EXACT;
    };
  }

  private static Vague vague(String value) {
    String[] part = value.split(" ");
    return new Vague(
        Integer.parseInt(part[0]),
        part.length > 1 ? OptionalInt.of(Integer.parseInt(part[1])) : OptionalInt.empty());
  }

  /** Whether words of a count other than the number itself can begin with this one. */
  boolean opens(String word) {
    return openers.contains(word);
  }

  boolean is(String kind, String word) {
    return lists.getOrDefault(kind, Set.of()).contains(word);
  }

  boolean isPeople(String word) {
    return is("people", word);
  }

  /** Whether a number before this word measures something else than people. */
  boolean isMeasure(String word) {
    return is("measure", word) || is("money", word);
  }
}
