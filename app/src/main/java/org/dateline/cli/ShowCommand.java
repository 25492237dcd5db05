// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dateline.codebook.Statement;
import org.dateline.codebook.json.CodebookJson;
import org.dateline.line.CaseWork;
import org.dateline.line.Shown;
import org.dateline.line.Surroundings;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline show}: one incident in full. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    versionProvider = Dateline.Version.class,
    description =
        "Shows an incident: each value with who says it, the history of its figures, its reports.",
    footer = {
      "",
      "The id of any account of an incident names it, also after it was joined with another.",
      "",
      "Examples:",
      "  dateline show wire-7#1 --case june.db",
      "  dateline show wire-7#1 --case june.db --explain     why its accounts stand together",
      "  dateline show wire-7#1 --case june.db --as-of 2017-06-07T14:00"
    })
final class ShowCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private CaseOption record;
  @Mixin private AsOfOption asOf;

  @Parameters(paramLabel = "ID", description = "The id of an incident.")
  private String id = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description =
          "table: for people; jsonl: the incident in one line; csv: a row for each" + " statement.")
  private Output format = Output.TABLE;

  @Option(
      names = "--explain",
      description =
          "Adds why its accounts were joined, why values were read so, what else was" + " said.")
  private boolean explain;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "auto: on a terminal; always; never.")
  private Terminal.Colour colour = Terminal.Colour.AUTO;

  @Override
  public Integer call() {
    Optional<Shown> shown;
    Surroundings around;
    try (CaseWork work = record.open()) {
      shown = work.look(look -> look.show(id, asOf.moment()));
      around = shown.map(one -> around(work, one)).orElseGet(Surroundings::none);
    }
    PrintWriter out = spec.commandLine().getOut();
    if (shown.isEmpty()) {
      String then = asOf.moment().isPresent() ? " at that time" : "";
      spec.commandLine()
          .getErr()
          .println(
              "dateline: there is no incident "
                  + Paper.clean(id)
                  + then
                  + "; 'dateline incidents' lists them");
      return ExitCode.USAGE;
    }
    switch (format) {
      case JSONL -> out.print(shown.get().json() + "\n");
      case CSV -> statements(out, shown.get());
      case TABLE -> {
        Terminal terminal = Terminal.ofProcess();
        Paper paper = new Paper(terminal.width(), terminal.colours(colour));
        new RecordedTable(paper, explain).add(shown.get(), around);
        out.print(paper.text());
      }
    }
    return ExitCode.OK;
  }

  /** Only the table has it. */
  private Surroundings around(CaseWork work, Shown shown) {
    return format == Output.TABLE
        ? work.look(look -> look.around(shown, asOf.moment()))
        : Surroundings.none();
  }

  private static void statements(PrintWriter out, Shown shown) {
    out.print("field,value,voice,modality,said_at,report,start,end,quote\r\n");
    for (Statement one : shown.incident().statements()) {
      out.print(
          org.dateline.line.Csv.row(
              one.field().code(),
              CodebookJson.write(one.value()),
              one.voice().words(),
              one.modality().code(),
              one.saidAt().map(Object::toString).orElse(""),
              one.evidence().report(),
              String.valueOf(one.evidence().span().start()),
              String.valueOf(one.evidence().span().end()),
              one.evidence().quote()));
    }
  }
}
