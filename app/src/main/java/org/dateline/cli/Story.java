// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.codebook.Claim;
import org.dateline.codebook.Count;
import org.dateline.codebook.Field;
import org.dateline.codebook.Incident;
import org.dateline.codebook.Report;
import org.dateline.codebook.Statement;
import org.dateline.codebook.VoiceKind;
import org.dateline.codebook.VoiceLink;
import org.dateline.line.Finished;
import org.dateline.line.Row;

/**
 * What several reports say about one event, in the order of publication.
 *
 * @param reports the earliest first
 */
record Story(List<Finished> reports) {
  /**
   * A figure of the dead as a report gives it.
   *
   * @param echoOf the source that had the figure from the same voice before, where there is one
   */
  record Figure(Finished report, Statement said, Optional<String> echoOf) {
    String words() {
      return ((Count) said.value()).words();
    }
  }

  static Story of(List<Finished> reports) {
    return new Story(
        reports.stream()
            .sorted(
                Comparator.comparing(
                    (Finished one) ->
                        one.coded().report().published().map(Object::toString).orElse("")))
            .toList());
  }

  /**
   * The report that says the most about what happened and does not merely repeat another; of
   * several, the earliest.
   */
  Optional<Finished> fullest() {
    Set<Finished> echoes =
        figures().stream()
            .filter(figure -> figure.echoOf().isPresent())
            .map(Figure::report)
            .collect(Collectors.toSet());
    return reports.stream()
        .filter(one -> main(one).isPresent())
        .min(
            Comparator.<Finished, Boolean>comparing(echoes::contains)
                .thenComparing(Comparator.comparingInt(Story::values).reversed()));
  }

  private static int values(Finished report) {
    return main(report).map(incident -> Row.of(incident).size()).orElse(0);
  }

  /** The incident that a report is about. */
  static Optional<Incident> main(Finished finished) {
    return finished.incidents().stream()
        .filter(incident -> !incident.background())
        .max(Comparator.comparingInt(incident -> Row.of(incident).size()));
  }

  /** The dead, report by report; reports that give no figure are left out. */
  List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    for (Finished report : reports) {
      killed(report)
          .ifPresent(said -> figures.add(new Figure(report, said, echo(report, said, figures))));
    }
    return figures;
  }

  /** What an actor says of its own part, claims and denials, as first reported. */
  List<Statement> claims() {
    List<Statement> claims = new ArrayList<>();
    reports.stream()
        .flatMap(report -> report.coded().accounts().stream())
        .flatMap(account -> account.statements().stream())
        .filter(one -> one.field() == Field.CLAIM)
        .filter(one -> claims.stream().noneMatch(other -> sameClaim(one, other)))
        .forEach(claims::add);
    return claims;
  }

  private static boolean sameClaim(Statement one, Statement other) {
    return one.value() instanceof Claim a
        && other.value() instanceof Claim b
        && a.claimant().same(b.claimant())
        && a.status() == b.status();
  }

  /**
   * Of the statements that give the figure that was read, the one that says best where it is from.
   */
  private static Optional<Statement> killed(Finished report) {
    Optional<Incident> main = main(report);
    Optional<Count> read = main.flatMap(Incident::killed);
    Stream<Statement> own = main.stream().flatMap(incident -> incident.statements().stream());
    return Stream.concat(own, report.coded().operations().stream())
        .filter(one -> one.field() == Field.KILLED && one.value() instanceof Count)
        .min(
            Comparator.comparing((Statement one) -> read.isPresent() && !near(one, read.get()))
                .thenComparing(one -> -one.voice().chain().size()));
  }

  /** "At least 12" in the text and "12" in its headline are one figure. */
  private static boolean near(Statement said, Count figure) {
    return said.value() instanceof Count count && count.min() == figure.min();
  }

  private static Optional<String> echo(Finished report, Statement said, List<Figure> before) {
    return before.stream()
        .filter(earlier -> near(said, (Count) earlier.said().value()))
        .filter(earlier -> sameVoice(earlier, said))
        .map(earlier -> name(earlier.report().coded().report()))
        .filter(source -> !source.equals(name(report.coded().report())))
        .findFirst();
  }

  private static boolean sameVoice(Figure earlier, Statement said) {
    VoiceLink root = said.voice().root();
    String source = name(earlier.report().coded().report());
    boolean quotes =
        said.voice().chain().stream()
            .anyMatch(
                link -> link.kind() == VoiceKind.OUTLET && link.name().equalsIgnoreCase(source));
    return quotes
        || said.voice().chain().size() > 1
            && root.name().equalsIgnoreCase(earlier.said().voice().root().name());
  }

  /** The source that published a report, or what else it goes by. */
  static String name(Report report) {
    return report.source().orElse(report.id());
  }
}
