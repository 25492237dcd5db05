// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.codebook.Actor;
import org.dateline.codebook.CodedReport;
import org.dateline.codebook.Evidence;
import org.dateline.codebook.Field;
import org.dateline.codebook.Modality;
import org.dateline.codebook.Part;
import org.dateline.codebook.Relation;
import org.dateline.codebook.RelationKind;
import org.dateline.codebook.Report;
import org.dateline.codebook.Span;
import org.dateline.codebook.Statement;
import org.dateline.codebook.Voice;
import org.dateline.codebook.VoiceKind;
import org.dateline.codebook.VoiceLink;
import org.dateline.line.CaseWork;
import org.dateline.line.Shown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is added to a case: kept to the letter, recognised, told apart. */
abstract class RecordContract extends CaseContract {
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

  @Test
  void howActorsStandToEachOtherIsFoundByEitherOfThem() {
    Report report =
        new Report(
            "a",
            Optional.empty(),
            Optional.of("Post"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "The River Front fights the Hill Army.",
            List.of(Part.body(new Span(0, 37))));
    Statement fights =
        new Statement(
            "a",
            Field.RELATION,
            new Relation(
                Actor.unnamed("River Front"), RelationKind.FIGHTS, Actor.unnamed("Hill Army")),
            Evidence.of(report, new Span(0, 36)),
            Voice.of(VoiceLink.of("Post", VoiceKind.OUTLET)),
            Modality.ASSERTED,
            Optional.empty(),
            "test",
            0.9,
            "relation");
    CodedReport coded = new CodedReport(report, List.of(), List.of(), List.of(fights));
    String at = fresh();
    try (Case record = Case.open(at)) {
      record.write(
          session -> {
            NewReport added = new NewReport(coded, "a", 1, "a", "content", Optional.empty());
            return session.reports().add(added, now);
          });
      for (String key : List.of("river front", "hill army")) {
        assertEquals(List.of(fights), record.read(s -> s.relations().of(key, 9)));
      }
      assertEquals(List.of(), record.read(s -> s.relations().of("front", 9)));
    }
    try (CaseWork again = recording(at)) {
      again.rebuild();
      assertEquals(List.of(fights), again.look(look -> look.relations("hill army", 9)));
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
    assertEquals(List.of("known a"), add(at, report).words);
    String page = "source: Post\nurl: https://post.example/1\n\n" + ALEPPO;
    add(at, new Given("page.txt", page));
    assertEquals(List.of("known page"), add(at, new Given("saved.txt", page)).words);
  }

  @Test
  void theSameBytesUnderAnotherNameAreAnEchoAndBothAreThere() {
    String at = fresh();
    Given report = Given.report("a", "Post", "2024-03-05", TIKRIT);
    Given echo = new Given("echo.txt", report.text());
    Heard heard = add(at, report, echo);
    assertTrue(heard.words.containsAll(List.of("added a", "added echo")), heard.words.toString());
    assertEquals(List.of("known a", "known echo"), add(at, report, echo).words);
    Shown shown = look(at, look -> look.show("a#1", Optional.empty())).orElseThrow();
    assertEquals(List.of("a", "echo"), shown.incident().reports());
    assertEquals(1, shown.recorded().standing(Field.KILLED).orElseThrow().voices());
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
}
