// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import io.javalin.http.Context;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.dateline.team.Access;
import org.dateline.team.Allowance;
import org.dateline.team.Entry;

/**
 * The gate of a desk that a team shares: browsers bring the cookie of a session, programs the token
 * of a person. A question that brings a token is judged by that alone.
 */
final class TeamGate implements Gate {
  private static final String ENTRY = "entry";
  private static final String BEARER = "bearer ";
  private static final int AT_ONCE = 120;
  private static final int PER_MINUTE = 600;
  private static final int LONGEST_KEY = 200;

  private final Access access;
  private final Doorway doorway;
  private final Supplier<Instant> clock;
  private final Allowance programs = new Allowance(AT_ONCE, PER_MINUTE);

  TeamGate(Access access, Doorway doorway, Supplier<Instant> clock) {
    this.access = access;
    this.doorway = doorway;
    this.clock = clock;
  }

  @Override
  public Optional<Person> asking(Context context) {
    String given = context.header("Authorization");
    if (given != null) {
      return Optional.of(program(context, given));
    }
    return doorway
        .session(context)
        .filter(key -> key.length() <= LONGEST_KEY)
        .flatMap(access::session)
        .map(entry -> person(context, entry, Person.Way.SESSION));
  }

  private Person program(Context context, String given) {
    if (!given.toLowerCase(Locale.ROOT).startsWith(BEARER) || given.length() > LONGEST_KEY) {
      throw new NotKnown("Bring a token so: Authorization: Bearer TOKEN.");
    }
    Entry entry =
        access
            .tokens()
            .entry(given.substring(BEARER.length()).strip())
            .orElseThrow(
                () -> new NotKnown("This token opens nothing: it has expired or is withdrawn."));
    Optional<Duration> wait = programs.take(entry.key(), clock.get());
    if (wait.isPresent()) {
      throw new TooMuch(
          "A token asks " + PER_MINUTE + " times a minute at most; wait.", wait.get());
    }
    return person(context, entry, Person.Way.PROGRAM);
  }

  private static Person person(Context context, Entry entry, Person.Way way) {
    context.attribute(ENTRY, entry);
    return new Person(entry.member().name(), entry.role(), entry.token().orElse(""), way);
  }

  /**
   * With which session the question was asked.
   *
   * @throws Refused where a program asks: its token does not open what is a person's own
   */
  static Entry session(Context context) {
    Entry entry = context.attribute(ENTRY);
    if (entry == null || Person.asking(context).way() != Person.Way.SESSION) {
      throw new Refused("This is a person's own: log in with a browser.");
    }
    return entry;
  }
}
