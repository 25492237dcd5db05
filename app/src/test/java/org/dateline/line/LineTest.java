// SPDX-License-Identifier: Apache-2.0
package org.dateline.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dateline.codebook.CodedReport;
import org.dateline.codebook.Incident;
import org.dateline.codebook.Part;
import org.dateline.codebook.Reject;
import org.dateline.codebook.Report;
import org.dateline.codebook.Span;
import org.dateline.collect.Origins;
import org.dateline.read.Hints;
import org.dateline.read.Input;
import org.dateline.read.Readings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineTest {
  private static final Hints NO_HINTS = new Hints(Optional.empty(), Optional.empty());

  @TempDir Path folder;

  @Test
  void outcomesComeInTheOrderOfTheInputs() throws Exception {
    List<String> names = IntStream.range(0, 200).mapToObj(i -> "r%03d".formatted(i)).toList();
    for (String name : names) {
      Files.writeString(folder.resolve(name + ".txt"), name);
    }
    assertEquals(names, ids(run(folder.toString())));
  }

  @Test
  void aReportThatAStageFailsOnIsARejectAndTheRestGoesOn() throws Exception {
    Files.writeString(folder.resolve("a.txt"), "fine");
    Files.writeString(folder.resolve("b.txt"), "code fails");
    Files.writeString(folder.resolve("c.txt"), "read fails");
    Files.writeString(folder.resolve("d.txt"), "deep");
    Files.writeString(folder.resolve("e.txt"), "fine");
    List<Outcome> outcomes = run(folder.toString());
    assertEquals(List.of("a", "e"), ids(outcomes));
    List<Reject> rejects = outcomes.stream().flatMap(o -> o.rejects().stream()).toList();
    assertEquals(List.of("code", "read", "code"), rejects.stream().map(Reject::stage).toList());
    assertTrue(rejects.get(0).note().contains("report it as a bug"));
  }

  @Test
  void whatCannotBeFetchedIsARejectAndTheRestGoesOn() throws Exception {
    Path file = Files.writeString(folder.resolve("a.txt"), "fine");
    List<Outcome> outcomes = run(folder.resolve("no.txt").toString(), file.toString());
    assertEquals("NOT_FOUND", outcomes.get(0).rejects().get(0).code());
    assertEquals(List.of("a"), ids(outcomes));
  }

  @Test
  void reportsOfOneNameGetIdsApart() throws Exception {
    for (String name : List.of("one/a.txt", "two/a.txt", "two/A.md", "two/a-2.txt")) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "fine");
    }
    List<Outcome> outcomes = run(folder.toString());
    assertEquals(List.of("a", "A-2", "a-2-2", "a-3"), ids(outcomes));
    assertEquals(List.of(0, 1, 1, 1), outcomes.stream().map(o -> o.warnings().size()).toList());
  }

  @Test
  void theTallyCountsToTheEnd() throws Exception {
    Files.writeString(folder.resolve("a.txt"), "fine");
    Files.writeString(folder.resolve("b.txt"), "code fails");
    Tally tally =
        line().run(Origins.of(List.of(folder.toString()), none()), NO_HINTS, (o, t) -> {});
    assertEquals(new Tally(2, 2, 1, 0, 1), tally);
  }

  @Test
  void aSinkThatFailsEndsTheRun() throws Exception {
    Files.writeString(folder.resolve("a.txt"), "fine");
    assertThrows(
        UnsupportedOperationException.class,
        () ->
            line()
                .run(
                    Origins.of(List.of(folder.toString()), none()),
                    NO_HINTS,
                    (o, t) -> {
                      throw new UnsupportedOperationException();
                    }));
  }

  private static List<Outcome> run(String... names) {
    List<Outcome> outcomes = new ArrayList<>();
    line().run(Origins.of(List.of(names), none()), NO_HINTS, (o, t) -> outcomes.add(o));
    return outcomes;
  }

  private static List<String> ids(List<Outcome> outcomes) {
    return outcomes.stream()
        .flatMap(outcome -> outcome.reports().stream())
        .map(finished -> finished.coded().report().id())
        .toList();
  }

  private static InputStream none() {
    return InputStream.nullInputStream();
  }

  private static Line line() {
    return new Line(new Fragile(), 3);
  }

  /** Stages that fail when the text says so. */
  private static final class Fragile implements Stages {
    @Override
    public Readings read(Input input, Hints hints) {
      String text = new String(input.bytes(), StandardCharsets.UTF_8);
      if (text.equals("read fails")) {
        throw new IllegalStateException(text);
      }
      String file = Path.of(input.name()).getFileName().toString();
      Report report =
          new Report(
              file.substring(0, file.lastIndexOf('.')),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              text,
              List.of(Part.body(new Span(0, text.length()))));
      return new Readings(List.of(report), List.of(), List.of());
    }

    @Override
    public CodedReport code(Report report) {
      if (report.text().equals("code fails")) {
        throw new IllegalStateException("code fails");
      }
      if (report.text().equals("deep")) {
        return code(report);
      }
      return new CodedReport(report, List.of(), List.of(), List.of());
    }

    @Override
    public List<Incident> assess(CodedReport coded) {
      return List.of();
    }
  }
}
