// SPDX-License-Identifier: Apache-2.0
package org.dateline.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.codebook.CodedReport;
import org.dateline.codebook.Count;
import org.dateline.codebook.IncidentType;
import org.dateline.merge.Decisions.Pair;
import org.junit.jupiter.api.Test;

/** Given these reports, these incidents. All texts are invented. */
class MergerTest {
  private static final Telling FIRST =
      Telling.report(
              "first",
              "Meridian News Agency",
              "2016-05-03T09:00",
              "A bomb went off in the Sabunji arcade of Mosul, killing nine shoppers.")
          .account(IncidentType.BOMBING)
          .on("2016-05-03")
          .in("Mosul", "IQ", 36.3, 43.1)
          .killed(Count.exactly(9));

  private static final Telling LATER =
      Telling.report(
              "later",
              "Atlas Wire",
              "2016-05-03T18:00",
              "The dead of the Sabunji arcade in Mosul number eleven, the hospital says.")
          .account(IncidentType.BOMBING)
          .on("2016-05-03")
          .in("Mosul", "IQ", 36.3, 43.1)
          .killed(Count.exactly(11));

  private static final Telling BASRA =
      Telling.report(
              "basra",
              "Atlas Wire",
              "2016-05-03T20:00",
              "A car bomb beside the Ashar canal killed four people in Basra.")
          .account(IncidentType.BOMBING)
          .on("2016-05-03")
          .in("Basra", "IQ", 30.5, 47.8)
          .killed(Count.exactly(4));

  private static final Telling WEEK_LATER =
      Telling.report(
              "week-later",
              "Atlas Wire",
              "2016-05-10T20:00",
              "A bomb on a handcart killed two porters in Mosul.")
          .account(IncidentType.BOMBING)
          .on("2016-05-10")
          .in("Mosul", "IQ", 36.3, 43.1)
          .killed(Count.exactly(2));

  @Test
  void aRisingTollIsOneIncident() {
    assertEquals(List.of(List.of("first#1", "later#1")), joined(FIRST, LATER));
  }

  private static Sketch inMosulAt(int hour) {
    Telling told =
        Telling.report("at-" + hour, "Atlas Wire", "2016-05-04T08:00", "A bomb in Mosul.")
            .account(IncidentType.BOMBING)
            .at("2016-05-03", hour)
            .in("Mosul", "IQ", 36.3, 43.1);
    return sketches(told).get(0);
  }

  @Test
  void theHourSpeaksForOrAgainstOneAct() {
    Sketch morning = inMosulAt(8);
    assertTrue(Comparison.of(morning, inMosulAt(9)).features().containsKey("hour_same"));
    assertTrue(Comparison.of(morning, inMosulAt(19)).features().containsKey("hour_apart"));
    Set<String> noon = Comparison.of(morning, inMosulAt(13)).features().keySet();
    assertTrue(noon.stream().noneMatch(sign -> sign.startsWith("hour")), noon::toString);
  }

  @Test
  void theIncidentHasTheIdOfTheAccountThatWasPublishedFirst() {
    assertEquals("first#1", Merger.merge(sketches(LATER, FIRST), Decisions.none()).get(0).id());
  }

  @Test
  void anotherTownOrAnotherWeekIsAnotherIncident() {
    assertEquals(
        List.of(List.of("basra#1"), List.of("first#1", "later#1"), List.of("week-later#1")),
        joined(FIRST, LATER, BASRA, WEEK_LATER));
  }

  @Test
  void whatOneReportTellsApartStaysApart() {
    Telling both =
        Telling.report(
                "both",
                "Gulf Telegraph",
                "2016-05-04T08:00",
                "Bombs in Mosul and Basra killed fifteen; eleven died in the Sabunji arcade.")
            .account(IncidentType.BOMBING)
            .on("2016-05-03")
            .in("Mosul", "IQ", 36.3, 43.1)
            .killed(Count.exactly(11))
            .account(IncidentType.BOMBING)
            .on("2016-05-03")
            .in("Basra", "IQ", 30.5, 47.8)
            .killed(Count.exactly(4));
    assertEquals(
        List.of(List.of("basra#1", "both#2"), List.of("first#1", "later#1", "both#1")),
        joined(FIRST, LATER, BASRA, both));
  }

  @Test
  void aJoinSaysWhatItRestsOn() {
    Join join = Merger.merge(sketches(FIRST, LATER), Decisions.none()).get(0).joins().get(0);
    assertTrue(join.score() > 0);
    List<String> words = join.signs().stream().map(Sign::words).toList();
    assertTrue(words.contains("the same place"), words::toString);
    assertTrue(words.contains("the same day"), words::toString);
  }

  @Test
  void anAnalystTiesAndParts() {
    Pair parted = new Pair("first#1", "later#1");
    assertEquals(
        2, Merger.merge(sketches(FIRST, LATER), new Decisions(Set.of(), Set.of(parted))).size());
    Pair tied = new Pair("first#1", "basra#1");
    Cluster cluster =
        Merger.merge(sketches(FIRST, BASRA), new Decisions(Set.of(tied), Set.of())).get(0);
    assertEquals(List.of("first#1", "basra#1"), cluster.accounts());
    assertEquals(Double.POSITIVE_INFINITY, cluster.joins().get(0).score());
  }

  @Test
  void aDamagedSketchSaysSo() {
    byte[] bytes = Sketch.of(FIRST.coded()).get(0).toBytes();
    for (int length = 0; length < bytes.length; length += 7) {
      byte[] cut = java.util.Arrays.copyOf(bytes, length);
      IllegalArgumentException e =
          assertThrows(IllegalArgumentException.class, () -> Sketch.fromBytes(cut));
      assertFalse(e.getMessage().isBlank());
    }
  }

  private static List<List<String>> joined(Telling... tellings) {
    return Merger.merge(sketches(tellings), Decisions.none()).stream()
        .map(Cluster::accounts)
        .toList();
  }

  private static List<Sketch> sketches(Telling... tellings) {
    List<Sketch> sketches = new ArrayList<>();
    for (Telling telling : tellings) {
      CodedReport coded = telling.coded();
      sketches.addAll(Sketch.of(coded));
    }
    return sketches;
  }
}
