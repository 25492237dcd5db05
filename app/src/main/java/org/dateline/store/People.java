// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Who may work on the case, and what happened to them. */
public final class People {
  private static final String COLUMNS = "name, folded, role, password, made_at, closed_at";

  private final Handle handle;

  People(Handle handle) {
    this.handle = handle;
  }

  /** Adds a person. */
  public void add(PersonRow person) {
    handle
        .createUpdate("INSERT INTO person (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?)")
        .bind(0, person.name())
        .bind(1, person.folded())
        .bind(2, person.role())
        .bind(3, person.password())
        .bind(4, Moments.toColumn(person.madeAt()))
        .bind(5, person.closedAt().map(Moments::toColumn).orElse(null))
        .execute();
  }

  /** Keeps what was changed of a person, who is found by name. */
  public void change(PersonRow person) {
    handle
        .createUpdate("UPDATE person SET role = ?, password = ?, closed_at = ? WHERE name = ?")
        .bind(0, person.role())
        .bind(1, person.password())
        .bind(2, person.closedAt().map(Moments::toColumn).orElse(null))
        .bind(3, person.name())
        .execute();
  }

  /** The person whose name folds to this. */
  public Optional<PersonRow> find(String folded) {
    return handle
        .createQuery("SELECT " + COLUMNS + " FROM person WHERE folded = ?")
        .bind(0, Letters.toColumn(folded))
        .map((row, c) -> person(row))
        .findOne();
  }

  /** All people, by name. */
  public List<PersonRow> all() {
    return handle
        .createQuery("SELECT " + COLUMNS + " FROM person ORDER BY folded")
        .map((row, c) -> person(row))
        .list();
  }

  /** Keeps an event. */
  public void log(
      Optional<String> person, Instant at, String address, String event, String detail) {
    handle
        .createUpdate(
            "INSERT INTO person_log (seq, at, person, address, event, detail)"
                + " VALUES ((SELECT COALESCE(MAX(seq), 0) + 1 FROM person_log), ?, ?, ?, ?, ?)")
        .bind(0, Moments.toColumn(at))
        .bind(1, person.orElse(null))
        .bind(2, Letters.toColumn(address))
        .bind(3, event)
        .bind(4, Letters.toColumn(detail))
        .execute();
  }

  /**
   * Events, the latest first.
   *
   * @param before the number before which they begin
   * @param limit how many at most
   */
  public List<PersonEvent> log(Optional<String> person, long before, int limit) {
    var query =
        handle.createQuery(
            "SELECT seq, at, person, address, event, detail FROM person_log WHERE seq < ?"
                + person.map(one -> " AND person = ?").orElse("")
                + " ORDER BY seq DESC LIMIT "
                + limit);
    query.bind(0, before);
    person.ifPresent(one -> query.bind(1, Letters.toColumn(one)));
    return query
        .map(
            (row, c) ->
                new PersonEvent(
                    row.getLong("seq"),
                    Moments.fromColumn(row.getString("at")),
                    Columns.findText(row, "person"),
                    Columns.text(row, "address"),
                    row.getString("event"),
                    Columns.text(row, "detail")))
        .list();
  }

  /**
   * When events of some kinds happened to a person since another kind did, the latest first.
   *
   * @param events that are looked for
   * @param until kinds of events before which none counts
   * @param most how many are looked for
   */
  public List<Instant> since(String person, Set<String> events, Set<String> until, int most) {
    return moments(
        handle
            .createQuery(
                "SELECT at FROM person_log WHERE person = :person AND event IN (<events>)"
                    + " AND seq > (SELECT COALESCE(MAX(seq), 0) FROM person_log"
                    + " WHERE person = :person AND event IN (<until>))"
                    + " ORDER BY seq DESC LIMIT "
                    + most)
            .bindList("until", List.copyOf(until))
            .bind("person", Letters.toColumn(person)),
        events);
  }

  /**
   * When events of some kinds came from an address, the latest first.
   *
   * @param back how many events of all are looked at; there is no index of addresses
   * @param most how many are looked for
   */
  public List<Instant> from(String address, Set<String> events, int back, int most) {
    return moments(
        handle
            .createQuery(
                "SELECT at FROM person_log WHERE address = :address AND event IN (<events>)"
                    + " AND seq > (SELECT COALESCE(MAX(seq), 0) FROM person_log) - :back"
                    + " ORDER BY seq DESC LIMIT "
                    + most)
            .bind("back", back)
            .bind("address", Letters.toColumn(address)),
        events);
  }

  private static List<Instant> moments(Query query, Set<String> events) {
    return query
        .bindList("events", List.copyOf(events))
        .map((row, c) -> Moments.fromColumn(row.getString("at")))
        .list();
  }

  private static PersonRow person(ResultSet row) throws SQLException {
    return new PersonRow(
        row.getString("name"),
        row.getString("folded"),
        row.getString("role"),
        row.getString("password"),
        Moments.fromColumn(row.getString("made_at")),
        Optional.ofNullable(row.getString("closed_at")).map(Moments::fromColumn));
  }
}
