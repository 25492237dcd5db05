// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.dateline.team.By;
import org.dateline.team.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports that programs and people send to the desk. */
class ReportsApiTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String TIKRIT =
      "On 2024-03-05 in Tikrit a bombing killed 12 people near the old bridge.";
  private static final String PHRASE = "a phrase of some length";
  private static final String REPORTS = "/api/v1/reports";

  @TempDir private Path folder;
  private Office office;
  private Office.Client coder;
  private Office.Client program;

  @BeforeEach
  void open() {
    office = Office.open(folder);
    office.work.team().add("cora", Role.CODER, PHRASE, By.commandLine());
    office.work.team().add("rita", Role.READER, PHRASE, By.commandLine());
    coder = office.client().in("cora", PHRASE);
    program = office.client().bearer(coder.token("write"));
  }

  @AfterEach
  void close() {
    office.close();
  }

  private static String report(String text, String... fields) {
    var json = JSON.createObjectNode().put("text", text);
    for (int i = 0; i < fields.length; i += 2) {
      json.put(fields[i], fields[i + 1]);
    }
    return json.toString();
  }

  private static JsonNode json(HttpResponse<String> answer) {
    try {
      return JSON.readTree(answer.body());
    } catch (IOException e) {
      throw new AssertionError(answer.body(), e);
    }
  }

  @Test
  void aReportThatIsSentIsThereWithWhatWasReadFromIt() {
    String sent =
        report(
            TIKRIT,
            "id",
            "wire/7",
            "outlet",
            "The Post",
            "published",
            "2024-03-05T10:00",
            "url",
            "https://post.example/7",
            "title",
            "Bridge");
    HttpResponse<String> answer = program.post(REPORTS, "application/json", sent);
    assertEquals(201, answer.statusCode(), answer.body());
    JsonNode one = json(answer).path("reports").path(0);
    assertEquals("wire/7", one.path("id").asText());
    assertEquals("added", one.path("status").asText());
    assertEquals("wire/7#1", json(answer).path("incidents").path("made").path(0).asText());
    String link = answer.headers().firstValue("Location").orElse("");
    assertEquals(link, one.path("link").asText());
    JsonNode there = json(program.get(link)).path("report");
    assertEquals("The Post", there.path("source").asText());
    assertEquals("2024-03-05T10:00", there.path("published").asText());
    assertEquals(12, json(program.get("/api/v1/incidents/wire/7%231")).at("/killed/min").asInt());
  }

  @Test
  void theSameReportTwiceIsThereOnce() {
    String sent = report(TIKRIT, "outlet", "The Post");
    JsonNode first = json(program.post(REPORTS, "application/json", sent));
    HttpResponse<String> again = program.post(REPORTS, "application/json", sent);
    assertEquals(200, again.statusCode());
    assertEquals("known", json(again).at("/reports/0/status").asText());
    assertEquals(first.at("/reports/0/id"), json(again).at("/reports/0/id"));
    assertEquals(1, json(program.get(REPORTS)).path("items").size());
  }

  @Test
  void anEditIsAnotherVersion() {
    String url = "https://post.example/7";
    program.post(REPORTS, "application/json", report(TIKRIT, "id", "a", "url", url));
    HttpResponse<String> edit =
        program.post(
            REPORTS, "application/json", report(TIKRIT.replace("12", "14"), "id", "a", "url", url));
    assertEquals(201, edit.statusCode());
    assertEquals("version", json(edit).at("/reports/0/status").asText());
    assertEquals("a@2", json(edit).at("/reports/0/id").asText());
  }

  @Test
  void severalComeAsJsonLines() {
    String lines =
        report(TIKRIT, "id", "one") + "\n\n" + report(TIKRIT + " Two.", "id", "two") + "\n";
    HttpResponse<String> answer = program.post(REPORTS, "application/x-ndjson", lines);
    assertEquals(201, answer.statusCode(), answer.body());
    assertEquals(2, json(answer).path("reports").size());
    assertTrue(answer.headers().firstValue("Location").isEmpty());
  }

  @Test
  void textAndPagesComeAsTheyAre() {
    HttpResponse<String> text =
        program.post(REPORTS + "?id=t1&outlet=The+Post&published=2024-03-05", "text/plain", TIKRIT);
    assertEquals(201, text.statusCode(), text.body());
    assertEquals("t1", json(text).at("/reports/0/id").asText());
    assertEquals("The Post", json(program.get(REPORTS + "/t1")).at("/report/source").asText());
    HttpResponse<String> page =
        program.post(
            REPORTS + "?id=p1",
            "text/html; charset=utf-8",
            "<html><head><title>B</title></head><body><p>" + TIKRIT + "</p></body></html>");
    assertEquals(201, page.statusCode(), page.body());
    String read = json(program.get(REPORTS + "/p1")).at("/report/text").asText();
    assertFalse(read.contains("<p>"), read);
  }

  @Test
  void lettersAreReadAsTheSenderSays() {
    byte[] latin = (TIKRIT + " Café.").getBytes(ISO_8859_1);
    HttpResponse<String> good =
        program.post(REPORTS + "?id=l", "text/plain; charset=iso-8859-1", latin);
    assertEquals(201, good.statusCode(), good.body());
    assertTrue(program.get(REPORTS + "/l").body().contains("Café"));
    HttpResponse<String> bad = program.post(REPORTS, "text/plain; charset=utf-8", latin);
    assertEquals(422, bad.statusCode());
    assertTrue(bad.body().contains("not UTF-8 (byte " + (latin.length - 2) + ")"), bad.body());
    assertEquals(422, program.post(REPORTS, "application/json", latin).statusCode());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "415 | application/xml | <a/> | A report comes as",
        "415 | '' | x | A report comes as",
        "415 | text/plain; charset=klingon | x | There is no charset 'klingon'",
        "415 | application/json; charset=utf-16 | {} | JSON is sent as UTF-8",
        "422 | application/json | '' | is missing",
        "422 | application/json | {} | text is missing",
        "422 | application/json | {\"text\": \" \"} | text is missing",
        "422 | application/json | {\"text\": 7} | text is a text",
        "422 | application/json | {\"text\": \"a\", \"body\": \"b\"} | is called 'body'",
        "422 | application/json | {\"text\": \"a\", \"published\": \"soon\"} | published is no time",
        "422 | application/json | {\"text\": \"a\", \"published\": \"2024-02-31\"} | no time",
        "422 | application/json | {\"text\": \"a\", \"url\": \"javascript:1\"} | url begins with",
        "422 | application/json | {\"text\": \"a\"}{ | is not JSON",
        "422 | application/json | [] | is no object",
        "422 | application/x-ndjson | '' | The body is empty",
        "422 | text/plain | '' | is empty"
      })
  void whatCannotBeUsedIsSaidSo(int status, String type, String body, String words) {
    HttpResponse<String> answer = program.post(REPORTS, type, body);
    assertEquals(status, answer.statusCode(), answer.body());
    assertEquals(
        "application/problem+json", answer.headers().firstValue("Content-Type").orElse(""));
    if (!words.equals("is missing")) {
      assertTrue(answer.body().contains(words), answer.body());
    }
    assertEquals(0, json(program.get(REPORTS)).path("items").size());
  }

  @Test
  void aBadLineIsNamedAndNothingIsAdded() {
    HttpResponse<String> answer =
        program.post(REPORTS, "application/x-ndjson", report(TIKRIT) + "\n{\"text\":\n");
    assertEquals(422, answer.statusCode());
    assertTrue(answer.body().contains("Line 2 is not JSON"), answer.body());
  }

  @Test
  void tooMuchIsRefusedBeforeItIsRead() {
    byte[] much = new byte[(int) Plumbing.LARGEST + 1];
    assertEquals(413, program.post(REPORTS, "text/plain", much).statusCode());
    String many = (report("x") + "\n").repeat(501);
    assertEquals(413, program.post(REPORTS, "application/x-ndjson", many).statusCode());
  }

  @Test
  void onlyACoderAdds() {
    Office.Client reader = office.client().in("rita", PHRASE);
    assertEquals(403, reader.get("/reports/new").statusCode());
    assertEquals(403, reader.submit("/me", "/reports/new", "text", TIKRIT).statusCode());
    Office.Client readingProgram = office.client().bearer(coder.token("read"));
    assertEquals(403, readingProgram.post(REPORTS, "text/plain", TIKRIT).statusCode());
    assertEquals(401, office.client().post(REPORTS, "text/plain", TIKRIT).statusCode());
    assertEquals(
        403, coder.post(REPORTS, "text/plain", TIKRIT).statusCode(), "a cookie is not enough");
    assertFalse(reader.get("/reports").body().contains("/reports/new"));
    assertTrue(coder.get("/reports").body().contains("/reports/new"));
  }

  @Test
  void aPersonPastesText() {
    HttpResponse<String> page =
        coder.submit(
            "/reports/new",
            "/reports/new",
            "text",
            TIKRIT,
            "outlet",
            "The Post",
            "published",
            "2024-03-05",
            "url",
            "https://post.example/9");
    assertEquals(200, page.statusCode(), page.body());
    assertTrue(page.body().contains("added, tells of 1 incident"), page.body());
    JsonNode item = json(program.get(REPORTS)).at("/items/0");
    assertEquals("The Post", item.path("source").asText());
    assertEquals("https://post.example/9", item.path("url").asText());
    assertTrue(
        coder
            .submit("/reports/new", "/reports/new", "text", TIKRIT, "published", "soon")
            .body()
            .contains(TIKRIT),
        "what was typed is kept");
  }

  @Test
  void aPersonChoosesFiles() {
    String token = Office.formToken(coder.get("/reports/new").body());
    String body =
        part("token", "", token)
            + part("files", "a.txt", "source: Post\n\n" + TIKRIT)
            + part("files", "<b>.jsonl", report(TIKRIT + " More.") + "\n{broken\n")
            + "--x--\r\n";
    HttpResponse<String> page =
        coder.post("/reports/new", "multipart/form-data; boundary=x", body.getBytes(UTF_8));
    assertEquals(200, page.statusCode(), page.body());
    assertEquals(2, json(program.get(REPORTS)).path("items").size());
    assertTrue(page.body().contains("&lt;b&gt;.jsonl:2 is not JSON"), page.body());
  }

  private static String part(String name, String file, String content) {
    String named = file.isEmpty() ? "" : "; filename=\"" + file + "\"";
    return "--x\r\nContent-Disposition: form-data; name=\""
        + name
        + "\""
        + named
        + "\r\n\r\n"
        + content
        + "\r\n";
  }
}
