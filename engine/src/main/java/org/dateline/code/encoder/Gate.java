// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.encoder;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.text.Lines;

/**
 * Whether a text may tell of political violence at all, by its words alone: a linear model that
 * lets one in twenty other news stories pass, so that the network, a hundred times slower, need not
 * read the rest. Made by {@code training/gate.py}.
 */
final class Gate {
  private static final Pattern WORD = Pattern.compile("[a-z]+");
  private static final String THRESHOLD = "*";

  private final Map<String, Double> weights = new HashMap<>();
  private final double threshold;

  Gate() {
    for (String line : Lines.of(Gate.class, "gate.tsv")) {
      String[] row = line.split("\t");
      weights.put(row[0], Double.parseDouble(row[1]));
    }
    threshold = weights.remove(THRESHOLD);
  }

  boolean opens(String text) {
    Set<String> words = new HashSet<>();
    Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (word.find()) {
      words.add(word.group());
    }
    // In the order of the alphabet: sums of fractions depend on it in the last digit.
    double sum = words.stream().sorted().mapToDouble(w -> weights.getOrDefault(w, 0.0)).sum();
    return sum >= threshold * Math.sqrt(words.size());
  }
}
