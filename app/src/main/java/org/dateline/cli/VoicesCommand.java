// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.codebook.Report;
import org.dateline.line.Attributed;
import org.dateline.line.NamingLines;
import org.dateline.line.Namings;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline voices}: who says what in reports. */
@Command(
    name = "voices",
    mixinStandardHelpOptions = true,
    versionProvider = Dateline.Version.class,
    description =
        "Shows reports with who says what marked in them: the source, the words of saying, what is"
            + " said.",
    footer = {
      "",
      "The text is shown in colours on a terminal and else with brackets, and below it the chain"
          + " behind each saying, from the one who knows to the one who printed it.",
      "",
      "With jsonl, offsets count characters of the text that was given; the texts of JSON Lines"
          + " (id, text, perhaps title and published) stay as they are, to the letter.",
      "",
      "Examples:",
      "  dateline voices report.txt",
      "  dateline voices reports.jsonl --format jsonl"
    })
final class VoicesCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Files, folders, web addresses, or - for standard input.")
  private List<String> paths = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table: for people (the usual one); jsonl: a report a line.")
  private ListFormat format = ListFormat.TABLE;

  @Override
  public Integer call() {
    Namings namings = new Namings();
    PrintWriter out = spec.commandLine().getOut();
    Terminal terminal = Terminal.ofProcess();
    boolean colours = terminal.colours(Terminal.Colour.AUTO);
    boolean all =
        new EachReport(spec.commandLine().getErr())
            .of(
                paths,
                report -> {
                  List<Attributed> said = namings.attributions(report);
                  if (format == ListFormat.JSONL) {
                    out.print(NamingLines.attributions(report, said) + "\n");
                  } else {
                    Paper paper = new Paper(terminal.width(), colours);
                    table(paper, colours, report, said);
                    out.print(paper.text());
                  }
                  out.flush();
                });
    return all ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  private static void table(Paper paper, boolean colours, Report report, List<Attributed> said) {
    ReportTable head = new ReportTable(paper, false);
    head.rule(report);
    head.origin(report);
    if (said.isEmpty()) {
      paper.blank().line(Ink.PLAIN, "Nobody is said to say anything in this report.").blank();
    } else {
      new MarkedVoices(paper, colours, report).lay(said);
    }
  }
}
