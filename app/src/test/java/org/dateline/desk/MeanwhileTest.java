// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dateline.codebook.Count;
import org.dateline.codebook.Field;
import org.dateline.codebook.Statement;
import org.dateline.line.ListedDecision;
import org.dateline.line.Looking;
import org.dateline.line.Setting;
import org.dateline.store.Given;
import org.dateline.store.IncidentFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two people at one case: nothing is written over what somebody else did meanwhile. */
class MeanwhileTest {
  private static final String TIKRIT =
      "On 2024-03-05 in Tikrit a bombing killed 12 people near the old bridge, and 14 were buried.";
  private static final String AGAIN =
      "On 2024-03-05 in Tikrit a bombing killed 13 people near the old bridge, a medic said later.";
  private static final String ALEPPO =
      "On 2024-03-07 in Aleppo a shelling killed 3 people in a bakery, said a baker.";

  @TempDir private Path folder;

  private static Given report(String name, String text) {
    return Given.report(name, "The Post", "2024-03-08", text);
  }

  private Visitor desk() {
    return Visitor.open(folder, report("a", TIKRIT), report("b", ALEPPO));
  }

  private static List<Statement> decided(Visitor visitor) {
    return visitor.work.look(Looking::decisions).stream().map(ListedDecision::statement).toList();
  }

  private static List<String> incidents(Visitor visitor) {
    List<String> ids = new java.util.ArrayList<>();
    visitor.work.look(
        look -> {
          look.incidents(IncidentFilter.all(), Optional.empty(), one -> ids.add(one.id()));
          return true;
        });
    return ids;
  }

  private static Count killed(Visitor visitor, String incident) {
    return visitor
        .work
        .look(look -> look.show(incident, Optional.empty()))
        .orElseThrow()
        .incident()
        .killed()
        .orElseThrow();
  }

  private static String location(HttpResponse<String> answer) {
    assertEquals(303, answer.statusCode(), answer.body());
    return answer.headers().firstValue("Location").orElseThrow();
  }

  @Test
  void whereSomebodyChangedItMeanwhileNothingIsWrittenAndTheChangeIsShown() {
    try (Visitor visitor = desk()) {
      String version = visitor.version("a#1");
      visitor.work.set(
          "a#1",
          List.of(new Setting(Field.KILLED, Count.exactly(15))),
          "ben",
          "The list of the mayor.");
      HttpResponse<String> answer =
          visitor.post(
              "/decisions",
              "act",
              "set",
              "incident",
              "a#1",
              "version",
              version,
              "field",
              "killed",
              "value",
              "14",
              "because",
              "Hospital list.");
      assertEquals(409, answer.statusCode());
      assertEquals(1, decided(visitor).size());
      for (String words :
          List.of("ben", "killed is 15", "The list of the mayor.", "Hospital list.")) {
        assertTrue(answer.body().contains(words), words + " in " + answer.body());
      }
      // Repeated with the version that the page shows now.
      location(
          visitor.post(
              "/decisions",
              "act",
              "set",
              "incident",
              "a#1",
              "version",
              visitor.version("a#1"),
              "field",
              "killed",
              "value",
              "14",
              "because",
              "Hospital list."));
      assertEquals(Count.exactly(14), killed(visitor, "a#1"));
      // Another incident's change does not stand in the way.
      String mine = visitor.version("b#1");
      visitor.work.set(
          "a#1", List.of(new Setting(Field.KILLED, Count.exactly(16))), "ben", "More.");
      location(visitor.post("/decisions", "act", "accept", "incident", "b#1", "version", mine));
    }
  }

  @Test
  void whoJoinsTwoHasLookedAtBoth() {
    try (Visitor visitor = desk()) {
      String seen = visitor.version("b#1") + " b#1";
      String[] joining = {
        "act",
        "join",
        "incident",
        "a#1",
        "version",
        visitor.version("a#1"),
        "other",
        "b#1",
        "seen",
        seen,
        "because",
        "One blast."
      };
      visitor.work.set(
          "b#1", List.of(new Setting(Field.KILLED, Count.exactly(15))), "ben", "The mayor's list.");
      HttpResponse<String> late = visitor.post("/decisions", joining);
      assertEquals(409, late.statusCode());
      for (String words : List.of("b#1, changed", "ben", "killed is 15", "One blast.")) {
        assertTrue(late.body().contains(words), words + " in " + late.body());
      }
      assertEquals(List.of("a#1", "b#1"), incidents(visitor));
      // The page shows the other as it is now: repeated from there, it is done.
      String now = visitor.version("b#1") + " b#1";
      assertTrue(late.body().contains("name=\"seen\" value=\"" + now + "\""), late.body());
      joining[9] = now;
      location(visitor.post("/decisions", joining));
      assertEquals(List.of("a#1"), incidents(visitor));
    }
  }

  @Test
  void openPagesLearnOfAChange() {
    try (Visitor visitor = desk()) {
      String asked = "/version?id=a%231&seen=" + visitor.version("a#1");
      assertEquals(204, visitor.get(asked).statusCode());
      visitor.work.set(
          "a#1", List.of(new Setting(Field.KILLED, Count.exactly(15))), "ben", "A list.");
      HttpResponse<String> news = visitor.get(asked);
      assertEquals(200, news.statusCode());
      assertTrue(news.body().contains("ben: killed is 15"), news.body());
      visitor.add(report("c", AGAIN));
      assertTrue(visitor.get(asked).body().contains("A new report"));
      assertEquals(204, visitor.get("/version?id=none&seen=1-0123456789abcdef").statusCode());
      assertEquals(400, visitor.get("/version?id=a%231&seen=x").statusCode());
    }
  }
}
