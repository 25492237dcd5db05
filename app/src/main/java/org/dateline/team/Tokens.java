// SPDX-License-Identifier: Apache-2.0
package org.dateline.team;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.dateline.store.Case;
import org.dateline.store.Session;
import org.dateline.store.TokenRow;

/** Keys with which programs ask in a person's name. */
public final class Tokens {
  /** How long a token is good at most. */
  public static final int MOST_DAYS = 366;

  /** What a token begins with, so that scanners for lost secrets know it. */
  private static final String MARK = "dateline_";

  private static final int ID_LETTERS = 8;
  private static final int NAME_LETTERS = 80;
  private static final int MOST = 50;

  private final Case record;
  private final Supplier<Instant> clock;
  private final LastSeen lastSeen;

  Tokens(Case record, Supplier<Instant> clock, LastSeen lastSeen) {
    this.record = record;
    this.clock = clock;
    this.lastSeen = lastSeen;
  }

  /**
   * Makes a token for a person.
   *
   * @param name what it is for
   * @param scope what it may do at most
   * @param days that it is good for, 1 to 366
   * @return the token, which is not kept and cannot be shown again
   * @throws NotPossible where something of it does not do
   */
  public String make(Entry entry, String name, Role scope, int days, String address) {
    String called = name.strip();
    if (called.isEmpty() || called.length() > NAME_LETTERS) {
      throw new NotPossible("say what the token is for, in 1 to " + NAME_LETTERS + " characters");
    }
    if (days < 1 || days > MOST_DAYS) {
      throw new NotPossible("a token is good for 1 to " + MOST_DAYS + " days");
    }
    if (!entry.role().may(scope)) {
      throw new NotPossible(
          "a token may do no more than its person: " + entry.member().role().scope());
    }
    Instant now = clock.get();
    String id = Secrets.word(ID_LETTERS);
    String token = MARK + Secrets.key();
    String person = entry.member().name();
    record.write(
        session -> {
          if (session.keys().tokens(person).stream().filter(one -> good(one, now)).count()
              >= MOST) {
            throw new NotPossible("a person has at most " + MOST + " tokens: withdraw one first");
          }
          session
              .keys()
              .add(
                  new TokenRow(
                      id,
                      Secrets.hash(token),
                      person,
                      called,
                      scope.scope(),
                      now,
                      now.plus(Duration.ofDays(days)),
                      Optional.empty(),
                      Optional.empty()));
          session
              .people()
              .log(Optional.of(person), now, address, Event.TOKEN_MADE.words(), id + " " + called);
          return true;
        });
    return token;
  }

  /** Who has this token; empty where it is none, has expired or was withdrawn. */
  public Optional<Entry> entry(String token) {
    if (!token.startsWith(MARK)) {
      return Optional.empty();
    }
    String hash = Secrets.hash(token);
    Instant now = clock.get();
    Optional<TokenRow> row =
        record.read(session -> session.keys().token(hash)).filter(one -> good(one, now));
    Optional<Member> member =
        row.flatMap(one -> record.read(session -> session.people().find(Names.fold(one.person()))))
            .map(Member::of)
            .filter(Member::open);
    if (member.isPresent()) {
      lastSeen.token(hash, row.get().usedAt().orElse(Instant.EPOCH));
    }
    return member.map(
        one ->
            new Entry(
                one, one.role().atMost(Role.ofScope(row.get().scope())), hash, Optional.empty()));
  }

  /** The tokens of a person, the latest made first. */
  public List<TokenRow> of(Entry entry) {
    return record.read(session -> session.keys().tokens(entry.member().name()));
  }

  /** Whether a token opens anything now. */
  public boolean good(TokenRow token) {
    return good(token, clock.get());
  }

  /**
   * Withdraws a token of one's own.
   *
   * @throws NotPossible where there is none by that id
   */
  public void withdraw(Entry entry, String id, String address) {
    String person = entry.member().name();
    Instant now = clock.get();
    record.write(
        session -> {
          if (!session.keys().withdraw(person, id, now)) {
            throw new NotPossible("there is no token " + id + " that could be withdrawn");
          }
          session
              .people()
              .log(Optional.of(person), now, address, Event.TOKEN_WITHDRAWN.words(), id);
          return true;
        });
  }

  /** Withdraws all tokens of a person that are good. */
  static void withdrawAll(
      Session session, String person, Instant now, String address, String reason) {
    for (TokenRow one : session.keys().tokens(person)) {
      if (good(one, now) && session.keys().withdraw(person, one.id(), now)) {
        String detail = one.id() + " " + reason;
        session
            .people()
            .log(Optional.of(person), now, address, Event.TOKEN_WITHDRAWN.words(), detail);
      }
    }
  }

  private static boolean good(TokenRow token, Instant now) {
    return token.withdrawnAt().isEmpty() && token.expiresAt().isAfter(now);
  }
}
