// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Questions that people keep under a name. They are no part of the record. */
public final class SavedSearches {
  private static final String SELECT =
      "SELECT id, name, page, query, author, removed FROM saved_search";

  private final Handle handle;

  SavedSearches(Handle handle) {
    this.handle = handle;
  }

  /**
   * A question.
   *
   * @param page the path that answers it: "/incidents"
   * @param query "country=IR&type=bombing"
   */
  public record Saved(
      long id, String name, String page, String query, String author, boolean removed) {}

  /** Those that are there, by name. */
  public List<Saved> all() {
    return handle.createQuery(SELECT + " WHERE removed = 0").map((row, c) -> saved(row)).stream()
        .sorted(
            java.util.Comparator.comparing(
                    (Saved one) -> one.name().toLowerCase(java.util.Locale.ROOT))
                .thenComparing(Saved::id))
        .toList();
  }

  /** The one with a number, also where it was thrown away. */
  public Optional<Saved> find(long id) {
    return handle
        .createQuery(SELECT + " WHERE id = ?")
        .bind(0, id)
        .map((row, c) -> saved(row))
        .findOne();
  }

  /** Keeps a question; its number. */
  public long add(String name, String page, String query, String author, Instant now) {
    long id =
        handle
            .createQuery("SELECT COALESCE(MAX(id), 0) + 1 FROM saved_search")
            .mapTo(Long.class)
            .one();
    handle
        .createUpdate(
            "INSERT INTO saved_search (id, name, page, query, author, added_at)"
                + " VALUES (?, ?, ?, ?, ?, ?)")
        .bind(0, id)
        .bind(1, Letters.toColumn(name))
        .bind(2, page)
        .bind(3, Letters.toColumn(query))
        .bind(4, Letters.toColumn(author))
        .bind(5, Moments.toColumn(now))
        .execute();
    return id;
  }

  /** Gives one another name. */
  public void rename(long id, String name) {
    handle
        .createUpdate("UPDATE saved_search SET name = ? WHERE id = ?")
        .bind(0, Letters.toColumn(name))
        .bind(1, id)
        .execute();
  }

  /** Throws one away, or takes it back. */
  public void remove(long id, boolean removed) {
    handle
        .createUpdate("UPDATE saved_search SET removed = ? WHERE id = ?")
        .bind(0, removed ? 1 : 0)
        .bind(1, id)
        .execute();
  }

  private static Saved saved(java.sql.ResultSet row) throws java.sql.SQLException {
    return new Saved(
        row.getLong("id"),
        Columns.text(row, "name"),
        row.getString("page"),
        Columns.text(row, "query"),
        Columns.text(row, "author"),
        row.getInt("removed") == 1);
  }
}
