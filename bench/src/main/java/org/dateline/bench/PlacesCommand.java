// SPDX-License-Identifier: Apache-2.0
package org.dateline.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.cli.Dateline;
import org.dateline.code.Coder;
import org.dateline.code.PlaceCandidate;
import org.dateline.code.encoder.Encoder;
import org.dateline.code.rules.LexiconTagger;
import org.dateline.code.rules.MarkTagger;
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

/** {@code dateline bench places}: where each act could have been, for those who fit the weights. */
@Command(
    name = "places",
    mixinStandardHelpOptions = true,
    description = "Shows the places that each act may have been at, and what speaks for each.",
    footer = {"", "Example:", "  dateline bench places report.txt > places.jsonl"})
final class PlacesCommand implements Callable<Integer> {
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
            Dateline.version());
    Line line = Line.bundled(Dateline.version());
    int failed = 0;
    for (Path file : files) {
      try {
        Input input = new Input(file.toString(), Files.readAllBytes(file));
        for (Finished one : line.run(input, Hints.none()).reports()) {
          coder.placesOfActs(one.coded().report()).forEach(this::print);
        }
      } catch (IOException e) {
        spec.commandLine().getErr().println("dateline: " + file + ": cannot be read");
        failed++;
      }
    }
    return failed == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  private void print(String account, List<PlaceCandidate> candidates) {
    ObjectNode line = JSON.createObjectNode().put("account", account);
    for (PlaceCandidate candidate : candidates) {
      ObjectNode one = line.withArray("places").addObject();
      one.put("name", candidate.place().name());
      candidate.place().country().ifPresent(c -> one.put("country", c));
      candidate
          .place()
          .coordinates()
          .ifPresent(at -> one.put("lat", at.lat()).put("lon", at.lon()));
      one.put("precision", candidate.place().precision().code());
      one.put("own", candidate.own());
      one.put("probability", candidate.probability());
      candidate.signs().stream().sorted().forEach(one.withArray("signs")::add);
    }
    spec.commandLine().getOut().println(line);
  }
}
