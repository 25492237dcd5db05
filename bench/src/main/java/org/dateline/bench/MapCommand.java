// SPDX-License-Identifier: Apache-2.0
package org.dateline.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dateline.desk.Desk;
import org.dateline.line.CaseWork;
import org.dateline.store.Case;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code dateline bench map}: how long the desk takes to answer with all points of a map. */
@Command(
    name = "map",
    mixinStandardHelpOptions = true,
    description = "Measures how long the desk takes to answer with all points of a map.",
    footer = {"", "Example:", "  dateline bench map --incidents 50000"})
final class MapCommand implements Callable<Integer> {
  private static final int BLOCK = 1000;

  @Option(
      names = "--incidents",
      paramLabel = "N",
      defaultValue = "50000",
      description = "How many there are (usually ${DEFAULT-VALUE}).")
  private int incidents;

  @Option(
      names = "--times",
      paramLabel = "N",
      defaultValue = "20",
      description = "How often they are asked for (usually ${DEFAULT-VALUE}).")
  private int times;

  @Option(
      names = "--keep",
      paramLabel = "FILE",
      description = "Keeps the case, a new file, to look at: dateline serve FILE.")
  private Optional<Path> keep = Optional.empty();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("dateline-map");
    Path file = keep.orElse(folder.resolve("map.db"));
    String location = file.toString();
    try {
      fill(location);
      measure(location);
    } finally {
      if (keep.isEmpty()) {
        Files.deleteIfExists(file);
      }
      Files.deleteIfExists(folder);
    }
    return ExitCode.OK;
  }

  private void fill(String location) {
    CaseWork.open(location, Instant::now, () -> {}).close();
    ScatteredIncidents scattered = new ScatteredIncidents(1);
    try (Case record = Case.open(location)) {
      record.write(
          session -> {
            for (int done = 0; done < incidents; done += BLOCK) {
              session
                  .incidents()
                  .replace(List.of(), scattered.next(Math.min(BLOCK, incidents - done)));
            }
            return true;
          });
    }
  }

  private void measure(String location) throws IOException, InterruptedException {
    try (CaseWork work = CaseWork.open(location, Instant::now, () -> {});
        Desk desk = Desk.open(work, "analyst", Desk.LOOPBACK, 0)) {
      HttpClient client = HttpClient.newHttpClient();
      URI address = URI.create(desk.address() + "api/v1/map");
      long[] nanos = new long[Math.max(1, times)];
      int packed = 0;
      for (int i = 0; i < nanos.length; i++) {
        long begun = System.nanoTime();
        HttpRequest ask = HttpRequest.newBuilder(address).header("Accept-Encoding", "gzip").build();
        packed = client.send(ask, BodyHandlers.ofByteArray()).body().length;
        nanos[i] = System.nanoTime() - begun;
      }
      int plain =
          client
              .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray())
              .body()
              .length;
      long first = nanos[0];
      Arrays.sort(nanos);
      spec.commandLine()
          .getOut()
          .printf(
              Locale.ROOT,
              "%,d incidents: median %d ms, slowest %d ms, first %d ms; %,d bytes, packed %,d%n",
              incidents,
              nanos[nanos.length / 2] / 1_000_000,
              nanos[nanos.length - 1] / 1_000_000,
              first / 1_000_000,
              plain,
              packed);
      spec.commandLine().getOut().flush();
    }
  }
}
