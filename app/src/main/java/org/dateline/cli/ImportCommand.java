// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dateline.line.CaseWork;
import org.dateline.line.DataSet;
import org.dateline.line.Imported;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline import}: a data set to check against. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    versionProvider = Dateline.Version.class,
    description =
        "Takes a data set of political violence into a case, so that \"the first in Iran\" can be"
            + " checked against it: GTD (CSV or Excel), UCDP GED (CSV), ACLED (CSV), as their"
            + " owners publish them.",
    footer = {
      "",
      "Bring your own copy, under its owner's terms. A file that is there already is passed over.",
      "",
      "Example:",
      "  dateline import GEDEvent_v23_1.csv --case june.db"
    })
final class ImportCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private CaseOption record;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "A CSV or Excel (.xlsx) file.")
  private List<Path> files = List.of();

  @Option(
      names = "--dataset",
      paramLabel = "NAME",
      description = "gtd, ged or acled; the header of the file tells where it is left out.")
  private @Nullable DataSet dataset;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    Complaints complaints = new Complaints(err, new Progress(err, false));
    boolean failed = false;
    try (CaseWork work = record.open()) {
      for (Path file : files) {
        try {
          Imported imported =
              work.importData(file, Optional.ofNullable(dataset), complaints::about);
          out.print(Paper.clean(file + ": " + words(imported)) + "\n");
          out.flush();
        } catch (IllegalArgumentException e) {
          err.println("dateline: " + Paper.clean(e.getMessage()));
          failed = true;
        }
      }
    }
    return failed || complaints.any() ? ExitCode.SOFTWARE : ExitCode.OK;
  }

  private static String words(Imported imported) {
    if (imported.known()) {
      return "known already";
    }
    String name =
        imported.dataset().map(one -> one.name().toLowerCase(Locale.ROOT)).orElse("no data set");
    return imported.events()
        + " events of "
        + name
        + (imported.rejected() > 0 ? ", " + imported.rejected() + " rows left out" : "");
  }
}
