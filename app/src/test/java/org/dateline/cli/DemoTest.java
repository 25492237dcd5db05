// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demo ends in the desk; where nobody looks it is a text. */
class DemoTest {
  @TempDir Path folder;

  private Process start(String... arguments) throws IOException {
    Stream<String> java =
        Stream.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Djava.io.tmpdir=" + folder,
            "-Ddateline.home=..",
            "-cp",
            System.getProperty("java.class.path"),
            "org.dateline.cli.Dateline",
            "demo");
    return new ProcessBuilder(Stream.concat(java, Stream.of(arguments)).toList())
        .redirectErrorStream(true)
        .start();
  }

  /** Cases of the demo that lie about. */
  private List<Path> left() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(one -> one.getFileName().toString().startsWith("dateline-demo")).toList();
    }
  }

  @Test
  void withAPortItEndsInTheDeskUntilItIsStopped() throws IOException, InterruptedException {
    Process demo = start("--port", "0");
    try (BufferedReader out = demo.inputReader(StandardCharsets.UTF_8)) {
      StringBuilder text = new StringBuilder();
      Matcher address = Pattern.compile("is on (http://127\\.0\\.0\\.1:[0-9]+/)").matcher("");
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        text.append(line).append('\n');
        if (address.reset(line).find()) {
          break;
        }
      }
      assertTrue(text.toString().contains("THE INCIDENTS IN THEM"), text.toString());
      HttpResponse<String> page =
          HttpClient.newHttpClient()
              .send(
                  HttpRequest.newBuilder(URI.create(address.group(1) + "incidents")).build(),
                  HttpResponse.BodyHandlers.ofString());
      assertEquals(200, page.statusCode());
      assertTrue(page.body().contains("Tehran") && page.body().contains("San Miguel"), page.body());
      assertEquals(1, left().size());
    } finally {
      demo.destroy();
      assertTrue(demo.waitFor(30, TimeUnit.SECONDS));
    }
    assertEquals(List.of(), left());
  }

  @Test
  void withoutATerminalItIsATextAndEnds() throws IOException, InterruptedException {
    Process demo = start();
    String text = new String(demo.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(demo.waitFor(30, TimeUnit.SECONDS));
    assertEquals(0, demo.exitValue(), text);
    assertTrue(text.contains("HOW ITS FIGURES MOVED") && text.contains("TRY NEXT"), text);
    assertEquals(List.of(), left());
  }

  @Test
  void aPortThatIsNoneIsSaidSo() {
    StringWriter err = new StringWriter();
    int code =
        Dateline.run(
            new String[] {"demo", "--port", "70000"},
            new PrintWriter(new StringWriter()),
            new PrintWriter(err));
    assertEquals(2, code);
    assertTrue(err.toString().contains("--port is from 0 to 65535, not 70000"), err.toString());
  }
}
