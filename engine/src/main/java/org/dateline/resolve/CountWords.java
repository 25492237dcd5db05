// SPDX-License-Identifier: Apache-2.0
package org.dateline.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.dateline.codebook.Count;
import org.dateline.text.Lines;
import org.dateline.text.Phrases;

/** The words around and for numbers, from counts.tsv. */
final class CountWords {
  /** What stands before a number and changes its reading. */
  enum Hedge {
    ATLEAST,
    ABOUT,
    UPTO
  }

  private static final Set<String> HARM =
      Set.of("casualties", "injuries", "victims", "deaths", "fatalities", "dead", "wounded", "one");

  private final Map<String, Integer> numbers = new HashMap<>();
  private final Phrases<Count> vague = new Phrases<>();
  private final Phrases<Hedge> hedges = new Phrases<>();
  private final Phrases<Boolean> unit = new Phrases<>();
  private final Set<String> naming = new HashSet<>();

  private CountWords() {}

  static CountWords bundled() {
    CountWords words = new CountWords();
    for (String line : Lines.of(CountWords.class, "counts.tsv")) {
      String[] column = line.split("\t", -1);
      for (String phrase : column[1].split("\\|")) {
        words.add(column[0], phrase, column[2]);
      }
    }
    return words;
  }

  private void add(String kind, String phrase, String value) {
    switch (kind) {
      case "number" -> numbers.put(phrase, Integer.parseInt(value));
      case "vague" -> {
        String[] ends = value.split(",", -1);
        int min = Integer.parseInt(ends[0]);
        vague.add(
            phrase,
            ends[1].isEmpty() ? Count.atLeast(min) : Count.between(min, Integer.parseInt(ends[1])));
      }
      case "unit" -> unit.add(phrase, Boolean.TRUE);
      case "before" -> naming.add(phrase);
      default -> hedges.add(phrase, Hedge.valueOf(kind.toUpperCase(Locale.ROOT)));
    }
  }

  OptionalInt number(String word) {
    Integer value = numbers.get(word);
    return value == null ? OptionalInt.empty() : OptionalInt.of(value);
  }

  Phrases<Count> vague() {
    return vague;
  }

  Phrases<Hedge> hedges() {
    return hedges;
  }

  Phrases<Boolean> unit() {
    return unit;
  }

  boolean isNaming(String word) {
    return naming.contains(word);
  }

  /** After "no": nobody was hurt. */
  boolean isHarm(String word) {
    return HARM.contains(word);
  }
}
