// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.codebook.Field;
import org.dateline.codebook.Reject;
import org.dateline.collect.Origin;
import org.dateline.collect.Origins;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {
  private static final String QUIET = "published: 2019-09-18\n\nThe harbour opened a new museum.\n";

  @TempDir Path folder;

  private record Ran(int code, String out, String err) {}

  @Test
  void eachReportGetsAFileAndAnEmptyOneWithoutIncident() throws IOException {
    Path reports = write("in/a.txt", QUIET).getParent();
    write("in/b.txt", QUIET);
    Path out = folder.resolve("out/deep");
    Ran ran = run("code", reports.toString(), "--out", out.toString());
    assertEquals(new Ran(0, "", ""), ran);
    assertEquals(List.of("a.jsonl", "b.jsonl"), files(out));
    assertEquals("", Files.readString(out.resolve("a.jsonl")));
  }

  @Test
  void placesShowsWhatANameMeansAndWhatElseItMight() throws IOException {
    Path report = write("a.txt", "A bomb exploded in Tripoli, Libya.\n");
    Ran ran = run("places", report.toString());
    assertEquals(0, ran.code());
    assertTrue(ran.out().contains("Tripoli, Libya (city)"), ran.out());
    assertTrue(ran.out().contains("not Tripoli"), ran.out());
  }

  @Test
  void voicesShowsWhoSaysWhat() throws IOException {
    Path report = write("a.txt", "Police said two men had been arrested.\n");
    Ran ran = run("voices", report.toString());
    assertEquals(0, ran.code());
    assertTrue(ran.out().contains("[1 Police] <1 said> {1 two men had been arrested}."), ran.out());
  }

  @Test
  void actorsOfTheUsersOwnAreKnown() throws IOException {
    Path own = write("own.tsv", "# mine\n\nash-river\tAsh River Watch (ARW)\tarmed_group\tKE\n");
    Path report =
        write(
            "a.txt",
            "published: 2024-05-05\n\nThree men were killed on Friday in Nakuru, Kenya, when"
                + " fighters of the Ash River Watch attacked a police post.\n");
    Ran plain = run("code", report.toString(), "--format", "jsonl");
    assertFalse(plain.out().contains("ash-river"), plain.out());
    Ran ran = run("code", report.toString(), "--format", "jsonl", "--actors", own.toString());
    assertEquals(0, ran.code(), ran.err());
    assertTrue(ran.out().contains("ash-river"), ran.out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "# mine~one,two | :2: 1 columns; write 3 to 9 of them with tabs between",
        "x/Front/gang | :1: the kind 'gang'; write armed_group, state_force,",
        "X Y/Front/armed_group | :1: the id 'X Y'; write small letters",
        "x/Front/armed_group/Kenya | :1: the country 'Kenya'; write its two letters",
        "x/Front/armed_group//soon | :1: the year 'soon'; write four digits",
        "x/Front/armed_group//2020/2010 | :1: its last year lies before its first",
        "x/Front/armed_group////nobody | :1: no actor has the id 'nobody'",
        "x/Front/armed_group~y/Rear/armed_group~x/F/armed_group | :3: the id x is that of line 1",
        "x/Front/armed_group/////{qqq} | :1: no spellings of '{qqq}'",
        "x/Front/armed_group//////joined eln | :1: 'joined eln' is not 'was', 'left' or 'joined'"
      })
  void aDamagedListOfActorsIsNamedWithItsLine(String lines, String message) throws IOException {
    Path own = write("own.tsv", lines.replace('/', '\t').replace('~', '\n') + "\n");
    Ran ran = run("code", write("a.txt", QUIET).toString(), "--actors", own.toString());
    assertEquals(2, ran.code());
    assertTrue(ran.err().startsWith("dateline: --actors " + own + message), ran.err());
    assertTrue(
        ran.err().contains(message.contains("column") ? "tabs" : "docs/howto/add-an-actor.md"),
        ran.err());
  }

  @Test
  void aListOfActorsThatIsNoTextOrNotThereIsNamed() throws IOException {
    String report = write("a.txt", QUIET).toString();
    Path own = folder.resolve("own.tsv");
    Ran missing = run("code", report, "--actors", own.toString());
    assertEquals(2, missing.code());
    assertTrue(missing.err().contains(own + ": there is no such file; give the path of"));
    Files.write(own, new byte[] {'#', '\n', 'x', (byte) 0xe4, '\n'});
    Ran broken = run("code", report, "--actors", own.toString());
    assertEquals(2, broken.code());
    assertTrue(broken.err().contains(own + ":2: not UTF-8; save the file as UTF-8"), broken.err());
    Ran of = run("code", report, "--actors", folder.toString());
    assertEquals(2, of.code());
    assertTrue(of.err().contains(folder + ": cannot be read as a file"), of.err());
  }

  @Test
  void statementsGetFilesOfTheirOwn() throws IOException {
    Path report = write("a.txt", QUIET);
    Path out = folder.resolve("out");
    run("code", report.toString(), "--out", out.toString(), "--format", "statements");
    assertEquals(List.of("a.statements.jsonl"), files(out));
  }

  @Test
  void twoReportsOfOneNameGetTwoFiles() throws IOException {
    Path one = write("one/a.txt", QUIET);
    Path two = write("two/a.txt", QUIET);
    Path out = folder.resolve("out");
    Ran ran = run("code", one.toString(), two.toString(), "--out", out.toString());
    assertEquals(0, ran.code());
    assertTrue(ran.err().contains(two + ": is a second report named a; it is called a-2"));
    assertEquals(List.of("a-2.jsonl", "a.jsonl"), files(out));
  }

  @Test
  void anInputIsNeverOverwritten() throws IOException {
    Path file = write("a.jsonl", "{}");
    List<Origin> origins = Origins.of(List.of(file.toString()), InputStream.nullInputStream());
    OutFolder out = new OutFolder(folder, CodeCommand.Format.JSONL, origins);
    Optional<Reject> reject = out.deliver(file.toString(), Specimen.nothing("a"));
    assertTrue(reject.orElseThrow().note().contains("another folder"));
    assertEquals("{}", Files.readString(file));
  }

  @Test
  void whatFailsIsNamedOnOneLineAndTheRestIsDone() throws IOException {
    Path empty = write("in/b.txt", "");
    write("in/a.txt", QUIET);
    write("in/c.txt", QUIET);
    Path out = folder.resolve("out");
    Ran ran = run("code", folder.resolve("in").toString(), "no.txt", "--out", out.toString());
    assertEquals(1, ran.code());
    List<String> lines = ran.err().lines().toList();
    assertEquals(2, lines.size(), ran.err());
    assertTrue(lines.get(0).startsWith("dateline: " + empty + ": "), ran.err());
    assertTrue(lines.get(1).startsWith("dateline: no.txt: does not exist; "), ran.err());
    assertEquals(List.of("a.jsonl", "c.jsonl"), files(out));
  }

  @Test
  void aGuessedEncodingIsReadAndSaidAndCounts() throws IOException {
    Path report = write("a.txt", "");
    Files.write(report, "caf\u00e9 caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
    Path out = folder.resolve("out");
    Ran ran = run("code", report.toString(), "--out", out.toString());
    assertEquals(1, ran.code());
    assertTrue(ran.err().startsWith("dateline: " + report + ": "), ran.err());
    assertEquals(List.of("a.jsonl"), files(out));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "code",
        "code x --published yesterday",
        "code x --published 2017-13-01",
        "code x --format pdf",
        "code x --out y --format table",
        "code x --colour never",
        "cod x",
        "codebook kiled"
      })
  void wrongUseIsCodeTwoWithAHint(String arguments) {
    Ran ran = run(arguments.split(" "));
    assertEquals(2, ran.code());
    assertTrue(ran.err().startsWith("dateline: "), ran.err());
    assertFalse(ran.err().contains("\tat "), ran.err());
    assertEquals("", ran.out());
  }

  @ParameterizedTest
  @CsvSource({
    "2017-06-07, 2017-06-07T00:00",
    "2017-06-07T14:30, 2017-06-07T14:30",
    "2017-06-07 14:30, 2017-06-07T14:30",
    "2017-06-07T14:30:05Z, 2017-06-07T14:30:05",
    "2017-06-07T14:30+04:30, 2017-06-07T14:30",
    "2017-06-07T14:30-05:00, 2017-06-07T14:30"
  })
  void aPublicationTimeIsADayOrATime(String text, String moment) {
    assertEquals(moment, new Moment().convert(text).toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "code", "demo", "codebook"})
  void everyCommandHasHelpWithAnExample(String command) {
    Ran ran = run(Stream.of(command, "--help").filter(a -> !a.isEmpty()).toArray(String[]::new));
    assertEquals(0, ran.code());
    assertTrue(ran.out().contains("Example"), ran.out());
    assertTrue(ran.out().contains("  dateline " + command), ran.out());
  }

  @Test
  void theVersionIsTheBuilds() {
    assertTrue(run("--version").out().matches("dateline [0-9]+\\.[0-9]+\\.[0-9]+.*\\R"));
  }

  @ParameterizedTest
  @EnumSource(Field.class)
  void theCodebookHasARuleForEveryField(Field field) {
    String name = field.code().replaceFirst("_.*", "");
    Ran ran = run("codebook", name);
    assertEquals(0, ran.code());
    assertTrue(ran.out().lines().count() > 1, ran.out());
  }

  @Test
  void theCodebookKnowsFieldsAndTheirValues() {
    assertTrue(run("codebook").out().contains("claim.channel"));
    assertTrue(run("codebook", "killed").out().contains("people other than the attackers"));
    assertTrue(run("codebook", "thwarted").out().startsWith("\nstage"));
    assertTrue(run("codebook", "kiled").err().contains("did you mean 'killed'?"));
  }

  @Test
  void aReaderThatGoesAwayEndsTheRunQuietly() throws IOException {
    Path report = write("a.txt", QUIET);
    StringWriter err = new StringWriter();
    PrintWriter gone = new PrintWriter(new BrokenPipe());
    int code = Dateline.run(new String[] {"code", report.toString()}, gone, new PrintWriter(err));
    assertEquals(0, code);
    assertEquals("", err.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "plain-name_1.a, plain-name_1.a",
    "a/b\\c:d, a_b_c_d",
    "..hidden, _.hidden",
    "'', report",
    "Löwe 1, L_we_1"
  })
  void idsAreSafeAsNamesOfFiles(String id, String name) {
    assertEquals(name, OutFolder.safe(id));
  }

  private static final class BrokenPipe extends Writer {
    @Override
    public void write(char[] letters, int from, int length) throws IOException {
      throw new IOException("Broken pipe");
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static Ran run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Dateline.run(arguments, new PrintWriter(out), new PrintWriter(err));
    return new Ran(code, out.toString(), err.toString());
  }
}
