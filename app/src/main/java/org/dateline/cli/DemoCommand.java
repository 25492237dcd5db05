// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.dateline.cli.Paper.Piece;
import org.dateline.codebook.Incident;
import org.dateline.codebook.Report;
import org.dateline.codebook.Statement;
import org.dateline.collect.Origin;
import org.dateline.collect.Origins;
import org.dateline.line.Finished;
import org.dateline.line.Line;
import org.dateline.line.Row;
import org.dateline.read.Hints;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code dateline demo}: the idea in a minute. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    versionProvider = Dateline.Version.class,
    description = "Codes the bundled examples and shows what comes out.",
    footer = {"", "Example:", "  dateline demo"})
final class DemoCommand implements Callable<Integer> {
  private static final int INDENT = 2;

  @Spec private CommandSpec spec;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "auto: on a terminal; always; never.")
  private Terminal.Colour colour = Terminal.Colour.AUTO;

  @Override
  public Integer call() {
    Path examples = Path.of(System.getProperty("dateline.home", ".")).resolve("examples");
    if (!Files.isDirectory(examples)) {
      spec.commandLine()
          .getErr()
          .println("dateline: " + examples + ": the examples are not there; run ./dateline demo");
      return ExitCode.USAGE;
    }
    Terminal terminal = Terminal.ofProcess();
    Paper paper = new Paper(terminal.width(), terminal.colours(colour));
    show(paper, coded(examples));
    spec.commandLine().getOut().print(paper.text());
    return ExitCode.OK;
  }

  /** The coded reports of each folder. */
  private static Map<Path, List<Finished>> coded(Path examples) {
    Map<Path, List<Finished>> folders = new TreeMap<>();
    List<Origin> origins = Origins.of(List.of(examples.toString()), InputStream.nullInputStream());
    Line.bundled(Dateline.version())
        .run(
            origins,
            Hints.none(),
            (outcome, tally) ->
                folders
                    .computeIfAbsent(Path.of(outcome.name()).getParent(), k -> new ArrayList<>())
                    .addAll(outcome.reports()));
    return folders;
  }

  /** The tour: the folder with the most reports is the story; the others stand for themselves. */
  static void show(Paper paper, Map<Path, List<Finished>> folders) {
    List<Finished> most =
        folders.values().stream().max(Comparator.comparingInt(List::size)).orElse(List.of());
    Story story = Story.of(most);
    paper.blank();
    paper.line(
        Ink.STRONG, "Dateline reads news reports and records who said what, in which words.");
    paper.line(
        Ink.PLAIN,
        "Below, "
            + most.size()
            + " reports tell of one event. No figure is stored as true: each is a statement, with"
            + " the voice that made it and the characters of the text that say it.");
    story.fullest().ifPresent(fullest -> fullest(paper, fullest));
    figures(paper, story.figures());
    claims(paper, story.claims());
    others(
        paper, folders.values().stream().filter(one -> one != most).flatMap(List::stream).toList());
    next(paper);
  }

  private static void fullest(Paper paper, Finished fullest) {
    Report report = fullest.coded().report();
    heading(paper, "What one report says");
    paper.line(
        INDENT,
        INDENT,
        new Piece(
            Ink.FAINT,
            Story.name(report) + ", " + report.published().map(DemoCommand::moment).orElse("")));
    report.title().ifPresent(title -> paper.line(INDENT, INDENT, new Piece(Ink.PLAIN, title)));
    List<Incident> told = fullest.incidents().stream().filter(one -> !one.background()).toList();
    new ReportTable(paper, false).incidents(fullest, told);
    paper.blank();
    paper.line(
        Ink.FAINT,
        "Under each value: the voice, from the one who knows to the one who printed it (←), the"
            + " words, and where they stand in the report (@).");
  }

  private static void figures(Paper paper, List<Story.Figure> figures) {
    if (figures.isEmpty()) {
      return;
    }
    heading(paper, "How the number of dead moved");
    for (Story.Figure figure : figures) {
      Report report = figure.report().coded().report();
      String when = report.published().map(DemoCommand::moment).orElse("");
      paper.row(
          INDENT,
          20,
          when,
          new Piece(Ink.STRONG, figure.words()),
          new Piece(Ink.PLAIN, " in " + Story.name(report)));
      String echo = figure.echoOf().map(source -> ", an echo of " + source).orElse("");
      paper.line(
          22,
          24,
          new Piece(Ink.FAINT, figure.said().voice().words() + ": "),
          new Piece(Ink.PLAIN, "“" + Paper.clean(figure.said().evidence().quote()).strip() + "”"),
          new Piece(Ink.ALERT, echo));
    }
    if (figures.stream().anyMatch(figure -> figure.echoOf().isPresent())) {
      paper.blank();
      paper.line(
          Ink.FAINT,
          "An echo repeats a voice that was heard before: it is no second source for the figure.");
    }
  }

  private static void claims(Paper paper, List<Statement> claims) {
    if (claims.isEmpty()) {
      return;
    }
    heading(paper, "Who says it was them, and who says it was not");
    new ReportTable(paper, false).rows(Row.of(claims));
  }

  private static void others(Paper paper, List<Finished> others) {
    if (others.isEmpty()) {
      return;
    }
    heading(paper, "What came of the other examples");
    for (Finished finished : others) {
      Report report = finished.coded().report();
      paper.line(INDENT, INDENT, new Piece(Ink.PLAIN, report.title().orElse(report.id())));
      if (finished.incidents().isEmpty()) {
        paper.line(2 * INDENT, 2 * INDENT, new Piece(Ink.FAINT, "no incident"));
      }
      for (Incident incident : finished.incidents()) {
        new ReportTable(paper, false).headline(2 * INDENT, incident);
      }
    }
  }

  private static void next(Paper paper) {
    heading(paper, "Try next");
    paper.row(INDENT, 48, "./dateline code examples --explain", plain("every value, and why"));
    paper.row(
        INDENT, 48, "./dateline code FILE --published 2024-05-01", plain("a report of yours"));
    paper.row(INDENT, 48, "./dateline codebook killed", plain("the rule behind a field"));
    paper.blank();
  }

  private static void heading(Paper paper, String title) {
    paper.blank().line(Ink.STRONG, title.toUpperCase(Locale.ROOT)).blank();
  }

  private static Piece plain(String words) {
    return new Piece(Ink.PLAIN, words);
  }

  private static String moment(LocalDateTime at) {
    String day = at.toLocalDate().toString();
    return at.toLocalTime().toSecondOfDay() == 0 ? day : day + " " + at.toLocalTime();
  }
}
