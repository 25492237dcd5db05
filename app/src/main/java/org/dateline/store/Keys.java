// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** What opens the case to people who have shown who they are: sessions of browsers, and tokens. */
public final class Keys {
  private static final String SESSION = "hash, person, begun_at, seen_at, address, browser";
  private static final String TOKEN =
      "id, hash, person, name, scope, made_at, expires_at, used_at, withdrawn_at";

  private final Handle handle;

  Keys(Handle handle) {
    this.handle = handle;
  }

  /** Begins a session. */
  public void begin(SessionRow session) {
    handle
        .createUpdate("INSERT INTO person_session (" + SESSION + ") VALUES (?, ?, ?, ?, ?, ?)")
        .bind(0, session.hash())
        .bind(1, session.person())
        .bind(2, Moments.toColumn(session.begunAt()))
        .bind(3, Moments.toColumn(session.seenAt()))
        .bind(4, Letters.toColumn(session.address()))
        .bind(5, Letters.toColumn(session.browser()))
        .execute();
  }

  /** The session with this hash, whatever its age. */
  public Optional<SessionRow> session(String hash) {
    return handle
        .createQuery("SELECT " + SESSION + " FROM person_session WHERE hash = ?")
        .bind(0, hash)
        .map((row, c) -> session(row))
        .findOne();
  }

  /** The sessions of a person, the latest begun first. */
  public List<SessionRow> sessions(String person) {
    return handle
        .createQuery(
            "SELECT " + SESSION + " FROM person_session WHERE person = ? ORDER BY begun_at DESC")
        .bind(0, person)
        .map((row, c) -> session(row))
        .list();
  }

  /** Something was asked in a session. */
  public void seen(String hash, Instant at) {
    handle
        .createUpdate("UPDATE person_session SET seen_at = ? WHERE hash = ?")
        .bind(0, Moments.toColumn(at))
        .bind(1, hash)
        .execute();
  }

  /** Ends a session of a person. */
  public void end(String person, String hash) {
    handle
        .createUpdate("DELETE FROM person_session WHERE person = ? AND hash = ?")
        .bind(0, person)
        .bind(1, hash)
        .execute();
  }

  /**
   * Ends the sessions of a person, but for one where it is given.
   *
   * @return how many have ended
   */
  public int endAll(String person, Optional<String> kept) {
    return handle
        .createUpdate("DELETE FROM person_session WHERE person = ? AND hash <> ?")
        .bind(0, person)
        .bind(1, kept.orElse(""))
        .execute();
  }

  /** Forgets sessions in which nothing was asked since a moment, or that began before another. */
  public void forget(Instant seenBefore, Instant begunBefore) {
    handle
        .createUpdate("DELETE FROM person_session WHERE seen_at < ? OR begun_at < ?")
        .bind(0, Moments.toColumn(seenBefore))
        .bind(1, Moments.toColumn(begunBefore))
        .execute();
  }

  /** Adds a token. */
  public void add(TokenRow token) {
    handle
        .createUpdate(
            "INSERT INTO person_token (" + TOKEN + ") VALUES (?, ?, ?, ?, ?, ?, ?, NULL, NULL)")
        .bind(0, token.id())
        .bind(1, token.hash())
        .bind(2, token.person())
        .bind(3, Letters.toColumn(token.name()))
        .bind(4, token.scope())
        .bind(5, Moments.toColumn(token.madeAt()))
        .bind(6, Moments.toColumn(token.expiresAt()))
        .execute();
  }

  /** The token with this hash, whether it is good or not. */
  public Optional<TokenRow> token(String hash) {
    return handle
        .createQuery("SELECT " + TOKEN + " FROM person_token WHERE hash = ?")
        .bind(0, hash)
        .map((row, c) -> token(row))
        .findOne();
  }

  /** The tokens of a person, the latest made first. */
  public List<TokenRow> tokens(String person) {
    return handle
        .createQuery(
            "SELECT " + TOKEN + " FROM person_token WHERE person = ? ORDER BY made_at DESC, id")
        .bind(0, person)
        .map((row, c) -> token(row))
        .list();
  }

  /** A token was used. */
  public void used(String hash, Instant at) {
    handle
        .createUpdate("UPDATE person_token SET used_at = ? WHERE hash = ?")
        .bind(0, Moments.toColumn(at))
        .bind(1, hash)
        .execute();
  }

  /**
   * Withdraws a token of a person.
   *
   * @return whether there was one that was not withdrawn yet
   */
  public boolean withdraw(String person, String id, Instant at) {
    return handle
            .createUpdate(
                "UPDATE person_token SET withdrawn_at = ?"
                    + " WHERE person = ? AND id = ? AND withdrawn_at IS NULL")
            .bind(0, Moments.toColumn(at))
            .bind(1, person)
            .bind(2, Letters.toColumn(id))
            .execute()
        > 0;
  }

  private static SessionRow session(ResultSet row) throws SQLException {
    return new SessionRow(
        row.getString("hash"),
        row.getString("person"),
        Moments.fromColumn(row.getString("begun_at")),
        Moments.fromColumn(row.getString("seen_at")),
        Columns.text(row, "address"),
        Columns.text(row, "browser"));
  }

  private static TokenRow token(ResultSet row) throws SQLException {
    return new TokenRow(
        row.getString("id"),
        row.getString("hash"),
        row.getString("person"),
        Columns.text(row, "name"),
        row.getString("scope"),
        Moments.fromColumn(row.getString("made_at")),
        Moments.fromColumn(row.getString("expires_at")),
        Optional.ofNullable(row.getString("used_at")).map(Moments::fromColumn),
        Optional.ofNullable(row.getString("withdrawn_at")).map(Moments::fromColumn));
  }
}
