// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.dateline.codebook.Reject;
import org.dateline.collect.Arrival;
import org.dateline.collect.Origin;
import org.dateline.line.AddSink;
import org.dateline.line.Added;
import org.dateline.line.CaseWork;
import org.dateline.line.Line;
import org.dateline.line.Outcome;
import org.dateline.line.Tally;
import org.dateline.read.Hints;
import org.dateline.read.Input;

/**
 * Where reports come to the desk: they are read, coded and joined with what is there, one delivery
 * after the other, since each takes all processors. The stages are loaded when the first comes.
 */
final class Inbox {
  private static final int PATIENCE_SECONDS = 60;

  private final CaseWork work;
  private final Optional<Supplier<Line>> stages;
  private final Semaphore turn = new Semaphore(1, true);
  private Optional<Line> line = Optional.empty();

  Inbox(CaseWork work, Optional<Supplier<Line>> stages) {
    this.work = work;
    this.stages = stages;
  }

  /** Bytes that somebody sent. */
  @SuppressWarnings("ArrayRecordComponent") // handed on once and never compared
  record Sent(String name, byte[] bytes) implements Origin {
    @Override
    public Arrival fetch() {
      return new Arrival.Content(new Input(name, bytes));
    }
  }

  /**
   * Adds what was sent; when this returns, it is on the disk.
   *
   * @throws TooMuch where others' deliveries take too long
   */
  Receipt take(List<Sent> sent, Hints hints) {
    boolean mine = false;
    try {
      mine = turn.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (!mine) {
        throw new TooMuch(
            "Others are adding reports; send these again later.",
            Duration.ofSeconds(PATIENCE_SECONDS));
      }
      Hearing hearing = new Hearing();
      work.add(line(), sent, hints, hearing);
      return hearing.receipt();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new TooMuch("The desk is closing.", Duration.ofSeconds(1));
    } finally {
      if (mine) {
        turn.release();
      }
    }
  }

  private Line line() {
    if (line.isEmpty()) {
      line =
          Optional.of(
              stages.orElseThrow(() -> new Refused("No reports are added at this desk.")).get());
    }
    return line.get();
  }

  /** Writes down what is heard while reports are added. */
  private static final class Hearing implements AddSink {
    private final List<Receipt.One> reports = new ArrayList<>();
    private final List<String> made = new ArrayList<>();
    private final List<String> changed = new ArrayList<>();
    private final List<Reject> rejects = new ArrayList<>();
    private final List<Reject> warnings = new ArrayList<>();

    @Override
    public void added(Added added) {
      added
          .reports()
          .forEach(
              one ->
                  reports.add(
                      new Receipt.One(
                          one.id(),
                          one.name(),
                          one.version() > 1 ? Receipt.Kind.VERSION : Receipt.Kind.ADDED,
                          one.incidents())));
      made.addAll(added.changes().made());
      added.changes().changed().stream()
          .filter(id -> !made.contains(id) && !changed.contains(id))
          .forEach(changed::add);
    }

    @Override
    public void known(String input, String name, String id) {
      reports.add(new Receipt.One(id, name, Receipt.Kind.KNOWN, 0));
    }

    @Override
    public void progress(Outcome outcome, Tally tally) {
      rejects.addAll(outcome.rejects());
      warnings.addAll(outcome.warnings());
    }

    Receipt receipt() {
      return new Receipt(reports, made, changed, rejects, warnings);
    }
  }
}
