// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import static org.dateline.desk.Visitor.location;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.dateline.codebook.Count;
import org.dateline.codebook.Field;
import org.dateline.line.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two people at one case: nothing is written over what somebody else did meanwhile. */
class MeanwhileTest {
  @TempDir private Path folder;

  @Test
  void whereSomebodyChangedItMeanwhileNothingIsWrittenAndTheChangeIsShown() {
    try (Visitor visitor = TwoTowns.desk(folder)) {
      String version = visitor.version("a#1");
      visitor.work.set(
          "a#1",
          List.of(new Setting(Field.KILLED, Count.exactly(15))),
          "ben",
          "The list of the mayor.");
      HttpResponse<String> answer = correct(visitor, version);
      assertEquals(409, answer.statusCode());
      assertEquals(1, visitor.decided().size());
      for (String words :
          List.of("ben", "killed is 15", "The list of the mayor.", "Hospital list.")) {
        assertTrue(answer.body().contains(words), words + " in " + answer.body());
      }
      // Repeated with the version that the page shows now.
      location(correct(visitor, visitor.version("a#1")));
      assertEquals(Count.exactly(14), visitor.killed("a#1"));
      // Another incident's change does not stand in the way.
      String mine = visitor.version("b#1");
      visitor.work.set(
          "a#1", List.of(new Setting(Field.KILLED, Count.exactly(16))), "ben", "More.");
      location(visitor.post("/decisions", "act", "accept", "incident", "b#1", "version", mine));
    }
  }

  private static HttpResponse<String> correct(Visitor visitor, String version) {
    return visitor.post(
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
  }

  @Test
  void whoJoinsTwoHasLookedAtBoth() {
    try (Visitor visitor = TwoTowns.desk(folder)) {
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
      assertEquals(List.of("a#1", "b#1"), visitor.incidents());
      // The page shows the other as it is now: repeated from there, it is done.
      String now = visitor.version("b#1") + " b#1";
      assertTrue(late.body().contains("name=\"seen\" value=\"" + now + "\""), late.body());
      joining[9] = now;
      location(visitor.post("/decisions", joining));
      assertEquals(List.of("a#1"), visitor.incidents());
    }
  }

  @Test
  void openPagesLearnOfAChange() {
    try (Visitor visitor = TwoTowns.desk(folder)) {
      String asked = "/version?id=a%231&seen=" + visitor.version("a#1");
      assertEquals(204, visitor.get(asked).statusCode());
      visitor.work.set(
          "a#1", List.of(new Setting(Field.KILLED, Count.exactly(15))), "ben", "A list.");
      HttpResponse<String> news = visitor.get(asked);
      assertEquals(200, news.statusCode());
      assertTrue(news.body().contains("ben: killed is 15"), news.body());
      visitor.add(TwoTowns.report("c", TwoTowns.AGAIN));
      assertTrue(visitor.get(asked).body().contains("A new report"));
      assertEquals(204, visitor.get("/version?id=none&seen=1-0123456789abcdef").statusCode());
      assertEquals(400, visitor.get("/version?id=a%231&seen=x").statusCode());
    }
  }
}
