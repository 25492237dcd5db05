// SPDX-License-Identifier: Apache-2.0
package org.dateline.code;

import java.util.Set;

/**
 * How likely what is told of an act is a reportable incident: a logistic model over {@link
 * ActSigns}.
 */
final class WorthOfAct {
  private static final SignWeights WEIGHTS = new SignWeights("act-signs.tsv");

  private WorthOfAct() {}

  /** From 0 to 1. */
  static double of(Set<String> signs) {
    double sum = WEIGHTS.of(SignWeights.CONSTANT) + WEIGHTS.sum(signs);
    return 1 / (1 + Math.exp(-sum));
  }
}
