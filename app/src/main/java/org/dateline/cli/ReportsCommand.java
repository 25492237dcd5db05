// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.codebook.Report;
import org.dateline.line.CaseWork;
import org.dateline.line.ListedReport;
import org.dateline.line.RecordJson;
import org.dateline.line.WordChanges;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code dateline reports}: what a case rests on. */
@Command(
    name = "reports",
    mixinStandardHelpOptions = true,
    versionProvider = Dateline.Version.class,
    description = "Lists the reports of a case, in the order in which they were added.",
    footer = {
      "",
      "Examples:",
      "  dateline reports --case june.db",
      "  dateline reports --case june.db --format jsonl | jq .source",
      "  dateline reports --case june.db --changes wire-7      what its outlet changed"
    })
final class ReportsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private CaseOption record;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table: for people; jsonl: a report a line.")
  private Output format = Output.TABLE;

  @Option(
      names = "--changes",
      paramLabel = "ID",
      description = "Shows what changed from each version of this report to the next.")
  private @Nullable String changes;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (CaseWork work = record.open()) {
      if (changes != null) {
        return changes(work, changes, out);
      }
      work.look(
          look -> {
            look.reports(one -> print(out, one));
            return true;
          });
    } catch (Delivery.NobodyReads e) {
      return ExitCode.OK;
    }
    return ExitCode.OK;
  }

  private void print(PrintWriter out, ListedReport one) {
    if (format == Output.JSONL) {
      out.print(RecordJson.report(one) + "\n");
    } else {
      String published = one.report().published().map(Object::toString).orElse("no date");
      out.print(
          Paper.clean(
                  published
                      + "  "
                      + one.report().id()
                      + "  "
                      + one.report().source().orElse("-")
                      + "  "
                      + one.report().title().orElse("-"))
              + "\n");
      one.incidents().forEach(id -> out.print("    " + Paper.clean(id) + "\n"));
    }
    if (out.checkError()) {
      throw new Delivery.NobodyReads();
    }
  }

  private int changes(CaseWork work, String id, PrintWriter out) {
    List<Report> versions = work.look(look -> look.versions(id));
    if (versions.isEmpty()) {
      spec.commandLine()
          .getErr()
          .println(
              "dateline: there is no report "
                  + Paper.clean(id)
                  + "; 'dateline reports' lists them");
      return ExitCode.USAGE;
    }
    if (versions.size() == 1) {
      out.print(Paper.clean(id) + " has one version.\n");
    }
    for (int i = 1; i < versions.size(); i++) {
      Report before = versions.get(i - 1);
      Report after = versions.get(i);
      out.print(Paper.clean(before.id() + " → " + after.id()) + "\n");
      for (String line : WordChanges.between(before.text(), after.text())) {
        out.print("  " + Paper.clean(line) + "\n");
      }
    }
    return ExitCode.OK;
  }
}
