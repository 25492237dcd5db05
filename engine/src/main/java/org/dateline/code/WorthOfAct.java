// SPDX-License-Identifier: Apache-2.0
package org.dateline.code;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.dateline.text.Lines;

/**
 * How likely what is told of an act is a reportable incident: a logistic model over {@link
 * ActSigns}.
 */
final class WorthOfAct {
  private static final Map<String, Double> WEIGHTS = weights();

  private WorthOfAct() {}

  /** From 0 to 1. */
  static double of(Set<String> signs) {
    double sum = WEIGHTS.getOrDefault("*", 0.0);
    for (String sign : signs) {
      sum += WEIGHTS.getOrDefault(sign, 0.0);
    }
    return 1 / (1 + Math.exp(-sum));
  }

  private static Map<String, Double> weights() {
    Map<String, Double> weights = new HashMap<>();
    for (String line : Lines.of(WorthOfAct.class, "act-signs.tsv")) {
      String[] row = line.split("\t");
      weights.put(row[0], Double.parseDouble(row[1]));
    }
    return weights;
  }
}
