// SPDX-License-Identifier: Apache-2.0
package org.dateline.line;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dateline.codebook.CodedReport;
import org.dateline.codebook.Reject;
import org.dateline.codebook.Report;
import org.dateline.collect.Arrival;
import org.dateline.collect.Origin;
import org.dateline.read.Hints;
import org.dateline.read.Input;
import org.dateline.read.Readings;

/**
 * Runs reports through the stages: collect, read, code, assess. Reports are coded side by side and
 * handed on in the order in which they came, so that the same inputs give the same output. A report
 * that a stage fails on becomes a reject, and the rest goes on. Without its model the program codes
 * nothing: that ends the run.
 */
public final class Line {
  private static final int IN_FLIGHT_PER_THREAD = 4;
  private static final int REPORTS_PER_PIECE = 8;

  private final Stages stages;
  private final int threads;

  /**
   * A line over these stages.
   *
   * @param threads reports that are coded at the same time, at least 1
   */
  public Line(Stages stages, int threads) {
    this.stages = stages;
    this.threads = threads;
  }

  /**
   * A line over the stages that ship with the program, with a thread for every processor.
   *
   * @param version recorded with every statement
   */
  public static Line bundled(String version) {
    return bundled(version, Preferences.usual());
  }

  /**
   * A line over the stages that ship with the program, with a thread for every processor.
   *
   * @param version recorded with every statement
   * @param preferences what the user wants otherwise
   */
  public static Line bundled(String version, Preferences preferences) {
    return new Line(
        new BundledStages(version, preferences), Runtime.getRuntime().availableProcessors());
  }

  /** Takes the outcomes, one input after the other, with the tally that includes it. */
  public interface Sink {
    void accept(Outcome outcome, Tally tally);
  }

  /**
   * What is done with the reports of an input before they are coded, in the order of the inputs.
   */
  public interface Gate {
    /** The reports that are to be coded, under the ids that they are to have. */
    Readings admit(Input input, Readings readings);
  }

  /** Codes one report. */
  public Finished code(Report report) {
    CodedReport coded = stages.code(report);
    return new Finished(coded, stages.assess(coded));
  }

  /**
   * Takes one input through the line, in this thread. What fails is a reject.
   *
   * @throws BrokenInstallation where the program's own model is missing or damaged
   */
  public Outcome run(Input input, Hints hints) {
    return code(input.name(), read(input, hints));
  }

  /**
   * Runs all inputs through. An exception of the sink ends the run and is thrown on.
   *
   * @return the tally at the end
   */
  public Tally run(List<? extends Origin> origins, Hints hints, Sink sink) {
    ReportIds ids = new ReportIds();
    return run(origins, hints, (input, readings) -> ids.unique(input.name(), readings), sink);
  }

  /**
   * Runs all inputs through. The gate and the sink are called by this thread. An input with many
   * reports has several outcomes, one after the other. An exception of either ends the run.
   *
   * @return the tally at the end
   */
  public Tally run(List<? extends Origin> origins, Hints hints, Gate gate, Sink sink) {
    ExecutorService coders = Executors.newFixedThreadPool(threads, Line::daemon);
    Deque<Coming> inFlight = new ArrayDeque<>();
    Tally tally = Tally.of(origins.size());
    try {
      for (Origin origin : origins) {
        for (Piece piece : pieces(read(origin, hints, gate))) {
          if (inFlight.size() >= threads * IN_FLIGHT_PER_THREAD) {
            tally = handOn(inFlight.remove(), tally, sink);
          }
          Future<Outcome> outcome = coders.submit(() -> code(origin.name(), piece.readings()));
          inFlight.add(new Coming(outcome, piece.last()));
        }
      }
      while (!inFlight.isEmpty()) {
        tally = handOn(inFlight.remove(), tally, sink);
      }
      return tally;
    } finally {
      coders.shutdownNow();
    }
  }

  private record Piece(Readings readings, boolean last) {}

  private record Coming(Future<Outcome> outcome, boolean last) {}

  /** Some reports at a time: a file may hold thousands. */
  private static List<Piece> pieces(Readings whole) {
    List<Piece> pieces = new ArrayList<>();
    int from = 0;
    do {
      int to = Math.min(whole.reports().size(), from + REPORTS_PER_PIECE);
      boolean first = from == 0;
      Readings some =
          new Readings(
              whole.reports().subList(from, to),
              first ? whole.rejects() : List.of(),
              first ? whole.warnings() : List.of());
      pieces.add(new Piece(some, to == whole.reports().size()));
      from = to;
    } while (from < whole.reports().size());
    return pieces;
  }

  // Ids are given out here, in the order of the inputs; only coding is done side by side.
  private Readings read(Origin origin, Hints hints, Gate gate) {
    Arrival arrival = origin.fetch();
    if (arrival instanceof Arrival.Refused refused) {
      return new Readings(List.of(), List.of(refused.reject()), List.of());
    }
    Input input = ((Arrival.Content) arrival).input();
    return gate.admit(input, read(input, hints));
  }

  private Readings read(Input input, Hints hints) {
    try {
      Readings readings = stages.read(input, hints);
      return readings.reports().isEmpty() && readings.rejects().isEmpty()
          ? withoutText(input.name(), readings)
          : readings;
    } catch (RuntimeException | StackOverflowError e) {
      return new Readings(List.of(), List.of(failed("read", input.name(), e)), List.of());
    }
  }

  private static Readings withoutText(String name, Readings readings) {
    String note = "holds no report; look into it, and give the text of the report";
    Reject reject = new Reject("read", "NO_TEXT", name, OptionalLong.empty(), note);
    return new Readings(List.of(), List.of(reject), readings.warnings());
  }

  private Outcome code(String name, Readings readings) {
    List<Finished> finished = new ArrayList<>();
    List<Reject> rejects = new ArrayList<>(readings.rejects());
    for (Report report : readings.reports()) {
      try {
        finished.add(code(report));
      } catch (BrokenInstallation e) {
        throw e;
      } catch (RuntimeException | StackOverflowError e) {
        rejects.add(failed("code", name, e));
      }
    }
    return new Outcome(name, finished, rejects, readings.warnings());
  }

  private static Reject failed(String stage, String name, Throwable e) {
    String where = e.getStackTrace().length == 0 ? "" : " at " + e.getStackTrace()[0];
    String note = "made the program fail (" + e + where + "); please report it as a bug";
    return new Reject(stage, "FAILED", name, OptionalLong.empty(), note);
  }

  private static Tally handOn(Coming coming, Tally tally, Sink sink) {
    try {
      Outcome outcome = coming.outcome().get();
      Tally further = tally.plus(outcome, coming.last());
      sink.accept(outcome, further);
      return further;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof BrokenInstallation broken) {
        throw broken;
      }
      throw new IllegalStateException("a report could not be coded", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "coder");
    thread.setDaemon(true);
    return thread;
  }
}
