// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dateline.cli.Paper.Piece;
import org.dateline.codebook.Incident;
import org.dateline.codebook.Report;
import org.dateline.collect.Origin;
import org.dateline.collect.Origins;
import org.dateline.desk.Desk;
import org.dateline.desk.Opening;
import org.dateline.desk.PortTaken;
import org.dateline.line.AddSink;
import org.dateline.line.CaseWork;
import org.dateline.line.Finished;
import org.dateline.line.Line;
import org.dateline.line.Looking;
import org.dateline.line.Shown;
import org.dateline.line.Surroundings;
import org.dateline.read.Hints;
import org.dateline.store.IncidentFilter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dateline demo}: the idea in a minute. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    versionProvider = Dateline.Version.class,
    description = "Codes the bundled examples, shows what comes out, and opens the desk with them.",
    footer = {
      "",
      "The desk is on this machine only, with a case that is gone when Ctrl-C stops it. Where the"
          + " output goes to no terminal there is the text alone, unless --port is given.",
      "",
      "Examples:",
      "  dateline demo",
      "  dateline demo --text                   the text alone",
      "  dateline demo --port 8080"
    })
final class DemoCommand implements Callable<Integer> {
  private static final int INDENT = 2;

  /** The folder whose reports tell of one event. */
  private static final String STORY = "story";

  @Spec private CommandSpec spec;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "auto: on a terminal; always; never.")
  private Terminal.Colour colour = Terminal.Colour.AUTO;

  @Option(names = "--text", description = "Shows the text alone, and opens no desk.")
  private boolean text;

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "The port of the desk (usually any that is free).")
  private @Nullable Integer port;

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (port != null && (port < 0 || port > 65535)) {
      throw new ParameterException(spec.commandLine(), "--port is from 0 to 65535, not " + port);
    }
    Path examples = Path.of(System.getProperty("dateline.home", ".")).resolve("examples");
    if (!Files.isDirectory(examples)) {
      spec.commandLine()
          .getErr()
          .println("dateline: " + examples + ": the examples are not there; run ./dateline demo");
      return ExitCode.USAGE;
    }
    Terminal terminal = Terminal.ofProcess();
    Paper paper = new Paper(terminal.width(), terminal.colours(colour));
    Line line = Line.bundled(Dateline.version());
    Path story = examples.resolve(STORY);
    boolean desk = !text && (port != null || terminal.out());
    Path folder = Files.createTempDirectory("dateline-demo");
    try (CaseWork work =
        CaseWork.open(folder.resolve("demo.db").toString(), Instant::now, () -> {})) {
      work.add(line, origins(story), Hints.none(), AddSink.silent());
      List<Shown> joined = work.look(DemoCommand::all);
      show(paper, origins(story).size(), joined, others(line, examples, story));
      spec.commandLine().getOut().print(paper.text());
      spec.commandLine().getOut().flush();
      return desk ? serve(work, line, examples, folder) : ExitCode.OK;
    } finally {
      remove(folder);
    }
  }

  /** Opens the desk with all the examples until the process is told to end. */
  @SuppressWarnings("try") // the process may be told to end while this waits: the hook closes both
  private int serve(CaseWork work, Line line, Path examples, Path folder)
      throws InterruptedException {
    work.add(line, origins(examples), Hints.none(), AddSink.silent());
    Opening opening =
        Opening.alone(new AuthorOption().name())
            .at(Desk.LOOPBACK, port == null ? 0 : port)
            .adding(() -> line);
    try (Desk desk = Desk.open(work, opening)) {
      PrintWriter out = spec.commandLine().getOut();
      out.println("The desk with all of this is on " + desk.address() + "; Ctrl-C stops it.");
      out.flush();
      Serving.show(desk.address(), System.getenv());
      Serving.untilStopped(
          () -> {
            desk.close();
            work.close();
            remove(folder);
          });
      return ExitCode.OK;
    } catch (PortTaken e) {
      spec.commandLine().getErr().println("dateline: " + e.getMessage());
      return ExitCode.SOFTWARE;
    }
  }

  /** The case of the demo is nobody's: what is left of it is taken away. */
  private static void remove(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path one : files.toList()) {
        Files.deleteIfExists(one);
      }
      Files.deleteIfExists(folder);
    } catch (IOException e) {
      // It lies in the folder for temporary files, which the system clears.
    }
  }

  /** The incidents of the story; the most told first. */
  private static List<Shown> all(Looking look) {
    List<String> ids = new ArrayList<>();
    look.incidents(IncidentFilter.all(), Optional.empty(), one -> ids.add(one.id()));
    return ids.stream()
        .flatMap(id -> look.show(id, Optional.empty()).stream())
        .filter(one -> !one.incident().background())
        .sorted(
            Comparator.comparingInt((Shown one) -> -one.incident().reports().size())
                .thenComparing(one -> one.incident().id()))
        .toList();
  }

  /** The other examples, coded each by itself. */
  private static List<Finished> others(Line line, Path examples, Path story) {
    List<Finished> others = new ArrayList<>();
    List<Origin> origins =
        origins(examples).stream().filter(one -> !Path.of(one.name()).startsWith(story)).toList();
    line.run(origins, Hints.none(), (outcome, tally) -> others.addAll(outcome.reports()));
    return others;
  }

  private static List<Origin> origins(Path folder) {
    return List.copyOf(Origins.of(List.of(folder.toString()), InputStream.nullInputStream()));
  }

  /** The tour: what the reports of a story tell together, then the other examples. */
  static void show(Paper paper, int reports, List<Shown> joined, List<Finished> others) {
    paper.blank();
    paper.line(
        Ink.STRONG, "Dateline reads news reports and records who said what, in which words.");
    paper.line(
        Ink.PLAIN,
        "Below, "
            + reports
            + " reports tell of one event. No figure is stored as true: each is a statement, with"
            + " the voice that made it and the characters of the text that say it. What several"
            + " reports tell of one act is joined into one incident.");
    heading(paper, "The incidents in them");
    for (Shown one : joined) {
      new ReportTable(paper, false).headline(INDENT, one.incident());
      int told = one.incident().reports().size();
      paper.line(
          2 * INDENT,
          2 * INDENT,
          new Piece(Ink.FAINT, told + (told == 1 ? " report" : " reports")));
    }
    if (!joined.isEmpty()) {
      heading(paper, "The one that most of them tell");
      new RecordedTable(paper, false).add(joined.get(0), Surroundings.none());
      paper.line(
          Ink.FAINT,
          "Under each value: the voice, from the one who knows to the one who printed it (←), the"
              + " words, and where they stand in the report (@). An echo repeats a voice that was"
              + " heard before: it is no second source for the figure.");
    }
    others(paper, others);
    next(paper);
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
}
