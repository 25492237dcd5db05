// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;

/** Reading columns, and asking for many rows at once. */
final class Columns {
  /** Values in one question: each database has a bound. */
  private static final int BLOCK = 400;

  private Columns() {}

  static String text(ResultSet row, String column) throws SQLException {
    return Letters.fromColumn(row.getString(column));
  }

  static Optional<String> findText(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getString(column)).map(Letters::fromColumn);
  }

  static OptionalInt findInt(ResultSet row, String column) throws SQLException {
    int value = row.getInt(column);
    return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(value);
  }

  static OptionalDouble findDouble(ResultSet row, String column) throws SQLException {
    double value = row.getDouble(column);
    return row.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  static List<List<String>> blocks(Collection<String> values) {
    List<String> all = new ArrayList<>(values);
    List<List<String>> blocks = new ArrayList<>();
    for (int i = 0; i < all.size(); i += BLOCK) {
      blocks.add(all.subList(i, Math.min(all.size(), i + BLOCK)));
    }
    return blocks;
  }

  /** "?, ?, ?". */
  static String places(Collection<?> values) {
    return String.join(", ", java.util.Collections.nCopies(values.size(), "?"));
  }

  static Query bound(Query query, List<String> values) {
    for (int i = 0; i < values.size(); i++) {
      query.bind(i, Letters.toColumn(values.get(i)));
    }
    return query;
  }

  /** Changes rows that are named by these values, in the order of the question's places. */
  static void run(Handle handle, String sql, List<String> values) {
    try (Update update = handle.createUpdate(sql)) {
      for (int i = 0; i < values.size(); i++) {
        update.bind(i, Letters.toColumn(values.get(i)));
      }
      update.execute();
    }
  }

  /**
   * Binds values that are columns already.
   *
   * @param from the place of the first
   */
  static Query given(Query query, int from, List<?> values) {
    for (int i = 0; i < values.size(); i++) {
      query.bind(from + i, values.get(i));
    }
    return query;
  }
}
