// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;

/**
 * Which incidents lie near each other, so that accounts of one might have joined the other; and
 * since when each is as it is: since all of its own reports and those of what lies near it were
 * known. What was known of it at a moment before that has to be worked out.
 */
public final class Settling {
  /** Incidents from which on all are timed in one go. */
  private static final int MANY = 2000;

  private static final String KNOWN =
      "(COALESCE(r.published, substr(r.added_at, 1, 23))) FROM incident_account ia"
          + " JOIN account a ON a.id = ia.account JOIN report r ON r.seq = a.report"
          + " WHERE ia.incident = incident.id)";

  private static final String TOLD =
      "UPDATE incident SET begun = (SELECT MIN" + KNOWN + ", told = (SELECT MAX" + KNOWN;

  private static final String SETTLED =
      "UPDATE incident SET settled = (SELECT MAX(o.told) FROM incident_near n"
          + " JOIN incident o ON o.id = n.other WHERE n.incident = incident.id)";

  private final Handle handle;

  /** What was put in, taken out, or lies near others now. */
  private final Set<String> touched = new TreeSet<>();

  Settling(Handle handle) {
    this.handle = handle;
  }

  Set<String> touched() {
    return touched;
  }

  /** What lies near an incident. */
  public Set<String> near(String incident) {
    Set<String> near = new TreeSet<>();
    handle
        .createQuery("SELECT other FROM incident_near WHERE incident = ?")
        .bind(0, Letters.toColumn(incident))
        .map((row, c) -> Columns.text(row, "other"))
        .forEach(near::add);
    near.remove(incident);
    return near;
  }

  /** Whether an incident was at a moment as it is now. */
  public boolean isSettled(String incident, Then then) {
    Query query =
        handle.createQuery("SELECT COUNT(*) FROM incident WHERE id = ? AND " + then.asNow());
    query.bind(0, Letters.toColumn(incident));
    return Columns.given(query, 1, then.values()).mapTo(Integer.class).one() > 0;
  }

  /**
   * Tells what lies near some incidents now. Where one is near another, so is the other.
   *
   * @param near of each incident, itself left out
   * @param gone incidents that were taken out; of those that are there again {@code near} tells
   */
  public void near(Map<String, Set<String>> near, Collection<String> gone) {
    Map<String, Set<String>> before = kept(near.keySet());
    Map<String, Set<String>> changed = new TreeMap<>();
    near.forEach(
        (incident, others) -> {
          Set<String> all = new TreeSet<>(others);
          all.add(incident);
          if (!all.equals(before.get(incident))) {
            changed.put(incident, all);
          }
        });
    Set<String> old = new TreeSet<>(gone);
    old.removeAll(near.keySet());
    old.addAll(changed.keySet());
    for (List<String> some : Columns.blocks(old)) {
      Columns.run(
          handle,
          "DELETE FROM incident_near WHERE incident IN (" + Columns.places(some) + ")",
          some);
    }
    try (PreparedBatch rows =
        handle.prepareBatch("INSERT INTO incident_near (incident, other) VALUES (?, ?)")) {
      changed.forEach(
          (incident, others) ->
              others.forEach(
                  one ->
                      rows.bind(0, Letters.toColumn(incident))
                          .bind(1, Letters.toColumn(one))
                          .add()));
      if (rows.size() > 0) {
        rows.execute();
      }
    }
    touched.addAll(changed.keySet());
  }

  private Map<String, Set<String>> kept(Collection<String> incidents) {
    Map<String, Set<String>> kept = new HashMap<>();
    for (List<String> some : Columns.blocks(incidents)) {
      String sql =
          "SELECT incident, other FROM incident_near WHERE incident IN ("
              + Columns.places(some)
              + ")";
      Columns.bound(handle.createQuery(sql), some)
          .map((row, c) -> Map.entry(Columns.text(row, "incident"), Columns.text(row, "other")))
          .forEach(
              one -> kept.computeIfAbsent(one.getKey(), k -> new TreeSet<>()).add(one.getValue()));
    }
    return kept;
  }

  /**
   * The accounts, in their order, of each incident that was not settled at a moment but may have
   * begun, and of each of an operation that was not.
   */
  public Map<String, List<String>> unsettled(Then then) {
    Map<String, List<String>> accounts = new LinkedHashMap<>();
    List<String> values = new ArrayList<>(List.of(then.moment(), then.moment() + "~"));
    values.addAll(then.openValues());
    String open =
        "SELECT id FROM incident WHERE settled > ? AND begun <= ?"
            + " UNION SELECT id FROM incident WHERE "
            + then.ofOpenOperation();
    if (!then.forced().isEmpty()) {
      open += " UNION SELECT id FROM incident WHERE " + then.isForced();
      then.forced().forEach(one -> values.add(Letters.toColumn(one)));
    }
    Query query =
        handle.createQuery(
            "SELECT incident, account FROM incident_account WHERE incident IN ("
                + open
                + ") ORDER BY incident, position");
    Columns.given(query, 0, values)
        .map((row, c) -> Map.entry(Columns.text(row, "incident"), Columns.text(row, "account")))
        .forEach(
            one ->
                accounts.computeIfAbsent(one.getKey(), k -> new ArrayList<>()).add(one.getValue()));
    return accounts;
  }

  /** Of some accounts those that were known at a moment. */
  public List<String> known(Collection<String> accounts, LocalDateTime moment) {
    List<String> known = new ArrayList<>();
    for (List<String> some : Columns.blocks(accounts)) {
      String sql =
          "SELECT a.id, r.published, r.added_at FROM account a JOIN report r ON r.seq = a.report"
              + " WHERE a.id IN ("
              + Columns.places(some)
              + ")";
      Columns.bound(handle.createQuery(sql), some)
          .map((row, c) -> Map.entry(Columns.text(row, "id"), FiledReport.knownFrom(row)))
          .filter(one -> !one.getValue().isAfter(moment))
          .forEach(one -> known.add(one.getKey()));
    }
    return known;
  }

  /** Times anew what was touched, and what lies near it. */
  void settle() {
    if (touched.size() > MANY) {
      handle.execute(TOLD);
      handle.execute(SETTLED);
    } else {
      for (List<String> some : Columns.blocks(touched)) {
        String these = " IN (" + Columns.places(some) + ")";
        Columns.run(handle, TOLD + " WHERE id" + these, some);
      }
      for (List<String> some : Columns.blocks(touched)) {
        String near = "(SELECT incident FROM incident_near WHERE other IN (";
        Columns.run(handle, SETTLED + " WHERE id IN " + near + Columns.places(some) + "))", some);
      }
    }
    touched.clear();
  }
}
