// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jdbi.v3.core.statement.Query;

/**
 * A moment of the past, and what of the record cannot have been then as it is now.
 *
 * @param moment ISO 8601, local, as reports give theirs
 * @param forced components about which something was decided since
 */
public record Then(String moment, List<String> forced) {
  public Then {
    forced = List.copyOf(forced);
  }

  /** Whether a row of {@code incident} is as it was then. */
  String asNow() {
    return "settled <= ?"
        + (forced.isEmpty() ? "" : " AND component NOT IN (" + Columns.places(forced) + ")")
        + " AND (operation IS NULL OR NOT ("
        + ofOpenOperation()
        + "))";
  }

  /** What {@link #asNow} is bound to. */
  List<String> values() {
    List<String> values = new ArrayList<>(List.of(moment));
    forced.forEach(one -> values.add(Letters.toColumn(one)));
    values.addAll(openValues());
    return values;
  }

  /** Whether a row of {@code incident} is of an operation of which not all was settled. */
  String ofOpenOperation() {
    return "operation IN (SELECT o.operation FROM incident o"
        + " WHERE o.operation IS NOT NULL AND (o.settled > ?"
        + (forced.isEmpty()
            ? ""
            : " OR o.component IN ("
                + String.join(", ", Collections.nCopies(forced.size(), "?"))
                + ")")
        + "))";
  }

  Query bound(Query query, int from) {
    List<String> values = openValues();
    for (int i = 0; i < values.size(); i++) {
      query.bind(from + i, values.get(i));
    }
    return query;
  }

  private List<String> openValues() {
    List<String> values = new ArrayList<>(List.of(moment));
    forced.forEach(one -> values.add(Letters.toColumn(one)));
    return values;
  }
}
