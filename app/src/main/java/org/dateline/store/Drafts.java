// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jdbi.v3.core.Handle;

/** Briefs that are being written. They are no part of the record. */
public final class Drafts {
  private static final String COLUMNS =
      "id, title, author, edition, form, added_at, changed_at, removed";

  private final Handle handle;

  Drafts(Handle handle) {
    this.handle = handle;
  }

  /**
   * A draft as it is kept.
   *
   * @param author who began it
   * @param edition raised with each change, from 1
   * @param form the draft as JSON
   */
  public record Kept(
      long id,
      String title,
      String author,
      int edition,
      String form,
      Instant addedAt,
      Instant changedAt,
      boolean removed) {}

  /** Those that are there, the one that was changed last first. */
  public List<Kept> all() {
    return handle
        .createQuery(
            "SELECT " + COLUMNS + " FROM draft WHERE removed = 0 ORDER BY changed_at DESC, id DESC")
        .map((row, c) -> kept(row))
        .list();
  }

  /** The draft with a number, also where it was thrown away. */
  public Optional<Kept> find(long id) {
    return handle
        .createQuery("SELECT " + COLUMNS + " FROM draft WHERE id = ?")
        .bind(0, id)
        .map((row, c) -> kept(row))
        .findOne();
  }

  /** Keeps a new one; its number. */
  public long add(String title, String author, String form, Instant now) {
    long id =
        handle.createQuery("SELECT COALESCE(MAX(id), 0) + 1 FROM draft").mapTo(Long.class).one();
    handle
        .createUpdate(
            "INSERT INTO draft (id, title, author, edition, form, added_at, changed_at)"
                + " VALUES (?, ?, ?, 1, ?, ?, ?)")
        .bind(0, id)
        .bind(1, Letters.toColumn(title))
        .bind(2, Letters.toColumn(author))
        .bind(3, Letters.toColumn(form))
        .bind(4, Moments.toColumn(now))
        .bind(5, Moments.toColumn(now))
        .execute();
    return id;
  }

  /**
   * Puts a new edition in the place of one.
   *
   * @return the new edition; empty where the draft is not that edition any more
   */
  public OptionalLong change(long id, int edition, String title, String form, Instant now) {
    int changed =
        handle
            .createUpdate(
                "UPDATE draft SET title = ?, form = ?, changed_at = ?, edition = edition + 1"
                    + " WHERE id = ? AND edition = ?")
            .bind(0, Letters.toColumn(title))
            .bind(1, Letters.toColumn(form))
            .bind(2, Moments.toColumn(now))
            .bind(3, id)
            .bind(4, edition)
            .execute();
    return changed == 1 ? OptionalLong.of(edition + 1L) : OptionalLong.empty();
  }

  /** Throws a draft away, or takes it back. */
  public void remove(long id, boolean removed) {
    handle
        .createUpdate("UPDATE draft SET removed = ? WHERE id = ?")
        .bind(0, removed ? 1 : 0)
        .bind(1, id)
        .execute();
  }

  private static Kept kept(ResultSet row) throws SQLException {
    return new Kept(
        row.getLong("id"),
        Columns.text(row, "title"),
        Columns.text(row, "author"),
        row.getInt("edition"),
        Columns.text(row, "form"),
        Moments.fromColumn(row.getString("added_at")),
        Moments.fromColumn(row.getString("changed_at")),
        row.getInt("removed") == 1);
  }
}
