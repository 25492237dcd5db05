// SPDX-License-Identifier: Apache-2.0
package org.dateline.team;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.dateline.store.Case;
import org.dateline.store.PersonEvent;
import org.dateline.store.PersonRow;
import org.dateline.store.Session;

/** The people of a case: who they are, and what each may do. */
public final class Team {
  /** The event of a log-in; its detail is what the browser called itself. */
  public static final String LOGGED_IN = Event.LOGGED_IN.words();

  private static final int GROUPS = 5;
  private static final int GROUP = 4;

  private final Case record;
  private final Supplier<Instant> clock;

  /** The people of this case. */
  public Team(Case record, Supplier<Instant> clock) {
    this.record = record;
    this.clock = clock;
  }

  /** How they get in. */
  public Access access() {
    return new Access(record, clock);
  }

  /** All of them, by name. */
  public List<Member> members() {
    return record.read(session -> session.people().all().stream().map(Member::of).toList());
  }

  /**
   * The one by this name.
   *
   * @throws NotPossible where there is none
   */
  public Member member(String name) {
    return record.read(session -> Member.of(found(session, name)));
  }

  /** Whether somebody could log in and make others: an admin who is not closed. */
  public boolean hasAdmin() {
    return record.read(session -> admins(session) > 0);
  }

  /** A password that nobody has thought of: "k7wq-m3fd-...", of a hundred bits. */
  public static String newPassword() {
    StringBuilder password = new StringBuilder();
    for (int i = 0; i < GROUPS; i++) {
      password.append(i == 0 ? "" : "-").append(Secrets.word(GROUP));
    }
    return password.toString();
  }

  /**
   * Adds a person.
   *
   * @throws NotPossible where the name or the password does not do, or the name is taken
   */
  public Member add(String name, Role role, String password, By by) {
    String checked = Names.check(name);
    Passwords.check(checked, password);
    String hashed = Passwords.hash(password);
    return record.write(
        session -> {
          String folded = Names.fold(checked);
          if (session.people().find(folded).isPresent()) {
            throw new NotPossible("there is a person by the name " + checked + " already");
          }
          PersonRow row =
              new PersonRow(checked, folded, role.title(), hashed, clock.get(), Optional.empty());
          session.people().add(row);
          log(session, row, Event.MADE, role.title(), by);
          return Member.of(row);
        });
  }

  /**
   * Gives a person a role.
   *
   * @throws NotPossible where nobody would be admin any more
   */
  public Member setRole(String name, Role role, By by) {
    return change(
        name,
        (session, row) -> {
          PersonRow changed = with(row, role.title(), row.password(), row.closedAt());
          log(session, row, Event.ROLE_CHANGED, row.role() + " to " + role.title(), by);
          return changed;
        });
  }

  /**
   * Closes a person, or opens one again. What they decided stays theirs; their sessions end, and
   * their tokens are good no more while they are closed.
   *
   * @throws NotPossible where nobody would be admin any more
   */
  public Member setOpen(String name, boolean open, By by) {
    return change(
        name,
        (session, row) -> {
          Optional<Instant> closed = open ? Optional.empty() : Optional.of(clock.get());
          session.keys().endAll(row.name(), Optional.empty());
          log(session, row, open ? Event.OPENED : Event.CLOSED, "", by);
          return with(row, row.role(), row.password(), closed);
        });
  }

  /**
   * Gives a person another password, ends their sessions and withdraws their tokens; for those who
   * have forgotten theirs, or have lost it to somebody else.
   *
   * @throws NotPossible where the password does not do
   */
  public Member setPassword(String name, String password, By by) {
    Passwords.check(member(name).name(), password);
    String hashed = Passwords.hash(password);
    return change(
        name,
        (session, row) -> {
          session.keys().endAll(row.name(), Optional.empty());
          log(session, row, Event.PASSWORD_CHANGED, "", by);
          Tokens.withdrawAll(session, row.name(), clock.get(), by.address(), by.words());
          return with(row, row.role(), hashed, row.closedAt());
        });
  }

  /**
   * What happened to people and their keys, the latest first.
   *
   * @param name whose; everybody's where empty
   * @param before the number before which it begins
   */
  public List<PersonEvent> log(Optional<String> name, long before, int limit) {
    return record.read(
        session ->
            session.people().log(name.map(one -> found(session, one).name()), before, limit));
  }

  /** Whether an event tells of somebody who was refused. */
  public static boolean refused(PersonEvent event) {
    return Event.failures().contains(event.event());
  }

  private interface Change {
    PersonRow of(Session session, PersonRow row);
  }

  private Member change(String name, Change change) {
    return record.write(
        session -> {
          PersonRow changed = change.of(session, found(session, name));
          session.people().change(changed);
          if (admins(session) == 0) {
            throw new NotPossible("nobody would be admin any more: make another one admin first");
          }
          return Member.of(changed);
        });
  }

  private static PersonRow with(
      PersonRow row, String role, String password, Optional<Instant> closed) {
    return new PersonRow(row.name(), row.folded(), role, password, row.madeAt(), closed);
  }

  private static long admins(Session session) {
    return session.people().all().stream()
        .map(Member::of)
        .filter(one -> one.open() && one.role() == Role.ADMIN)
        .count();
  }

  private static PersonRow found(Session session, String name) {
    return session
        .people()
        .find(Names.fold(name))
        .orElseThrow(() -> new NotPossible("there is no person by the name " + name));
  }

  private void log(Session session, PersonRow row, Event event, String detail, By by) {
    String words = (detail + " " + by.words()).strip();
    session.people().log(Optional.of(row.name()), clock.get(), by.address(), event.words(), words);
  }
}
