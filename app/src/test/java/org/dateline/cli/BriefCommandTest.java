// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code dateline brief} on a case with one report. */
class BriefCommandTest {
  private static final String REPORT =
      """
      title: Bomb kills five in Kohat
      source: Atlas Wire
      published: 2019-03-04T10:15
      url: https://atlas.example.org/kohat

      KOHAT, Pakistan, March 4 (Atlas) - A bomb exploded in a market in Kohat on Monday and killed \
      five people, police said. Nobody claimed the attack.
      """;

  @TempDir Path folder;

  private record Ran(int code, String out, String err) {}

  @BeforeEach
  void addTheReport() throws IOException {
    Path report = Files.writeString(folder.resolve("kohat.txt"), REPORT);
    assertEquals(0, run("add", report.toString(), "--case", record()).code());
  }

  @Test
  void writesAnIncidentUpWithItsNotes() {
    Ran ran = run("brief", "kohat#1", "--case", record());
    assertEquals(0, ran.code(), ran.err());
    assertTrue(ran.out().contains("Five people were killed in a bombing in Kohat, Pakistan"));
    assertTrue(ran.out().contains("[^1]: Atlas Wire, “Bomb kills five in Kohat”"), ran.out());
    assertTrue(ran.out().contains("<https://atlas.example.org/kohat>"), ran.out());
  }

  @Test
  void theNameOfTheFileSaysTheForm() throws IOException {
    for (String name : new String[] {"a.pdf", "a.docx", "a.html", "a.json", "a.md"}) {
      Path out = folder.resolve(name);
      Ran ran = run("brief", "--country", "Pakistan", "--case", record(), "--out", out.toString());
      assertEquals(new Ran(0, "", ""), ran);
      String head =
          new String(Files.readAllBytes(out), StandardCharsets.ISO_8859_1).substring(0, 4);
      assertEquals(
          switch (name) {
            case "a.pdf" -> "%PDF";
            case "a.docx" -> "PK\u0003\u0004";
            case "a.html" -> "<!do";
            case "a.json" -> "{\n  ";
            default -> "# Ko";
          },
          head);
    }
  }

  @Test
  void whatIsNotThereIsNamedAndTheRestIsDone() {
    Ran some = run("brief", "kohat#1", "nowhere#7", "--case", record());
    assertEquals(1, some.code());
    assertTrue(some.err().contains("there is no incident nowhere#7"), some.err());
    assertTrue(some.out().startsWith("# Kohat"), some.out());
    assertEquals(2, run("brief", "nowhere#7", "--case", record()).code());
    Ran early = run("brief", "kohat#1", "--case", record(), "--as-of", "2019-03-01");
    assertEquals(2, early.code());
    assertTrue(early.err().contains("at that time"), early.err());
  }

  @Test
  void wrongUseSaysWhatToDo() throws IOException {
    Files.writeString(folder.resolve("there.md"), "mine");
    String there = folder.resolve("there.md").toString();
    Stream.of(
            new String[] {"brief", "--case", record()},
            new String[] {"brief", "kohat#1", "--country", "PK", "--case", record()},
            new String[] {"brief", "kohat#1", "--format", "pdf", "--case", record()},
            new String[] {"brief", "kohat#1", "--case", record(), "--out", there},
            new String[] {"brief", "--country", "Chad", "--case", record()})
        .forEach(
            arguments -> {
              Ran ran = run(arguments);
              assertEquals(2, ran.code(), String.join(" ", arguments));
              assertTrue(ran.err().startsWith("dateline: "), ran.err());
              assertFalse(ran.err().contains("\tat "), ran.err());
            });
    assertEquals("mine", Files.readString(Path.of(there)));
  }

  private String record() {
    return folder.resolve("case.db").toString();
  }

  private static Ran run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Dateline.run(arguments, new PrintWriter(out), new PrintWriter(err));
    return new Ran(code, out.toString(), err.toString());
  }
}
