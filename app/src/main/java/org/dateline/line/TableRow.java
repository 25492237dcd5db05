// SPDX-License-Identifier: Apache-2.0
package org.dateline.line;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A row of a table, by the names of its columns.
 *
 * @param columns where each stands
 */
record TableRow(Map<String, Integer> columns, List<String> cells) {
  /** What stands in a column; empty where nothing does. */
  Optional<String> find(String column) {
    Integer at = columns.get(column);
    return at == null || at >= cells.size() || cells.get(at).isBlank()
        ? Optional.empty()
        : Optional.of(cells.get(at).strip());
  }

  String text(String column) {
    return find(column).orElse("");
  }

  String get(String column) {
    return find(column)
        .orElseThrow(() -> new IllegalArgumentException("there is nothing in " + column));
  }

  int number(String column) {
    return findNumber(column)
        .orElseThrow(() -> new IllegalArgumentException("there is no number in " + column));
  }

  /** A whole number; spreadsheets write it as 3.0 too. Less than nought means not known. */
  OptionalInt findNumber(String column) {
    OptionalDouble number = findDecimal(column);
    return number.isEmpty() || number.getAsDouble() < 0
        ? OptionalInt.empty()
        : OptionalInt.of((int) Math.round(number.getAsDouble()));
  }

  OptionalDouble findDecimal(String column) {
    Optional<String> words = find(column);
    if (words.isEmpty()) {
      return OptionalDouble.empty();
    }
    try {
      return OptionalDouble.of(Double.parseDouble(words.get()));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("'" + words.get() + "' in " + column + " is no number", e);
    }
  }
}
