// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.dateline.line.CaseWork;
import org.dateline.line.IncidentCsv;
import org.dateline.store.IncidentFilter;
import org.dateline.store.ListedIncident;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code dateline incidents}: what is in a case. */
@Command(
    name = "incidents",
    mixinStandardHelpOptions = true,
    versionProvider = Dateline.Version.class,
    description = "Lists the incidents of a case, by date.",
    footer = {
      "",
      "Examples:",
      "  dateline incidents --case june.db --from 2017-06-01 --country Iran",
      "  dateline incidents --case june.db --near Tehran,80 --type bombing",
      "  dateline incidents --case june.db --as-of 2017-06-07T14:00    what was known then",
      "  dateline incidents --case june.db --format jsonl | jq .killed"
    })
final class IncidentsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private CaseOption record;
  @Mixin private FilterOptions wanted;
  @Mixin private AsOfOption asOf;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table: for people; jsonl: an incident a line; csv: a row each.")
  private Output format = Output.TABLE;

  @Override
  public Integer call() {
    IncidentFilter filter = wanted.filter();
    PrintWriter out = spec.commandLine().getOut();
    IncidentLines lines = new IncidentLines(Terminal.ofProcess().width());
    if (format == Output.CSV) {
      out.print(IncidentCsv.HEAD);
    }
    try (CaseWork work = record.open()) {
      work.look(
          look -> {
            look.incidents(filter, asOf.moment(), one -> print(out, lines, one));
            return true;
          });
    } catch (Delivery.NobodyReads e) {
      return ExitCode.OK;
    }
    if (format == Output.TABLE) {
      out.print(lines.end());
    }
    return ExitCode.OK;
  }

  private void print(PrintWriter out, IncidentLines lines, ListedIncident one) {
    out.print(
        switch (format) {
          case TABLE -> lines.line(one);
          case JSONL -> one.view() + "\n";
          case CSV -> IncidentCsv.row(one.view());
        });
    if (out.checkError()) {
      throw new Delivery.NobodyReads();
    }
  }
}
