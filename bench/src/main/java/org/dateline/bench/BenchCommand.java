// SPDX-License-Identifier: Apache-2.0
package org.dateline.bench;

import java.util.concurrent.Callable;
import org.dateline.cli.Subcommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code dateline bench}: how fast; how well is for the scripts in bench/. */
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    description = "Measures the program.",
    subcommands = {
      SpeedCommand.class,
      MarksCommand.class,
      ActsCommand.class,
      PlacesCommand.class,
      CandidatesCommand.class,
      OpenCommand.class,
      MapCommand.class,
      PairsCommand.class,
      MergeCommand.class,
      RecordCommand.class,
      LoadCommand.class,
      Muc4Command.class
    },
    footer = {
      "",
      "Examples:",
      "  dateline bench speed      reports a second on one core",
      "  dateline bench muc4       roles and templates on the MUC-4 development half",
      "  bench/muc4-incidents      incidents on the MUC-4 development half",
      "  bench/news-incidents      incidents on the modern reports"
    })
public final class BenchCommand implements Subcommand, Callable<Integer> {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return ExitCode.USAGE;
  }
}
