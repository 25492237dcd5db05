// SPDX-License-Identifier: Apache-2.0
package org.dateline.merge;

import java.util.HashMap;
import java.util.Map;
import org.dateline.text.Lines;

/**
 * How much a word tells of which act a report speaks: nothing for "police", much for a street's
 * name. The negative logarithm of the share of reports that use it.
 */
final class WordWeights {
  /** Words in more reports than this say nothing. */
  private static final double COMMON = 0.2;

  /** Weight of a word that the list does not have. */
  private static final double RARE = 6.5;

  private static final Map<String, Double> SHARES = load();

  private WordWeights() {}

  /** From 0, for a word that says nothing, to 6.5. */
  static double of(String word) {
    Double share = SHARES.get(word);
    if (share == null) {
      return word.length() < 3 ? 0 : RARE;
    }
    return share > COMMON ? 0 : Math.min(RARE, -Math.log(share));
  }

  /** Whether other reports use it at all. */
  static boolean known(String word) {
    return SHARES.containsKey(word);
  }

  private static Map<String, Double> load() {
    Map<String, Double> shares = new HashMap<>();
    for (String line : Lines.of(WordWeights.class, "word-shares.tsv")) {
      int tab = line.indexOf('\t');
      shares.put(line.substring(0, tab), Double.parseDouble(line.substring(tab + 1)));
    }
    return Map.copyOf(shares);
  }
}
