// SPDX-License-Identifier: Apache-2.0
package org.dateline.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.dateline.cli.Dateline;
import org.dateline.code.encoder.Encoder;
import org.dateline.code.encoder.Thresholds;
import org.dateline.line.Line;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code dateline bench muc4}: role fillers and templates against the MUC-4 keys. */
@Command(
    name = "muc4",
    mixinStandardHelpOptions = true,
    description = "Measures role fillers and templates with the published MUC-4 measures.",
    footer = {"", "Example:", "  dateline bench muc4 --data reports.jsonl --predictions out.json"})
final class Muc4Command implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--data",
      paramLabel = "FILE",
      description =
          "One report a line: {\"docid\", \"doctext\", \"templates\"}; templates may be empty."
              + " Else the MUC-4 development reports, where ../shared is there.")
  private @Nullable Path data;

  @Option(
      names = "--predictions",
      paramLabel = "OUT",
      description = "Write what was found: {docid: [template, ...]}.")
  private @Nullable Path predictions;

  @Option(
      names = "--search",
      description =
          "Search the thresholds that give the most on these reports, print them and measure with"
              + " them.")
  private boolean search;

  @Override
  public Integer call() {
    Path file = data == null ? usual() : data;
    try {
      return measure(MucReport.read(file));
    } catch (NoSuchFileException e) {
      return fail(file + ": does not exist; give a file of reports to --data");
    } catch (IOException e) {
      return fail(e.getMessage());
    }
  }

  private int fail(String message) {
    spec.commandLine().getErr().println("dateline: " + message);
    return ExitCode.SOFTWARE;
  }

  private int measure(List<MucReport> reports) throws IOException {
    Encoder encoder = Encoder.bundled();
    Line line = Line.bundled(Dateline.version());
    List<MucReading> readings =
        reports.stream().map(report -> MucReading.of(report, line, encoder)).toList();
    Thresholds thresholds = encoder.thresholds();
    if (search) {
      thresholds = new MucThresholds(readings).from(thresholds);
      spec.commandLine().getOut().println(thresholds);
    }
    if (predictions != null) {
      write(readings, thresholds, predictions);
    }
    MucScore score = MucReading.score(readings, thresholds);
    print("roles", score.roles());
    print("templates", score.templates());
    return ExitCode.OK;
  }

  private static void write(List<MucReading> readings, Thresholds thresholds, Path file)
      throws IOException {
    Map<String, List<Map<String, Object>>> found = new LinkedHashMap<>();
    for (MucReading reading : readings) {
      List<Map<String, Object>> plain = new ArrayList<>();
      reading.templates(thresholds).forEach(template -> plain.add(json(template)));
      found.put(reading.report().id(), plain);
    }
    Files.writeString(file, new ObjectMapper().writeValueAsString(found) + "\n");
  }

  private static Map<String, Object> json(MucTemplate template) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("incident_type", template.kind());
    json.putAll(template.fillers());
    return json;
  }

  private void print(String measure, Map<String, MucScore.Cell> cells) {
    PrintWriter out = spec.commandLine().getOut();
    cells.forEach(
        (name, cell) ->
            out.printf(
                Locale.ROOT,
                "%-10s %-14s P %6.2f  R %6.2f  F1 %6.2f   gold %4d  predicted %4d%n",
                measure,
                name,
                cell.precision(),
                cell.recall(),
                cell.f1(),
                cell.gold(),
                cell.predicted()));
  }

  private static Path usual() {
    return Path.of(System.getProperty("dateline.home", "."))
        .toAbsolutePath()
        .normalize()
        .resolveSibling("shared/data/muc4/dev.jsonl");
  }
}
