// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.assess.Verdict;
import org.dateline.cli.Paper.Piece;
import org.dateline.codebook.Credibility;
import org.dateline.codebook.Field;
import org.dateline.codebook.FigureSaid;
import org.dateline.codebook.Incident;
import org.dateline.codebook.Standing;
import org.dateline.codebook.Statement;
import org.dateline.codebook.ValueWords;
import org.dateline.line.HeldPrecedent;
import org.dateline.line.Row;
import org.dateline.line.Shown;
import org.dateline.line.Surroundings;
import org.dateline.merge.Join;
import org.dateline.merge.Sign;
import org.dateline.store.FiledReport;
import org.dateline.store.ListedIncident;

/** An incident of the record as people read it. */
final class RecordedTable {
  private static final int INDENT = 2;
  private static final int COLUMN = 20;

  private final Paper paper;
  private final boolean explain;

  /**
   * A table on a sheet.
   *
   * @param explain whether to show why accounts were joined and values read so
   */
  RecordedTable(Paper paper, boolean explain) {
    this.paper = paper;
    this.explain = explain;
  }

  void add(Shown shown, Surroundings around) {
    Incident incident = shown.incident();
    ReportTable table = new ReportTable(paper, explain);
    paper.blank();
    table.headline(0, incident);
    table.rows(Row.of(incident));
    standings(shown.recorded().standings());
    history(shown.recorded().history());
    precedents(around.precedents());
    operation(around);
    reports(shown);
    if (explain) {
      joins(shown.joins());
    }
    paper.blank();
  }

  private void standings(List<Standing> standings) {
    heading("How many voices stand behind it");
    for (Standing one : standings) {
      List<String> words = new ArrayList<>();
      if (one.decided()) {
        words.add("decided by an analyst");
      }
      words.add(one.voices() == 1 ? "1 independent voice" : one.voices() + " independent voices");
      if (one.against() > 0) {
        words.add(one.against() + " against");
      }
      if (one.credibility() != Credibility.CANNOT_BE_JUDGED) {
        words.add(one.credibility().words());
      }
      one.range().ifPresent(range -> words.add("from " + range.words()));
      paper.row(INDENT, COLUMN, ValueWords.coded(one.field()), plain(String.join(", ", words)));
    }
  }

  private void history(List<FigureSaid> history) {
    if (history.isEmpty()) {
      return;
    }
    heading("How its figures moved");
    for (FigureSaid step : history) {
      String when = step.at().map(at -> at.toString().replace('T', ' ')).orElse("no date");
      Optional<String> echo = step.echoOf();
      paper.row(
          INDENT,
          COLUMN,
          when,
          new Piece(Ink.STRONG, step.value().words() + " " + words(step.field())),
          new Piece(Ink.FAINT, "  " + step.voice().words() + ": "),
          plain("“" + Paper.clean(step.evidence().quote()).strip() + "”"),
          new Piece(Ink.FAINT, "  in " + step.evidence().report()),
          new Piece(Ink.ALERT, echo.map(of -> ", an echo of " + of).orElse("")));
    }
  }

  private void precedents(List<HeldPrecedent> held) {
    if (held.isEmpty()) {
      return;
    }
    heading("Precedents, held against the record");
    for (HeldPrecedent one : held) {
      Statement said = one.said().get(0);
      paper.line(
          INDENT,
          2 * INDENT,
          plain("“" + Paper.clean(one.precedent().text()).strip() + "”"),
          new Piece(Ink.FAINT, "  " + said.voice().words() + " in " + said.evidence().report()));
      boolean against = one.verdict() instanceof Verdict.Contradicted;
      paper.line(
          2 * INDENT,
          2 * INDENT,
          new Piece(against ? Ink.ALERT : Ink.PLAIN, Paper.clean(one.verdict().words())));
      if (one.verdict() instanceof Verdict.Contradicted contradicted) {
        contradicted.by().stream()
            .limit(explain ? contradicted.by().size() : 3)
            .forEach(
                past ->
                    paper.line(
                        3 * INDENT,
                        3 * INDENT,
                        plain(Paper.clean(past.words())),
                        new Piece(Ink.FAINT, "  " + Paper.clean(past.id()))));
      }
    }
  }

  private void operation(Surroundings around) {
    if (around.siblings().isEmpty() && around.totals().isEmpty()) {
      return;
    }
    heading("The operation that it is part of");
    for (ListedIncident one : around.siblings()) {
      paper.row(
          INDENT,
          COLUMN,
          one.start().orElse("no date"),
          plain(ValueWords.coded(one.type()) + one.place().map(at -> ", " + at).orElse("")),
          new Piece(Ink.FAINT, "  " + one.id()));
    }
    for (Statement one : around.totals()) {
      paper.row(
          INDENT,
          COLUMN,
          words(one.field()),
          new Piece(Ink.STRONG, ValueWords.of(one.value()) + " in all"),
          new Piece(Ink.FAINT, "  " + one.voice().words() + ": "),
          plain("“" + Paper.clean(one.evidence().quote()).strip() + "”"),
          new Piece(Ink.FAINT, "  in " + one.evidence().report()));
    }
  }

  private static String words(Field field) {
    return ValueWords.coded(field);
  }

  private void reports(Shown shown) {
    heading("Reports");
    for (FiledReport one : shown.reports()) {
      boolean passing = shown.recorded().mentionedIn().contains(one.id());
      paper.row(
          INDENT,
          COLUMN,
          one.published().map(at -> at.toString().replace('T', ' ')).orElse("no date"),
          new Piece(Ink.STRONG, one.id()),
          plain("  " + one.source().orElse("") + one.title().map(t -> ": " + t).orElse("")),
          new Piece(Ink.FAINT, passing ? "  (in passing)" : ""));
    }
  }

  private void joins(List<Join> joins) {
    if (joins.isEmpty()) {
      return;
    }
    heading("Why these accounts stand together");
    for (Join join : joins) {
      boolean decided = Double.isInfinite(join.score());
      String score =
          decided
              ? "an analyst decided so"
              : String.format(Locale.ROOT, "log-odds %.1f", join.score());
      paper.line(
          INDENT,
          2 * INDENT,
          new Piece(Ink.STRONG, join.one() + " + " + join.other()),
          new Piece(Ink.FAINT, "  " + score));
      for (Sign sign : join.signs()) {
        String weight = String.format(Locale.ROOT, "%+.1f", sign.weight());
        paper.row(2 * INDENT, 12, weight, plain(sign.words()));
      }
    }
  }

  private void heading(String title) {
    paper.blank().line(Ink.STRONG, title.toUpperCase(Locale.ROOT));
  }

  private static Piece plain(String words) {
    return new Piece(Ink.PLAIN, words);
  }
}
