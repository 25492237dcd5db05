// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import static org.dateline.desk.Visitor.location;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.dateline.codebook.Count;
import org.dateline.codebook.Statement;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Given this case and this form: these statements, and these incidents. */
class DecisionsTest {
  @TempDir private Path folder;

  @Test
  void aCorrectionIsAStatementOfThePersonWithTheReason() {
    try (Visitor visitor = TwoTowns.desk(folder)) {
      String then =
          location(
              visitor.post(
                  "/decisions",
                  "act",
                  "set",
                  "incident",
                  "a#1",
                  "field",
                  "killed",
                  "value",
                  "14 or more",
                  "because",
                  "Hospital list."));
      assertEquals("/incidents/a%231?done=decision/1", then.replace("%2F", "/"));
      Statement said = visitor.decided().get(0);
      assertEquals("analyst", said.coder());
      assertEquals("Hospital list.", said.evidence().quote());
      assertEquals(Count.atLeast(14), visitor.killed("a#1"));
      String page = visitor.get(then).body();
      assertTrue(page.contains("killed is 14 or more"), page);
      assertTrue(page.contains("<button>Undo</button>"), page);

      location(visitor.post("/decisions/undo", "note", "decision/1", "incident", "a#1"));
      assertEquals(Count.exactly(12), visitor.killed("a#1"));
    }
  }

  @Test
  void whatWasDoneSaysWhatTheValueWasBefore() {
    try (Visitor visitor = TwoTowns.desk(folder)) {
      assertEquals("killed 12 → 14", done(visitor, correct(visitor, "killed", "14")));
      assertEquals("killed 14 → 15", done(visitor, correct(visitor, "killed", "15")));
      assertEquals("wounded not known → 3", done(visitor, correct(visitor, "wounded", "3")));
      assertEquals("wounded stays 3", done(visitor, correct(visitor, "wounded", "3")));
      String back =
          location(visitor.post("/decisions/undo", "note", "decision/2", "incident", "a#1"));
      assertEquals("took back “killed is 15”: killed 15 → 14", done(visitor, back));
    }
  }

  private static String correct(Visitor visitor, String field, String value) {
    return location(
        visitor.post(
            "/decisions",
            "act",
            "set",
            "incident",
            "a#1",
            "field",
            field,
            "value",
            value,
            "because",
            "Hospital list."));
  }

  private static String done(Visitor visitor, String page) {
    String words = Jsoup.parse(visitor.get(page).body()).select(".done p").text();
    return words
        .substring("Done: analyst ".length(), words.indexOf(" — "))
        .replace("decided: ", "");
  }

  @ParameterizedTest
  @CsvSource({
    "'',killed,12",
    "killed,killed,12",
    "date,date,2024-03-05",
    "wounded,wounded,nothing"
  })
  void theFormOfACorrectionShowsTheFieldThatIsChosen(String asked, String chosen, String now) {
    try (Visitor visitor = TwoTowns.desk(folder)) {
      Document page =
          Jsoup.parse(visitor.get("/decide?act=set&incident=a%231&field=" + asked).body());
      Element option = page.select("select[name=field] option[selected]").first();
      assertEquals(chosen, option.attr("value"));
      assertEquals(option.attr("data-example"), page.select("#example span").text());
      assertFalse(option.attr("data-example").contains("="), option.attr("data-example"));
      assertEquals(now, page.select("#now .v").text());
    }
  }

  @Test
  void aCorrectionMayRestOnWordsOfAReport() {
    try (Visitor visitor = TwoTowns.desk(folder)) {
      int at = TwoTowns.TIKRIT.indexOf("14 were buried");
      location(
          visitor.post(
              "/decisions",
              "act",
              "set",
              "incident",
              "a#1",
              "field",
              "killed",
              "value",
              "14",
              "because",
              "The graves count.",
              "report",
              "a",
              "span",
              at + "-" + (at + 14),
              "quote",
              "14 were buried"));
      Statement said = visitor.decided().get(0);
      assertEquals("a", said.evidence().report());
      assertEquals("14 were buried", said.evidence().quote());
      assertTrue(said.rule().endsWith("decision/1"), said.rule());
      String page = visitor.get("/incidents/a%231").body();
      assertTrue(page.contains("/reports/a#w" + at + "-" + (at + 14)), page);
      assertTrue(page.contains("The graves count."), page);
      // Typed and not picked: looked for to the letter.
      location(
          visitor.post(
              "/decisions",
              "act",
              "set",
              "incident",
              "a#1",
              "field",
              "weapon",
              "value",
              "explosive",
              "because",
              "It says so.",
              "report",
              "a",
              "span",
              "",
              "quote",
              "a bombing"));
      assertEquals("a bombing", visitor.decided().get(1).evidence().quote());
      for (String quote : List.of("no such words", "a")) {
        assertEquals(
            400,
            visitor
                .post(
                    "/decisions",
                    "act",
                    "set",
                    "incident",
                    "a#1",
                    "field",
                    "killed",
                    "value",
                    "9",
                    "because",
                    "x",
                    "report",
                    "a",
                    "span",
                    "",
                    "quote",
                    quote)
                .statusCode());
      }
      for (String span : List.of("5-5", "9-4", "0-99999", "x-y")) {
        assertEquals(
            400,
            visitor
                .post(
                    "/decisions",
                    "act",
                    "set",
                    "incident",
                    "a#1",
                    "field",
                    "killed",
                    "value",
                    "9",
                    "because",
                    "x",
                    "report",
                    "a",
                    "span",
                    span)
                .statusCode());
      }
      assertEquals(2, visitor.decided().size());
    }
  }

  @Test
  void whatCannotBeReadComesBackWithWhatWasWritten() {
    try (Visitor visitor = TwoTowns.desk(folder)) {
      HttpResponse<String> answer =
          visitor.post(
              "/decisions",
              "act",
              "set",
              "incident",
              "a#1",
              "field",
              "killed",
              "value",
              "a hand<b>ful",
              "because",
              "Guess.");
      assertEquals(400, answer.statusCode());
      assertTrue(answer.body().contains("is no number"), answer.body());
      assertTrue(answer.body().contains("value=\"a hand&lt;b>ful\""), answer.body());
      assertEquals(
          400,
          visitor
              .post(
                  "/decisions",
                  "act",
                  "set",
                  "incident",
                  "a#1",
                  "field",
                  "killed",
                  "value",
                  "14",
                  "because",
                  "  ")
              .statusCode());
      assertEquals(List.of(), visitor.decided());
    }
  }

  @Test
  void acceptedItLeavesTheQueueUntilSomethingNewComes() {
    try (Visitor visitor = TwoTowns.desk(folder)) {
      assertTrue(visitor.get("/api/v1/review").body().contains("\"a#1\""));
      location(visitor.post("/decisions", "act", "accept", "incident", "a#1", "from", "review"));
      assertFalse(visitor.get("/api/v1/review").body().contains("\"a#1\""));
      assertTrue(visitor.get("/review").body().contains("1 of 2 today"));
      visitor.add(TwoTowns.report("c", TwoTowns.AGAIN));
      String back = visitor.get("/api/v1/review").body();
      assertTrue(back.contains("\"a#1\"") && back.contains("\"changed\""), back);
      location(visitor.post("/decisions", "act", "accept", "incident", "a#1"));
      assertFalse(visitor.get("/api/v1/review").body().contains("\"a#1\""));
      // Taken back, it waits again; taken back as well, it does not.
      location(visitor.post("/decisions/undo", "note", "", "incident", "a#1"));
      assertTrue(visitor.get("/api/v1/review").body().contains("\"a#1\""));
      location(visitor.post("/decisions/undo", "note", "decision/3", "incident", "a#1"));
      assertFalse(visitor.get("/api/v1/review").body().contains("\"a#1\""));
      location(
          visitor.post("/decisions", "act", "reject", "incident", "b#1", "because", "A gas leak."));
      String none = visitor.get("/review").body();
      assertTrue(none.contains("Nothing waits for review"), none);
    }
  }

  @Test
  void twoAreJoinedAndPartedAgain() {
    try (Visitor visitor = TwoTowns.desk(folder)) {
      visitor.add(TwoTowns.report("c", TwoTowns.AGAIN));
      assertEquals(List.of("a#1", "b#1"), visitor.incidents());
      String page = visitor.get("/decide?act=join&incident=a%231").body();
      assertTrue(page.contains("Which incident") || page.contains("Nothing in this case"), page);
      location(
          visitor.post(
              "/decisions", "act", "join", "incident", "a#1", "other", "b#1", "because", "One."));
      assertEquals(List.of("a#1"), visitor.incidents());
      assertTrue(visitor.get("/decide?act=split&incident=a%231").body().contains("value=\"b#1\""));
      location(
          visitor.post(
              "/decisions",
              "act",
              "split",
              "incident",
              "a#1",
              "accounts",
              "b#1",
              "accounts",
              "c#1",
              "because",
              "Two."));
      assertEquals(List.of("a#1", "b#1"), visitor.incidents());
      assertEquals("b#1", visitor.work.look(look -> look.holding("c#1")).orElseThrow());
      // Joined once more, although they were parted.
      location(
          visitor.post(
              "/decisions",
              "act",
              "join",
              "incident",
              "b#1",
              "other_id",
              "a#1",
              "because",
              "One."));
      assertEquals(List.of("a#1"), visitor.incidents());
      location(visitor.post("/decisions/undo", "note", "decision/3", "incident", "a#1"));
      assertEquals(List.of("a#1", "b#1"), visitor.incidents());
      for (String accounts : List.of("a#1", "x#1")) {
        assertEquals(
            400,
            visitor
                .post(
                    "/decisions",
                    "act",
                    "split",
                    "incident",
                    "a#1",
                    "accounts",
                    accounts,
                    "because",
                    "No.")
                .statusCode());
      }
    }
  }
}
