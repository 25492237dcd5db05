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
    ExecutorService coders = Executors.newFixedThreadPool(threads, Line::daemon);
    Deque<Future<Outcome>> inFlight = new ArrayDeque<>();
    ReportIds ids = new ReportIds();
    Tally tally = Tally.of(origins.size());
    try {
      for (Origin origin : origins) {
        if (inFlight.size() >= threads * IN_FLIGHT_PER_THREAD) {
          tally = handOn(inFlight.remove(), tally, sink);
        }
        // Ids are given out here, in the order of the inputs; only coding is done side by side.
        Readings readings = ids.unique(origin.name(), read(origin, hints));
        inFlight.add(coders.submit(() -> code(origin.name(), readings)));
      }
      while (!inFlight.isEmpty()) {
        tally = handOn(inFlight.remove(), tally, sink);
      }
      return tally;
    } finally {
      coders.shutdownNow();
    }
  }

  private Readings read(Origin origin, Hints hints) {
    Arrival arrival = origin.fetch();
    if (arrival instanceof Arrival.Refused refused) {
      return new Readings(List.of(), List.of(refused.reject()), List.of());
    }
    return read(((Arrival.Content) arrival).input(), hints);
  }

  private Readings read(Input input, Hints hints) {
    try {
      return stages.read(input, hints);
    } catch (RuntimeException | StackOverflowError e) {
      return new Readings(List.of(), List.of(failed("read", input.name(), e)), List.of());
    }
  }

  private Outcome code(String name, Readings readings) {
    List<Finished> finished = new ArrayList<>();
    List<Reject> rejects = new ArrayList<>(readings.rejects());
    if (readings.reports().isEmpty() && rejects.isEmpty()) {
      String note = "holds no report; look into it, and give the text of the report";
      rejects.add(new Reject("read", "NO_TEXT", name, OptionalLong.empty(), note));
    }
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

  private static Tally handOn(Future<Outcome> coming, Tally tally, Sink sink) {
    try {
      Outcome outcome = coming.get();
      Tally further = tally.plus(outcome);
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
