// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;

/** Claims and denials; those about incidents that analysts rejected are left out. */
public final class Claims {
  private static final String ROWS =
      "SELECT incident, day, place, claimant, claimant_id, status, channel, authenticity,"
          + " claimed_at, latency_min, latency_max FROM claim WHERE rejected = 0";

  private final Handle handle;

  Claims(Handle handle) {
    this.handle = handle;
  }

  /**
   * A page of claims, those about the latest incidents first.
   *
   * @param status one only; empty for all
   * @param claimant a key; empty for all
   */
  public List<ListedClaim> page(
      Optional<String> status, Optional<String> claimant, int offset, int limit) {
    String where =
        status.map(one -> " AND status = ?").orElse("")
            + claimant.map(one -> " AND key = ?").orElse("");
    var query =
        handle.createQuery(
            ROWS
                + where
                + " ORDER BY day DESC, incident, position LIMIT "
                + limit
                + " OFFSET "
                + offset);
    int at = 0;
    if (status.isPresent()) {
      query.bind(at++, status.get());
    }
    if (claimant.isPresent()) {
      query.bind(at, Letters.toColumn(claimant.get()));
    }
    return query.map((row, c) -> claim(row)).list();
  }

  /** Hands on all claims, by date of the incident. */
  public void each(Consumer<ListedClaim> sink) {
    handle
        .createQuery(ROWS + " ORDER BY day, incident, position")
        .map((row, c) -> claim(row))
        .forEach(sink);
  }

  private static ListedClaim claim(ResultSet row) throws SQLException {
    return new ListedClaim(
        Columns.text(row, "incident"),
        Columns.findText(row, "day").filter(day -> !day.isEmpty()),
        Columns.findText(row, "place"),
        Columns.text(row, "claimant"),
        Columns.findText(row, "claimant_id"),
        row.getString("status"),
        row.getString("channel"),
        row.getString("authenticity"),
        Columns.findText(row, "claimed_at"),
        Columns.findInt(row, "latency_min"),
        Columns.findInt(row, "latency_max"));
  }
}
