// SPDX-License-Identifier: Apache-2.0
package org.dateline.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dateline.codebook.Report;
import org.dateline.collect.Origin;
import org.dateline.collect.Origins;
import org.dateline.line.NamingLines;
import org.dateline.line.Namings;
import org.dateline.read.Hints;
import org.dateline.resolve.PlaceWeights;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline bench candidates}: what each place name may mean, for who fits the weights. */
@Command(
    name = "candidates",
    mixinStandardHelpOptions = true,
    description = "Shows all that each place name may mean, with the signs that speak for each.",
    footer = {"", "Example:", "  dateline bench candidates lgl.jsonl --weights weights.tsv"})
final class CandidatesCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Reports.")
  private List<String> files = List.of();

  @Option(
      names = "--weights",
      paramLabel = "FILE",
      description = "Weights in place of those that ship with the program.")
  private Optional<Path> weights = Optional.empty();

  @Override
  public Integer call() throws IOException {
    Namings namings =
        new Namings(
            weights.isPresent() ? PlaceWeights.read(weights.get()) : PlaceWeights.bundled());
    PrintWriter out = spec.commandLine().getOut();
    for (Origin origin : Origins.of(files, InputStream.nullInputStream())) {
      for (Report report : Namings.read(origin, Hints.none()).reports()) {
        out.print(NamingLines.candidates(report, namings.candidates(report)) + "\n");
      }
    }
    out.flush();
    return ExitCode.OK;
  }
}
