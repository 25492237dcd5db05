// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.dateline.assess.Sources;
import org.dateline.codebook.Part;
import org.dateline.codebook.Report;
import org.dateline.codebook.Span;
import org.dateline.codebook.json.CodebookJson;
import org.dateline.line.AddSink;
import org.dateline.line.Added;
import org.dateline.line.CaseWork;
import org.dateline.line.Line;
import org.dateline.line.Outcome;
import org.dateline.line.Tally;
import org.dateline.merge.Sketch;
import org.dateline.read.Hints;
import org.dateline.read.Input;
import org.dateline.read.Readings;

/**
 * A program that adds reports to some cases side by side, some at a time, and writes down each that
 * was reported to be added, until something ends it. To start a program costs far more than to kill
 * it: so each is killed in the midst of several cases.
 */
public final class AddUntilKilled {
  private AddUntilKilled() {}

  /** Longest that a case waits before it is opened, so that not all of them are where one is. */
  private static final int LATER_MILLIS = 150;

  /** Arguments: the folder of the cases, a name for the run, how often to add, how many cases. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    warmUp();
    say("warm");
    System.in.read();
    List<Thread> writers = new ArrayList<>();
    for (int number = 0; number < Integer.parseInt(arguments[3]); number++) {
      String record = Path.of(arguments[0], number + ".db").toString();
      String run = arguments[1] + "-" + number;
      int times = Integer.parseInt(arguments[2]);
      Thread writer = new Thread(() -> add(record, run, times));
      writer.start();
      writers.add(writer);
    }
    for (Thread writer : writers) {
      writer.join();
    }
    say("done");
  }

  private static void add(String record, String run, int times) {
    Random random = new Random(run.hashCode());
    Line line = new Line(new QuickStages(), 1);
    try {
      Thread.sleep(random.nextInt(LATER_MILLIS));
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    try (CaseWork work = CaseWork.open(record, () -> Instant.EPOCH, () -> {})) {
      int next = 0;
      for (int i = 0; i < times; i++) {
        List<Given> some = new ArrayList<>();
        for (int k = 0; k <= random.nextInt(6); k++) {
          String id = run + "-" + next++;
          some.add(new Given(id, text(id)));
        }
        work.add(line, some, Hints.none(), new Told());
      }
    }
  }

  /** Loads what it will need, so that the moments that matter come soon. */
  private static void warmUp() {
    Report report = report("warm");
    Sketch.of(new PlainStages().code(report));
    Sources.bundled();
    CodebookJson.write(report);
  }

  /** What a report says; its id tells. Every tenth tells what another one tells. */
  static String text(String id) {
    Random random = new Random(id.hashCode());
    StringBuilder text = new StringBuilder();
    for (int act = 0; act <= random.nextInt(3); act++) {
      int which = random.nextInt(300);
      text.append(
          String.format(
              "On 2024-%02d-%02d in %s a %s killed %d people, %s said of it. ",
              1 + which % 12,
              1 + which % 28,
              which % 2 == 0 ? "Tikrit" : "Aleppo",
              which % 3 == 0 ? "bombing" : "shelling",
              which,
              id));
    }
    return text.toString().strip();
  }

  /** The report that an id has. */
  static Report report(String id) {
    String text = text(id);
    return new Report(
        id,
        Optional.empty(),
        Optional.of("Paper " + Math.abs(id.hashCode() % 20)),
        Optional.empty(),
        Optional.empty(),
        Optional.of(LocalDateTime.of(2025, 1, 1, 0, 0).plusMinutes(Math.abs(id.hashCode() % 9999))),
        Optional.empty(),
        text,
        List.of(Part.body(new Span(0, text.length()))));
  }

  /** A line at a time: what breaks off was not said. */
  private static synchronized void say(String word) {
    System.out.print(word + "\n");
    System.out.flush();
  }

  /** Does without reading what a test knows already. */
  private static final class QuickStages extends PlainStages {
    @Override
    public Readings read(Input input, Hints hints) {
      assert text(input.name()).equals(new String(input.bytes(), StandardCharsets.UTF_8));
      return new Readings(List.of(report(input.name())), List.of(), List.of());
    }
  }

  private static final class Told implements AddSink {
    @Override
    public void added(Added added) {
      added.reports().forEach(one -> say("added " + one.id()));
    }

    @Override
    public void known(String input, String name, String id) {
      say("known " + id);
    }

    @Override
    public void progress(Outcome outcome, Tally tally) {
      outcome.rejects().forEach(one -> say("reject " + one.note()));
    }
  }
}
