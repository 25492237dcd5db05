// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Who acts in the incidents of a case. */
public final class Actors {
  private static final String ROWS =
      "SELECT key, MAX(name) AS name, MAX(id) AS id,"
          + " SUM(CASE part WHEN 'perpetrator' THEN 1 ELSE 0 END) AS incidents,"
          + " SUM(CASE part WHEN 'claimant' THEN 1 ELSE 0 END) AS claims FROM incident_actor";

  private final Handle handle;

  Actors(Handle handle) {
    this.handle = handle;
  }

  /**
   * Actors, those with the most incidents first.
   *
   * @param like in their name or key, in small letters; empty for all
   * @param known whether those are left out that stand in no list
   */
  public List<ListedActor> page(String like, boolean known, int offset, int limit) {
    String words = "%" + like.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    String where =
        (like.isEmpty()
                ? " WHERE 1 = 1"
                : " WHERE (key LIKE ? ESCAPE '!' OR LOWER(name) LIKE ? ESCAPE '!')")
            + (known ? " AND id IS NOT NULL" : "");
    var query =
        handle.createQuery(
            ROWS
                + where
                + " GROUP BY key ORDER BY COUNT(*) DESC, key LIMIT "
                + limit
                + " OFFSET "
                + offset);
    if (!like.isEmpty()) {
      query.bind(0, Letters.toColumn(words)).bind(1, Letters.toColumn(words));
    }
    return query.map((row, c) -> actor(row)).list();
  }

  /** The actor with a key. */
  public Optional<ListedActor> find(String key) {
    return handle
        .createQuery(ROWS + " WHERE key = ? GROUP BY key")
        .bind(0, Letters.toColumn(key))
        .map((row, c) -> actor(row))
        .findOne();
  }

  /** How many incidents it is held to have done in each month, by month: "2017-06". */
  public Map<String, Integer> months(String key) {
    Map<String, Integer> months = new LinkedHashMap<>();
    handle
        .createQuery(
            "SELECT substr(i.start_date, 1, 7) AS month, COUNT(*) AS incidents"
                + " FROM incident_actor a JOIN incident i ON i.id = a.incident"
                + " WHERE a.key = ? AND a.part = 'perpetrator' AND i.rejected = 0"
                + " AND i.start_date IS NOT NULL"
                + " GROUP BY substr(i.start_date, 1, 7) ORDER BY 1")
        .bind(0, Letters.toColumn(key))
        .map((row, c) -> Map.entry(row.getString("month"), row.getInt("incidents")))
        .forEach(one -> months.put(one.getKey(), one.getValue()));
    return months;
  }

  private static ListedActor actor(java.sql.ResultSet row) throws java.sql.SQLException {
    return new ListedActor(
        Columns.text(row, "key"),
        Columns.text(row, "name"),
        Columns.findText(row, "id"),
        row.getInt("incidents"),
        row.getInt("claims"));
  }
}
