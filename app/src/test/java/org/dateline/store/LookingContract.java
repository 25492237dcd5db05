// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.codebook.Coordinates;
import org.dateline.codebook.Field;
import org.dateline.codebook.IncidentType;
import org.dateline.line.CaseWork;
import org.junit.jupiter.api.Test;

/** What is found in a case, now and as of a moment. */
abstract class LookingContract extends CaseContract {
  @Test
  void aCaseShowsWhatWasKnownAtAMoment() {
    String at = fresh();
    add(
        at,
        Given.report("a", "Post", "2024-03-05", TIKRIT),
        Given.report("b", "Gazette", "2024-03-08", ALEPPO));
    try (CaseWork recording = recording(at)) {
      recording.tie("a#1", "b#1", Field.SAME, "ana", "One attack.");
      assertEquals(List.of(), ids(recording, IncidentFilter.all(), "2024-03-04T00:00"));
      assertEquals(List.of("a#1"), ids(recording, IncidentFilter.all(), "2024-03-06T00:00"));
      assertEquals(List.of("a#1", "b#1"), ids(recording, IncidentFilter.all(), "2024-03-09T00:00"));
      assertEquals(List.of("a#1"), ids(recording, IncidentFilter.all(), "2025-01-01T00:00"));
      Optional<LocalDateTime> early = Optional.of(LocalDateTime.parse("2024-03-06T00:00"));
      assertEquals(
          List.of("a"),
          recording.look(l -> l.show("a#1", early)).orElseThrow().incident().reports());
      assertTrue(recording.look(l -> l.show("b#1", early)).isEmpty());
    }
  }

  @Test
  void incidentsAreFoundByWhatIsKnownOfThem() {
    String at = fresh();
    add(
        at,
        Given.report("a", "Post", "2024-03-05", TIKRIT),
        Given.report("b", "Gazette", "2024-03-08", ALEPPO));
    IncidentFilter all = IncidentFilter.all();
    Map<IncidentFilter, List<String>> cases = new HashMap<>();
    cases.put(dated(LocalDate.parse("2024-03-06"), null), List.of("b#1"));
    cases.put(dated(null, LocalDate.parse("2024-03-06")), List.of("a#1"));
    cases.put(
        dated(LocalDate.parse("2024-03-05"), LocalDate.parse("2024-03-07")), List.of("a#1", "b#1"));
    cases.put(with(all, "SY", null, null, null), List.of("b#1"));
    cases.put(with(all, null, new Coordinates(36.2, 43.1), null, null), List.of("a#1", "b#1"));
    cases.put(with(all, null, new Coordinates(-36, 43), null, null), List.of());
    cases.put(with(all, null, null, IncidentType.SHELLING, null), List.of("b#1"));
    cases.put(with(all, null, null, null, "OLD BRIDGE"), List.of("a#1"));
    cases.put(with(all, null, null, null, "100%"), List.of());
    try (CaseWork recording = recording(at)) {
      cases.forEach(
          (filter, ids) -> {
            assertEquals(ids, ids(recording, filter), filter.toString());
            assertEquals(ids, ids(recording, filter, "2030-01-01T00:00"), filter.toString());
          });
    }
  }

  private static IncidentFilter dated(LocalDate from, LocalDate to) {
    IncidentFilter all = IncidentFilter.all();
    return new IncidentFilter(
        Optional.ofNullable(from),
        Optional.ofNullable(to),
        all.country(),
        all.near(),
        all.actors(),
        all.type(),
        all.stage(),
        all.text(),
        all.operation(),
        all.background());
  }

  private static IncidentFilter with(
      IncidentFilter all, String country, Coordinates near, IncidentType type, String text) {
    return new IncidentFilter(
        all.from(),
        all.to(),
        Optional.ofNullable(country),
        Optional.ofNullable(near).map(at -> new IncidentFilter.Around(at, 40)),
        all.actors(),
        Optional.ofNullable(type),
        all.stage(),
        Optional.ofNullable(text),
        all.operation(),
        all.background());
  }
}
