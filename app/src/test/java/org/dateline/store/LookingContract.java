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
import java.util.Set;
import java.util.TreeSet;
import org.dateline.codebook.Coordinates;
import org.dateline.codebook.Count;
import org.dateline.codebook.DatePrecision;
import org.dateline.codebook.DateRange;
import org.dateline.codebook.Field;
import org.dateline.codebook.IncidentType;
import org.dateline.codebook.Place;
import org.dateline.codebook.PlacePrecision;
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
      // What is kept of a moment does not outlast a report of before it.
      add(at, Given.report("c", "Post", "2024-03-05", ALEPPO));
      assertEquals(List.of("a#1", "c#1"), ids(recording, IncidentFilter.all(), "2024-03-06T00:00"));
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
      assertEquals(drawn(then, Optional.empty()), drawn(whole, Optional.of(moment)), day);
      assertEquals(shown(then, Optional.empty()), shown(whole, Optional.of(moment)), day);
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

  /** All incidents one by one, as their pages show them. */
  private Map<String, String> shown(String at, Optional<LocalDateTime> asOf) {
    return look(
        at,
        look -> {
          Map<String, String> shown = new HashMap<>();
          look.incidents(
              IncidentFilter.all(),
              asOf,
              one -> look.show(one.id(), asOf).ifPresent(it -> shown.put(one.id(), it.json())));
          return shown;
        });
  }

  /** The ids of what a map draws. */
  private Set<String> drawn(String at, Optional<LocalDateTime> asOf) {
    try (CaseWork work = recording(at)) {
      return new TreeSet<>(points(work, IncidentFilter.all(), asOf));
    }
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
          assertEquals(1, look.count(told, Optional.empty(), 9));
          assertEquals("a#1", look.page(told).incidents().get(0).id());
          List<String> points = new ArrayList<>();
          look.points(told, Optional.empty(), one -> points.add(one.id()), one -> points.add("?"));
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
            assertEquals(
                new TreeSet<>(ids),
                new TreeSet<>(points(recording, filter, Optional.empty())),
                filter.toString());
          });
    }
  }

  /** Of some incidents only the day is known, of others the decade. */
  @Test
  void listsOfATimeMissNothingHoweverVagueDatesAre() {
    Random random = new Random(11);
    List<IncidentRow> rows = new ArrayList<>();
    int[] spans = {0, 0, 0, 2, 30, 365, 366, 367, 3650};
    for (int i = 0; i < 150; i++) {
      LocalDate first = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(5000));
      DateRange date =
          DateRange.of(first, first.plusDays(spans[i % spans.length]), DatePrecision.UNKNOWN);
      rows.add(
          dated("r" + i, i % 20 == 7 ? Optional.empty() : Optional.of(date), random.nextInt(9)));
    }
    String at = fresh();
    try (Case record = Case.open(at)) {
      record.write(
          session -> {
            session.incidents().replace(List.of(), rows);
            return true;
          });
      for (int i = 0; i < 60; i++) {
        LocalDate from = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(6000));
        IncidentFilter wanted = IncidentFilter.in("IQ", from, from.plusDays(i * 20L), i % 9);
        Set<String> expected = new TreeSet<>();
        rows.stream()
            .map(ListedIncident::of)
            .filter(wanted::admits)
            .forEach(one -> expected.add(one.id()));
        for (Listing.Order order : Listing.Order.values()) {
          Listing listing = Listing.of(wanted, order, Optional.empty(), 200);
          IncidentPage page = record.read(session -> session.incidents().page(listing));
          List<String> ids = page.incidents().stream().map(ListedIncident::id).sorted().toList();
          assertEquals(List.copyOf(expected), ids, wanted + " " + order);
          int count = record.read(session -> session.incidents().count(listing, 999));
          assertEquals(expected.size(), count, wanted + " " + order);
        }
      }
    }
  }

  private static IncidentRow dated(String report, Optional<DateRange> date, int killed) {
    Place iraq =
        new Place(
            "Iraq",
            Optional.of("IQ"),
            Optional.empty(),
            Optional.empty(),
            PlacePrecision.COUNTRY,
            Optional.empty());
    return Given.row(
        report,
        IncidentType.BATTLE,
        date,
        Optional.of(iraq),
        killed == 0 ? Optional.empty() : Optional.of(Count.exactly(killed)));
  }

  private static List<String> points(
      CaseWork work, IncidentFilter wanted, Optional<LocalDateTime> asOf) {
    Listing listing = Listing.of(wanted, Listing.Order.OLDEST, Optional.empty(), 1);
    return work.look(
        look -> {
          List<String> ids = new ArrayList<>();
          look.points(listing, asOf, one -> ids.add(one.id()), one -> ids.add(one.id()));
          return ids;
        });
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
        all.background(),
        0);
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
        all.background(),
        0);
  }
}
