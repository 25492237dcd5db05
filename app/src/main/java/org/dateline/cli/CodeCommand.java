// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dateline.codebook.Reject;
import org.dateline.collect.Origin;
import org.dateline.collect.Origins;
import org.dateline.line.Finished;
import org.dateline.line.Line;
import org.dateline.line.Outcome;
import org.dateline.line.Tally;
import org.dateline.read.Hints;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline code}: reports in, incidents out. */
@Command(
    name = "code",
    mixinStandardHelpOptions = true,
    versionProvider = Dateline.Version.class,
    description = "Records the incidents in reports.",
    footer = {
      "",
      "A report may begin with header lines (title:, source:, published:, url:, author:) and an"
          + " empty line. A folder gives all its text, HTML, Markdown and JSON files; hidden files"
          + " and README files are passed over.",
      "",
      "Examples:",
      "  dateline code report.txt --published 2017-06-07",
      "  dateline code reports/ --out coded/        one coded/NAME.jsonl for each report",
      "  dateline code --format jsonl reports/ | jq .killed",
      "  curl -s ADDRESS | dateline code - --explain"
    })
final class CodeCommand implements Callable<Integer> {
  /** How many inputs are worth a line that shows how far the work is. */
  private static final int MANY = 20;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Files, folders, web addresses, or - for standard input.")
  private List<String> paths = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "table: for people (the usual one); jsonl: an incident a line (the usual one with"
              + " --out); statements: a statement a line.")
  private @Nullable Format format;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Writes a file for each report into this folder.")
  private @Nullable Path out;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      converter = Moment.class,
      description = "When the reports were published, where they do not say so: 2017-06-07.")
  private @Nullable LocalDateTime published;

  @Option(
      names = "--source",
      paramLabel = "NAME",
      description = "Who published the reports, where they do not say so.")
  private @Nullable String source;

  @Mixin private CodingChoices choices = new CodingChoices();

  @Option(
      names = "--explain",
      description = "Adds to the table why each value was read so, and what was said against it.")
  private boolean explain;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "auto: on a terminal; always; never.")
  private Terminal.Colour colour = Terminal.Colour.AUTO;

  @Override
  public Integer call() throws IOException {
    Format form = format != null ? format : out == null ? Format.TABLE : Format.JSONL;
    Line line = Line.bundled(Dateline.version(), choices.preferences(spec.commandLine()));
    List<Origin> origins = Origins.of(paths, System.in);
    Hints hints = new Hints(Optional.ofNullable(published), Optional.ofNullable(source));
    Terminal terminal = Terminal.ofProcess();
    PrintWriter err = spec.commandLine().getErr();
    Delivery delivery = delivery(form, terminal, origins);
    Progress progress = new Progress(err, terminal.err() && origins.size() >= MANY);
    Complaints complaints = new Complaints(err, progress);
    try {
      Tally tally =
          line.run(
              origins,
              hints,
              (outcome, sofar) -> {
                complaints.about(outcome);
                deliver(outcome, delivery, complaints);
                progress.show(sofar);
              });
      progress.end(tally);
    } catch (Delivery.NobodyReads e) {
      return ExitCode.OK;
    }
    return complaints.any() ? ExitCode.SOFTWARE : ExitCode.OK;
  }

  private static void deliver(Outcome outcome, Delivery delivery, Complaints complaints) {
    for (Finished finished : outcome.reports()) {
      Optional<Reject> failed = delivery.deliver(outcome.name(), finished);
      failed.ifPresent(complaints::about);
    }
  }

  private Delivery delivery(Format form, Terminal terminal, List<Origin> origins)
      throws IOException {
    if (out == null) {
      return new ToScreen(
          spec.commandLine().getOut(), form, terminal.width(), terminal.colours(colour), explain);
    }
    if (form == Format.TABLE) {
      throw new ParameterException(
          spec.commandLine(), "--out writes jsonl or statements; a table goes to the screen");
    }
    if (Files.exists(out) && !Files.isDirectory(out)) {
      throw new ParameterException(spec.commandLine(), "--out " + out + " is a file, not a folder");
    }
    try {
      Files.createDirectories(out);
    } catch (IOException e) {
      throw new ParameterException(
          spec.commandLine(), "--out " + out + " cannot be made: " + e.getMessage(), e);
    }
    return new OutFolder(out, form, origins);
  }

  /** The form of the output. */
  enum Format {
    TABLE,
    JSONL,
    STATEMENTS;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
