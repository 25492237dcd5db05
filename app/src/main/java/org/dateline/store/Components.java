// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/**
 * Incidents that links hold together, and since when they are as they are: what was known of them
 * at a moment is worked out only where not all of it was known by then.
 */
public final class Components {
  /** Components from which on all are timed in one go. */
  private static final int MANY = 2000;

  private static final String TIMED =
      "INSERT INTO component (id, begun, settled) SELECT i.component,"
          + " MIN(COALESCE(r.published, substr(r.added_at, 1, 23))),"
          + " MAX(COALESCE(r.published, substr(r.added_at, 1, 23)))"
          + " FROM incident i JOIN incident_account ia ON ia.incident = i.id"
          + " JOIN account a ON a.id = ia.account JOIN report r ON r.seq = a.report";

  private static final String SETTLED =
      "UPDATE incident SET settled = (SELECT c.settled FROM component c"
          + " WHERE c.id = incident.component)";

  private final Handle handle;

  /** Whose incidents were put in, taken out or moved. */
  private final Set<String> touched = new TreeSet<>();

  Components(Handle handle) {
    this.handle = handle;
  }

  Set<String> touched() {
    return touched;
  }

  /** The component of an incident that is there. */
  public String of(String incident) {
    return handle
        .createQuery("SELECT component FROM incident WHERE id = ?")
        .bind(0, Letters.toColumn(incident))
        .map((row, c) -> Columns.text(row, "component"))
        .one();
  }

  /** An incident that is as it was belongs to another component now. */
  public void move(String incident, String to) {
    String from = of(incident);
    if (!from.equals(to)) {
      touched.add(from);
      touched.add(to);
      try (var update = handle.createUpdate("UPDATE incident SET component = ? WHERE id = ?")) {
        update.bind(0, Letters.toColumn(to)).bind(1, Letters.toColumn(incident)).execute();
      }
    }
  }

  /**
   * The accounts of all that was not settled at a moment, but may have begun: with those of
   * operations that were not.
   */
  public List<String> unsettled(Then then) {
    Set<String> components = new TreeSet<>(begun(then));
    components.addAll(
        handle
            .createQuery("SELECT id FROM component WHERE settled > ? AND begun <= ?")
            .bind(0, then.moment())
            .bind(1, then.moment() + "~")
            .map((row, c) -> Columns.text(row, "id"))
            .list());
    String sql = "SELECT DISTINCT component FROM incident WHERE " + then.ofOpenOperation();
    components.addAll(
        then.bound(handle.createQuery(sql), 0)
            .map((row, c) -> Columns.text(row, "component"))
            .list());
    List<String> accounts = new ArrayList<>();
    for (List<String> some : Columns.blocks(components)) {
      String in =
          "SELECT ia.account FROM incident i JOIN incident_account ia ON ia.incident = i.id"
              + " WHERE i.component IN ("
              + Columns.places(some)
              + ")";
      accounts.addAll(
          Columns.bound(handle.createQuery(in), some)
              .map((row, c) -> Columns.text(row, "account"))
              .list());
    }
    return accounts;
  }

  /** Of what was decided about since, that of which anything was known by then. */
  private List<String> begun(Then then) {
    List<String> begun = new ArrayList<>();
    for (List<String> some : Columns.blocks(then.forced())) {
      String sql =
          "SELECT id FROM component WHERE id IN (" + Columns.places(some) + ") AND begun <= ?";
      begun.addAll(
          Columns.bound(handle.createQuery(sql), some)
              .bind(some.size(), then.moment() + "~")
              .map((row, c) -> Columns.text(row, "id"))
              .list());
    }
    return begun;
  }

  /** Times anew what was touched. */
  void settle() {
    if (touched.size() > MANY) {
      handle.execute("DELETE FROM component");
      handle.execute(TIMED + " GROUP BY i.component");
      handle.execute(SETTLED);
    } else {
      for (List<String> some : Columns.blocks(touched)) {
        String these = " IN (" + Columns.places(some) + ")";
        for (String sql :
            List.of(
                "DELETE FROM component WHERE id" + these,
                TIMED + " WHERE i.component" + these + " GROUP BY i.component",
                SETTLED + " WHERE component" + these)) {
          try (var update = handle.createUpdate(sql)) {
            for (int i = 0; i < some.size(); i++) {
              update.bind(i, Letters.toColumn(some.get(i)));
            }
            update.execute();
          }
        }
      }
    }
    touched.clear();
  }
}
