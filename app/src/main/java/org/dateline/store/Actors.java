// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Who acts in the incidents of a case. */
public final class Actors {
  private static final String ROWS = "SELECT key, name, id, incidents, claims FROM actor";

  private static final String COUNTED =
      "INSERT INTO actor (key, name, id, incidents, claims) SELECT key, MAX(name), MAX(id),"
          + " SUM(CASE part WHEN 'perpetrator' THEN 1 ELSE 0 END),"
          + " SUM(CASE part WHEN 'claimant' THEN 1 ELSE 0 END) FROM incident_actor";

  /** Actors from which on all are counted in one go. */
  private static final int MANY = 2000;

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
                + " ORDER BY incidents + claims DESC, key LIMIT "
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
        .createQuery(ROWS + " WHERE key = ?")
        .bind(0, Letters.toColumn(key))
        .map((row, c) -> actor(row))
        .findOne();
  }

  /** How many incidents it is held to have done in each month, by month: "2017-06". */
  public Map<String, Integer> months(String key) {
    Map<String, Integer> months = new LinkedHashMap<>();
    handle
        .createQuery(
            "SELECT month, COUNT(*) AS incidents FROM incident_actor"
                + " WHERE key = ? AND part = 'perpetrator' AND month IS NOT NULL"
                + " GROUP BY month ORDER BY month")
        .bind(0, Letters.toColumn(key))
        .map((row, c) -> Map.entry(row.getString("month"), row.getInt("incidents")))
        .forEach(one -> months.put(one.getKey(), one.getValue()));
    return months;
  }

  /** Counts anew what these actors do; all of them where there are many. */
  void count(Set<String> keys) {
    if (keys.size() > MANY) {
      handle.execute("DELETE FROM actor");
      handle.execute(COUNTED + " GROUP BY key");
      return;
    }
    for (List<String> some : Columns.blocks(keys)) {
      String these = " WHERE key IN (" + Columns.places(some) + ")";
      for (String sql : List.of("DELETE FROM actor" + these, COUNTED + these + " GROUP BY key")) {
        Columns.run(handle, sql, some);
      }
    }
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
