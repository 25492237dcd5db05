// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Keeps how often each source repeats others and is repeated, as incidents come and go. */
final class EchoCounts {
  private final Handle handle;
  private final Map<String, EchoCount> changes = new TreeMap<>();

  EchoCounts(Handle handle) {
    this.handle = handle;
  }

  void takeOut(List<String> incidents) {
    String these = " WHERE incident IN (" + Columns.places(incidents) + ")";
    Columns.bound(
            handle.createQuery(
                "SELECT source, SUM(echoes) AS echoes, SUM(echoed) AS echoed FROM incident_echo"
                    + these
                    + " GROUP BY source"),
            incidents)
        .map(
            (row, c) ->
                new EchoCount(
                    Columns.text(row, "source"), -row.getInt("echoes"), -row.getInt("echoed")))
        .forEach(this::change);
    Columns.run(handle, "DELETE FROM incident_echo" + these, incidents);
  }

  void add(List<IncidentRow> rows) {
    try (PreparedBatch batch =
        handle.prepareBatch(
            "INSERT INTO incident_echo (incident, source, echoes, echoed) VALUES (?, ?, ?, ?)")) {
      for (IncidentRow row : rows) {
        for (EchoCount one : row.echoes()) {
          change(one);
          batch
              .bind(0, Letters.toColumn(row.incident().id()))
              .bind(1, Letters.toColumn(one.source()))
              .bind(2, one.echoes())
              .bind(3, one.echoed())
              .add();
        }
      }
      if (batch.size() > 0) {
        batch.execute();
      }
    }
  }

  private void change(EchoCount by) {
    changes.merge(
        by.source(),
        by,
        (a, b) -> new EchoCount(a.source(), a.echoes() + b.echoes(), a.echoed() + b.echoed()));
  }

  /** Brings the sums up to date with what came and went. */
  void settle() {
    changes.values().removeIf(one -> one.echoes() == 0 && one.echoed() == 0);
    if (changes.isEmpty()) {
      return;
    }
    try (PreparedBatch batch =
        handle.prepareBatch(
            "UPDATE source_reports SET echoes = echoes + ?, echoed = echoed + ?"
                + " WHERE source = ?")) {
      for (EchoCount one : changes.values()) {
        batch
            .bind(0, one.echoes())
            .bind(1, one.echoed())
            .bind(2, Letters.toColumn(one.source()))
            .add();
      }
      batch.execute();
    }
    changes.clear();
  }
}
