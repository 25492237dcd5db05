// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dateline.line.Line;
import org.dateline.store.PlainStages;
import org.dateline.team.By;
import org.dateline.team.Role;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Odd questions, made by chance out of the document of the API and of the desk's pages: none breaks
 * the program, and none is answered slowly. They go over a bare socket, since a client of HTTP
 * would not let them through.
 */
class FuzzTest {
  private static final int QUESTIONS = 700;
  private static final long SLOW_MILLIS = 3_000;
  private static final List<String> METHODS =
      List.of("GET", "GET", "GET", "GET", "POST", "POST", "HEAD", "OPTIONS", "PUT", "DELETE", "X");
  private static final List<String> PAGES =
      List.of(
          "/",
          "/incidents",
          "/incidents/{id}",
          "/incidents.atom",
          "/reports",
          "/reports/{id}",
          "/reports/new",
          "/claims",
          "/actors",
          "/actors/{id}",
          "/map",
          "/review",
          "/sources",
          "/search",
          "/health",
          "/assets/{id}",
          "/login",
          "/logout",
          "/me",
          "/me/tokens",
          "/people",
          "/people/log",
          "/nowhere");
  private static final List<String> ODD =
      List.of(
          "",
          "%00",
          "%",
          "%zz",
          "%ff%fe",
          "%ED%A0%80",
          "..",
          "../../etc/passwd",
          "%2e%2e%2f",
          "%252e%252e%252f",
          "..%5c..%5c",
          "//",
          "%2F%2F",
          ";a=b",
          "a;jsessionid=1",
          "*",
          "-1",
          "0",
          "1e999",
          "99999999999999999999",
          "NaN",
          "null",
          "true",
          "[]",
          "{}",
          "'",
          "%22",
          "';DROP%20TABLE%20report;--",
          "%27%20OR%201=1--",
          "%3Cscript%3Ealert(1)%3C/script%3E",
          "${jndi:ldap://x}",
          "%7B%7B7*7%7D%7D",
          "%E2%80%AE%D7%90",
          "%F0%9F%92%A3",
          "2024-02-30",
          "9999-12-31",
          "-999999999-01-01",
          "+1000000000-01-01",
          "2024-03-05T25:00",
          "Tehran,1e9",
          "91,181,5",
          "NaN,NaN,NaN",
          "91,181",
          "Tehran,-5",
          "bombing",
          "a#1",
          "a%231",
          "a%23",
          "AND",
          "NEAR(a%20b)",
          "%22unbalanced",
          "a*",
          "%EF%BF%BF",
          "%C0%80",
          "%0d%0aX:%20y",
          "eHgKeA",
          "Cg",
          "LTEKYQ",
          "+",
          "%20",
          "%09",
          "A".repeat(3000));
  private static final List<String> TYPES =
      List.of(
          "application/json",
          "application/x-ndjson",
          "text/plain",
          "text/html",
          "text/markdown",
          "application/x-www-form-urlencoded",
          "multipart/form-data; boundary=x",
          "multipart/form-data",
          "text/plain; charset=nope",
          "text/plain; charset=utf-16",
          "text/plain; charset=",
          ";;;",
          "application/xml",
          "\u00e9");
  private static final List<String> BODIES =
      List.of(
          "",
          "x",
          "{}",
          "[]",
          "null",
          "{\"text\":\"x\"}",
          "{\"text\":\"\\u0000\\ud800\"}",
          "{\"text\":null}",
          "{\"text\":\"x\",\"id\":\"../../x\"}",
          "{\"text\":\"x\",\"id\":\"\"}",
          "{\"text\":\"On 2024-03-05 in Tikrit a bombing killed 12 people.\",\"id\":\"decision/1\"}",
          "{\"text\":\"x\",\"published\":\"+999999999-12-31\"}",
          "{\"text\":\"\\u202ea\\u2066\"}",
          "[".repeat(3000),
          "{\"a\":".repeat(3000),
          "\u00ff\u00fe\u0000x",
          "token=%zz",
          "token",
          "a=b&".repeat(2000),
          "--x\r\n\r\n\r\n--x--",
          "--x\r\nContent-Disposition: form-data\r\n",
          "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>",
          "<html><script>alert(1)</script></html>",
          "\u0000\u0001\u0002",
          "\u00c3(");
  private static final List<String> HEADERS =
      List.of(
          "Accept: ;;;q=x",
          "Accept-Encoding: gzip;q=x",
          "If-None-Match: W/,,\"",
          "Range: bytes=9-1",
          "Cookie: ;;=;a",
          "Cookie: dateline-1=x",
          "Authorization: Bearer x",
          "Authorization: x",
          "Authorization: Bearer dateline_x",
          "Origin: null",
          "Sec-Fetch-Site: cross-site",
          "X-Forwarded-For: 1.2.3.4",
          "X-Forwarded-Proto: javascript",
          "X-HTTP-Method-Override: DELETE",
          "Content-Encoding: gzip",
          "Expect: 100-continue",
          "Accept-Language: \u00ff",
          "HX-Request: true",
          "X-Dateline-Token: x",
          "Referer: \u0000",
          "TE: trailers");

  @TempDir private Path folder;

  /** Parameters that the document gives for a path. */
  private static List<String> parameters(JsonNode document, String path) {
    List<String> names = new ArrayList<>();
    for (JsonNode operation : document.path("paths").path(path)) {
      for (JsonNode one : operation.path("parameters")) {
        JsonNode given =
            one.has("$ref") ? document.at(one.path("$ref").asText().substring(1)) : one;
        if (given.path("in").asText().equals("query")) {
          names.add(given.path("name").asText());
        }
      }
    }
    return names.isEmpty() ? List.of("after", "limit", "as_of", "format", "day", "q") : names;
  }

  /** The token of an admin. */
  private static String admin(Office office) {
    String password = "a phrase of some length";
    office.work.team().add("ada", Role.ADMIN, password, By.commandLine());
    return office.client().in("ada", password).token("admin");
  }

  private static <T> T any(Random random, List<T> some) {
    return some.get(random.nextInt(some.size()));
  }

  private static String question(
      Random random, JsonNode document, List<String> paths, String known) {
    String path = any(random, paths);
    StringBuilder target = new StringBuilder(path.replace("{id}", any(random, ODD)));
    List<String> names = parameters(document, path);
    for (int i = random.nextInt(4); i > 0; i--) {
      target
          .append(target.indexOf("?") < 0 ? '?' : '&')
          .append(random.nextInt(5) == 0 ? any(random, ODD) : any(random, names))
          .append('=')
          .append(any(random, ODD));
    }
    String body = any(random, BODIES);
    StringBuilder head =
        new StringBuilder()
            .append(any(random, METHODS))
            .append(' ')
            .append(target)
            .append(" HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n");
    head.append(random.nextInt(3) == 0 ? "" : known);
    for (int i = random.nextInt(3); i > 0; i--) {
      head.append(any(random, HEADERS)).append("\r\n");
    }
    if (random.nextInt(2) == 0) {
      head.append("Content-Type: ").append(any(random, TYPES)).append("\r\n");
    }
    return head + "Content-Length: " + body.length() + "\r\n\r\n" + body;
  }

  private static String ask(int port, String question) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write(question.getBytes(ISO_8859_1));
      ByteArrayOutputStream answer = new ByteArrayOutputStream();
      byte[] some = new byte[8192];
      try {
        for (int n = socket.getInputStream().read(some); n > 0; n = read(socket, some)) {
          answer.write(some, 0, n);
        }
      } catch (java.net.SocketException e) {
        // A server that refuses a body may hang up before all of it was sent.
        return answer.size() == 0 ? "HTTP/1.1 400 hung up" : answer.toString(ISO_8859_1);
      }
      return answer.toString(ISO_8859_1);
    }
  }

  private static int read(Socket socket, byte[] some) throws IOException {
    return socket.getInputStream().read(some);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void noQuestionBreaksTheProgram(long seed) throws IOException {
    Random random = new Random(seed);
    boolean team = seed == 3;
    Line line = new Line(new PlainStages(), 1);
    try (Office office = team ? Office.open(folder) : Office.alone(folder, line)) {
      JsonNode document = new ObjectMapper().readTree(OpenApi.TEXT);
      List<String> paths = new ArrayList<>(PAGES);
      document.path("paths").fieldNames().forEachRemaining(paths::add);
      document.path("paths").fieldNames().forEachRemaining(paths::add);
      String report = "On 2024-03-05 in Tikrit a bombing killed 12 people.";
      office.client().post("/api/v1/reports?id=a", "text/plain", report);
      String known = team ? "Authorization: Bearer " + admin(office) + "\r\n" : "";
      int answered = 0;
      for (int i = 0; i < QUESTIONS; i++) {
        String question = question(random, document, paths, known);
        long begun = System.nanoTime();
        String answer = ask(office.port(), question);
        long millis = (System.nanoTime() - begun) / 1_000_000;
        String told = "seed " + seed + ", question " + i + ":\n" + question + "\n" + answer;
        assertTrue(answer.startsWith("HTTP/1.1 "), told);
        int status = Integer.parseInt(answer.substring(9, 12));
        assertTrue(status < 500 || status == 503, told);
        assertTrue(millis < SLOW_MILLIS, millis + " ms, " + told);
        boolean page = answer.contains("Content-Type: text/html");
        assertTrue(!page || !answer.contains("<script>alert"), told);
        assertTrue(!answer.contains("root:"), told);
        answered += status < 300 ? 1 : 0;
      }
      assertTrue(answered > QUESTIONS / (team ? 30 : 8), answered + " were answered");
      assertEquals(200, office.client().get("/health").statusCode());
    }
  }
}
