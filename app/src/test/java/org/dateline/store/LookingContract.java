// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.dateline.codebook.Coordinates;
import org.dateline.codebook.Field;
import org.dateline.codebook.IncidentType;
import org.dateline.codebook.YesNo;
import org.dateline.line.CaseWork;
import org.dateline.line.Looking;
import org.dateline.line.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  /** What was known at a moment is what a case holds that was given nothing but that. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void aListAsOfAMomentIsThatOfACaseWithNoMore(int seed) {
    List<Given> story = story(new Random(seed), 40);
    String whole = fresh();
    add(whole, story.toArray(Given[]::new));
    now = Instant.parse("2024-03-19T06:00:00Z");
    try (CaseWork recording = recording(whole)) {
      recording.tie("r1#1", "r9#1", Field.SAME, "ana", "One morning, one street.");
      recording.tie("r2#1", "r3#1", Field.DIFFERENT, "ana", "Two towns.");
      recording.set("r4#1", List.of(new Setting(Field.REJECTED, YesNo.TRUE)), "ana", "A mistake.");
    }
    for (String day : List.of("2024-03-12", "2024-03-14", "2024-03-16", "2024-03-18")) {
      String then = fresh();
      add(
          then,
          story.stream().filter(one -> published(one).compareTo(day) <= 0).toArray(Given[]::new));
      LocalDateTime moment = LocalDateTime.parse(day + "T23:59:59");
      assertEquals(views(then), views(whole, Optional.of(moment)), day);
      for (Listing.Order order : Listing.Order.values()) {
        assertEquals(
            paged(then, order, Optional.empty()), paged(whole, order, Optional.of(moment)), day);
      }
    }
    assertEquals(views(whole), views(whole, Optional.of(LocalDateTime.parse("2024-04-01T00:00"))));
  }

  private static String published(Given report) {
    return report.text().replaceAll("(?s).*published: ([0-9-]+).*", "$1");
  }

  /** The ids of a list in pages of three, and how many there are. */
  private List<String> paged(String at, Listing.Order order, Optional<LocalDateTime> asOf) {
    return look(
        at,
        look -> {
          List<String> ids = new ArrayList<>();
          Optional<Listing.After> after = Optional.empty();
          do {
            Listing listing = Listing.of(IncidentFilter.all(), order, after, 3);
            IncidentPage page = look.page(listing, asOf);
            page.incidents().forEach(one -> ids.add(one.id()));
            after = page.next();
          } while (after.isPresent());
          Listing all = Listing.of(IncidentFilter.all(), order, Optional.empty(), 3);
          int count = look.count(all, asOf, 99);
          ids.add(String.valueOf(count));
          return ids;
        });
  }

  @Test
  void whatTheDeskListsIsCountedAndFoundAlike() {
    String at = fresh();
    add(
        at,
        Given.report("a", "Post", "2024-03-05", TIKRIT),
        Given.report("b", "Gazette", "2024-03-08", ALEPPO),
        Given.report("c", "Gazette", "2024-03-08", TIKRIT.replace("12", "14")));
    look(
        at,
        look -> {
          Looking.Size size = look.size();
          assertEquals(3, size.reports());
          assertEquals(15, size.statements());
          assertEquals(2, size.incidents());
          assertEquals(
              List.of("Gazette 2", "Post 1"),
              look.sources().stream().map(one -> one.name() + " " + one.reports()).toList());
          assertEquals(
              List.of("c", "b"),
              look.reports(Optional.of("Gazette"), Long.MAX_VALUE, 9).stream()
                  .map(FiledReport::id)
                  .toList());
          assertEquals(Optional.of("2024-03-08"), look.days().before(Optional.empty()));
          assertEquals(Optional.of("2024-03-05"), look.days().before(Optional.of("2024-03-08")));
          assertEquals(Optional.of("2024-03-08"), look.days().after("2024-03-05"));
          assertEquals(
              List.of("a#1", "b#1"),
              look.days().told("2024-03-08", Optional.empty(), Optional.empty(), 9).stream()
                  .map(Days.Told::incident)
                  .toList());
          assertEquals(List.of("b", "c"), look.days().saying(Field.KILLED, "2024-03-08", 9));
          assertEquals(List.of(), look.claims(Optional.empty(), Optional.empty(), 0, 9));
          assertEquals(List.of(), look.actors().page("", false, 0, 9));
          assertEquals(List.of(), look.actors().page("ten%", true, 0, 9));
          Listing told =
              Listing.of(
                  with(IncidentFilter.all(), null, null, null, "bridge"),
                  Listing.Order.NEWEST,
                  Optional.empty(),
                  9);
          assertEquals(1, look.count(told, 9));
          assertEquals("a#1", look.page(told).incidents().get(0).id());
          List<String> points = new ArrayList<>();
          look.points(told, one -> points.add(one.id()));
          assertEquals(List.of("a#1"), points);
          return true;
        });
  }

  /** Words that most reports have are looked for another way. */
  @Test
  void commonWordsAreFoundLikeRareOnes() {
    String at = fresh();
    add(at, Given.report("a", "Post", "2024-03-05", TIKRIT));
    try (Case record = Case.open(at)) {
      record.read(
          session -> {
            Search search = session.search();
            String sql = "SELECT id FROM incident WHERE " + search.common();
            assertEquals(
                List.of("a#1"),
                record
                    .handle()
                    .createQuery(sql)
                    .bind(0, search.words("bridge"))
                    .mapTo(String.class)
                    .list());
            assertEquals(
                List.of(),
                record
                    .handle()
                    .createQuery(sql)
                    .bind(0, search.words("canal"))
                    .mapTo(String.class)
                    .list());
            return true;
          });
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
