// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.voice;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.dateline.text.Lines;
import org.dateline.text.Token;

/** Classes of small words, as {@code words.tsv} lists them. A word can have several. */
enum WordClass {
  DET,
  PREP,
  PLACE_PREP,
  CONJ,
  TURN,
  REL,
  BE,
  AUX,
  MODAL,
  PRON,
  THERE,
  OBJ,
  TIME,
  ADV,
  SPEECH,
  NOT_ADV,
  NOT_VERB,
  GROUP,
  BODY,
  PAPER,
  HONORIFIC,
  VERB,
  PLURAL;

  private static final Map<String, Integer> BITS = load();

  private static Map<String, Integer> load() {
    Map<String, Integer> bits = new HashMap<>();
    for (String line : Lines.of(WordClass.class, "words.tsv")) {
      String[] columns = line.split("\t", 2);
      WordClass wordClass = valueOf(columns[0].toUpperCase(Locale.ROOT));
      for (String word : columns[1].split(" ")) {
        bits.merge(word, wordClass.bit(), (a, b) -> a | b);
      }
    }
    return Map.copyOf(bits);
  }

  private int bit() {
    return 1 << ordinal();
  }

  /** All classes of a token, as bits for {@link #in}. */
  static int of(Token token) {
    return BITS.getOrDefault(token.norm(), 0);
  }

  boolean in(int bits) {
    return (bits & bit()) != 0;
  }
}
