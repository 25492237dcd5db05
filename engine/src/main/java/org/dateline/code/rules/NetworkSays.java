// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.rules;

import java.util.Locale;

/** The network's word in the reason that a statement gives, with its probability from 0 to 1. */
final class NetworkSays {
  private static final String NETWORK = "the network";

  private NetworkSays() {}

  /** Only the network sees it. */
  static String alone(double probability) {
    return "marked by " + NETWORK + " with " + two(probability);
  }

  /** A rule sees it, and the network has its own opinion; the first one counts. */
  static String beside(String rule, double probability) {
    return rule.contains(NETWORK) ? rule : rule + "; " + NETWORK + " gives it " + two(probability);
  }

  private static String two(double probability) {
    return String.format(Locale.ROOT, "%.2f", probability);
  }
}
