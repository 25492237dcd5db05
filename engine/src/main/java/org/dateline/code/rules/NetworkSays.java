// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.rules;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.dateline.codebook.IncidentType;

/** The network's word in the reason that a statement gives, with its probability from 0 to 1. */
final class NetworkSays {
  private static final String NETWORK = "the network";

  /** Of these it knows little: what it learned most of leaves out war. */
  static final Set<IncidentType> WAR =
      EnumSet.of(
          IncidentType.BATTLE,
          IncidentType.AIR_STRIKE,
          IncidentType.SHELLING,
          IncidentType.ARREST_OR_RAID);

  private NetworkSays() {}

  /** Only the network sees it. */
  static String alone(double probability) {
    return "marked by " + NETWORK + " with " + two(probability);
  }

  /** A rule sees it, and the network has its own opinion; the first one counts. */
  static String beside(String rule, double probability) {
    return rule.contains(NETWORK) ? rule : rule + "; " + NETWORK + " gives it " + two(probability);
  }

  /**
   * What the network's word is worth when an act is judged.
   *
   * @param probability that the words name an act
   * @param relevance that the report tells a reportable act at all
   */
  static Set<String> signs(IncidentType type, double probability, double relevance) {
    String report = WAR.contains(type) ? "war, report " : "report ";
    return Set.of("marked " + tenth(probability), report + tenth(relevance));
  }

  private static int tenth(double probability) {
    return Math.min(9, (int) (probability * 10));
  }

  private static String two(double probability) {
    return String.format(Locale.ROOT, "%.2f", probability);
  }
}
