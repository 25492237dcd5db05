// SPDX-License-Identifier: Apache-2.0
package org.dateline.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The figures in these cases are counted by hand from the definitions of the two measures. */
class MucScoreTest {
  private static MucTemplate template(String kind, String role, String... entities) {
    Map<String, List<List<String>>> fillers = new HashMap<>();
    fillers.put(role, List.of(entities).stream().map(one -> List.of(one.split("\\|"))).toList());
    return new MucTemplate(kind, fillers);
  }

  private static MucScore score(List<MucTemplate> found, List<MucTemplate> key) {
    MucScore score = new MucScore();
    score.add(found, key);
    return score;
  }

  @Test
  void aMentionOfTheEntityIsEnoughAndArticlesAndCaseDoNotCount() {
    MucScore score =
        score(
            List.of(template("attack", "Victim", "THE MAYOR")),
            List.of(template("attack", "Victim", "mayor|juan perez")));
    assertEquals(100, score.roles().get("Victim").f1());
    assertEquals(100, score.templates().get("all").f1());
  }

  @Test
  void oneEntityIsFoundOnceOnly() {
    MucScore score =
        score(
            List.of(template("attack", "Victim", "mayor", "juan perez")),
            List.of(template("attack", "Victim", "mayor|juan perez")));
    assertEquals(50, score.roles().get("all").precision());
    assertEquals(100, score.roles().get("all").recall());
  }

  @Test
  void aMentionOfTwoEntitiesIsOfNone() {
    MucScore score =
        score(
            List.of(template("attack", "Victim", "mayor|bishop")),
            List.of(template("attack", "Victim", "mayor", "bishop")));
    assertEquals(0, score.roles().get("all").f1());
  }

  @Test
  void templatesOfAnotherKindAreNotAligned() {
    MucScore score =
        score(
            List.of(template("bombing", "Target", "bridge")),
            List.of(template("attack", "Target", "bridge")));
    assertEquals(100, score.roles().get("all").f1());
    assertEquals(0, score.templates().get("all").f1());
  }

  @Test
  void eitherKindOfAKeyWithTwoWillDo() {
    MucScore score =
        score(
            List.of(template("bombing", "Target", "bridge")),
            List.of(template("attack / bombing", "Target", "bridge")));
    assertEquals(100, score.templates().get("all").f1());
  }

  @Test
  void templatesAreAlignedForTheMostInAll() {
    MucScore score =
        score(
            List.of(
                template("attack", "Target", "bridge", "farm"),
                template("attack", "Target", "bridge")),
            List.of(
                template("attack", "Target", "bridge"),
                template("attack", "Target", "bridge", "farm")));
    assertEquals(100, score.templates().get("all").f1());
  }

  @Test
  void nothingFoundIsNothingRight() {
    MucScore score = score(List.of(), List.of(template("attack", "Target", "bridge")));
    assertEquals(0, score.roles().get("all").f1());
    assertEquals(1, score.roles().get("all").gold());
    assertEquals(0, score.roles().get("all").predicted());
  }
}
