// SPDX-License-Identifier: Apache-2.0
package org.dateline.bench;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dateline.merge.Cluster;
import org.dateline.merge.Decisions;
import org.dateline.merge.Merger;
import org.dateline.merge.Sketch;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code dateline bench merge}: how long it takes to join generated accounts. */
@Command(
    name = "merge",
    mixinStandardHelpOptions = true,
    description = "Joins generated accounts, and says how the time grows with their number.",
    footer = {"", "Example:", "  DATELINE_JAVA_OPTS=-Xmx2g dateline bench merge"})
final class MergeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--accounts",
      split = ",",
      paramLabel = "N",
      defaultValue = "1000,3000,10000,30000,100000",
      description = "How many accounts, one measurement each (${DEFAULT-VALUE}).")
  private List<Integer> sizes = List.of();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    out.println("accounts  incidents  sketches s  joining s  memory MB");
    for (int size : sizes) {
      measure(size, out);
      out.flush();
    }
    return ExitCode.OK;
  }

  private static void measure(int size, PrintWriter out) {
    GeneratedReports reports = new GeneratedReports(1, Integer.MAX_VALUE);
    List<Sketch> sketches = new ArrayList<>();
    long begin = System.nanoTime();
    while (sketches.size() < size) {
      sketches.addAll(Sketch.of(reports.next()));
    }
    long drawn = System.nanoTime();
    List<Cluster> clusters = Merger.merge(sketches, Decisions.none());
    long joined = System.nanoTime();
    Runtime runtime = Runtime.getRuntime();
    out.printf(
        Locale.ROOT,
        "%8d  %9d  %10.1f  %9.1f  %9d%n",
        sketches.size(),
        clusters.size(),
        seconds(begin, drawn),
        seconds(drawn, joined),
        (runtime.totalMemory() - runtime.freeMemory()) >> 20);
  }

  private static double seconds(long from, long to) {
    return Duration.ofNanos(to - from).toMillis() / 1000.0;
  }
}
