// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A case in an SQLite file, and what can be wrong with a file. */
class SqliteCaseTest extends CaseContract {
  @TempDir Path folder;
  private int made;

  @Override
  String fresh() {
    return folder.resolve("case" + made++ + ".db").toString();
  }

  @Test
  void aFileThatIsNoCaseIsNotTouched() throws IOException {
    Path file = folder.resolve("notes.txt");
    byte[] bytes = "Some notes that somebody would miss. ".repeat(60).getBytes(UTF_8);
    Files.write(file, bytes);
    CaseException refused = assertThrows(CaseException.class, () -> Case.open(file.toString()));
    assertEquals(CaseException.Kind.NO_CASE, refused.kind());
    assertEquals(file + ": is no case of Dateline; check the name", refused.getMessage());
    assertArrayEquals(bytes, Files.readAllBytes(file));
  }

  @Test
  void aDatabaseOfSomethingElseIsNotTouched() throws IOException, SQLException {
    Path file = folder.resolve("other.db");
    try (var other = DriverManager.getConnection("jdbc:sqlite:" + file);
        var make = other.createStatement()) {
      make.execute("CREATE TABLE birds (name TEXT)");
    }
    byte[] bytes = Files.readAllBytes(file);
    CaseException refused = assertThrows(CaseException.class, () -> Case.open(file.toString()));
    assertEquals(CaseException.Kind.NO_CASE, refused.kind());
    assertTrue(refused.getMessage().contains("no case of Dateline"), refused.getMessage());
    assertArrayEquals(bytes, Files.readAllBytes(file));
  }

  @Test
  void aFolderIsNoCase() {
    CaseException refused = assertThrows(CaseException.class, () -> Case.open(folder.toString()));
    assertTrue(refused.getMessage().contains("is a folder"), refused.getMessage());
    String deep = folder.resolve("none/case.db").toString();
    assertTrue(
        assertThrows(CaseException.class, () -> Case.open(deep))
            .getMessage()
            .contains("does not exist; make it first"));
    assertTrue(
        assertThrows(CaseException.class, () -> Case.open("mysql://me:secret@there/x"))
            .getMessage()
            .startsWith("mysql://there/x: no case is kept there"));
  }

  @Test
  void aDamagedCaseIsSaidToBeOne() throws IOException {
    String at = fresh();
    for (Given report : story(new Random(1), 60)) {
      add(at, report);
    }
    try (RandomAccessFile file = new RandomAccessFile(at, "rw")) {
      byte[] rubbish = new byte[(int) file.length() - 8192];
      new Random(1).nextBytes(rubbish);
      file.seek(8192);
      file.write(rubbish);
    }
    CaseException refused = assertThrows(CaseException.class, () -> ids(at, IncidentFilter.all()));
    assertEquals(CaseException.Kind.IN_THE_WAY, refused.kind());
    assertTrue(
        refused.getMessage().startsWith(at + ": this case is damaged"), refused.getMessage());
  }

  @Test
  void onAFullDiskNothingIsLost() {
    String at = fresh();
    add(at, Given.report("a", "Post", "2024-03-05", TIKRIT));
    try (Case record = Case.open(at)) {
      long pages = record.handle().createQuery("PRAGMA page_count").mapTo(Long.class).one();
      record.handle().execute("PRAGMA max_page_count=" + (pages + 2));
      byte[] much = new byte[100_000];
      new Random(1).nextBytes(much);
      CaseException refused =
          assertThrows(
              CaseException.class,
              () ->
                  record.write(
                      session -> {
                        session.reports().addRaw("much", much);
                        return true;
                      }));
      assertTrue(refused.getMessage().contains("the disk is full"), refused.getMessage());
    }
    add(at, Given.report("b", "Gazette", "2024-03-08", ALEPPO));
    assertEquals(java.util.List.of("a#1", "b#1"), ids(at, IncidentFilter.all()));
  }
}
