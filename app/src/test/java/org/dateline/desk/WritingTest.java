// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import static org.dateline.desk.Visitor.location;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.dateline.store.Given;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What people write at the desk for themselves: briefs and saved searches; and all of it by API.
 */
class WritingTest {
  private static final String TIKRIT =
      "On 2024-03-05 in Tikrit a bombing killed 12 people near the old bridge.";
  private static final String ALEPPO =
      "On 2024-03-07 in Aleppo a shelling killed 3 people in a bakery, said a baker.";

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  private Visitor desk() {
    return Visitor.open(
        folder,
        Given.report("a", "The Post", "2024-03-08", TIKRIT),
        Given.report("b", "The Post", "2024-03-08", ALEPPO));
  }

  private static void edit(Visitor visitor, int edition, String act, String number, String text) {
    location(
        visitor.post(
            "/brief/1",
            "edition",
            String.valueOf(edition),
            "edit",
            act,
            "number",
            number,
            "text",
            text));
  }

  @Test
  void aBriefIsEditedAndEveryFormOfItSaysWhatTheAnalystDid() {
    try (Visitor visitor = desk()) {
      assertTrue(visitor.get("/brief").body().contains("No brief is being written"));
      assertEquals(
          "/brief/1", location(visitor.post("/brief", "incident", "a#1", "incident", "b#1")));
      String first = visitor.get("/brief/1/export?form=md").body();
      edit(visitor, 1, "edit", "1", "At least a dozen died in <b>Tikrit</b>.");
      edit(visitor, 2, "out", "2", "");
      edit(visitor, 3, "add", "0", "More may come.");
      edit(visitor, 4, "title", "", "Two acts");
      String page = visitor.get("/brief/1").body();
      for (String words :
          List.of("changed by analyst", "What it was", "left out", "analyst’s own", "Two acts")) {
        assertTrue(page.contains(words), words);
      }
      assertFalse(page.contains("<b>Tikrit"), page);
      String after = visitor.get("/brief/1/export?form=md").body();
      assertTrue(after.startsWith("# Two acts\n"), after);
      assertTrue(after.contains("At least a dozen died"), after);
      assertTrue(after.contains("Changed by the analyst analyst: “"), after);
      assertTrue(after.contains("More may come.[^"), after);
      assertTrue(after.contains("The analyst analyst (rests on no report)"), after);
      // Footnotes stay, and the sentence that is left out is gone.
      assertTrue(after.contains("report a, characters"), after);
      assertFalse(first.equals(after));
      for (String form : List.of("html", "pdf", "docx")) {
        assertEquals(200, visitor.get("/brief/1/export?form=" + form).statusCode(), form);
      }
      assertEquals(400, visitor.get("/brief/1/export?form=exe").statusCode());
      edit(visitor, 5, "restore", "1", "");
      assertFalse(visitor.get("/brief/1").body().contains("changed by analyst"));
      assertEquals(
          "/brief?gone=1",
          location(visitor.post("/brief/1", "edit", "delete", "edition", edition(visitor))));
      assertFalse(visitor.get("/brief").body().contains("href=\"/brief/1\""));
      location(visitor.post("/brief/1", "edit", "keep"));
      assertTrue(visitor.get("/brief").body().contains("href=\"/brief/1\""));
    }
  }

  @Test
  void twoWhoEditOneBriefDoNotOverwriteEachOther() {
    try (Visitor visitor = desk()) {
      location(visitor.post("/brief?country=IQ"));
      edit(visitor, 1, "edit", "1", "The first one's words.");
      HttpResponse<String> late =
          visitor.post(
              "/brief/1",
              "edition",
              "1",
              "edit",
              "edit",
              "number",
              "1",
              "text",
              "Another reading.");
      assertEquals(409, late.statusCode());
      assertTrue(late.body().contains("Another reading."), late.body());
      assertTrue(visitor.get("/brief/1/export?form=md").body().contains("The first one's words."));
      assertEquals(
          400,
          visitor.post("/brief/1", "edition", "2", "edit", "edit", "number", "99").statusCode());
      assertEquals(
          400,
          visitor
              .post("/brief/1", "edition", "2", "edit", "edit", "number", "1", "text", " ")
              .statusCode());
      assertEquals(404, visitor.get("/brief/77").statusCode());
      assertEquals(404, visitor.get("/brief/x").statusCode());
      assertEquals(400, visitor.post("/brief", "incident", "none").statusCode());
      assertEquals(400, visitor.post("/brief").statusCode());
    }
  }

  /** The edition that the forms of the first brief carry. */
  private static String edition(Visitor visitor) {
    return String.valueOf(visitor.work.drafting().find(1).orElseThrow().kept().edition());
  }

  @Test
  void nobodyThrowsAwayWhatSomebodyElseHasJustWritten() {
    try (Visitor visitor = desk()) {
      location(visitor.post("/brief?country=IQ"));
      edit(visitor, 1, "edit", "1", "The first one's words.");
      HttpResponse<String> late = visitor.post("/brief/1", "edit", "delete", "edition", "1");
      assertEquals(409, late.statusCode());
      assertTrue(late.body().contains("The first one"), late.body());
      assertEquals(1, visitor.work.drafting().all().size());
    }
  }

  @Test
  void nobodyWritesIntoABriefThatIsThrownAwayWithoutLearningOfIt() {
    try (Visitor visitor = desk()) {
      location(visitor.post("/brief?country=IQ"));
      location(visitor.post("/brief/1", "edit", "delete", "edition", "1"));
      HttpResponse<String> late =
          visitor.post(
              "/brief/1", "edition", "1", "edit", "edit", "number", "1", "text", "My reading.");
      assertEquals(400, late.statusCode());
      for (String words : List.of("thrown away", "My reading.", "Take it back")) {
        assertTrue(late.body().contains(words), words + " in " + late.body());
      }
      location(visitor.post("/brief/1", "edit", "keep"));
      edit(visitor, 1, "edit", "1", "My reading.");
    }
  }

  @Test
  void whoHasABriefOpenLearnsOfAChange() {
    try (Visitor visitor = desk()) {
      location(visitor.post("/brief?country=IQ"));
      assertEquals(204, visitor.get("/brief/1/news?edition=1").statusCode());
      edit(visitor, 1, "edit", "1", "The first one's words.");
      String news = visitor.get("/brief/1/news?edition=1").body();
      assertTrue(news.contains("Somebody has changed this brief"), news);
      location(visitor.post("/brief/1", "edit", "delete", "edition", "2"));
      String gone = visitor.get("/brief/1/news?edition=2").body();
      assertTrue(gone.contains("thrown this brief away"), gone);
      assertEquals(400, visitor.get("/brief/1/news?edition=x").statusCode());
    }
  }

  @Test
  void searchesAreKeptRenamedThrownAwayAndTakenBack() {
    try (Visitor visitor = desk()) {
      assertTrue(visitor.get("/searches").body().contains("No search is kept"));
      assertTrue(
          visitor
              .get("/incidents?country=IQ")
              .body()
              .contains("name=\"address\" value=\"/incidents?country=IQ\""));
      location(visitor.post("/searches", "name", "Iraq", "address", "/incidents?country=IQ"));
      location(visitor.post("/searches", "name", "<i>Bridge", "address", "/search?q=old+bridge"));
      String page = visitor.get("/searches").body();
      assertTrue(page.contains("href=\"/incidents?country=IQ\""), page);
      assertTrue(page.contains("href=\"/incidents.atom?country=IQ\""), page);
      assertTrue(page.contains("href=\"/incidents.atom?text=old+bridge\""), page);
      assertFalse(page.contains("<i>Bridge"), page);
      location(visitor.post("/searches/1", "do", "rename", "name", "Mesopotamia"));
      assertTrue(visitor.get("/searches").body().contains("Mesopotamia"));
      String gone = location(visitor.post("/searches/1", "do", "delete"));
      assertTrue(visitor.get(gone).body().contains("Undo"));
      assertFalse(visitor.get("/searches").body().contains("Mesopotamia"));
      location(visitor.post("/searches/1", "do", "keep"));
      assertTrue(visitor.get("/searches").body().contains("Mesopotamia"));
      for (String address :
          List.of("javascript:alert(1)", "//evil.example/", "/nowhere", "/incidents?\"><b>")) {
        assertEquals(
            400, visitor.post("/searches", "name", "x", "address", address).statusCode(), address);
      }
      assertEquals(
          400, visitor.post("/searches", "name", " ", "address", "/incidents").statusCode());
      assertEquals(404, visitor.post("/searches/9", "do", "delete").statusCode());
    }
  }

  @Test
  void programsDoWhatPeopleDo() throws IOException {
    try (Visitor visitor = desk()) {
      JsonNode done =
          json(
              201,
              visitor.postJson(
                  "/api/v1/decisions",
                  "{\"act\":\"set\",\"incident\":\"a#1\",\"field\":\"killed\",\"value\":\"14\","
                      + "\"because\":\"A list.\",\"words\":{\"report\":\"a\",\"quote\":\"12 people\"}}"));
      assertEquals("decision/1", done.path("note").asText());
      assertEquals("a#1", done.path("incident").asText());
      JsonNode trail = json(200, visitor.get("/api/v1/decisions?incident=a%231"));
      assertEquals("killed is 14", trail.at("/items/0/what").asText());
      JsonNode conflict =
          json(
              409,
              visitor.postJson(
                  "/api/v1/decisions",
                  "{\"act\":\"accept\",\"incident\":\"a#1\",\"version\":\"1-0123456789abcdef\"}"));
      assertEquals("decision/1", conflict.at("/decisions/0/note").asText());
      JsonNode undone = json(201, visitor.postJson("/api/v1/decisions", "{\"act\":\"undo\"}"));
      assertEquals("decision/2", undone.path("note").asText());
      assertEquals(404, visitor.postJson("/api/v1/decisions", "{\"act\":\"undo\"}").statusCode());

      JsonNode brief =
          json(201, visitor.postJson("/api/v1/briefs", "{\"incidents\":[\"a#1\",\"b#1\"]}"));
      int id = brief.path("id").asInt();
      JsonNode edited =
          json(
              200,
              visitor.postJson(
                  "/api/v1/briefs/" + id, "{\"edit\":\"out\",\"edition\":1,\"number\":1}"));
      assertTrue(edited.at("/draft/parts/0/sentences/0/out").asBoolean());
      assertEquals(edited, json(200, visitor.get("/api/v1/briefs/" + id)));
      json(
          409,
          visitor.postJson("/api/v1/briefs/" + id, "{\"edit\":\"in\",\"edition\":1,\"number\":1}"));
      assertEquals(1, json(200, visitor.get("/api/v1/briefs")).path("items").size());

      json(
          201,
          visitor.postJson(
              "/api/v1/searches", "{\"name\":\"Iraq\",\"address\":\"/map?country=IQ\"}"));
      JsonNode search = json(200, visitor.postJson("/api/v1/searches/1", "{\"do\":\"delete\"}"));
      assertTrue(search.path("removed").asBoolean());
      assertEquals(0, json(200, visitor.get("/api/v1/searches")).path("items").size());
      for (String body :
          List.of("", "[]", "{", "{\"act\":\"explode\"}", "{\"act\":\"set\"}", "null")) {
        assertEquals(400, visitor.postJson("/api/v1/decisions", body).statusCode(), body);
      }
    }
  }

  private static JsonNode json(int status, HttpResponse<String> answer) throws IOException {
    assertEquals(status, answer.statusCode(), answer.body());
    return JSON.readTree(answer.body());
  }
}
