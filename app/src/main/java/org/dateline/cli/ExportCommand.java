// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dateline.line.CaseWork;
import org.dateline.line.IncidentCsv;
import org.dateline.store.IncidentFilter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dateline export}: a case for other programs. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    versionProvider = Dateline.Version.class,
    description = "Writes the incidents of a case for other programs.",
    footer = {
      "",
      "Examples:",
      "  dateline export --case june.db --format csv --out june.csv",
      "  dateline export --case june.db --format geojson --country Iran > iran.geojson"
    })
final class ExportCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private CaseOption record;
  @Mixin private FilterOptions wanted;
  @Mixin private AsOfOption asOf;

  @Option(
      names = "--format",
      required = true,
      paramLabel = "FORMAT",
      description = "csv, jsonl or geojson.")
  private Form form = Form.JSONL;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Writes to this file, which must not be there yet; else to the screen.")
  private @Nullable Path out;

  /** What other programs read. */
  enum Form {
    CSV,
    JSONL,
    GEOJSON;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public Integer call() {
    IncidentFilter filter = wanted.filter();
    if (out == null) {
      try {
        write(filter, spec.commandLine().getOut());
      } catch (Delivery.NobodyReads e) {
        return ExitCode.OK;
      }
      return ExitCode.OK;
    }
    if (Files.exists(out)) {
      throw new ParameterException(
          spec.commandLine(), "--out " + out + " is there already; name another file");
    }
    try (PrintWriter file = new PrintWriter(Files.newBufferedWriter(out, StandardCharsets.UTF_8))) {
      write(filter, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (Delivery.NobodyReads e) {
      spec.commandLine().getErr().println("dateline: " + out + ": the disk refused it; make room");
      return ExitCode.SOFTWARE;
    }
    return ExitCode.OK;
  }

  private void write(IncidentFilter filter, PrintWriter to) {
    to.print(
        switch (form) {
          case CSV -> IncidentCsv.HEAD;
          case JSONL -> "";
          case GEOJSON -> "{\"type\":\"FeatureCollection\",\"features\":[";
        });
    boolean[] first = {true};
    try (CaseWork work = record.open()) {
      work.look(
          look -> {
            look.incidents(
                filter,
                asOf.moment(),
                one -> {
                  to.print(
                      switch (form) {
                        case CSV -> IncidentCsv.row(one.view());
                        case JSONL -> one.view() + "\n";
                        case GEOJSON -> (first[0] ? "\n" : ",\n") + IncidentCsv.feature(one.view());
                      });
                  first[0] = false;
                  if (to.checkError()) {
                    throw new Delivery.NobodyReads();
                  }
                });
            return true;
          });
    }
    to.print(form == Form.GEOJSON ? "\n]}\n" : "");
    to.flush();
  }
}
