// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.codebook.CodedReport;
import org.dateline.codebook.Statement;
import org.dateline.codebook.ValueWords;
import org.dateline.line.Looking;
import org.dateline.line.WordChanges;
import org.dateline.store.FiledReport;

/** Two versions of a report: which words changed, and which values came and went with them. */
final class Versions {
  private Versions() {}

  /** Two versions of a report, the earlier first. */
  record Pair(FiledReport from, FiledReport to) {}

  /**
   * A version and another one.
   *
   * @param all the versions of the report
   * @param with id of the other one
   */
  static Pair pair(FiledReport filed, List<FiledReport> all, String with) {
    FiledReport other =
        all.stream()
            .filter(one -> one.id().equals(with))
            .findFirst()
            .orElseThrow(() -> new Missing(with + " is no version of " + filed.id() + "."));
    return other.number() < filed.number() ? new Pair(other, filed) : new Pair(filed, other);
  }

  /** Compares two versions. */
  static ReportModel.Compared compare(Looking look, Pair pair) {
    FiledReport from = pair.from();
    FiledReport to = pair.to();
    List<Statement> before = read(look, from);
    List<Statement> after = read(look, to);
    return new ReportModel.Compared(
        ReportLine.of(from),
        ReportLine.of(to),
        WordChanges.pieces(look.text(from.id()), look.text(to.id())),
        without(before, after, from),
        without(after, before, to));
  }

  private static List<Statement> read(Looking look, FiledReport report) {
    return look.coded(report.id()).stream().flatMap(Versions::read).toList();
  }

  private static Stream<Statement> read(CodedReport coded) {
    return Stream.of(
            coded.accounts().stream().flatMap(one -> one.statements().stream()),
            coded.operations().stream(),
            coded.activity().stream())
        .flatMap(one -> one);
  }

  /** What some statements give and others do not, each value once. */
  private static List<ReportModel.FieldSaid> without(
      List<Statement> some, List<Statement> others, FiledReport report) {
    Set<String> known = others.stream().map(Versions::key).collect(Collectors.toSet());
    Set<String> told = new HashSet<>();
    return some.stream()
        .filter(one -> !known.contains(key(one)) && told.add(key(one)))
        .map(
            one ->
                new ReportModel.FieldSaid(
                    ValueWords.coded(one.field()), Said.of(one, Map.of(report.id(), report))))
        .toList();
  }

  private static String key(Statement one) {
    return one.field().code() + "=" + ValueWords.of(one.value());
  }
}
