// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Function;
import org.dateline.codebook.CodedReport;
import org.dateline.codebook.Coordinates;
import org.dateline.codebook.Count;
import org.dateline.codebook.Field;
import org.dateline.codebook.IncidentType;
import org.dateline.codebook.Part;
import org.dateline.codebook.Reliability;
import org.dateline.codebook.Report;
import org.dateline.codebook.Span;
import org.dateline.codebook.YesNo;
import org.dateline.line.CaseWork;
import org.dateline.line.Line;
import org.dateline.line.Looking;
import org.dateline.line.Setting;
import org.dateline.line.Shown;
import org.dateline.read.Hints;
import org.dateline.team.Access;
import org.dateline.team.By;
import org.dateline.team.Entry;
import org.dateline.team.LogIn;
import org.dateline.team.NotPossible;
import org.dateline.team.Role;
import org.dateline.team.Team;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every database that keeps a case must do. */
abstract class CaseContract {
  static final String TIKRIT =
      "On 2024-03-05 in Tikrit a bombing killed 12 people near the old bridge, and traders said"
          + " that the market would stay shut for the rest of the week.";
  static final String ALEPPO =
      "On 2024-03-07 in Aleppo a shelling killed 3 people in a bakery while families waited there"
          + " for bread, said a baker who had left by the back door.";

  private Instant now = Instant.parse("2024-03-10T12:00:00Z");

  /** A case that does not exist yet, under a name of its own. */
  abstract String fresh();

  @Test
  void whatIsAddedIsThereAgainToTheLetter() {
    String odd = "Half \uD83D a letter, nought \u0000, private \uF8FF, whole \uD83D\uDE00.";
    Report report =
        new Report(
            "odd\uF8FF",
            Optional.of(odd),
            Optional.of("The Post"),
            Optional.empty(),
            Optional.of("https://post.example/1"),
            Optional.of(LocalDateTime.parse("2024-03-05T10:00")),
            Optional.empty(),
            odd + "\n\n" + TIKRIT,
            List.of(Part.body(new Span(0, 10))));
    CodedReport coded = new PlainStages().code(report);
    String at = fresh();
    try (Case record = Case.open(at)) {
      assertTrue(record.made());
      record.write(
          session -> {
            session.reports().addRaw("hash", odd.getBytes(StandardCharsets.UTF_16BE));
            return session
                .reports()
                .add(
                    new NewReport(coded, "odd", 1, report.id(), "content", Optional.of("hash")),
                    now);
          });
    }
    try (Case record = Case.open(at)) {
      assertFalse(record.made());
      assertEquals(List.of(coded), record.read(s -> s.reports().coded(List.of(report.id()))));
      List<CodedReport> all = new ArrayList<>();
      record.read(
          session -> {
            session.reports().eachCoded(all::add);
            return true;
          });
      assertEquals(List.of(coded), all);
      assertArrayEquals(
          odd.getBytes(StandardCharsets.UTF_16BE),
          record.read(s -> s.reports().raw(report.id())).orElseThrow());
      FiledReport filed = record.read(s -> s.reports().find(report.id())).orElseThrow();
      assertEquals(now, filed.addedAt());
      assertEquals(Optional.of("The Post"), filed.source());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"source", "raw", "report", "statement"})
  void theDatabaseItselfRefusesToChangeTheRecord(String table) {
    String at = fresh();
    add(at, Given.report("a", "Post", "2024-03-05", TIKRIT));
    try (Case record = Case.open(at)) {
      String column = table.equals("raw") ? "hash" : "added_at";
      for (String change :
          List.of("UPDATE " + table + " SET " + column + " = 'x'", "DELETE FROM " + table)) {
        RuntimeException refused =
            assertThrows(RuntimeException.class, () -> record.handle().execute(change));
        assertTrue(refused.getMessage().contains("only ever added to"), refused.getMessage());
      }
    }
  }

  @Test
  void whatThrowsLeavesNothing() {
    try (Case record = Case.open(fresh())) {
      assertThrows(
          IllegalStateException.class,
          () ->
              record.write(
                  session -> {
                    session.reports().addRaw("hash", new byte[] {1});
                    throw new IllegalStateException("out of ink");
                  }));
      assertEquals(0, record.handle().select("SELECT * FROM raw").mapToMap().list().size());
      record.write(
          session -> {
            session.reports().addRaw("hash", new byte[] {1});
            return true;
          });
    }
  }

  @Test
  void aReportThatIsThereIsRecognised() {
    String at = fresh();
    Given report = Given.report("a", "Post", "2024-03-05", TIKRIT);
    Heard heard = add(at, report, report);
    assertEquals(List.of("known a", "added a", "new a#1"), heard.words);
    Given copy = new Given("copy.txt", report.text());
    assertEquals(List.of("known a", "known a"), add(at, report, copy).words);
  }

  @Test
  void anEditIsAVersionAndBothAreKept() {
    String at = fresh();
    add(at, Given.report("a", "Post", "2024-03-05", TIKRIT));
    Given edited = Given.report("a", "Post", "2024-03-05", TIKRIT.replace("12", "17"));
    Given again = Given.report("a", "Post", "2024-03-05", TIKRIT.replace("12", "19"));
    Heard heard = add(at, edited, again);
    assertTrue(heard.words.contains("added a@2"), heard.words.toString());
    assertTrue(heard.words.contains("added a@3"), heard.words.toString());
    assertEquals(List.of("known a@2"), add(at, edited).words);
    List<Report> versions = look(at, look -> look.versions("a@2"));
    assertEquals(List.of("a", "a@2", "a@3"), versions.stream().map(Report::id).toList());
  }

  @Test
  void anotherReportOfTheSameNameHasANumber() {
    String at = fresh();
    add(at, Given.report("a", "Post", "2024-03-05", TIKRIT));
    Heard heard = add(at, Given.report("a", "Post", "2024-03-08", ALEPPO));
    assertTrue(heard.words.contains("added a-2"), heard.words.toString());
    assertTrue(
        heard.words.contains("warning is another report named a; it is called a-2"),
        heard.words.toString());
    Heard other = add(at, Given.report("a", "Gazette", "2024-03-05", TIKRIT));
    assertTrue(other.words.contains("added a-3"), other.words.toString());
    Heard edit =
        add(at, Given.report("a", "Post", "2024-03-08", ALEPPO.replace("killed 3", "killed 4")));
    assertTrue(edit.words.contains("added a-2@2"), edit.words.toString());
  }

  @Test
  void theSameAddressIsTheSamePage() {
    String at = fresh();
    String head = "source: Post\nurl: https://post.example/1\npublished: 2024-03-05\n\n";
    add(at, new Given("a.txt", head + TIKRIT));
    Heard heard = add(at, new Given("b.txt", head + TIKRIT.replace("12", "13")));
    assertTrue(heard.words.contains("added a@2"), heard.words.toString());
    Heard live = add(at, new Given("c.txt", head + ALEPPO));
    assertTrue(live.words.contains("added c"), live.words.toString());
    Heard whole = add(at, new Given("c.txt", head + "All was quiet on the hill that day."));
    assertTrue(whole.words.contains("added c@2"), whole.words.toString());
  }

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

  @Test
  void aCaseOfEveryEarlierVersionIsBroughtUpToDate() {
    for (int version = 1; version <= Migrations.LATEST; version++) {
      String at = fresh();
      Case.open(at, version, 1000).close();
      add(at, Given.report("a", "Post", "2024-03-05", TIKRIT));
      assertEquals(List.of("a#1"), ids(at, IncidentFilter.all()), "from version " + version);
    }
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

  @Test
  void aCaseOfALaterProgramIsRefusedAndNotTouched() {
    String at = fresh();
    Case.open(at).close();
    try (Case record = Case.open(at)) {
      record
          .handle()
          .execute(
              "INSERT INTO case_history (installed_rank, version, description, type, script,"
                  + " installed_by, execution_time, success)"
                  + " VALUES (99, '99', 'later', 'SQL', 'V99', 'x', 1, true)");
    }
    CaseException refused = assertThrows(CaseException.class, () -> Case.open(at));
    assertEquals(CaseException.Kind.NO_CASE, refused.kind());
    assertTrue(refused.getMessage().contains("later version of Dateline"), refused.getMessage());
  }

  @Test
  void whileAnotherProgramWritesOneWaitsAndThenSaysSo() {
    String at = fresh();
    Case.open(at).close();
    try (Case busy = Case.open(at);
        Case waiting = Case.open(at, Migrations.LATEST, 300)) {
      busy.write(
          session -> {
            CaseException refused =
                assertThrows(CaseException.class, () -> waiting.write(other -> true));
            assertEquals(CaseException.Kind.IN_THE_WAY, refused.kind());
            assertTrue(refused.getMessage().contains("another program"), refused.getMessage());
            assertEquals(0L, (long) waiting.read(other -> other.reports().count()));
            return true;
          });
      assertEquals(0L, (long) waiting.write(session -> session.reports().count()));
    }
  }

  // What tests are made of.

  CaseWork recording(String at) {
    return CaseWork.open(at, () -> now, () -> {});
  }

  Heard add(String at, Given... reports) {
    Heard heard = new Heard();
    try (CaseWork recording = recording(at)) {
      recording.add(new Line(new PlainStages(), 2), List.of(reports), Hints.none(), heard);
    }
    return heard;
  }

  private <T> T look(String at, Function<Looking, T> look) {
    try (CaseWork recording = recording(at)) {
      return recording.look(look);
    }
  }

  List<String> ids(String at, IncidentFilter filter) {
    try (CaseWork recording = recording(at)) {
      return ids(recording, filter);
    }
  }

  private static List<String> ids(CaseWork recording, IncidentFilter filter) {
    return found(recording, filter, Optional.empty());
  }

  private static List<String> ids(CaseWork recording, IncidentFilter filter, String asOf) {
    return found(recording, filter, Optional.of(LocalDateTime.parse(asOf)));
  }

  private static List<String> found(
      CaseWork recording, IncidentFilter filter, Optional<LocalDateTime> asOf) {
    return recording.look(
        look -> {
          List<String> ids = new ArrayList<>();
          look.incidents(filter, asOf, one -> ids.add(one.id()));
          return ids;
        });
  }

  private List<String> views(String at) {
    return look(
        at,
        look -> {
          List<String> views = new ArrayList<>();
          look.incidents(IncidentFilter.all(), Optional.empty(), one -> views.add(one.view()));
          Collections.sort(views);
          return views;
        });
  }

  static String derived(String at) {
    try (Case record = Case.open(at)) {
      return Dump.derived(record);
    }
  }

  /** Reports of some attacks, told several times, with figures that move. */
  static List<Given> story(Random random, int reports) {
    List<String> towns = List.of("Tikrit", "Aleppo", "Mosul", "Kirkuk", "Ramadi");
    List<String> kinds = List.of("bombing", "shelling", "armed_assault");
    List<Given> story = new ArrayList<>();
    for (int i = 0; i < reports; i++) {
      StringBuilder text = new StringBuilder();
      for (int act = 0; act <= random.nextInt(2); act++) {
        int which = random.nextInt(12);
        text.append(
            String.format(
                "On 2024-03-%02d in %s a %s killed %d, report %d of the day says. ",
                1 + which,
                towns.get(which % towns.size()),
                kinds.get(which % kinds.size()),
                3 + which + random.nextInt(3),
                i));
      }
      String day = String.format("2024-03-%02d", 13 + random.nextInt(9));
      story.add(Given.report("r" + i, i % 3 == 0 ? "Post" : "Paper " + i, day, text.toString()));
    }
    return story;
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

  @Test
  void peopleGetInUntilTheyAreClosed() {
    By by = By.commandLine();
    try (CaseWork work = CaseWork.open(fresh(), () -> now, () -> {});
        Access access = work.team().access()) {
      Team team = work.team();
      team.add("Jürgen O’Neill", Role.ADMIN, "a phrase of some length", by);
      team.add("Zoë", Role.CODER, "a phrase of some length", by);
      assertThrows(
          NotPossible.class, () -> team.add("ZOE\u0308", Role.READER, "a phrase of length", by));
      LogIn in = access.logIn("zoë", "a phrase of some length", "10.0.0.1", "half \uD83D\u0000");
      String key = ((LogIn.Welcome) in).key();
      Entry entry = access.session(key).orElseThrow();
      assertEquals("Zoë", entry.member().name());
      String token = access.tokens().make(entry, "nightly \u0000", Role.READER, 30, "10.0.0.1");
      assertEquals(Role.READER, access.tokens().entry(token).orElseThrow().role());
      assertEquals(1, access.sessions(entry).size());
      assertEquals("half \uD83D\u0000", access.sessions(entry).get(0).browser());
      assertThrows(NotPossible.class, () -> team.setOpen("jürgen o’neill", false, by));
      team.setOpen("zoë", false, by);
      assertTrue(access.session(key).isEmpty());
      assertTrue(access.tokens().entry(token).isEmpty());
      assertEquals(
          List.of("closed", "token made", "logged in", "made"),
          team.log(Optional.of("Zoë"), Long.MAX_VALUE, 10).stream()
              .map(PersonEvent::event)
              .toList());
    }
  }
}
