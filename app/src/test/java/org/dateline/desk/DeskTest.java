// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.codebook.Count;
import org.dateline.codebook.Field;
import org.dateline.line.Setting;
import org.dateline.store.Given;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages and data of the desk, over HTTP. */
class DeskTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/health",
        "/incidents",
        "/claims",
        "/actors",
        "/map",
        "/sources",
        "/review",
        "/reports",
        "/search",
        "/search?q=bridge",
        "/incidents.atom",
        "/?day=2024-03-05",
        "/incidents?as_of=2024-03-05",
        "/api/v1/today",
        "/api/v1/incidents",
        "/map?as_of=2024-03-05",
        "/api/v1/map",
        "/api/v1/map?as_of=2024-03-05",
        "/api/v1/map?text=bridge",
        "/api/v1/map/lines?id=none",
        "/api/v1/reports",
        "/api/v1/claims",
        "/api/v1/actors",
        "/api/v1/sources",
        "/api/v1/search",
        "/brief",
        "/searches",
        "/review?country=IR&day=2024-03-05&kind=no_day",
        "/api/v1/review",
        "/api/v1/decisions",
        "/api/v1/briefs",
        "/api/v1/searches",
        "/api/v1/openapi.json"
      })
  void everyAddressAnswersOnAnEmptyCase(String path) {
    try (Visitor visitor = Visitor.open(folder)) {
      assertEquals(200, visitor.get(path).statusCode(), path);
    }
  }

  @Test
  void anIncidentIsASentenceAndItsValuesLeadToTheirWords() {
    try (Visitor visitor = TwoDays.desk(folder)) {
      HttpResponse<String> page = visitor.get("/incidents/a%231");
      assertEquals(200, page.statusCode());
      assertTrue(
          page.body().contains("Bombing in Tikrit, Iraq, on 5 March 2024: 12 killed"), page.body());
      int at = TwoDays.TIKRIT.indexOf("12 people");
      assertTrue(page.body().contains("/reports/a#w" + at + "-" + (at + 2)), page.body());
      assertTrue(visitor.get("/reports/a").body().contains("id=\"w" + at + "-" + (at + 2) + "\""));
    }
  }

  @Test
  void asOfAMomentOnlyWhatWasKnownThenIsThere() {
    try (Visitor visitor = TwoDays.desk(folder)) {
      assertEquals(200, visitor.get("/incidents/b%231?as_of=2024-03-09").statusCode());
      HttpResponse<String> before = visitor.get("/incidents/b%231?as_of=2024-03-06");
      assertEquals(404, before.statusCode());
      assertTrue(before.body().contains("Nobody had told of b#1 yet"), before.body());
    }
  }

  @Test
  void versionsAreComparedByWordsAndByValues() {
    String second = TwoDays.TIKRIT.replace("killed 12", "killed 13");
    String third = second.replace("near the old bridge", "at the new bridge");
    try (Visitor visitor =
        Visitor.open(folder, TwoDays.report("a", "2024-03-05T10:00", TwoDays.TIKRIT))) {
      visitor.add(TwoDays.report("a", "2024-03-05T10:00", second));
      visitor.add(TwoDays.report("a", "2024-03-05T10:00", third));
      Document first = Jsoup.parse(visitor.get("/reports/a@2?with=a").body());
      assertEquals("[taken out: 12]", first.select(".changes del").text());
      assertEquals("[put in: 13]", first.select(".changes ins").text());
      assertTrue(first.text().contains("Values that went killed: 12 “12”"), first.text());
      assertTrue(first.text().contains("Values that came killed: 13 “13”"), first.text());
      Document last = Jsoup.parse(visitor.get("/reports/a@3?with=a@2").body());
      assertEquals("[taken out: near] [taken out: old]", last.select(".changes del").text());
      assertTrue(last.text().contains("The same values were read from both."), last.text());
      Document whole = Jsoup.parse(visitor.get("/reports/a?with=a@3").body());
      assertTrue(whole.text().contains("From version 1 to version 3"), "the earlier first");
      assertEquals(404, visitor.get("/reports/a?with=b").statusCode());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/incidents", "/map"})
  void theFilterHasOneFormThatKeepsWhatWasAsked(String page) {
    try (Visitor visitor = TwoDays.desk(folder)) {
      Document asked =
          Jsoup.parse(visitor.get(page + "?killed=10&country=IQ&type=bombing&text=a+b").body());
      Element form = asked.select("form.filter[action=" + page + "]").first();
      assertEquals("10", form.select("input[name=killed]").attr("value"));
      assertEquals("IQ", form.select("input[name=country]").attr("value"));
      assertEquals("a b", form.select("input[name=text]").attr("value"));
      assertEquals("bombing", form.select("select[name=type] option[selected]").attr("value"));
      assertEquals(page, form.select("a:contains(Clear)").attr("href"));
    }
  }

  @Test
  void decisionsAreShownWithTheirReasons() {
    try (Visitor visitor = TwoDays.desk(folder)) {
      visitor.work.set(
          "a#1", List.of(new Setting(Field.KILLED, Count.exactly(14))), "ana", "Hospital list.");
      String page = visitor.get("/incidents/a%231").body();
      assertTrue(page.contains("14 killed"), page);
      assertTrue(page.contains("Hospital list."), page);
      assertTrue(page.contains("decided"), page);
    }
  }

  @Test
  void markupInReportsIsNeverExecuted() {
    String hostile =
        "<script>alert(1)</script> \"><img src=x onerror=alert(2)> On 2024-03-05 in Tikrit a bombing"
            + " killed 12 people </mark></p><script>alert(3)</script> ${page} javascript:alert(4)";
    Given report =
        new Given(
            "x.txt",
            "source: <b>Post</b>\ntitle: <i>Title</i>\nurl: javascript:alert(5)\n"
                + "published: 2024-03-05\n\n"
                + hostile);
    try (Visitor visitor = Visitor.open(folder, report)) {
      for (String path :
          List.of(
              "/",
              "/incidents",
              "/incidents/x%231",
              "/reports/x",
              "/reports",
              "/sources",
              "/search?q=alert",
              "/search?q=%3Cscript%3E",
              "/incidents?country=%3Cscript%3Ealert%3C/script%3E",
              "/incidents?text=%22%3E%3Cscript%3E",
              "/reports/%3Cscript%3E")) {
        String page = visitor.get(path).body();
        assertFalse(page.contains("<script>"), path);
        assertFalse(page.contains("<img"), path);
        assertFalse(page.contains("<b>Post"), path);
        assertFalse(page.contains("<i>Title"), path);
        assertFalse(page.contains("href=\"javascript"), path);
      }
      HttpResponse<String> page = visitor.get("/reports/x");
      String policy = page.headers().firstValue("Content-Security-Policy").orElse("");
      assertTrue(policy.contains("default-src 'none'") && !policy.contains("unsafe"), policy);
      assertEquals("nosniff", page.headers().firstValue("X-Content-Type-Options").orElse(""));
    }
  }

  @Test
  void idsMayHoldAnyCharacter() throws IOException {
    List<String> ids =
        List.of(
            "https://post.example/a?b=c&d=1#x", "a/b//c", "../../etc/passwd", "50% of it", "é ü");
    Given[] reports =
        IntStream.range(0, ids.size())
            .mapToObj(
                i ->
                    new Given(
                        "r" + i + ".jsonl",
                        JSON.createObjectNode()
                                .put("id", ids.get(i))
                                .put("source", "Post")
                                .put("published", "2024-03-0" + (i + 1))
                                .put("text", TwoDays.TIKRIT.replace("12", String.valueOf(20 + i)))
                            + "\n"))
            .toArray(Given[]::new);
    try (Visitor visitor = Visitor.open(folder, reports)) {
      List<String> found = new ArrayList<>();
      visitor.work.look(
          look -> {
            look.reports(one -> found.add(one.report().id()));
            return true;
          });
      assertEquals(ids.size(), found.size());
      for (String id : found) {
        assertEquals(200, visitor.get(Links.report(id)).statusCode(), id);
        assertEquals(200, visitor.get(Links.incident(id + "#1")).statusCode(), id);
        JsonNode json = JSON.readTree(visitor.get(Links.at("/api/v1/reports/", id)).body());
        assertEquals(id, json.path("report").path("id").asText());
      }
      assertEquals(200, visitor.get("/reports/a%2Fb%2F%2Fc").statusCode());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/incidents/nothing",
        "/incidents/",
        "/reports/nothing",
        "/reports/decision/1",
        "/actors/nobody",
        "/nowhere",
        "/assets/nothing.css",
        "/assets/..%2Fopenapi.json",
        "/assets/%2e%2e%2fopenapi.json",
        "/reports/..%2f..%2f..%2fetc%2fpasswd",
        "/decide?act=join&incident=nothing",
        "/brief/1",
        "/brief/nothing",
        "/brief/1/export",
        "/api/v1/briefs/1",
        "/api/v1/incidents/nothing",
        "/api/v1/nowhere"
      })
  void whatIsNotThereIsSaidSo(String path) {
    try (Visitor visitor = TwoDays.desk(folder)) {
      HttpResponse<String> answer = visitor.get(path);
      assertEquals(404, answer.statusCode(), path);
      String type = answer.headers().firstValue("Content-Type").orElse("");
      assertTrue(
          type.startsWith(path.startsWith("/api/") ? "application/problem+json" : "text/html"),
          path + " " + type);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/incidents?from=yesterday",
        "/incidents?type=nonsense",
        "/incidents?sort=colour",
        "/incidents?after=%25%25",
        "/incidents?sort=killed&after=eHgKeA",
        "/incidents/a%231?as_of=never",
        "/reports/a?from=x",
        "/claims?status=maybe",
        "/search?q=a&after=b",
        "/api/v1/incidents?limit=many"
      })
  void whatCannotBeReadIsSaidSo(String path) {
    try (Visitor visitor = TwoDays.desk(folder)) {
      assertEquals(400, visitor.get(path).statusCode(), path);
    }
  }

  @Test
  void listsHavePagesThatMeetWithoutGapsOrDoubles() throws IOException {
    Given[] reports =
        IntStream.range(0, 23)
            .mapToObj(
                i ->
                    TwoDays.report(
                        "r" + i,
                        "2024-03-05",
                        "On 2023-%02d-%02d in Tikrit a bombing killed %d people, letter %s."
                            .formatted(1 + i % 12, 1 + i, 1 + i % 4, "x".repeat(i + 1))))
            .toArray(Given[]::new);
    try (Visitor visitor = Visitor.open(folder, reports)) {
      for (String sort : List.of("newest", "oldest", "killed", "reports")) {
        Set<String> seen = new TreeSet<>();
        int lines = 0;
        String after = "";
        do {
          JsonNode page =
              JSON.readTree(
                  visitor.get("/api/v1/incidents?limit=5&sort=" + sort + "&after=" + after).body());
          for (JsonNode one : page.path("items")) {
            seen.add(one.path("id").asText());
            lines++;
          }
          after = page.path("next").asText("");
        } while (!after.isEmpty() && !after.equals("null") && lines < 100);
        assertEquals(23, seen.size(), sort);
        assertEquals(23, lines, sort);
      }
    }
  }

  @Test
  void searchFindsWordsAndPhrasesWhateverTheirCase() {
    try (Visitor visitor = TwoDays.desk(folder)) {
      assertTrue(visitor.get("/search?q=BRIDGE").body().contains("/reports/a"));
      assertFalse(visitor.get("/search?q=bridge+bakery").body().contains("/reports/a\""));
      assertTrue(visitor.get("/search?q=%22old+bridge%22").body().contains("/reports/a"));
      assertFalse(visitor.get("/search?q=%22bridge+old%22").body().contains("/reports/a\""));
      for (String odd : List.of("%22", "'", "*", "a*b", "OR", "NEAR(", "-x", ":", "%00", "a%27b")) {
        assertEquals(200, visitor.get("/search?q=" + odd).statusCode(), odd);
      }
      assertTrue(visitor.get("/incidents?text=bridge").body().contains("/incidents/a%231"));
      assertFalse(visitor.get("/incidents?text=bakery").body().contains("/incidents/a%231"));
    }
  }

  @Test
  void whatHasNotChangedIsNotSentAgain() {
    try (Visitor visitor = TwoDays.desk(folder)) {
      HttpResponse<String> first = visitor.get("/api/v1/incidents/a%231");
      String tag = first.headers().firstValue("ETag").orElseThrow();
      assertEquals(304, visitor.get("/api/v1/incidents/a%231", "If-None-Match", tag).statusCode());
      assertEquals(first.body(), visitor.get("/incidents/a%231?format=json").body());
    }
  }

  @Test
  void theDocumentOfTheApiHasItsRoutesAndNoOthers() throws IOException {
    try (Visitor visitor = Visitor.open(folder)) {
      JsonNode document = JSON.readTree(visitor.get("/api/v1/openapi.json").body());
      assertEquals("3.1.0", document.path("openapi").asText());
      Set<String> described = new TreeSet<>();
      document.path("paths").fieldNames().forEachRemaining(described::add);
      Set<String> routes =
          Routes.of(visitor.work, new Rendering(), Opening.alone("analyst")).stream()
              .map(Route::path)
              .filter(path -> path.startsWith(Api.ROOT) && !path.endsWith("/"))
              .map(path -> path.replace("<id>", "{id}"))
              .collect(Collectors.toCollection(TreeSet::new));
      assertEquals(routes, described);
    }
  }

  @Test
  void anotherNameForThisMachineIsRefused() throws IOException {
    try (Visitor visitor = TwoDays.desk(folder)) {
      int port = Integer.parseInt(visitor.desk.address().replaceAll("\\D*127.0.0.1:(\\d+)/", "$1"));
      try (var socket = new java.net.Socket(java.net.InetAddress.getLoopbackAddress(), port)) {
        socket
            .getOutputStream()
            .write(
                "GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"
                    .getBytes(UTF_8));
        String answer = new String(socket.getInputStream().readAllBytes(), UTF_8);
        assertTrue(answer.startsWith("HTTP/1.1 403"), answer);
      }
    }
  }

  @Test
  void aPortThatIsTakenIsSaidSo() {
    try (Visitor visitor = TwoDays.desk(folder)) {
      int port = Integer.parseInt(visitor.desk.address().replaceAll("\\D*127.0.0.1:(\\d+)/", "$1"));
      PortTaken taken =
          assertThrows(
              PortTaken.class, () -> Desk.open(visitor.work, "analyst", Desk.LOOPBACK, port));
      assertTrue(taken.getMessage().contains("--port " + (port + 1)), taken.getMessage());
    }
  }
}
