// SPDX-License-Identifier: Apache-2.0
package org.dateline.collect;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.dateline.codebook.Reject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OriginsTest {
  @TempDir Path folder;

  @Test
  void aFolderGivesItsReportsInTheOrderOfTheirNames() throws IOException {
    for (String name :
        List.of(
            "b.txt", "a.html", "c/d.jsonl", "README.md", ".hidden.txt", "x.pdf", ".git/e.txt")) {
      write(name, "x");
    }
    List<String> names = names(folder.toString());
    assertEquals(List.of("a.html", "b.txt", "c/d.jsonl"), names);
  }

  @Test
  void aNamedFileIsTakenWhateverItsEnding() throws IOException {
    Path file = write("wire.dat", "words");
    Arrival.Content content = assertInstanceOf(Arrival.Content.class, fetch(file.toString()));
    assertEquals("words", new String(content.input().bytes(), UTF_8));
    assertEquals(file.toString(), content.input().name());
  }

  @Test
  void aDashIsStandardInput() {
    InputStream in = new ByteArrayInputStream("typed".getBytes(UTF_8));
    Arrival arrival = Origins.of(List.of("-"), in).get(0).fetch();
    assertEquals(
        "typed",
        new String(assertInstanceOf(Arrival.Content.class, arrival).input().bytes(), UTF_8));
  }

  @Test
  void whatIsMissingIsRefusedByName() {
    String name = folder.resolve("nowhere.txt").toString();
    Reject reject = reject(fetch(name));
    assertEquals("NOT_FOUND", reject.code());
    assertEquals(name, reject.source());
    assertEquals("NOT_FOUND", reject(fetch("a\0b")).code());
    assertEquals("NOT_FOUND", reject(fetch("http://[broken")).code());
  }

  @Test
  void aFolderWithoutReportsIsRefused() {
    assertEquals("EMPTY", reject(fetch(folder.toString())).code());
  }

  @Test
  void aHugeFileIsRefusedBeforeItIsLoaded() throws IOException {
    Path file = folder.resolve("huge.txt");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(200L * 1024 * 1024 * 1024);
    }
    assertEquals("TOO_LARGE", reject(fetch(file.toString())).code());
  }

  @Test
  void aFolderThatHoldsItselfEnds() throws IOException {
    write("a.txt", "x");
    Files.createSymbolicLink(folder.resolve("again"), folder);
    List<Origin> origins = Origins.of(List.of(folder.toString()), InputStream.nullInputStream());
    assertTrue(origins.stream().anyMatch(origin -> origin.name().endsWith("a.txt")));
  }

  @Test
  void theWebIsReadOrRefusedWithAReason() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/page",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          exchange.getResponseBody().write("a page".getBytes(UTF_8));
          exchange.close();
        });
    server.createContext(
        "/round",
        exchange -> {
          exchange.getResponseHeaders().add("Location", "/round");
          exchange.sendResponseHeaders(302, -1);
          exchange.close();
        });
    server.createContext(
        "/slow",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          exchange.getResponseBody().write('x');
          exchange.getResponseBody().flush();
        });
    server.createContext(
        "/endless",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          byte[] block = new byte[1 << 20];
          try (exchange) {
            for (int i = 0; i < 40; i++) {
              exchange.getResponseBody().write(block);
            }
          }
        });
    server.start();
    try {
      String base = "http://127.0.0.1:" + server.getAddress().getPort();
      Arrival page = fetch(base + "/page");
      assertEquals(
          "a page",
          new String(assertInstanceOf(Arrival.Content.class, page).input().bytes(), UTF_8));
      assertEquals("NOT_FOUND", reject(fetch(base + "/other")).code());
      assertEquals("UNREADABLE", reject(fetch(base + "/round")).code());
      assertEquals("TOO_LARGE", reject(fetch(base + "/endless")).code());
      Origin slow = new WebOrigin(URI.create(base + "/slow"), "slow", Duration.ofMillis(300));
      assertEquals("TIMEOUT", reject(slow.fetch()).code());
    } finally {
      server.stop(0);
    }
    Reject gone = reject(fetch("http://127.0.0.1:" + server.getAddress().getPort() + "/page"));
    assertEquals("UNREADABLE", gone.code());
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private List<String> names(String name) {
    return Origins.of(List.of(name), InputStream.nullInputStream()).stream()
        .map(origin -> folder.relativize(Path.of(origin.name())).toString())
        .toList();
  }

  private static Arrival fetch(String name) {
    return Origins.of(List.of(name), InputStream.nullInputStream()).get(0).fetch();
  }

  private static Reject reject(Arrival arrival) {
    return assertInstanceOf(Arrival.Refused.class, arrival).reject();
  }
}
