// SPDX-License-Identifier: Apache-2.0
package org.dateline.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dateline.cli.Dateline;
import org.dateline.codebook.json.CodebookJson;
import org.dateline.line.Finished;
import org.dateline.line.Line;
import org.dateline.line.Outcome;
import org.dateline.read.Hints;
import org.dateline.read.Input;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code dateline bench speed}: from bytes to JSON, one report after the other, on one thread. */
@Command(
    name = "speed",
    mixinStandardHelpOptions = true,
    description = "Measures reports a second on one thread, from bytes to JSON Lines.",
    footer = {"", "Example:", "  dateline bench speed --data reports/ --rounds 10"})
final class SpeedCommand implements Callable<Integer> {
  private static final double NANOS = 1e9;

  @Spec private CommandSpec spec;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description =
          "Reports to measure with; else the MUC-4 development reports where ../shared is there,"
              + " else the examples.")
  private @Nullable Path data;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "2",
      description = "How often each report is measured, after as many rounds to warm up (2).")
  private int rounds;

  private record Timing(String name, long nanos) {}

  @Override
  public Integer call() throws IOException {
    Corpus corpus = data == null ? Corpus.usual(home()) : Corpus.folder(data);
    if (corpus.items().isEmpty()) {
      spec.commandLine()
          .getErr()
          .println("dateline: " + corpus.name() + ": holds no reports; give a folder to --data");
      return ExitCode.USAGE;
    }
    long begun = System.nanoTime();
    Line line = Line.bundled(Dateline.version());
    once(line, corpus.items().get(0));
    long first = System.nanoTime() - begun;
    corpus = corpus.only(item -> !run(line, item).reports().isEmpty());
    for (int i = 0; i < rounds; i++) {
      for (Input item : corpus.items()) {
        once(line, item);
      }
    }
    List<Timing> timings = new ArrayList<>();
    long characters = 0;
    for (int i = 0; i < rounds; i++) {
      for (Input item : corpus.items()) {
        long start = System.nanoTime();
        characters += once(line, item);
        timings.add(new Timing(item.name(), System.nanoTime() - start));
      }
    }
    print(corpus, first, timings, characters);
    return ExitCode.OK;
  }

  /** Codes an input and writes it as JSON; the length keeps the work from being left out. */
  private static long once(Line line, Input item) {
    Outcome outcome = run(line, item);
    long characters = 0;
    for (Finished finished : outcome.reports()) {
      characters +=
          finished.incidents().stream().mapToLong(one -> CodebookJson.write(one).length()).sum();
    }
    return characters;
  }

  private static Outcome run(Line line, Input item) {
    return line.run(item, Hints.none());
  }

  private void print(Corpus corpus, long first, List<Timing> timings, long characters) {
    PrintWriter out = spec.commandLine().getOut();
    long words = corpus.words();
    double seconds = timings.stream().mapToLong(Timing::nanos).sum() / NANOS;
    List<Timing> sorted = timings.stream().sorted(Comparator.comparingLong(Timing::nanos)).toList();
    Timing slowest = sorted.get(sorted.size() - 1);
    row(
        out,
        "reports",
        "%d, %d words each (%s)",
        corpus.items().size(),
        words / corpus.items().size(),
        corpus.name());
    row(out, "reports a second", "%.0f on one thread", timings.size() / seconds);
    row(out, "words a second", "%.0f", (double) words * rounds / seconds);
    row(out, "median", "%.2f ms", millis(sorted.get(sorted.size() / 2).nanos()));
    row(
        out,
        "99th percentile",
        "%.2f ms",
        millis(sorted.get((int) Math.ceil(sorted.size() * 0.99) - 1).nanos()));
    row(out, "slowest", "%.2f ms (%s)", millis(slowest.nanos()), slowest.name());
    row(out, "first report", "%.0f ms, loading included", millis(first));
    row(out, "output", "%.1f kB a report", characters / 1000.0 / timings.size());
    row(out, "memory", "%s", memory());
    row(
        out,
        "machine",
        "%s %s, Java %s",
        System.getProperty("os.name"),
        System.getProperty("os.arch"),
        System.getProperty("java.version"));
  }

  private static void row(PrintWriter out, String label, String form, Object... values) {
    out.printf(Locale.ROOT, "%-18s" + form + "%n", prepend(label, values));
  }

  private static Object[] prepend(String label, Object... values) {
    List<Object> all = new ArrayList<>(List.of(label));
    all.addAll(List.of(values));
    return all.toArray();
  }

  private static double millis(long nanos) {
    return nanos / 1e6;
  }

  /** The heap after a collection, and the most that the process ever held, where that is known. */
  private static String memory() {
    System.gc();
    long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
    String held = heap + " MB of objects";
    try {
      return Files.readAllLines(Path.of("/proc/self/status")).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .map(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
          .map(peak -> held + ", " + peak + " MB at most for the whole process")
          .findFirst()
          .orElse(held);
    } catch (IOException e) {
      return held;
    }
  }

  private static Path home() {
    return Path.of(System.getProperty("dateline.home", ".")).toAbsolutePath().normalize();
  }
}
