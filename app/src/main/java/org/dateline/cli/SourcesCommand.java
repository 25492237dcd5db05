// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dateline.codebook.Reliability;
import org.dateline.line.CaseWork;
import org.dateline.line.ListedSource;
import org.dateline.line.RecordJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code dateline sources}: who published the reports of a case. */
@Command(
    name = "sources",
    mixinStandardHelpOptions = true,
    versionProvider = Dateline.Version.class,
    description =
        "Lists the sources of a case with their grades: A is completely reliable, F cannot be"
            + " judged, where every source begins. Then come how many reports each published, how"
            + " often it said what others had said of an incident (echoes), and how often others"
            + " went back to what it said (echoed).",
    footer = {
      "",
      "Examples:",
      "  dateline sources --case june.db",
      "  dateline set source:AtlasWire reliability=B --case june.db --because \"Right so far.\""
    })
final class SourcesCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private CaseOption record;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table: for people; jsonl: a source a line.")
  private Output format = Output.TABLE;

  @Override
  public Integer call() {
    List<ListedSource> sources;
    try (CaseWork work = record.open()) {
      sources = work.look(look -> look.sources());
    }
    PrintWriter out = spec.commandLine().getOut();
    if (format == Output.TABLE && !sources.isEmpty()) {
      out.println("   reports  echoes  echoed");
    }
    for (ListedSource one : sources) {
      out.print(
          format == Output.JSONL
              ? RecordJson.source(one) + "\n"
              : String.format(
                  Locale.ROOT,
                  "%s  %6d  %6d  %6d  %s\n",
                  one.grade().orElse(Reliability.F),
                  one.reports(),
                  one.echoes(),
                  one.echoed(),
                  Paper.clean(one.name())));
    }
    return ExitCode.OK;
  }
}
