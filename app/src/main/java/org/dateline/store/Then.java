// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.util.ArrayList;
import java.util.List;

/**
 * A moment of the past, and what of the record cannot have been then as it is now.
 *
 * @param moment ISO 8601, local, as reports give theirs
 * @param forced incidents about which something was decided since, and those near them
 */
public record Then(String moment, List<String> forced) {
  public Then {
    forced = List.copyOf(forced);
  }

  /** Whether a row of {@code incident} is as it was then. */
  String asNow() {
    return "settled <= ?"
        + (forced.isEmpty() ? "" : " AND NOT (" + isForced() + ")")
        + " AND (operation IS NULL OR NOT ("
        + ofOpenOperation()
        + "))";
  }

  /** What {@link #asNow} is bound to. */
  List<String> values() {
    List<String> values = new ArrayList<>(List.of(moment));
    values.addAll(columns());
    values.addAll(openValues());
    return values;
  }

  /** Whether something was decided about a row of {@code incident}, or near it. */
  String isForced() {
    return "id IN (" + Columns.places(forced) + ")";
  }

  /** Whether a row of {@code incident} is of an operation of which not all was settled. */
  String ofOpenOperation() {
    return "operation IN (SELECT o.operation FROM incident o"
        + " WHERE o.operation IS NOT NULL AND (o.settled > ?"
        + (forced.isEmpty() ? "" : " OR o.id IN (" + Columns.places(forced) + ")")
        + "))";
  }

  /** What {@link #ofOpenOperation} is bound to. */
  List<String> openValues() {
    List<String> values = new ArrayList<>(List.of(moment));
    values.addAll(columns());
    return values;
  }

  private List<String> columns() {
    List<String> columns = new ArrayList<>();
    forced.forEach(one -> columns.add(Letters.toColumn(one)));
    return columns;
  }
}
