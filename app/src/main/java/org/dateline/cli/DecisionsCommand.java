// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.codebook.Statement;
import org.dateline.codebook.ValueWords;
import org.dateline.codebook.json.CodebookJson;
import org.dateline.line.CaseWork;
import org.dateline.line.ListedDecision;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code dateline decisions}: what analysts decided. */
@Command(
    name = "decisions",
    mixinStandardHelpOptions = true,
    versionProvider = Dateline.Version.class,
    description = "Lists what analysts decided about a case, those that were undone too.",
    footer = {"", "Example:", "  dateline decisions --case june.db"})
final class DecisionsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private CaseOption record;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table: for people; jsonl: a statement a line.")
  private Output format = Output.TABLE;

  @Override
  public Integer call() {
    List<ListedDecision> decisions;
    try (CaseWork work = record.open()) {
      decisions = work.look(look -> look.decisions());
    }
    PrintWriter out = spec.commandLine().getOut();
    for (ListedDecision one : decisions) {
      Statement said = one.statement();
      out.print(
          format == Output.JSONL
              ? CodebookJson.write(said) + "\n"
              : Paper.clean(
                      one.note()
                          + (one.holds() ? "  " : " (undone)  ")
                          + one.at()
                          + "  "
                          + said.coder()
                          + ": "
                          + said.about()
                          + " "
                          + ValueWords.coded(said.field())
                          + " "
                          + ValueWords.of(said.value())
                          + ", because “"
                          + one.because()
                          + "”")
                  + "\n");
    }
    return ExitCode.OK;
  }
}
