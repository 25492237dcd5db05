// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** What is read off the record, as a whole, and the accounts by which joining finds its way. */
public final class Derived {
  private static final String[] TABLES = {
    "derived",
    "account",
    "account_key",
    "incident",
    "incident_view",
    "incident_near",
    "incident_account",
    "operation",
    "claim",
    "incident_actor",
    "actor",
    "actor_name",
    "actor_relation",
    "incident_echo",
    "source_reports"
  };

  private final Handle handle;

  Derived(Handle handle) {
    this.handle = handle;
  }

  /** Which code derived it; empty in a new case. */
  public OptionalInt version() {
    return handle.createQuery("SELECT version FROM derived").mapTo(Integer.class).findOne().stream()
        .mapToInt(Integer::intValue)
        .findFirst();
  }

  /** Drops all that was derived; from now on it is this version's. */
  public void restart(int version) {
    for (String table : TABLES) {
      handle.execute("DELETE FROM " + table);
    }
    handle.execute("INSERT INTO derived (version) VALUES (?)", version);
    handle.execute(
        "INSERT INTO source_reports (source, reports)"
            + " SELECT source, COUNT(*) FROM report WHERE source IS NOT NULL GROUP BY source");
  }

  /** Adds accounts of reports that are in the record. */
  public void addAccounts(Collection<AccountRow> accounts) {
    if (accounts.isEmpty()) {
      return;
    }
    try (PreparedBatch rows =
            handle.prepareBatch(
                "INSERT INTO account (id, report, sketch)"
                    + " VALUES (?, (SELECT seq FROM report WHERE id = ?), ?)");
        PreparedBatch keys =
            handle.prepareBatch("INSERT INTO account_key (key, account) VALUES (?, ?)")) {
      for (AccountRow one : accounts) {
        String id = Letters.toColumn(one.id());
        rows.bind(0, id).bind(1, Letters.toColumn(one.report())).bind(2, one.sketch()).add();
        one.sortedKeys().forEach(key -> keys.bind(0, Letters.toColumn(key)).bind(1, id).add());
      }
      rows.execute();
      if (keys.size() > 0) {
        keys.execute();
      }
    }
  }

  /** Hands on the ids of the accounts that have one of these keys, with each of the keys. */
  public void accountsWithKeys(Set<String> keys, BiConsumer<String, String> sink) {
    for (List<String> some : Columns.blocks(keys)) {
      String sql =
          "SELECT key, account FROM account_key WHERE key IN (" + Columns.places(some) + ")";
      Columns.bound(handle.createQuery(sql), some)
          .map((row, c) -> Map.entry(Columns.text(row, "key"), Columns.text(row, "account")))
          .forEach(one -> sink.accept(one.getKey(), one.getValue()));
    }
  }

  /** The sketches of the accounts with these ids, as far as they are there. */
  public List<byte[]> sketches(Collection<String> accounts) {
    List<byte[]> sketches = new ArrayList<>();
    for (List<String> some : Columns.blocks(accounts)) {
      String sql =
          "SELECT sketch FROM account WHERE id IN (" + Columns.places(some) + ") ORDER BY id";
      sketches.addAll(
          Columns.bound(handle.createQuery(sql), some)
              .map((row, c) -> row.getBytes("sketch"))
              .list());
    }
    return sketches;
  }

  /** The numbers of the reports that tell some accounts, by account. */
  public Map<String, Long> numbers(Collection<String> accounts) {
    Map<String, Long> numbers = new HashMap<>();
    for (List<String> some : Columns.blocks(accounts)) {
      String sql = "SELECT id, report FROM account WHERE id IN (" + Columns.places(some) + ")";
      Columns.bound(handle.createQuery(sql), some)
          .map((row, c) -> Map.entry(Columns.text(row, "id"), row.getLong("report")))
          .forEach(one -> numbers.put(one.getKey(), one.getValue()));
    }
    return numbers;
  }

  /** Hands on all sketches. */
  public void eachSketch(Consumer<byte[]> sink) {
    handle
        .createQuery("SELECT sketch FROM account ORDER BY id")
        .setFetchSize(1000)
        .map((row, c) -> row.getBytes("sketch"))
        .forEach(sink);
  }
}
