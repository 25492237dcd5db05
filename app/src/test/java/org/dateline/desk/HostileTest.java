// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.dateline.line.Line;
import org.dateline.store.PlainStages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports and questions that were made to do harm. */
class HostileTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String TOLD = "On 2024-03-05 in Tikrit a bombing killed 12 people. ";
  private static final String SCRIPT =
      "<script>alert(1)</script><img src=x onerror=alert(2)>\"'><svg/onload=alert(3)>"
          + "</title></textarea></script><a href=\"javascript:alert(4)\">x</a>{{1237*1259}}${1237*1259}";

  @TempDir private Path folder;
  private Office office;
  private Office.Client client;

  @BeforeEach
  void open() {
    office = Office.alone(folder, new Line(new PlainStages(), 1));
    client = office.client();
  }

  @AfterEach
  void close() {
    office.close();
  }

  private void add(String id, String text, String... fields) {
    var json = JSON.createObjectNode().put("id", id).put("text", text);
    json.put("published", "2024-03-05");
    for (int i = 0; i < fields.length; i += 2) {
      json.put(fields[i], fields[i + 1]);
    }
    HttpResponse<String> answer =
        client.post("/api/v1/reports", "application/json", json.toString());
    assertEquals(201, answer.statusCode(), answer.body());
  }

  @Test
  void aReportFullOfScriptIsTextEverywhere() {
    // Escaped once, so that the reader of JSON takes it for text and not for a page.
    String text = (TOLD + SCRIPT).replace("&", "&amp;").replace("<", "&lt;");
    String name = SCRIPT.replace("<", "&lt;");
    add(SCRIPT, text, "title", name, "outlet", name, "author", name);
    String report = Links.report(SCRIPT);
    String incident = Links.incident(SCRIPT + "#1");
    List<String> pages =
        List.of(
            "/",
            "/?day=2024-03-05",
            "/incidents",
            incident,
            report,
            "/reports",
            "/claims",
            "/actors",
            "/map",
            "/sources",
            "/review",
            "/search?q=alert",
            "/search?q=" + Links.value(SCRIPT),
            "/incidents?text=" + Links.value(SCRIPT),
            "/incidents?type=" + Links.value(SCRIPT),
            "/reports?source=" + Links.value(SCRIPT),
            "/reports/" + Links.value(SCRIPT) + "x",
            "/actors/" + Links.value(SCRIPT),
            "/reports/new",
            "/incidents.atom",
            "/incidents?as_of=" + Links.value(SCRIPT),
            "/api/v1/incidents",
            "/api/v1/reports",
            "/api/v1/today?day=2024-03-05",
            "/api/v1/incidents?type=" + Links.value(SCRIPT));
    boolean told = false;
    for (String path : pages) {
      HttpResponse<String> answer = client.get(path);
      assertTrue(answer.statusCode() < 500, path);
      String type = answer.headers().firstValue("Content-Type").orElse("");
      assertEquals("nosniff", answer.headers().firstValue("X-Content-Type-Options").orElse(""));
      String policy = answer.headers().firstValue("Content-Security-Policy").orElse("");
      assertTrue(policy.startsWith("default-src 'none'") && !policy.contains("unsafe"), path);
      if (type.startsWith("text/html") || type.contains("xml")) {
        for (String live :
            List.of(
                "<script>alert", "<img src=x", "<svg/onload", "<a href=\"javascript:", "\"'>")) {
          assertFalse(answer.body().contains(live), path + " has " + live);
        }
      } else {
        assertTrue(type.matches("application/(problem[+])?json"), path + type);
      }
      assertFalse(answer.body().contains("1557383"), path + " counts: " + answer.body());
      told |= answer.body().contains("&lt;script&gt;alert(1)");
    }
    assertTrue(told, "the text is shown");
  }

  @Test
  void aPageThatIsSentIsReadAndNotKeptAsMarkup() {
    String page = "<html><body><p>" + TOLD + "</p><script>alert(1)</script></body></html>";
    HttpResponse<String> sent = client.post("/api/v1/reports?id=p", "text/html", page);
    assertEquals(201, sent.statusCode(), sent.body());
    assertFalse(client.get("/api/v1/reports/p").body().contains("alert"));
  }

  @Test
  void fiveMegabytesOfTextAreShownQuickly() {
    StringBuilder text = new StringBuilder(5_300_000);
    for (int i = 0; text.length() < 5_000_000; i++) {
      text.append("Paragraph ").append(i).append(" of a long text. ").append("word ".repeat(60));
      text.append("\n\n");
    }
    text.insert(0, TOLD);
    add("long", text.toString(), "outlet", "The Post");
    for (String path :
        List.of("/reports/long", "/incidents/long%231", "/search?q=word", "/api/v1/reports/long")) {
      client.get(path);
      long begun = System.nanoTime();
      HttpResponse<String> answer = client.get(path);
      long millis = (System.nanoTime() - begun) / 1_000_000;
      assertEquals(200, answer.statusCode());
      assertTrue(millis < 5_000, path + " took " + millis + " ms");
    }
  }

  @Test
  void aReportOfNothingButSpansIsShown() {
    String text =
        String.join(
            "",
            IntStream.range(0, 300)
                .mapToObj(i -> TOLD.replace("03-05", "%02d-%02d".formatted(1 + i / 28, 1 + i % 28)))
                .toList());
    add("dense", text);
    assertEquals(200, client.get("/reports/dense").statusCode());
    assertEquals(200, client.get("/incidents/dense%231").statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nought \u0000 in it",
        "half \ud83d a letter",
        "\u202e turned \u2066 round \u200f\u061c",
        "bell \u0007 escape \u001b[31m backspace \b",
        "\ufeff marks \ufffe \uffff \ufdd0",
        "Zalgo Z\u0310\u0351\u0338\u0344\u035b"
      })
  void oddLettersGoThroughEveryPage(String odd) throws IOException {
    add("odd", TOLD + odd, "title", odd, "outlet", odd);
    JsonNode there = JSON.readTree(client.get("/api/v1/reports/odd").body());
    assertTrue(there.at("/report/text").asText().contains(TOLD.strip()));
    for (String path :
        List.of(
            "/",
            "/reports",
            "/reports/odd",
            "/incidents",
            "/incidents/odd%231",
            "/sources",
            "/search?q=Tikrit",
            "/incidents.atom",
            "/reports?source=" + Links.value(odd))) {
      assertEquals(200, client.get(path).statusCode(), path);
    }
    HttpResponse<String> feed = client.get("/incidents.atom");
    assertTrue(feed.body().codePoints().allMatch(c -> c >= 0x20 || c == '\n' || c == '\t'));
  }

  @Test
  void whatIsReadFromRightToLeftTurnsNothingElseRound() {
    add("rtl", TOLD + "\u202eabc", "title", "\u202egnp.exe", "outlet", "\u202eanything");
    for (String path : List.of("/reports", "/sources", "/reports/rtl", "/search?q=Tikrit")) {
      String page = client.get(path).body();
      int at = page.indexOf('\u202e');
      while (at >= 0) {
        int open = page.lastIndexOf('<', at);
        while (page.startsWith("</", open) || page.startsWith("<mark", open)) {
          open = page.lastIndexOf('<', open - 1);
        }
        String tag = page.substring(open, page.indexOf('>', open));
        assertTrue(
            tag.contains("dir=\"auto\"")
                || tag.startsWith("<bdi")
                || tag.startsWith("<title")
                || tag.startsWith("<input")
                || tag.startsWith("<span")
                || tag.startsWith("<a "),
            path + " shows it in " + tag);
        at = page.indexOf('\u202e', at + 1);
      }
    }
  }

  @Test
  void brokenBytesAreGuessedAtOrRefusedAndNeverLost() {
    byte[] broken = (TOLD + "caf\u0000 ").getBytes(UTF_8);
    broken[broken.length - 2] = (byte) 0xe9;
    assertEquals(
        422, client.post("/api/v1/reports", "text/plain; charset=utf-8", broken).statusCode());
    HttpResponse<String> guessed = client.post("/api/v1/reports?id=g", "text/plain", broken);
    assertEquals(201, guessed.statusCode(), guessed.body());
    assertTrue(guessed.body().contains("\"warnings\":[{"), guessed.body());
    assertTrue(client.get("/api/v1/reports/g").body().contains("caf\u00e9"));
    byte[] picture = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13};
    assertEquals(422, client.post("/api/v1/reports", "text/plain", picture).statusCode());
  }

  @Test
  void troublesAreToldInTheLettersOfTheQuestion() {
    HttpResponse<String> answer = client.get("/api/v1/incidents?from=" + Links.value("أمس"));
    assertEquals(400, answer.statusCode());
    assertTrue(answer.body().contains("أمس"), answer.body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/reports/..%2f..%2fetc%2fpasswd",
        "/reports/%2e%2e/%2e%2e/etc/passwd",
        "/assets/..%2f..%2fstore%2fCase.class",
        "/assets/%2e%2e%2fopenapi.json",
        "/assets/..%5copenapi.json",
        "/assets/desk.css%00.png",
        "/%2e%2e/%2e%2e/etc/passwd",
        "/reports/%252e%252e%252fetc%252fpasswd",
        "/incidents/a%2500",
        "/actors/%2f%2f%2f"
      })
  void pathsLeadNowhereElse(String path) {
    HttpResponse<String> answer = client.get(path);
    assertTrue(List.of(400, 404).contains(answer.statusCode()), path + answer.statusCode());
    assertFalse(answer.body().contains("root:"), path);
  }

  @Test
  void tenThousandWordsOfAQuestionAreRefusedAndAThousandAreNoTrouble() {
    String words =
        "/api/v1/incidents?"
            + String.join("&", IntStream.range(0, 10_000).mapToObj(i -> "a" + i + "=1").toList());
    assertEquals(414, client.get(words).statusCode());
    long begun = System.nanoTime();
    assertEquals(200, client.get(words.substring(0, 7_000)).statusCode());
    assertTrue((System.nanoTime() - begun) / 1_000_000 < 3_000);
    String many = "token=x&" + "a=b&".repeat(200_000);
    assertNotEquals(
        500, client.post("/reports/new", "application/x-www-form-urlencoded", many).statusCode());
  }

  @Test
  void anXmlBombIsNotUnpacked() {
    String bomb =
        "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \""
            + "x".repeat(1000)
            + "\"><!ENTITY c \""
            + "&b;".repeat(1000)
            + "\">]><html><body>"
            + "&c;".repeat(1000)
            + "</body></html>";
    HttpResponse<String> answer = client.post("/api/v1/reports", "text/html", bomb);
    assertTrue(answer.statusCode() < 500, answer.body());
    assertTrue(client.get("/api/v1/reports").body().length() < 10_000);
  }
}
