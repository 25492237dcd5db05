// SPDX-License-Identifier: Apache-2.0
package org.dateline.line;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.dateline.codebook.Field;
import org.dateline.codebook.Reject;
import org.dateline.codebook.Reliability;
import org.dateline.collect.Origin;
import org.dateline.read.Hints;
import org.dateline.store.Case;
import org.dateline.store.CaseException;
import org.dateline.store.Session;
import org.dateline.team.Team;

/** A case, and what can be done with it: reports added, decisions made, incidents looked at. */
public final class CaseWork implements AutoCloseable {
  private final Case record;
  private final Supplier<Instant> clock;
  private final Recalled recalled = new Recalled();

  private CaseWork(Case record, Supplier<Instant> clock) {
    this.record = record;
    this.clock = clock;
  }

  /**
   * Opens a case, and makes it where there is none. What an older program derived is derived anew.
   *
   * @param location a file, or {@code postgresql://user:password@host/database}
   * @param rebuilding told before a case is derived anew, which may take minutes
   * @throws CaseException where it cannot be opened; names the case and says what to do
   */
  public static CaseWork open(String location, Supplier<Instant> clock, Runnable rebuilding) {
    Case record = Case.open(location);
    try {
      OptionalInt version = record.read(session -> session.derived().version());
      CaseWork recording = new CaseWork(record, clock);
      if (version.isEmpty() || version.getAsInt() < ReadingOff.VERSION) {
        if (version.isPresent()) {
          rebuilding.run();
        }
        recording.rebuild();
      }
      return recording;
    } catch (RuntimeException e) {
      record.close();
      throw e;
    }
  }

  /** The case as messages name it. */
  public String name() {
    return record.name();
  }

  /** Whether opening it made it. */
  public boolean made() {
    return record.made();
  }

  /** The people who may work on it. */
  public Team team() {
    return new Team(record, clock);
  }

  /** The time of day, as everything that is written gets it. */
  public Supplier<Instant> clock() {
    return clock;
  }

  /** Adds reports; the same report twice, and edits of reports that are there, are recognised. */
  public Tally add(Line line, List<? extends Origin> origins, Hints hints, AddSink sink) {
    return new Adding(record, line, clock, sink).add(origins, hints);
  }

  /** Drops what is derived and derives it from reports and statements alone. */
  public void rebuild() {
    record.write(
        session -> {
          new Deriving(session).rebuild();
          return true;
        });
  }

  /**
   * Takes a data set in, to check precedents against.
   *
   * @param dataset read off the file's header where empty
   * @param rejects told of each bad row; the rest goes on
   * @throws IllegalArgumentException where the file is no such data set
   */
  public Imported importData(Path file, Optional<DataSet> dataset, Consumer<Reject> rejects) {
    return record.write(session -> Importing.run(session, file, dataset, clock.get(), rejects));
  }

  /** Looks at the case as it is now. */
  public <T> T look(Function<Looking, T> look) {
    return record.read(session -> look.apply(new Looking(session, recalled)));
  }

  /**
   * Two incidents, named by any of their accounts, are one, or are not.
   *
   * @param field SAME or DIFFERENT
   * @throws IllegalArgumentException naming what is not there
   */
  public Decision tie(String one, String other, Field field, String author, String because) {
    return decide(
        author,
        (session, deciding) -> {
          String a = account(session, one);
          String b = account(session, other);
          if (a.equals(b)) {
            throw new IllegalArgumentException(
                one + " and " + other + " are one account; name two");
          }
          return deciding.tie(List.of(new Deciding.Tie(a, b, field)), because);
        });
  }

  /**
   * Gives fields of an incident values.
   *
   * @throws IllegalArgumentException naming what is not there
   */
  public Decision set(String incident, List<Setting> settings, String author, String because) {
    return decide(
        author, (session, deciding) -> deciding.set(current(session, incident), settings, because));
  }

  /** Gives a source a grade. */
  public Decision grade(String source, Reliability grade, String author, String because) {
    return decide(author, (session, deciding) -> deciding.grade(source, grade, because));
  }

  /**
   * Withdraws a decision.
   *
   * @param number of its note; the latest that holds where empty
   * @throws IllegalArgumentException where there is none, or it does not hold
   */
  public Decision undo(OptionalInt number, String author, Optional<String> because) {
    return decide(
        author,
        (session, deciding) -> {
          Ledger ledger = new Ledger(session.statements().decisions());
          String note =
              number.isPresent()
                  ? Deciding.NOTE + number.getAsInt()
                  : ledger
                      .latest()
                      .orElseThrow(() -> new IllegalArgumentException("no decision holds"));
          if (ledger.of(note).isEmpty()) {
            throw new IllegalArgumentException(
                "there is no " + note + "; 'dateline decisions' lists them");
          }
          if (!ledger.holds(note)) {
            throw new IllegalArgumentException(note + " does not hold any more");
          }
          return deciding.withdraw(note, because.orElse("Withdraws " + note + "."));
        });
  }

  /** When the day began, UTC. */
  public Instant today() {
    return clock.get().truncatedTo(ChronoUnit.DAYS);
  }

  /** Briefs that are being written, and questions that are kept. */
  public Drafting drafting() {
    return new Drafting(record, clock);
  }

  /** What one person decides, each time from a version of an incident. */
  public Reviewing reviewing(String author) {
    return new Reviewing(record, clock, author);
  }

  private interface Work {
    Decision of(Session session, Deciding deciding);
  }

  private Decision decide(String author, Work work) {
    return record.write(
        session -> work.of(session, new Deciding(session, author, clock.get(), Optional.empty())));
  }

  /** The account itself, where there is one by that id: old ids keep their meaning. */
  private static String account(Session session, String id) {
    if (session.derived().sketches(List.of(id)).isEmpty()) {
      throw new IllegalArgumentException(missing(id));
    }
    return id;
  }

  /** The account whose id the incident has now that holds the account. */
  private static String current(Session session, String id) {
    return session
        .incidents()
        .holding(id)
        .orElseThrow(() -> new IllegalArgumentException(missing(id)));
  }

  static String missing(String id) {
    return "there is no incident " + id + "; 'dateline incidents' lists them";
  }

  @Override
  public void close() {
    record.close();
  }
}
