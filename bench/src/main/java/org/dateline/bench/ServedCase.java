// SPDX-License-Identifier: Apache-2.0
package org.dateline.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A desk that is asked for pages: a program of its own, or one that is open already. */
final class ServedCase implements AutoCloseable {
  private final HttpClient client = HttpClient.newHttpClient();
  private final String address;
  private final Optional<Process> process;

  private ServedCase(String address, Optional<Process> process) {
    this.address = address;
    this.process = process;
  }

  /** A page, or why there is none. */
  record Got(int status, int bytes) {}

  /** A desk that is open. */
  static ServedCase at(String address) {
    return new ServedCase(address, Optional.empty());
  }

  /**
   * Opens a desk.
   *
   * @param heap as Java writes it: 768m
   */
  static ServedCase open(String location, String heap) throws IOException {
    Process process =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx" + heap,
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "org.dateline.cli.Dateline",
                "serve",
                location,
                "--port",
                "0")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      int at = line.indexOf("http://");
      if (at >= 0) {
        String address = line.substring(at).replaceAll("[; ].*", "");
        return new ServedCase(address, Optional.of(process));
      }
    }
    throw new IOException("the desk of " + location + " did not open");
  }

  String address() {
    return address;
  }

  /** Asks for a page, and reads all of it. */
  Got get(String path) throws InterruptedException {
    try {
      HttpRequest ask =
          HttpRequest.newBuilder(URI.create(address + path.substring(1)))
              .header("Accept-Encoding", "gzip")
              .build();
      HttpResponse<byte[]> answer = client.send(ask, BodyHandlers.ofByteArray());
      return new Got(answer.statusCode(), answer.body().length);
    } catch (IOException e) {
      return new Got(0, 0);
    }
  }

  /** The most memory that the desk held, all of it; unknown of one that was open, or elsewhere. */
  Optional<Long> peakMegabytes() throws IOException {
    Path status = Path.of("/proc/" + process.map(Process::pid).orElse(0L) + "/status");
    if (process.isEmpty() || !Files.exists(status)) {
      return Optional.empty();
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .map(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) >> 10)
        .findFirst();
  }

  @Override
  public void close() {
    process.ifPresent(Process::destroy);
  }
}
