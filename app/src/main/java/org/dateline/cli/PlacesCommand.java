// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dateline.cli.Paper.Piece;
import org.dateline.codebook.Place;
import org.dateline.codebook.Report;
import org.dateline.codebook.ValueWords;
import org.dateline.line.NamingLines;
import org.dateline.line.Namings;
import org.dateline.line.PlaceNaming;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline places}: what the place names in reports mean. */
@Command(
    name = "places",
    mixinStandardHelpOptions = true,
    versionProvider = Dateline.Version.class,
    description = "Shows every place name in reports, what it means, and what else it might mean.",
    footer = {
      "",
      "With jsonl, offsets count characters of the text that was given; the texts of JSON Lines"
          + " (id, text, perhaps title and published) stay as they are, to the letter.",
      "",
      "Examples:",
      "  dateline places report.txt",
      "  dateline places reports.jsonl --format jsonl"
    })
final class PlacesCommand implements Callable<Integer> {
  private static final int OTHERS = 3;

  /** Runners-up below half a percent are not worth a line. */
  private static final double LEAST = 0.005;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Files, folders, web addresses, or - for standard input.")
  private List<String> paths = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table: for people (the usual one); jsonl: a report a line.")
  private ListFormat format = ListFormat.TABLE;

  @Override
  public Integer call() {
    Namings namings = new Namings();
    PrintWriter out = spec.commandLine().getOut();
    Terminal terminal = Terminal.ofProcess();
    boolean colours = terminal.colours(Terminal.Colour.AUTO);
    boolean all =
        new EachReport(spec.commandLine().getErr())
            .of(
                paths,
                report -> {
                  List<PlaceNaming> found = namings.places(report);
                  if (format == ListFormat.JSONL) {
                    out.print(NamingLines.places(report, found) + "\n");
                  } else {
                    Paper paper = new Paper(terminal.width(), colours);
                    table(paper, report, found);
                    out.print(paper.text());
                  }
                  out.flush();
                });
    return all ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  private static void table(Paper paper, Report report, List<PlaceNaming> found) {
    new ReportTable(paper, false).head(report);
    if (found.isEmpty()) {
      paper.blank().line(Ink.PLAIN, "No place is named in this report.");
    }
    for (PlaceNaming naming : found) {
      paper.line(
          0,
          4,
          new Piece(Ink.STRONG, naming.span().of(report.text())),
          new Piece(Ink.FAINT, " @" + naming.span().start() + (naming.people() ? " people" : "")),
          new Piece(Ink.PLAIN, " " + words(naming.place(), naming.radius()) + share(naming)));
      naming.others().stream()
          .filter(other -> other.score() >= LEAST)
          .limit(OTHERS)
          .forEach(
              other ->
                  paper.line(
                      4,
                      6,
                      new Piece(
                          Ink.FAINT,
                          percent(other.score()) + " " + words(other.place(), Optional.empty()))));
    }
    paper.blank();
  }

  /** How sure the choice is, where there was one. */
  private static String share(PlaceNaming naming) {
    boolean alone = naming.others().isEmpty();
    return alone ? "" : naming.score().map(score -> ", " + percent(score)).orElse("");
  }

  private static String percent(double share) {
    return Math.round(share * 100) + " %";
  }

  /** Namesakes differ by the division that they lie in: Springfield, Illinois. */
  private static Place withDivision(Place place) {
    String name =
        place
            .admin1()
            .filter(division -> !division.equals(place.name()))
            .map(division -> place.name() + ", " + division)
            .orElse(place.name());
    return new Place(
        name,
        place.country(),
        place.admin1(),
        place.coordinates(),
        place.precision(),
        place.gazetteerId());
  }

  private static String words(Place place, Optional<Integer> radius) {
    String at =
        place
            .coordinates()
            .map(
                c ->
                    String.format(Locale.ROOT, " %.3f, %.3f", c.lat(), c.lon())
                        + radius.map(r -> " ± " + r + " km").orElse(""))
            .orElse("");
    return ValueWords.place(withDivision(place)) + " (" + place.precision().code() + ")" + at;
  }
}
