// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.dateline.codebook.CodedReport;
import org.dateline.line.CaseWork;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Programs that add to cases are killed (SIGKILL) one after the other, each at another moment:
 * while it opens a case, while it writes, or when it has just said that something is added. Each
 * works on several cases side by side, every one of them somewhere else when the kill strikes it,
 * and the next program goes on with the same cases.
 */
class KilledTest {
  private static final long SEED = 20240305;
  private static final int KILLS = Integer.getInteger("dateline.kills", 200);

  /** Cases that one kill strikes. */
  private static final int CASES = 8;

  private static final int OPENING_MILLIS = 200;
  private static final int WRITING_MILLIS = 25;
  private static final int WARM = 2;

  @TempDir Path folder;

  @Test
  @Tag("slow")
  void whateverEndsTheProgramNothingIsLostAndNothingIsHalfThere() throws Exception {
    String path = packed();
    // Classes that were loaded once load faster ever after.
    Path classes = folder.resolve("classes.jsa");
    Child first = start(path, "first", 3, "-XX:ArchiveClassesAtExit=" + classes);
    first.go();
    assertEquals(0, first.process().waitFor(), () -> "it ends well: " + words(first));
    List<String> added = new ArrayList<>(added(first));
    Random random = new Random(SEED);
    Deque<Child> warm = new ArrayDeque<>();
    int programs = (KILLS + CASES - 1) / CASES;
    int amid = 0;
    for (int kill = 0; kill < programs + WARM; kill++) {
      warm.add(start(path, "run" + kill, 100_000, "-XX:SharedArchiveFile=" + classes));
      if (kill < WARM) {
        continue;
      }
      List<String> before = killed(warm.remove(), random);
      amid += (int) before.stream().map(KilledTest::record).distinct().count();
      added.addAll(before);
    }
    warm.forEach(one -> one.process().destroyForcibly());
    for (int record = 0; record < CASES; record++) {
      String number = String.valueOf(record);
      check(
          folder.resolve(number + ".db"),
          added.stream().filter(id -> record(id).equals(number)).toList());
    }
    assertTrue(amid > KILLS / 4, "too few were killed after they had added: " + amid);
  }

  /** The number of the case that a report was added to: "run7-3-12" to the fourth. */
  private static String record(String report) {
    return report.split("-")[1];
  }

  /** Lets a program work and kills it; what it said that it had added. */
  private List<String> killed(Child child, Random random) throws Exception {
    await(child, "warm", 1);
    child.go();
    if (random.nextInt(3) == 0) {
      child.process().waitFor(random.nextInt(OPENING_MILLIS), TimeUnit.MILLISECONDS);
    } else {
      await(child, "added ", random.nextInt(6 * CASES));
      child.process().waitFor(random.nextInt(WRITING_MILLIS), TimeUnit.MILLISECONDS);
    }
    assertTrue(child.process().isAlive(), () -> "it ended by itself: " + words(child));
    child.process().destroyForcibly().waitFor();
    assertEquals("", Files.readString(child.err()), "a program complained");
    return added(child);
  }

  private void check(Path record, List<String> added) {
    try (Case kept = Case.open(record.toString())) {
      List<CodedReport> there = new ArrayList<>();
      kept.read(
          session -> {
            session.reports().eachCoded(there::add);
            return true;
          });
      PlainStages stages = new PlainStages();
      Set<String> lost = new HashSet<>(added);
      for (CodedReport one : there) {
        String id = one.report().id();
        assertEquals(stages.code(AddUntilKilled.report(id)), one, "half there");
        lost.remove(id);
      }
      assertEquals(Set.of(), lost, "lost");
      assertEquals(
          "ok", kept.handle().createQuery("PRAGMA integrity_check").mapTo(String.class).one());
      String before = Dump.derived(kept);
      try (CaseWork work = CaseWork.open(record.toString(), () -> Instant.EPOCH, () -> {})) {
        work.rebuild();
      }
      assertEquals(before, Dump.derived(kept), "what is derived is not what a rebuild gives");
    }
  }

  private record Child(Process process, Path out, Path err) {
    void go() throws IOException {
      process.getOutputStream().write('\n');
      process.getOutputStream().flush();
    }
  }

  private Child start(String path, String run, int times, String option) throws IOException {
    Path out = folder.resolve(run + ".out");
    Path err = folder.resolve(run + ".err");
    Process process =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                option,
                "-cp",
                path,
                AddUntilKilled.class.getName(),
                folder.toString(),
                run,
                String.valueOf(times),
                String.valueOf(CASES))
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    return new Child(process, out, err);
  }

  private static void await(Child child, String word, int times) throws Exception {
    while (child.process().isAlive()
        && Files.readString(child.out()).lines().filter(line -> line.startsWith(word)).count()
            < times) {
      Thread.sleep(1);
    }
  }

  /** What a program said it had added; a line that broke off was not said. */
  private static List<String> added(Child child) throws IOException {
    String words = Files.readString(child.out());
    return words
        .substring(0, words.lastIndexOf('\n') + 1)
        .lines()
        .filter(line -> line.startsWith("added "))
        .map(line -> line.substring("added ".length()))
        .toList();
  }

  private static String words(Child child) {
    try {
      return Files.readString(child.out()) + Files.readString(child.err());
    } catch (IOException e) {
      return e.toString();
    }
  }

  /** The class path with its folders as archives: only archives load fast. */
  private String packed() throws IOException {
    String path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    List<String> packed = new ArrayList<>();
    for (String entry : path.split(File.pathSeparator)) {
      Path at = Path.of(entry);
      if (Files.isDirectory(at)) {
        packed.add(pack(at, folder.resolve(packed.size() + ".jar")).toString());
      } else if (Files.exists(at)) {
        packed.add(entry);
      }
    }
    return String.join(File.pathSeparator, packed);
  }

  private static Path pack(Path from, Path jar) throws IOException {
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
        Stream<Path> files = Files.walk(from)) {
      out.setLevel(0);
      files.filter(file -> !file.equals(from)).sorted().forEach(file -> pack(from, file, out));
    }
    return jar;
  }

  private static void pack(Path from, Path file, JarOutputStream out) {
    try {
      String name = from.relativize(file).toString().replace('\\', '/');
      boolean folder = Files.isDirectory(file);
      out.putNextEntry(new ZipEntry(folder ? name + "/" : name));
      if (!folder) {
        Files.copy(file, out);
      }
      out.closeEntry();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
