// SPDX-License-Identifier: Apache-2.0
package org.dateline.team;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.dateline.store.Case;
import org.dateline.store.PersonRow;
import org.dateline.store.Session;
import org.dateline.store.SessionRow;

/**
 * How people get in: with a password, which begins a session of their browser. Everything is looked
 * up in the case each time, so that who is closed is out at once.
 */
public final class Access implements AutoCloseable {
  /** A session ends when nothing was asked in it for so long. */
  public static final Duration IDLE = Duration.ofHours(8);

  /** A session ends so long after it began. */
  public static final Duration LONGEST = Duration.ofDays(7);

  private static final int FREE_BY_NAME = 5;
  private static final int FREE_BY_ADDRESS = 20;
  private static final int QUEUE_SECONDS = 10;
  private static final int BROWSER_LETTERS = 200;

  private final Case record;
  private final Supplier<Instant> clock;
  private final LastSeen lastSeen;
  private final FailedLogIns failures;

  /** Passwords are checked one at a time: guessing many side by side gains nothing. */
  private final Semaphore turn = new Semaphore(1, true);

  Access(Case record, Supplier<Instant> clock) {
    this.record = record;
    this.clock = clock;
    this.lastSeen = new LastSeen(record, clock);
    this.failures =
        new FailedLogIns(record, clock, new Patience(FREE_BY_NAME), new Patience(FREE_BY_ADDRESS));
  }

  /**
   * Logs a person in.
   *
   * @param browser what the browser calls itself
   */
  public LogIn logIn(String name, String password, String address, String browser) {
    return inTurn(
        name,
        address,
        () -> {
          Optional<PersonRow> row = record.read(session -> session.people().find(Names.fold(name)));
          String hashed = row.map(PersonRow::password).orElse(Passwords.OF_NOBODY);
          boolean right = Passwords.matches(password, hashed);
          Optional<PersonRow> good = row.filter(one -> right && one.closedAt().isEmpty());
          if (good.isEmpty()) {
            refuse(name, row, right, address);
            return new LogIn.Wrong();
          }
          return new LogIn.Welcome(begin(good.get(), address, browser), Member.of(good.get()));
        });
  }

  /** Who has this session's key; empty where it is none, or it has ended. */
  public Optional<Entry> session(String key) {
    String hash = Secrets.hash(key);
    Instant now = clock.get();
    Optional<SessionRow> row =
        record.read(session -> session.keys().session(hash)).filter(one -> good(one, now));
    Optional<Member> member =
        row.flatMap(one -> record.read(session -> session.people().find(Names.fold(one.person()))))
            .map(Member::of)
            .filter(Member::open);
    if (member.isPresent()) {
      lastSeen.session(hash, row.get().seenAt());
    }
    return member.map(
        one -> new Entry(one, one.role(), hash, Optional.of(Secrets.hash("form:" + key))));
  }

  /** Ends the session of an entry. */
  public void logOut(Entry entry, String address) {
    endSession(entry, entry.key(), address, Event.LOGGED_OUT);
  }

  /** Ends another session of the same person. */
  public void endSession(Entry entry, String hash, String address) {
    endSession(entry, hash, address, Event.SESSION_ENDED);
  }

  private void endSession(Entry entry, String hash, String address, Event event) {
    record.write(
        session -> {
          session.keys().end(entry.member().name(), hash);
          log(session, Optional.of(entry.member().name()), event, address, "");
          return true;
        });
  }

  /** The sessions of a person that have not ended, the latest begun first. */
  public List<SessionRow> sessions(Entry entry) {
    Instant now = clock.get();
    return record.read(session -> session.keys().sessions(entry.member().name())).stream()
        .filter(one -> good(one, now))
        .toList();
  }

  /**
   * Changes one's own password, and ends one's other sessions.
   *
   * @param tokens whether one's tokens are withdrawn too, as where somebody else may know the old
   *     password and have made one
   * @return empty where it was changed; else what the old password came to
   * @throws NotPossible where the new password does not do
   */
  public Optional<LogIn> changePassword(
      Entry entry, String old, String fresh, boolean tokens, String address) {
    String name = entry.member().name();
    Passwords.check(name, fresh);
    LogIn found =
        inTurn(
            name,
            address,
            () -> {
              PersonRow row =
                  record.read(session -> session.people().find(Names.fold(name))).orElseThrow();
              if (!Passwords.matches(old, row.password())) {
                failed(Optional.of(name), Event.PASSWORD_REFUSED, address);
                return new LogIn.Wrong();
              }
              keep(row, Passwords.hash(fresh), entry.key(), tokens, address);
              return new LogIn.Welcome("", entry.member());
            });
    return Optional.of(found).filter(one -> !(one instanceof LogIn.Welcome));
  }

  private void keep(PersonRow row, String hashed, String session, boolean tokens, String address) {
    Instant now = clock.get();
    record.write(
        writing -> {
          writing
              .people()
              .change(
                  new PersonRow(
                      row.name(), row.folded(), row.role(), hashed, row.madeAt(), row.closedAt()));
          int ended = writing.keys().endAll(row.name(), Optional.of(session));
          String words = "other sessions ended: " + ended;
          log(writing, Optional.of(row.name()), Event.PASSWORD_CHANGED, address, words);
          if (tokens) {
            Tokens.withdrawAll(writing, row.name(), now, address, "with the password");
          }
          return true;
        });
  }

  /** The tokens with which programs ask. */
  public Tokens tokens() {
    return new Tokens(record, clock, lastSeen);
  }

  private LogIn inTurn(String name, String address, Supplier<LogIn> checking) {
    boolean mine = false;
    try {
      mine = turn.tryAcquire(QUEUE_SECONDS, TimeUnit.SECONDS);
      Optional<Duration> wait =
          mine
              ? failures.wait(folded(name), address)
              : Optional.of(Duration.ofSeconds(QUEUE_SECONDS));
      if (wait.isPresent()) {
        return new LogIn.Wait(wait.get());
      }
      return checking.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new LogIn.Wait(Duration.ofSeconds(1));
    } finally {
      if (mine) {
        turn.release();
      }
    }
  }

  private static String folded(String name) {
    return Names.fold(name.length() > 200 ? name.substring(0, 200) : name);
  }

  /** What was typed for a name is not kept where it is none: it may be a password. */
  private void refuse(String name, Optional<PersonRow> row, boolean right, String address) {
    if (row.isEmpty()) {
      failures.stranger(folded(name));
    }
    Event event =
        row.isEmpty() ? Event.UNKNOWN_NAME : right ? Event.CLOSED_PERSON : Event.WRONG_PASSWORD;
    failed(row.map(PersonRow::name), event, address);
  }

  private void failed(Optional<String> name, Event event, String address) {
    record.write(
        session -> {
          log(session, name, event, address, "");
          return true;
        });
  }

  private String begin(PersonRow row, String address, String browser) {
    String key = Secrets.key();
    Instant now = clock.get();
    String called =
        browser.length() > BROWSER_LETTERS ? browser.substring(0, BROWSER_LETTERS) : browser;
    record.write(
        session -> {
          session.keys().forget(now.minus(IDLE), now.minus(LONGEST));
          session
              .keys()
              .begin(new SessionRow(Secrets.hash(key), row.name(), now, now, address, called));
          log(session, Optional.of(row.name()), Event.LOGGED_IN, address, called);
          return true;
        });
    return key;
  }

  private static boolean good(SessionRow session, Instant now) {
    return session.seenAt().plus(IDLE).isAfter(now) && session.begunAt().plus(LONGEST).isAfter(now);
  }

  private void log(
      Session session, Optional<String> name, Event event, String address, String detail) {
    session.people().log(name, clock.get(), address, event.words(), detail);
  }

  @Override
  public void close() {
    lastSeen.close();
  }
}
