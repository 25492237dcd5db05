// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.dateline.codebook.Count;
import org.dateline.codebook.Field;
import org.dateline.codebook.Reliability;
import org.dateline.codebook.YesNo;
import org.dateline.line.CaseWork;
import org.dateline.line.Setting;
import org.dateline.line.Shown;
import org.junit.jupiter.api.Test;

/** What is read off a case: the same whatever the order, and what analysts decide holds. */
abstract class DerivingContract extends CaseContract {
  @Test
  void rebuildingGivesTheSameBytes() {
    String at = fresh();
    for (Given report : story(new Random(7), 40)) {
      add(at, report);
    }
    try (CaseWork recording = recording(at)) {
      recording.tie("r1#1", "r9#1", Field.SAME, "ana", "One morning, one street.");
      recording.tie("r2#1", "r3#1", Field.DIFFERENT, "ana", "Two towns.");
      recording.set(
          "r4#1", List.of(new Setting(Field.KILLED, Count.atLeast(9))), "ana", "Hospital list.");
      recording.set(
          "r5#1", List.of(new Setting(Field.REJECTED, YesNo.TRUE)), "ana", "An accident.");
      recording.grade("Post", Reliability.B, "ana", "Known to us.");
      recording.undo(OptionalInt.of(2), "ana", Optional.empty());
    }
    String before = derived(at);
    try (CaseWork recording = recording(at)) {
      recording.rebuild();
    }
    assertEquals(before, derived(at));
  }

  @Test
  void orderAndBatchesDoNotMatter() {
    for (int seed = 1; seed <= 3; seed++) {
      List<Given> reports = new ArrayList<>(story(new Random(seed), 30));
      String whole = fresh();
      add(whole, reports.toArray(Given[]::new));
      Collections.shuffle(reports, new Random(seed));
      reports.addAll(reports.subList(0, 5));
      String pieces = fresh();
      Random random = new Random(seed);
      for (int i = 0; i < reports.size(); ) {
        int to = Math.min(reports.size(), i + 1 + random.nextInt(8));
        add(pieces, reports.subList(i, to).toArray(Given[]::new));
        i = to;
      }
      assertEquals(views(whole), views(pieces), "seed " + seed);
    }
  }

  @Test
  void anAnalystJoinsAndPartsAndTakesBack() {
    String at = fresh();
    add(
        at,
        Given.report("a", "Post", "2024-03-05", TIKRIT),
        Given.report("b", "Gazette", "2024-03-08", ALEPPO));
    assertEquals(List.of("a#1", "b#1"), ids(at, IncidentFilter.all()));
    try (CaseWork recording = recording(at)) {
      assertEquals(
          "decision/1", recording.tie("b#1", "a#1", Field.SAME, "ana", "One attack.").note());
      assertEquals(List.of("a#1"), ids(recording, IncidentFilter.all()));
      Shown shown = recording.look(l -> l.show("b#1", Optional.empty())).orElseThrow();
      assertEquals("a#1", shown.incident().id());
      assertEquals(List.of("a", "b"), shown.incident().reports());

      recording.undo(OptionalInt.empty(), "ana", Optional.empty());
      assertEquals(List.of("a#1", "b#1"), ids(recording, IncidentFilter.all()));
      recording.undo(OptionalInt.of(2), "ana", Optional.of("It was right."));
      assertEquals(List.of("a#1"), ids(recording, IncidentFilter.all()));
      recording.tie("a#1", "b#1", Field.DIFFERENT, "ben", "No: two towns.");
      assertEquals(List.of("a#1", "b#1"), ids(recording, IncidentFilter.all()));
      assertThrows(
          IllegalArgumentException.class,
          () -> recording.undo(OptionalInt.of(9), "ana", Optional.empty()));
    }
  }

  @Test
  void aRejectedIncidentIsKeptAndNotListed() {
    String at = fresh();
    add(at, Given.report("a", "Post", "2024-03-05", TIKRIT));
    try (CaseWork recording = recording(at)) {
      recording.set(
          "a#1", List.of(new Setting(Field.REJECTED, YesNo.TRUE)), "ana", "A gas bottle.");
      assertEquals(List.of(), ids(recording, IncidentFilter.all()));
      assertTrue(recording.look(l -> l.show("a#1", Optional.empty())).isPresent());
      recording.undo(OptionalInt.empty(), "ana", Optional.empty());
      assertEquals(List.of("a#1"), ids(recording, IncidentFilter.all()));
    }
  }

  @Test
  void eachSourceHasHowOftenItRepeatsOthersAndIsRepeated() {
    String at = fresh();
    add(at, Given.report("b", "Gazette", "2024-03-06", TIKRIT));
    assertEquals(List.of("Gazette 0 0"), echoes(at));
    add(at, Given.report("c", "Courier", "2024-03-07", TIKRIT));
    assertEquals(List.of("Courier 1 0", "Gazette 0 1"), echoes(at));
    // What was first in print is known only now: all others go back to that.
    add(at, Given.report("a", "Post", "2024-03-05", TIKRIT));
    add(at, Given.report("d", "Post", "2024-03-08", ALEPPO));
    List<String> all = List.of("Courier 1 0", "Gazette 1 0", "Post 0 1");
    assertEquals(all, echoes(at));
    try (CaseWork recording = recording(at)) {
      recording.tie("a#1", "c#1", Field.DIFFERENT, "ana", "Two markets.");
      recording.tie("b#1", "c#1", Field.DIFFERENT, "ana", "Two markets.");
    }
    assertEquals(List.of("Courier 0 0", "Gazette 1 0", "Post 0 1"), echoes(at));
    try (CaseWork recording = recording(at)) {
      recording.undo(OptionalInt.of(1), "ana", Optional.empty());
      recording.undo(OptionalInt.of(2), "ana", Optional.empty());
      recording.set("a#1", List.of(new Setting(Field.REJECTED, YesNo.TRUE)), "ana", "Nothing.");
    }
    assertEquals(List.of("Courier 0 0", "Gazette 0 0", "Post 0 0"), echoes(at));
    try (CaseWork recording = recording(at)) {
      recording.undo(OptionalInt.empty(), "ana", Optional.empty());
      recording.grade("Gazette", Reliability.A, "ana", "Known to us.");
    }
    assertEquals(all, echoes(at));
    try (CaseWork recording = recording(at)) {
      recording.rebuild();
    }
    assertEquals(all, echoes(at));
  }

  private List<String> echoes(String at) {
    return look(
        at,
        look ->
            look.sources().stream()
                .map(one -> one.name() + " " + one.echoes() + " " + one.echoed())
                .toList());
  }

  @Test
  void whatAnOlderProgramDerivedIsDerivedAnew() {
    String at = fresh();
    add(at, Given.report("a", "Post", "2024-03-05", TIKRIT));
    try (Case record = Case.open(at)) {
      record.handle().execute("UPDATE derived SET version = 0");
      record.handle().execute("DELETE FROM incident");
    }
    List<String> said = new ArrayList<>();
    CaseWork.open(at, () -> now, () -> said.add("rebuilding")).close();
    assertEquals(List.of("rebuilding"), said);
    assertEquals(List.of("a#1"), ids(at, IncidentFilter.all()));
  }
}
