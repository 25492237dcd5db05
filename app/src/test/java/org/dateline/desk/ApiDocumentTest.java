// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dateline.line.Line;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the API answers is what its document says, for reports that were really read. */
class ApiDocumentTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonSchemaFactory SCHEMAS =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
  private static final String ROOT = "/api/v1";

  @TempDir private static Path folder;
  private static Office office;
  private static Office.Client program;
  private static JsonNode document;

  @BeforeAll
  static void fill() throws IOException {
    office = Office.alone(folder, Line.bundled("test"));
    program = office.client();
    document = json(program.get(ROOT + "/openapi.json"));
    StringBuilder lines = new StringBuilder();
    for (Path file : story()) {
      HttpResponse<String> answer =
          program.post(
              ROOT + "/reports?id=" + file.getFileName(), "text/plain", Files.readAllBytes(file));
      assertEquals(201, answer.statusCode(), answer.body());
      conforms("/reports", "post", answer);
      lines.append(answer.body());
    }
    assertTrue(lines.indexOf("\"changed\":[\"") > 0, "the reports tell of one incident");
  }

  @AfterAll
  static void close() {
    office.close();
  }

  private static List<Path> story() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("../examples/story"))) {
      return files.filter(one -> one.toString().endsWith(".txt")).sorted().limit(5).toList();
    }
  }

  private static JsonNode json(HttpResponse<String> answer) {
    try {
      return JSON.readTree(answer.body());
    } catch (IOException e) {
      throw new AssertionError(answer.body(), e);
    }
  }

  /** An answer has a status, a type and a form that the document gives for what was asked. */
  private static void conforms(String path, String method, HttpResponse<String> answer) {
    JsonNode responses = document.path("paths").path(ROOT + path).path(method).path("responses");
    JsonNode response = responses.path(String.valueOf(answer.statusCode()));
    String where = method + " " + path + " " + answer.statusCode() + " ";
    assertTrue(response.isObject(), where + "is not in the document");
    if (response.has("$ref")) {
      response = document.at(response.path("$ref").asText().substring(1));
    }
    JsonNode content = response.path("content");
    if (content.isMissingNode()) {
      assertEquals("", answer.body(), where);
      return;
    }
    String type = answer.headers().firstValue("Content-Type").orElse("");
    assertTrue(content.has(type), where + type);
    assertEquals(List.of(), troubles(content.path(type).path("schema"), json(answer)), where);
  }

  private static List<String> troubles(JsonNode schema, JsonNode value) {
    ObjectNode whole = JSON.createObjectNode();
    whole.putArray("allOf").add(schema);
    whole.set("components", document.path("components"));
    JsonSchema checked = SCHEMAS.getSchema(whole);
    return checked.validate(value).stream().map(Object::toString).limit(5).toList();
  }

  @Test
  void everyAnswerHasTheFormThatTheDocumentGives() {
    String incident = json(program.get(ROOT + "/incidents")).at("/items/0/id").asText();
    String report = json(program.get(ROOT + "/reports")).at("/items/0/id").asText();
    String actor = json(program.get(ROOT + "/actors?all=true")).at("/items/0/key").asText();
    Map<String, String> ids =
        Map.of(
            "/incidents/{id}", incident,
            "/reports/{id}", report,
            "/actors/{id}", actor,
            "/surroundings/{id}", incident,
            "/candidates/{id}", incident,
            "/versions/{id}", report,
            "/briefs/{id}", "1",
            "/searches/{id}", "1");
    write(incident);
    List<String> asked = new ArrayList<>();
    for (String path : new TreeSet<>(names(document.path("paths")))) {
      String short_ = path.substring(ROOT.length());
      String at =
          ids.containsKey(short_)
              ? Links.at(path.replace("{id}", ""), ids.get(short_))
              : path + (short_.equals("/map/lines") ? "?id=" + Links.value(incident) : "");
      if (looked(path) && !at.contains("{")) {
        HttpResponse<String> answer = program.get(at);
        assertEquals(200, answer.statusCode(), at + answer.body());
        conforms(short_, "get", answer);
        asked.add(short_);
      }
    }
    assertTrue(asked.size() >= 13, asked.toString());
    conforms("/today", "get", program.get(ROOT + "/today?day=2017-06-07"));
    conforms("/incidents", "get", program.get(ROOT + "/incidents?as_of=2017-06-07T15:00&limit=1"));
    conforms("/search", "get", program.get(ROOT + "/search?q=Tehran"));
    conforms("/incidents", "get", program.get(ROOT + "/incidents?killed=10"));
    conforms("/map", "get", program.get(ROOT + "/map?killed=10"));
  }

  /** Decides, writes and keeps something, so that there is something to answer with. */
  private static void write(String incident) {
    ObjectNode deed = JSON.createObjectNode().put("incident", incident);
    deed.put("act", "set").put("field", "killed").put("value", "14").put("because", "A list.");
    said(201, "/decisions", "/decisions", deed.toString());
    said(201, "/decisions", "/decisions", "{\"act\":\"undo\"}");
    deed.put("act", "accept").put("version", "1-0123456789abcdef");
    said(409, "/decisions", "/decisions", deed.toString());
    said(400, "/decisions", "/decisions", "{}");
    ObjectNode brief = JSON.createObjectNode();
    brief.putArray("incidents").add(incident);
    said(201, "/briefs", "/briefs", brief.toString());
    String edit = "{\"edit\":\"edit\",\"edition\":1,\"number\":1,\"text\":\"So it was.\"}";
    said(200, "/briefs/{id}", "/briefs/1", edit);
    said(409, "/briefs/{id}", "/briefs/1", edit);
    said(
        201, "/searches", "/searches", "{\"name\":\"Iran\",\"address\":\"/incidents?country=IR\"}");
    said(200, "/searches/{id}", "/searches/1", "{\"do\":\"rename\",\"name\":\"Tehran\"}");
    said(404, "/searches/{id}", "/searches/9", "{\"do\":\"delete\"}");
    conforms(
        "/decisions", "get", program.get(ROOT + "/decisions?incident=" + Links.value(incident)));
  }

  private static void said(int status, String path, String at, String json) {
    HttpResponse<String> answer = program.post(ROOT + at, "application/json", json);
    assertEquals(status, answer.statusCode(), answer.body());
    conforms(path, "post", answer);
  }

  @Test
  void listsAreNotEmptyWhereTheDocumentIsHeldToThem() {
    for (String path :
        List.of("/incidents", "/reports", "/claims", "/actors?all=true", "/sources")) {
      assertTrue(json(program.get(ROOT + path)).path("items").size() > 0, path);
    }
  }

  @Test
  void troublesHaveTheirForm() {
    conforms("/incidents/{id}", "get", program.get(ROOT + "/incidents/nothing"));
    conforms("/reports/{id}", "get", program.get(ROOT + "/reports/nothing"));
    conforms("/actors/{id}", "get", program.get(ROOT + "/actors/nobody"));
    conforms("/incidents", "get", program.get(ROOT + "/incidents?from=yesterday"));
    conforms("/incidents", "get", program.get(ROOT + "/incidents?killed=ten"));
    conforms("/surroundings/{id}", "get", program.get(ROOT + "/surroundings/nothing"));
    conforms("/candidates/{id}", "get", program.get(ROOT + "/candidates/nothing"));
    conforms("/versions/{id}", "get", program.get(ROOT + "/versions/nothing"));
    conforms("/reports", "post", program.post(ROOT + "/reports", "text/plain", ""));
    conforms("/reports", "post", program.post(ROOT + "/reports", "image/png", "x"));
    conforms(
        "/reports", "post", program.header("Origin", "null").post(ROOT + "/reports", "x/y", "x"));
  }

  @Test
  void whatIsKnownIsNotSentAgain() {
    for (String path : names(document.path("paths"))) {
      if (looked(path) && !path.contains("{")) {
        HttpResponse<String> first = office.client().get(path);
        String tag = first.headers().firstValue("ETag").orElseThrow(() -> new AssertionError(path));
        HttpResponse<String> again = office.client().header("If-None-Match", tag).get(path);
        assertEquals(304, again.statusCode(), path);
        assertEquals("", again.body(), path);
        assertEquals(tag, again.headers().firstValue("ETag").orElse(""), path);
        String weak = office.client().header("If-None-Match", "\"x\", W/" + tag).get(path).body();
        assertEquals("", weak, path);
      }
    }
  }

  @Test
  void eachAddressSaysWhatItTakes() {
    for (String path : names(document.path("paths"))) {
      String at = path.replace("{id}", "nothing");
      String allow = office.client().ask("OPTIONS", at).headers().firstValue("Allow").orElse("");
      for (String method : names(document.path("paths").path(path))) {
        assertTrue(allow.contains(method.toUpperCase(Locale.ROOT)), path + allow);
      }
      HttpResponse<String> wrong = office.client().ask("PATCH", at);
      assertEquals(405, wrong.statusCode(), path);
      assertEquals(
          "application/problem+json", wrong.headers().firstValue("Content-Type").orElse(""));
      assertTrue(wrong.headers().firstValue("Allow").isPresent(), path);
      if (!looked(path)) {
        continue;
      }
      HttpResponse<String> get = office.client().get(at);
      HttpResponse<String> head = office.client().ask("HEAD", at);
      assertEquals(get.statusCode(), head.statusCode(), path);
      assertEquals("", head.body());
      assertEquals(get.headers().firstValue("ETag"), head.headers().firstValue("ETag"), path);
    }
  }

  @Test
  void listsHavePagesThatMeet() {
    for (String list :
        List.of(
            "/incidents?",
            "/incidents?as_of=2017-06-09&",
            "/reports?",
            "/sources?",
            "/actors?all=true&",
            "/claims?",
            "/search?q=Tehran&")) {
      List<String> whole = items(program.get(ROOT + list));
      List<String> paged = new ArrayList<>();
      String next = "";
      do {
        HttpResponse<String> page =
            program.get(
                ROOT + list + "limit=2" + (next.isEmpty() ? "" : "&after=" + Links.value(next)));
        assertEquals(200, page.statusCode(), page.body());
        paged.addAll(items(page));
        next = json(page).path("next").isNull() ? "" : json(page).path("next").asText();
        assertEquals(!next.isEmpty(), page.headers().firstValue("Link").isPresent(), list);
      } while (!next.isEmpty() && paged.size() < 100);
      assertEquals(whole, paged, list);
    }
  }

  @Test
  void theDocumentIsOneOfOpenApi() {
    assertEquals("3.1.0", document.path("openapi").asText());
    List<String> operations = new ArrayList<>();
    for (JsonNode path : document.path("paths")) {
      path.forEach(one -> operations.add(one.path("operationId").asText()));
    }
    assertEquals(operations.size(), new TreeSet<>(operations).size(), "each has a name of its own");
    for (String ref : document.findValuesAsText("$ref")) {
      assertTrue(!document.at(ref.substring(1)).isMissingNode(), ref);
    }
    assertTrue(OpenApi.TEXT.getBytes(UTF_8).length > 20_000);
  }

  private static boolean looked(String path) {
    return document.path("paths").path(path).has("get");
  }

  private static List<String> items(HttpResponse<String> page) {
    List<String> items = new ArrayList<>();
    json(page).path("items").forEach(one -> items.add(one.toString()));
    return items;
  }

  private static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
