// SPDX-License-Identifier: Apache-2.0
package org.dateline.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.dateline.assess.Incidents;
import org.dateline.cli.Dateline;
import org.dateline.code.Coder;
import org.dateline.code.encoder.Encoder;
import org.dateline.code.rules.LexiconTagger;
import org.dateline.code.rules.MarkTagger;
import org.dateline.codebook.Incident;
import org.dateline.codebook.Report;
import org.dateline.codebook.json.CodebookJson;
import org.dateline.line.BundledReference;
import org.dateline.line.Finished;
import org.dateline.line.Line;
import org.dateline.read.Hints;
import org.dateline.read.Input;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code dateline bench acts}: every act that reports speak of, also those that are not taken as
 * incidents, for those who fit the weights that decide.
 */
@Command(
    name = "acts",
    mixinStandardHelpOptions = true,
    description = "Shows every act that reports speak of, and what stands for an incident.",
    footer = {"", "Example:", "  dateline bench acts report.txt > acts.jsonl"})
final class ActsCommand implements Callable<Integer> {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Reports.")
  private List<Path> files = List.of();

  @Override
  public Integer call() {
    Encoder encoder = Encoder.bundled();
    Coder coder =
        new Coder(
            new MarkTagger(new LexiconTagger(), encoder::read, encoder.thresholds()),
            new BundledReference(),
            Dateline.version(),
            0);
    Line line = Line.bundled(Dateline.version());
    int failed = 0;
    for (Path file : files) {
      try {
        Input input = new Input(file.toString(), Files.readAllBytes(file));
        for (Finished one : line.run(input, Hints.none()).reports()) {
          print(coder, one.coded().report());
        }
      } catch (IOException e) {
        spec.commandLine().getErr().println("dateline: " + file + ": cannot be read");
        failed++;
      }
    }
    return failed == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  private void print(Coder coder, Report report) throws IOException {
    Map<String, Set<String>> signs = coder.signsOfActs(report);
    for (Incident incident : Incidents.of(coder.code(report))) {
      ObjectNode line = JSON.createObjectNode().put("report", report.id());
      line.set("incident", JSON.readTree(CodebookJson.write(incident)));
      signs.getOrDefault(incident.id(), Set.of()).stream()
          .sorted()
          .forEach(line.withArray("signs")::add);
      spec.commandLine().getOut().println(line);
    }
  }
}
