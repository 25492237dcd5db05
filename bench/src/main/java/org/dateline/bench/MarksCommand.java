// SPDX-License-Identifier: Apache-2.0
package org.dateline.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dateline.cli.Dateline;
import org.dateline.code.encoder.Encoder;
import org.dateline.code.encoder.Mark;
import org.dateline.code.encoder.MarkedAct;
import org.dateline.code.encoder.Marks;
import org.dateline.line.Finished;
import org.dateline.line.Line;
import org.dateline.read.Hints;
import org.dateline.read.Input;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code dateline bench marks}: what the network alone sees in a report, for those who train it.
 */
@Command(
    name = "marks",
    mixinStandardHelpOptions = true,
    description = "Shows what the network sees in reports, before the rules have their say.",
    footer = {"", "Example:", "  dateline bench marks report.txt"})
final class MarksCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Reports.")
  private List<Path> files = List.of();

  @Override
  public Integer call() {
    Encoder encoder = Encoder.bundled();
    Line line = Line.bundled(Dateline.version());
    int failed = 0;
    for (Path file : files) {
      try {
        Input input = new Input(file.toString(), Files.readAllBytes(file));
        for (Finished one : line.run(input, Hints.none()).reports()) {
          String text = one.coded().report().text();
          print(file, text, encoder.read(text));
        }
      } catch (IOException e) {
        spec.commandLine().getErr().println("dateline: " + file + ": cannot be read");
        failed++;
      }
    }
    return failed == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  private void print(Path file, String text, Marks marks) {
    PrintWriter out = spec.commandLine().getOut();
    out.printf(Locale.ROOT, "%s: tells an act %.2f%n", file, marks.relevance());
    for (MarkedAct act : marks.acts()) {
      out.printf(
          Locale.ROOT,
          "  %.2f act %s %s: %s%n",
          act.probability(),
          act.type(),
          act.stage(),
          act.span().of(text));
    }
    for (Mark mark : marks.all()) {
      out.printf(
          Locale.ROOT,
          "  %.2f %s: %s%n",
          mark.probability(),
          mark.slot().name().toLowerCase(Locale.ROOT),
          mark.span().of(text));
    }
  }
}
