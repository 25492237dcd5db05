// SPDX-License-Identifier: Apache-2.0
package org.dateline.brief;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.text.Lines;

/** The words for values, from {@code words.tsv}. */
final class Vocabulary {
  private static final Map<String, Map<String, String>> WORDS = load();

  private Vocabulary() {}

  /** The words for a value, where the list has it. */
  static Optional<String> find(String what, String value) {
    return Optional.ofNullable(WORDS.getOrDefault(what, Map.of()).get(value));
  }

  /** The words for a value; the value itself where the list has none. */
  static String of(String what, String value) {
    return find(what, value).orElse(value.replace('_', ' '));
  }

  private static Map<String, Map<String, String>> load() {
    Map<String, Map<String, String>> all = new HashMap<>();
    for (String line : Lines.of(Vocabulary.class, "words.tsv")) {
      String[] cells = line.split("\t");
      all.computeIfAbsent(cells[0], k -> new HashMap<>())
          .put(cells[1].toLowerCase(Locale.ROOT), cells[2]);
    }
    return all;
  }
}
