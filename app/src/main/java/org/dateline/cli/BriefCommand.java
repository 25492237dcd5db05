// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dateline.brief.Brief;
import org.dateline.brief.Html;
import org.dateline.brief.Markdown;
import org.dateline.brief.out.BriefJson;
import org.dateline.brief.out.Docx;
import org.dateline.brief.out.Pdf;
import org.dateline.brief.out.Printed;
import org.dateline.line.CaseWork;
import org.dateline.line.Looking;
import org.dateline.store.IncidentFilter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline brief}: incidents written up, every sentence with its source. */
@Command(
    name = "brief",
    mixinStandardHelpOptions = true,
    versionProvider = Dateline.Version.class,
    description =
        "Writes up incidents of a case: what happened, who claims it, what is disputed, how it"
            + " compares, what is not known. Every sentence has notes that lead to the words it"
            + " rests on.",
    footer = {
      "",
      "Name the incidents, or say which ones: --from, --country, --actor ...",
      "",
      "Examples:",
      "  dateline brief wire-7#1 --case june.db",
      "  dateline brief --case june.db --from 2017-06-01 --to 2017-06-07 --out week.pdf",
      "  dateline brief wire-7#1 --case june.db --as-of 2017-06-07T14:00 --title 'At two'",
      "  dateline brief --case june.db --country Iran --format json | jq .sections",
      "",
      "Exit codes: 0 all done, 1 some of the incidents named are not there, 2 wrong use."
    })
final class BriefCommand implements Callable<Integer> {
  /** More than this is a list, not a brief. */
  private static final int MOST = 100;

  @Spec private CommandSpec spec;
  @Mixin private CaseOption record;
  @Mixin private FilterOptions wanted;
  @Mixin private AsOfOption asOf;

  @Parameters(
      arity = "0..*",
      paramLabel = "ID",
      description = "Incidents, in the order in which they are to be told.")
  private List<String> ids = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "md: Markdown with footnotes; html; pdf; docx; json: for programs. Usually what the"
              + " name of --out ends in, else md.")
  private @Nullable Form form;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Writes to this file, which must not be there yet; else to the screen.")
  private @Nullable Path out;

  @Option(
      names = "--title",
      paramLabel = "TITLE",
      description = "The title; else made from the incidents.")
  private @Nullable String title;

  /** What a brief can be written as. */
  enum Form {
    MD,
    HTML,
    PDF,
    DOCX,
    JSON;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }

    boolean binary() {
      return this == PDF || this == DOCX;
    }
  }

  @Override
  public Integer call() {
    Form as = form();
    if (out != null && Files.exists(out)) {
      throw wrong("--out " + out + " is there already; name another file");
    }
    if (as.binary() && out == null) {
      throw wrong("a brief as " + as + " is not for the screen; name a file with --out");
    }
    List<String> missing = new ArrayList<>();
    Optional<Brief> brief;
    try (CaseWork work = record.open()) {
      brief = work.look(look -> look.brief(which(look), asOf.moment(), title(), missing::add));
    }
    PrintWriter err = spec.commandLine().getErr();
    String then = asOf.moment().isPresent() ? " at that time" : "";
    missing.forEach(
        id ->
            err.println(
                "dateline: there is no incident "
                    + Paper.clean(id)
                    + then
                    + "; 'dateline incidents' lists them"));
    if (brief.isEmpty()) {
      if (missing.isEmpty()) {
        err.println("dateline: no incident meets that; 'dateline incidents' lists them");
      }
      return ExitCode.USAGE;
    }
    int written = write(brief.get(), as);
    return written == ExitCode.OK && !missing.isEmpty() ? ExitCode.SOFTWARE : written;
  }

  private Optional<String> title() {
    return Optional.ofNullable(title).filter(words -> !words.isBlank());
  }

  private List<String> which(Looking look) {
    IncidentFilter filter = wanted.filter();
    boolean filtered = !filter.equals(IncidentFilter.all());
    if (ids.isEmpty() == !filtered) {
      throw wrong(
          ids.isEmpty()
              ? "name the incidents, or say which ones, as with --from 2017-06-01; 'dateline"
                  + " incidents' lists them"
              : "name the incidents or say which ones, not both");
    }
    List<String> which = new ArrayList<>(ids);
    if (filtered) {
      look.incidents(filter, asOf.moment(), one -> which.add(one.id()));
    }
    if (which.size() > MOST) {
      throw wrong(
          "these are "
              + which.size()
              + " incidents, and a brief holds "
              + MOST
              + "; ask for fewer");
    }
    return which;
  }

  private Form form() {
    if (form != null) {
      return form;
    }
    String name = out == null ? "" : out.toString().toLowerCase(Locale.ROOT);
    for (Form one : Form.values()) {
      if (name.endsWith("." + one)) {
        return one;
      }
    }
    return Form.MD;
  }

  private int write(Brief brief, Form as) {
    Printed printed =
        switch (as) {
          case MD -> text(Markdown.of(brief));
          case HTML -> text(Html.of(brief));
          case JSON -> text(BriefJson.of(brief));
          case PDF -> Pdf.of(brief, Instant.now());
          case DOCX -> Docx.of(brief, Instant.now());
        };
    PrintWriter err = spec.commandLine().getErr();
    if (out == null) {
      PrintWriter screen = spec.commandLine().getOut();
      screen.print(new String(printed.bytes(), StandardCharsets.UTF_8));
      screen.flush();
      return ExitCode.OK;
    }
    try {
      Files.write(out, printed.bytes());
    } catch (IOException e) {
      err.println("dateline: " + out + ": could not be written; is there such a folder, and room?");
      return ExitCode.SOFTWARE;
    }
    if (!printed.missing().isEmpty()) {
      err.println(
          "dateline: "
              + out
              + ": the program's fonts have no shape for "
              + Paper.clean(String.join(" ", printed.missing()))
              + " (shown as #); use --format docx or html for these");
    }
    return ExitCode.OK;
  }

  private static Printed text(String words) {
    return new Printed(words.getBytes(StandardCharsets.UTF_8), List.of());
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
