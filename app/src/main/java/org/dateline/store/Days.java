// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.codebook.Field;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/**
 * A case day by day. The day of a report is that of its publication, or that on which it was added
 * where nobody says when it was published. Days are ISO 8601.
 */
public final class Days {
  private static final String DAY = "substr(COALESCE(published, added_at), 1, 10)";
  private static final String R_DAY = "substr(COALESCE(r.published, r.added_at), 1, 10)";

  private final Handle handle;

  Days(Handle handle) {
    this.handle = handle;
  }

  /** The last day with a report before another; the last of all where empty. */
  public Optional<String> before(Optional<String> day) {
    return one("SELECT MAX(" + DAY + ") FROM report WHERE kind = 'report'", "<", day);
  }

  /** The first day with a report after another. */
  public Optional<String> after(String day) {
    return one("SELECT MIN(" + DAY + ") FROM report WHERE kind = 'report'", ">", Optional.of(day));
  }

  private Optional<String> one(String sql, String than, Optional<String> day) {
    Query query =
        handle.createQuery(sql + (day.isPresent() ? " AND " + DAY + " " + than + " ?" : ""));
    day.ifPresent(one -> query.bind(0, one));
    return query.map((row, c) -> Optional.ofNullable(row.getString(1))).one();
  }

  /** How many reports there are of a day. */
  public int reports(String day) {
    return handle
        .createQuery("SELECT COUNT(*) FROM report WHERE kind = 'report' AND " + DAY + " = ?")
        .bind(0, day)
        .mapTo(Integer.class)
        .one();
  }

  /**
   * An incident that is told on a day.
   *
   * @param first the day on which it was told first
   */
  public record Told(String incident, String first) {}

  /**
   * The incidents that reports of a day tell as news, those told most first.
   *
   * @param country ISO 3166-1 alpha-2
   * @param actor a key
   */
  public List<Told> told(String day, Optional<String> country, Optional<String> actor, int limit) {
    List<Object> values = new ArrayList<>(List.of(day));
    String more = "";
    if (country.isPresent()) {
      more += " AND i.country = ?";
      values.add(country.get());
    }
    if (actor.isPresent()) {
      more += " AND i.id IN (SELECT incident FROM incident_actor WHERE key = ?)";
      values.add(Letters.toColumn(actor.get()));
    }
    Query query =
        handle.createQuery(
            "SELECT i.id AS incident, substr(i.begun, 1, 10) AS first"
                + " FROM incident i WHERE i.id IN (SELECT ia.incident FROM report r"
                + " JOIN account a ON a.report = r.seq JOIN incident_account ia ON ia.account = a.id"
                + " WHERE r.kind = 'report' AND "
                + R_DAY
                + " = ?) AND i.rejected = 0 AND i.background = 0"
                + more
                + " ORDER BY i.reports + 0 DESC, COALESCE(i.killed_min, -1) DESC, i.id LIMIT "
                + limit);
    for (int i = 0; i < values.size(); i++) {
      query.bind(i, values.get(i));
    }
    return query
        .map((row, c) -> new Told(Columns.text(row, "incident"), row.getString("first")))
        .list();
  }

  /**
   * Reports of a day that have a statement about a field, in the order in which they were added.
   */
  public List<String> saying(Field field, String day, int limit) {
    // A sum is in no index: that of days is to be used.
    return handle
        .createQuery(
            "SELECT r.id FROM report r WHERE r.kind = 'report' AND "
                + R_DAY
                + " = ? AND EXISTS (SELECT 1 FROM statement s WHERE s.report = r.seq"
                + " AND s.field = ?) ORDER BY r.seq + 0 LIMIT "
                + limit)
        .bind(0, day)
        .bind(1, field.code())
        .map((row, c) -> Columns.text(row, "id"))
        .list();
  }
}
