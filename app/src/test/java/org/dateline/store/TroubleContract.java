// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.ResultSetMetaData;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.dateline.codebook.Count;
import org.dateline.codebook.Field;
import org.dateline.line.CaseWork;
import org.dateline.line.Setting;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What can be wrong with a case: each is said clearly, and nothing is lost. */
abstract class TroubleContract extends CaseContract {
  /** Cases as earlier programs left them: the record, and what they derived from it. */
  @ParameterizedTest
  @MethodSource("versions")
  void aCaseOfEveryEarlierVersionIsBroughtUpToDateWithAllThatIsInIt(int version) {
    String now = fresh();
    for (Given report : story(new Random(version), 12)) {
      add(now, report);
    }
    try (CaseWork recording = recording(now)) {
      recording.tie("r1#1", "r9#1", Field.SAME, "ana", "One morning, one street.");
      recording.set("r4#1", List.of(new Setting(Field.KILLED, Count.atLeast(9))), "ana", "List.");
    }
    String then = fresh();
    try (Case from = Case.open(now);
        Case to = Case.open(then, version, 1000)) {
      RECORD.forEach(table -> copy(from.handle(), to.handle(), table));
      if (version >= 3) {
        to.handle().execute("INSERT INTO derived (version) VALUES (1)");
        to.handle().execute("INSERT INTO account_key (key, account) VALUES ('old', 'old')");
      }
    }
    assertEquals(views(now), views(then));
    assertEquals(derived(now), derived(then));
    add(then, Given.report("late", "Post", "2024-03-30", ALEPPO));
    try (CaseWork recording = recording(then)) {
      assertEquals(
          List.of("late"),
          recording.look(
              look ->
                  look.search(Wording.of("baker"), Long.MAX_VALUE, 9).stream()
                      .map(FiledReport::id)
                      .toList()));
    }
  }

  static IntStream versions() {
    return IntStream.rangeClosed(1, Migrations.LATEST);
  }

  private static final List<String> RECORD = List.of("source", "raw", "report", "statement");

  private static void copy(Handle from, Handle to, String table) {
    List<Map<String, Object>> rows = from.createQuery("SELECT * FROM " + table).mapToMap().list();
    Set<String> known = columns(to, table);
    for (Map<String, Object> row : rows) {
      List<String> columns = row.keySet().stream().filter(known::contains).toList();
      try (var insert =
          to.createUpdate(
              "INSERT INTO "
                  + table
                  + " ("
                  + String.join(", ", columns)
                  + ") VALUES ("
                  + Columns.places(columns)
                  + ")")) {
        for (int i = 0; i < columns.size(); i++) {
          insert.bind(i, row.get(columns.get(i)));
        }
        insert.execute();
      }
    }
  }

  /** What a table had at that version. */
  private static Set<String> columns(Handle handle, String table) {
    return handle
        .createQuery("SELECT * FROM " + table + " WHERE 1 = 0")
        .scanResultSet(
            (results, context) -> {
              ResultSetMetaData about = results.get().getMetaData();
              Set<String> names = new TreeSet<>();
              for (int i = 1; i <= about.getColumnCount(); i++) {
                names.add(about.getColumnName(i).toLowerCase(Locale.ROOT));
              }
              return names;
            });
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
}
