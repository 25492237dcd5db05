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
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.dateline.line.CaseWork;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be wrong with the file of a case, its folder and its disk. */
class SqliteTroubleTest extends TroubleContract {
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

  /** Without it SQLite takes any index for as good as any other. */
  @Test
  void theDatabaseKnowsHowLargeItsTablesAre() {
    String at = fresh();
    add(at, Given.report("a", "Post", "2024-03-05", TIKRIT));
    add(at, Given.report("b", "Gazette", "2024-03-08", ALEPPO));
    try (Case record = Case.open(at)) {
      String sql = "SELECT COUNT(*) FROM sqlite_stat1 WHERE tbl = 'incident'";
      assertTrue(record.handle().createQuery(sql).mapTo(Integer.class).one() > 0);
    }
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
    assertEquals(List.of("a#1", "b#1"), ids(at, IncidentFilter.all()));
  }

  /** Whoever runs tests as root may write to any file but one that cannot be changed at all. */
  @Test
  void aCaseThatMayNotBeWrittenToIsReadAndSaysSoWhenAddedTo() throws Exception {
    String at = fresh();
    add(at, Given.report("a", "Post", "2024-03-05", TIKRIT));
    byte[] before = Files.readAllBytes(Path.of(at));
    try (Locked locked = Locked.file(Path.of(at))) {
      Assumptions.assumeTrue(
          locked.holds(), "SKIPPED: no file here can be kept from being written");
      CaseException refused =
          assertThrows(
              CaseException.class, () -> add(at, Given.report("b", "Post", "2024-03-08", ALEPPO)));
      assertMayNotBeWritten(at, refused);
    }
    assertArrayEquals(before, Files.readAllBytes(Path.of(at)));
    assertEquals(List.of("a#1"), ids(at, IncidentFilter.all()));
  }

  @Test
  void inAFolderThatMayNotBeWrittenToNoCaseIsMadeAndTheOldOneIsWhole() throws Exception {
    Path inside = Files.createDirectory(folder.resolve("shut"));
    String at = inside.resolve("case.db").toString();
    add(at, Given.report("a", "Post", "2024-03-05", TIKRIT));
    try (Locked locked = Locked.folder(inside)) {
      Assumptions.assumeTrue(
          locked.holds(), "SKIPPED: no folder here can be kept from being written");
      CaseException refused =
          assertThrows(
              CaseException.class, () -> add(at, Given.report("b", "Post", "2024-03-08", ALEPPO)));
      assertMayNotBeWritten(at, refused);
      String other = inside.resolve("other.db").toString();
      assertMayNotBeWritten(
          other, assertThrows(CaseException.class, () -> Case.open(other).close()));
    }
    assertEquals(List.of("a#1"), ids(at, IncidentFilter.all()));
    add(at, Given.report("b", "Post", "2024-03-08", ALEPPO));
    assertEquals(List.of("a#1", "b#1"), ids(at, IncidentFilter.all()));
  }

  private static void assertMayNotBeWritten(String at, CaseException refused) {
    String message = refused.getMessage();
    assertEquals(CaseException.Kind.IN_THE_WAY, refused.kind(), message);
    assertTrue(message.startsWith(at + ": "), message);
    assertTrue(message.contains("written to"), message);
    assertEquals(1, message.lines().count(), message);
  }

  /** A disk of two megabytes, filled up while a case on it grows. */
  @Test
  void onARealDiskThatIsFullNothingIsLost() throws Exception {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    Assumptions.assumeTrue(
        run("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", disk.toString()),
        "SKIPPED: no small disk can be mounted here");
    try {
      String at = disk.resolve("case.db").toString();
      add(at, Given.report("first", "Post", "2024-03-05", TIKRIT));
      int kept = 0;
      CaseException refused = null;
      Random random = new Random(1);
      while (refused == null) {
        String noise = random.ints(40_000, 'a', 'z').mapToObj(Character::toString).toList() + "";
        Given report = Given.report("r" + kept, "Post", "2024-03-08", ALEPPO + " " + noise);
        try {
          add(at, report);
          kept++;
        } catch (CaseException e) {
          refused = e;
        }
      }
      assertTrue(refused.getMessage().startsWith(at + ": the disk is full"), refused.getMessage());
      assertEquals(1, refused.getMessage().lines().count(), refused.getMessage());
      int there = kept;
      String roomy = fresh();
      Files.copy(Path.of(at), Path.of(roomy));
      Path log = Path.of(at + "-wal");
      if (Files.exists(log)) {
        Files.copy(log, Path.of(roomy + "-wal"));
      }
      try (Case record = Case.open(roomy)) {
        assertEquals(there + 1L, (long) record.read(session -> session.reports().count()));
        assertEquals(
            "ok", record.handle().createQuery("PRAGMA integrity_check").mapTo(String.class).one());
      }
      String before = derived(roomy);
      try (CaseWork work = recording(roomy)) {
        work.rebuild();
      }
      assertEquals(before, derived(roomy));
    } finally {
      run("umount", disk.toString());
    }
  }

  private static boolean run(String... command) {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getInputStream().readAllBytes();
      return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A file or folder that nobody may write to, by permissions or, for root, for good and all. */
  private record Locked(Path at, boolean folder) implements AutoCloseable {
    static Locked file(Path at) {
      return lock(new Locked(at, false));
    }

    static Locked folder(Path at) {
      return lock(new Locked(at, true));
    }

    private static Locked lock(Locked one) {
      one.at().toFile().setWritable(false, false);
      if (!one.holds()) {
        run("chattr", "+i", one.at().toString());
      }
      return one;
    }

    boolean holds() {
      try {
        if (folder) {
          Files.delete(Files.createFile(at.resolve("probe")));
        } else {
          new RandomAccessFile(at.toFile(), "rw").close();
        }
        return false;
      } catch (IOException e) {
        return true;
      }
    }

    @Override
    public void close() {
      run("chattr", "-i", at.toString());
      at.toFile().setWritable(true, true);
    }
  }
}
