// SPDX-License-Identifier: Apache-2.0
package org.dateline.bench;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dateline.codebook.Part;
import org.dateline.codebook.Report;
import org.dateline.codebook.Span;
import org.dateline.resolve.Gazetteer;
import org.dateline.resolve.Places;
import org.dateline.text.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code dateline bench open}: how long the gazetteer takes to open, in a fresh program. */
@Command(
    name = "open",
    mixinStandardHelpOptions = true,
    description = "Measures how long the gazetteer takes to open, and a first report with it.",
    footer = {"", "Example:", "  dateline bench open"})
final class OpenCommand implements Callable<Integer> {
  private static final String FIRST =
      "LIMA (Atlas Wire) - Two men were shot in Springfield, Illinois, after a march in Puno, Peru,"
          + " officials in Bamako and Gao said. Troops left Helmand for Kandahar.";

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    long begun = System.nanoTime();
    Gazetteer gazetteer = Gazetteer.bundled();
    long opened = System.nanoTime();
    int found = new Places(gazetteer).in(Text.of(report())).places().size();
    long read = System.nanoTime();
    Runtime memory = Runtime.getRuntime();
    System.gc();
    spec.commandLine()
        .getOut()
        .printf(
            Locale.ROOT,
            "gazetteer opened in %d ms; first report, of %d places, in %d ms; heap in use %d MB%n",
            (opened - begun) / 1_000_000,
            found,
            (read - opened) / 1_000_000,
            (memory.totalMemory() - memory.freeMemory()) >> 20);
    spec.commandLine().getOut().flush();
    return ExitCode.OK;
  }

  private static Report report() {
    Optional<String> none = Optional.empty();
    Optional<LocalDateTime> never = Optional.empty();
    Span all = new Span(0, FIRST.length());
    return new Report(
        "first", none, none, none, none, never, Optional.empty(), FIRST, List.of(Part.body(all)));
  }
}
