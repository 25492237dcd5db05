// SPDX-License-Identifier: Apache-2.0
package org.dateline.merge;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.dateline.text.Lines;

/** What can speak for or against two accounts telling of one act; {@code weights.tsv}. */
enum SignKind {
  BIAS,
  DAY_SAME,
  DAY_NEXT,
  DAY_NEAR,
  DAY_FAR,
  DATE_MEETS,
  DATE_UNKNOWN,
  HOUR_SAME,
  HOUR_APART,
  PLACE_SAME,
  PLACE_NEAR,
  PLACE_WITHIN,
  PLACE_REGION,
  PLACE_COUNTRY,
  PLACE_FAR,
  COUNTRY_DIFFERS,
  PLACE_UNKNOWN,
  TYPE_SAME,
  TYPE_AKIN,
  TYPE_DIFFERS,
  STAGE_DIFFERS,
  KILLED_SAME,
  KILLED_CLOSE,
  KILLED_FAR,
  WOUNDED_SAME,
  WOUNDED_CLOSE,
  WOUNDED_FAR,
  ACTOR_SAME,
  ACTOR_OTHER,
  WEAPON_SAME,
  WEAPON_OTHER,
  TARGET_SAME,
  TARGET_OTHER,
  WORDS,
  NAMES,
  COPY,
  BACKGROUND;

  private static final Map<SignKind, Row> ROWS = load();

  private record Row(double weight, String words) {}

  /** Log-odds for one unit of it. */
  double weight() {
    return row().weight();
  }

  /** For people. */
  String words() {
    return row().words();
  }

  private Row row() {
    Row row = ROWS.get(this);
    if (row == null) {
      throw new IllegalStateException("weights.tsv has no line for " + this);
    }
    return row;
  }

  private static Map<SignKind, Row> load() {
    Map<SignKind, Row> rows = new EnumMap<>(SignKind.class);
    for (String line : Lines.of(SignKind.class, "weights.tsv")) {
      String[] cells = line.split("\t");
      rows.put(
          valueOf(cells[0].toUpperCase(Locale.ROOT)),
          new Row(Double.parseDouble(cells[1]), cells[2]));
    }
    return rows;
  }
}
