// SPDX-License-Identifier: Apache-2.0
package org.dateline.code;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.dateline.text.Lines;

/** What signs are worth in a logistic model, from a file with a sign and its weight a line. */
final class SignWeights {
  /** The sign of what holds before anything is seen. */
  static final String CONSTANT = "*";

  private final Map<String, Double> weights = new HashMap<>();

  /**
   * Reads weights.
   *
   * @param file beside this class
   */
  SignWeights(String file) {
    for (String line : Lines.of(SignWeights.class, file)) {
      String[] row = line.split("\t");
      weights.put(row[0], Double.parseDouble(row[1]));
    }
  }

  /** What a sign is worth; 0 where it was never weighed. */
  double of(String sign) {
    return weights.getOrDefault(sign, 0.0);
  }

  /** What all are worth, added up in one order, so that the last digit is the same every time. */
  double sum(Set<String> signs) {
    return signs.stream().sorted().mapToDouble(this::of).sum();
  }
}
