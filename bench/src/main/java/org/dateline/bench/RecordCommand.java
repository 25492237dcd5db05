// SPDX-License-Identifier: Apache-2.0
package org.dateline.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dateline.codebook.CodedReport;
import org.dateline.line.CaseWork;
import org.dateline.line.Looking;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dateline bench record}: how a case on disk bears generated reports. */
@Command(
    name = "record",
    mixinStandardHelpOptions = true,
    description = {
      "Adds generated reports to a case on disk as 'dateline add' does, and says how long it takes"
          + " to derive all of it anew, to add one more, to decide and to look.",
      "The reports come coded: the coder is not measured."
    },
    footer = {
      "",
      "Examples:",
      "  DATELINE_JAVA_OPTS=-Xmx2g dateline bench record",
      "  dateline bench record --reports 300000 --case big.db    and keeps it, for 'bench load'"
    })
final class RecordCommand implements Callable<Integer> {
  /** How often what is quick is measured. */
  private static final int TIMES = 20;

  @Spec private CommandSpec spec;

  @Option(
      names = "--accounts",
      split = ",",
      paramLabel = "N",
      defaultValue = "1000,3000,10000,30000,100000",
      description = "How many accounts, one case each (${DEFAULT-VALUE}).")
  private List<Integer> sizes = List.of();

  @Option(
      names = "--reports",
      paramLabel = "N",
      description = "How many reports instead, in one case.")
  private Optional<Integer> reports = Optional.empty();

  @Option(
      names = "--case",
      paramLabel = "CASE",
      description = "Keeps the case, which must be new: a file or postgresql://... For one size.")
  private Optional<String> keep = Optional.empty();

  @Override
  public Integer call() throws IOException {
    List<Integer> wanted = reports.map(List::of).orElse(sizes);
    if (keep.isPresent() && wanted.size() > 1) {
      throw new ParameterException(spec.commandLine(), "--case keeps one case; give one size");
    }
    PrintWriter out = spec.commandLine().getOut();
    List<String> looking = new ArrayList<>();
    out.println("Median / worst by the clock (and the work of processors).");
    out.printf(
        "%8s  %7s  %9s  %7s  %15s  %15s  %17s  %17s  %17s  %17s%n",
        "accounts",
        "reports",
        "incidents",
        "file MB",
        "adding s",
        "rebuild s",
        "one more ms",
        "set ms",
        "same ms",
        "undo ms");
    for (int size : wanted) {
      measure(size, out, looking);
    }
    out.println();
    out.println(RecordReading.HEAD);
    looking.forEach(out::println);
    out.flush();
    return ExitCode.OK;
  }

  private void measure(int size, PrintWriter out, List<String> looking) throws IOException {
    Path folder = Files.createTempDirectory("dateline-record");
    String location = keep.orElse(folder.resolve("record.db").toString());
    try (CaseWork work = CaseWork.open(location, Instant::now, () -> {})) {
      if (!work.made()) {
        throw new ParameterException(spec.commandLine(), location + " is there; give a new one");
      }
      Filling filling = new Filling(size, reports.isPresent());
      Times filled = Times.once(() -> filling.fill(work));
      Times rebuilt = Times.once(reports.isPresent() ? () -> {} : work::rebuild);
      Looking.Size held = work.look(Looking::size);
      RecordReading reading = RecordReading.of(work);
      out.printf(
          Locale.ROOT,
          "%8d  %7d  %9d  %7d  %15s  %15s",
          filling.accounts(),
          held.reports(),
          held.incidents(),
          megabytes(location),
          filled.seconds(),
          rebuilt.seconds());
      out.flush();
      Times more = Times.of(TIMES, i -> filling.one(work));
      out.printf(Locale.ROOT, "  %17s", more);
      reading.deciding(work, TIMES).forEach(one -> out.printf(Locale.ROOT, "  %17s", one));
      out.println();
      out.flush();
      looking.add(reading.looking(work, filling.accounts(), TIMES));
    } finally {
      try (var files = Files.list(folder)) {
        for (Path file : files.toList()) {
          Files.deleteIfExists(file);
        }
      }
      Files.deleteIfExists(folder);
    }
  }

  private static long megabytes(String location) throws IOException {
    long bytes = 0;
    for (String end : List.of("", "-wal")) {
      Path file = Path.of(location + end);
      bytes += Files.exists(file) ? Files.size(file) : 0;
    }
    return bytes >> 20;
  }

  /** Reports for one case; some are held back, from all over it, to be added one by one. */
  private static final class Filling {
    private final FullReports reports = new FullReports();
    private final ReadyStages stages = new ReadyStages();
    private final List<CodedReport> heldBack = new ArrayList<>();
    private final int wanted;
    private final boolean countsReports;
    private int accounts;
    private int filled;

    Filling(int wanted, boolean countsReports) {
      this.wanted = wanted;
      this.countsReports = countsReports;
    }

    int accounts() {
      return accounts;
    }

    void fill(CaseWork work) {
      int every = Math.max(1, wanted / (TIMES + 1));
      while ((countsReports ? filled : accounts) < wanted) {
        List<CodedReport> some = new ArrayList<>();
        while (some.size() < 2000 && (countsReports ? filled : accounts) < wanted) {
          CodedReport next = reports.next();
          if (heldBack.size() < TIMES && filled >= every * (heldBack.size() + 1)) {
            heldBack.add(next);
          } else {
            some.add(next);
            filled++;
            accounts += next.accounts().size();
          }
        }
        stages.add(work, some.iterator(), some.size());
      }
    }

    void one(CaseWork work) {
      CodedReport next = heldBack.isEmpty() ? reports.next() : heldBack.remove(0);
      stages.add(work, List.of(next).iterator(), 1);
    }
  }
}
