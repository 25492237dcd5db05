// SPDX-License-Identifier: Apache-2.0
package org.dateline.code;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.dateline.codebook.Field;
import org.dateline.text.Lines;

/**
 * Makes a rule's or the network's score the share of such values that proved right on labelled
 * reports, so that a confidence of 0.8 means: four of five. Fields that were not measured keep
 * their score.
 */
final class Confidence {
  static final Confidence BUNDLED = read();

  /** A straight line through what was measured. */
  private record Straight(double base, double slope) {
    double at(double score) {
      return base + slope * score;
    }
  }

  private final Map<Field, Straight> lines;

  private Confidence(Map<Field, Straight> lines) {
    this.lines = lines;
  }

  /** How likely a value with this score, from 0 to 1, is right; from 0.01 to 0.99. */
  double of(Field field, double score) {
    Straight straight = lines.get(field);
    return straight == null ? score : Math.max(0.01, Math.min(0.99, straight.at(score)));
  }

  private static Confidence read() {
    Map<Field, Straight> lines = new EnumMap<>(Field.class);
    for (String line : Lines.of(Confidence.class, "confidence.tsv")) {
      String[] row = line.split("\t");
      lines.put(
          Field.valueOf(row[0].toUpperCase(Locale.ROOT)),
          new Straight(Double.parseDouble(row[1]), Double.parseDouble(row[2])));
    }
    return new Confidence(lines);
  }
}
