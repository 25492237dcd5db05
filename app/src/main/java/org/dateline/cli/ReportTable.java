// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.cli.Paper.Piece;
import org.dateline.codebook.Field;
import org.dateline.codebook.Incident;
import org.dateline.codebook.Indicator;
import org.dateline.codebook.Modality;
import org.dateline.codebook.Report;
import org.dateline.codebook.Stage;
import org.dateline.codebook.Statement;
import org.dateline.codebook.ValueWords;
import org.dateline.line.Finished;
import org.dateline.line.Row;

/** A coded report as people read it: its operations, its incidents, and what else it says. */
final class ReportTable {
  private static final int INDENT = 2;
  private static final int COLUMN = 15;
  private static final int UNDER = COLUMN + 2;
  private static final int QUOTE = 150;

  private final Paper paper;
  private final boolean explain;

  /**
   * A table on a sheet.
   *
   * @param explain whether to show why each value was read so, and what was said against it
   */
  ReportTable(Paper paper, boolean explain) {
    this.paper = paper;
    this.explain = explain;
  }

  void add(Finished finished) {
    head(finished.coded().report());
    if (finished.incidents().isEmpty()) {
      paper.blank().line(0, 0, new Piece(Ink.PLAIN, "No incident in this report."));
    }
    incidents(finished, finished.incidents());
    activity(finished.coded().activity());
    paper.blank();
  }

  /** Operations with their totals, then some of the incidents. */
  void incidents(Finished finished, List<Incident> incidents) {
    operations(finished);
    for (Incident incident : incidents) {
      paper.blank();
      headline(0, incident);
      rows(Row.of(incident));
    }
  }

  /** One incident in a line. */
  void headline(int indent, Incident incident) {
    Ink stage = incident.stage() == Stage.ACCOMPLISHED ? Ink.STRONG : Ink.ALERT;
    List<Piece> headline = new ArrayList<>();
    headline.add(strong(ValueWords.coded(incident.type()).toUpperCase(Locale.ROOT)));
    headline.add(new Piece(stage, " · " + ValueWords.coded(incident.stage())));
    headline.add(strong(" · " + incident.date().map(ValueWords::date).orElse("no date")));
    headline.add(strong(" · " + incident.place().map(ValueWords::place).orElse("no place")));
    headline.add(new Piece(Ink.FAINT, " · " + incident.id()));
    if (incident.background()) {
      headline.add(new Piece(Ink.FAINT, " · background"));
    }
    paper.line(indent, indent + INDENT, headline.toArray(Piece[]::new));
  }

  /** Values with who said them, and in which words. */
  void rows(List<Row> rows) {
    Field last = Field.RELATION;
    boolean first = true;
    for (Row row : rows) {
      boolean again = !first && row.field() == last;
      paper.row(INDENT, COLUMN, again ? "" : row.label(), strong(row.value()));
      evidence(row);
      last = row.field();
      first = false;
    }
  }

  void head(Report report) {
    rule(report);
    report.title().ifPresent(title -> paper.line(Ink.PLAIN, title));
    origin(report);
  }

  /** A line with the report's id. */
  void rule(Report report) {
    paper.line(
        0,
        0,
        new Piece(Ink.FAINT, "── "),
        strong(report.id()),
        new Piece(
            Ink.FAINT, " " + "─".repeat(Math.max(3, paper.width() - report.id().length() - 4))));
  }

  /** Where and when it was printed. */
  void origin(Report report) {
    List<String> origin = new ArrayList<>();
    report.source().ifPresent(origin::add);
    report.published().ifPresent(at -> origin.add("published " + moment(at.toString())));
    if (!origin.isEmpty()) {
      paper.line(Ink.FAINT, String.join(", ", origin));
    }
    if (report.day().isEmpty()) {
      paper.line(
          Ink.ALERT, "No date of publication: words like \"today\" have none (see --published).");
    }
  }

  private static String moment(String at) {
    return at.endsWith("T00:00") ? at.substring(0, at.length() - 6) : at.replace('T', ' ');
  }

  private void operations(Finished finished) {
    Map<String, List<Incident>> together =
        finished.incidents().stream()
            .filter(incident -> incident.operation().isPresent())
            .collect(
                Collectors.groupingBy(
                    incident -> incident.operation().orElseThrow(),
                    LinkedHashMap::new,
                    Collectors.toList()));
    together.forEach(
        (id, incidents) -> {
          List<Statement> totals =
              finished.coded().operations().stream().filter(one -> one.about().equals(id)).toList();
          paper.blank();
          paper.line(
              0,
              INDENT,
              strong("OPERATION"),
              strong(" · " + incidents.size() + " incidents in one · " + id));
          totals.stream()
              .filter(one -> one.field() == Field.OPERATION)
              .limit(explain ? totals.size() : 1)
              .forEach(one -> said(one, ""));
          rows(Row.of(totals.stream().filter(one -> one.field() != Field.OPERATION).toList()));
        });
  }

  private void activity(List<Statement> activity) {
    if (activity.isEmpty()) {
      return;
    }
    paper.blank().line(Ink.STRONG, "ALSO SAID");
    for (Statement statement : activity) {
      String label =
          statement.value() instanceof Indicator indicator
              ? ValueWords.coded(indicator.kind())
              : ValueWords.coded(statement.field());
      boolean tooLong = label.length() > COLUMN - INDENT - 1;
      Piece value = new Piece(Ink.PLAIN, ValueWords.of(statement.value()));
      if (tooLong) {
        paper.line(INDENT, INDENT, new Piece(Ink.LABEL, label));
        paper.line(COLUMN, COLUMN, value);
      } else {
        paper.row(INDENT, COLUMN, label, value);
      }
      said(statement, "");
    }
  }

  private void evidence(Row row) {
    int shown = explain ? row.support().size() : Math.min(1, row.support().size());
    for (int i = 0; i < shown; i++) {
      said(row.support().get(i), "");
    }
    if (row.support().size() > shown) {
      int more = row.support().size() - shown;
      paper.line(UNDER, UNDER, new Piece(Ink.FAINT, "and said " + times(more) + " more"));
    }
    if (explain) {
      for (Statement other : row.others()) {
        said(other, "but " + ValueWords.of(other.value()) + ": ");
      }
    } else if (!row.others().isEmpty()) {
      String values =
          row.others().stream()
              .map(other -> ValueWords.of(other.value()))
              .distinct()
              .limit(4)
              .collect(Collectors.joining("; "));
      paper.line(UNDER, UNDER, new Piece(Ink.FAINT, "also said: " + values));
    }
  }

  private static String times(int more) {
    return more == 1 ? "once" : more == 2 ? "twice" : more + " times";
  }

  private void said(Statement statement, String before) {
    String modality =
        statement.modality() == Modality.ASSERTED ? "" : ", " + statement.modality().code();
    paper.line(
        UNDER,
        UNDER + 2,
        new Piece(Ink.ALERT, before),
        new Piece(Ink.FAINT, statement.voice().words() + modality + ": "),
        new Piece(Ink.PLAIN, quote(statement.evidence().quote())),
        new Piece(Ink.FAINT, " @" + statement.evidence().span().start()));
    if (explain) {
      String why =
          statement.rule()
              + "; "
              + statement.modality().code()
              + ", confidence "
              + String.format(Locale.ROOT, "%.2f", statement.confidence());
      paper.line(UNDER + 2, UNDER + 2, new Piece(Ink.FAINT, "why: " + why));
    }
  }

  private String quote(String words) {
    String clean = Paper.clean(words).strip();
    if (!explain && clean.length() > QUOTE) {
      int cut = clean.lastIndexOf(' ', QUOTE);
      clean = clean.substring(0, cut > QUOTE / 2 ? cut : QUOTE) + " …";
    }
    return "“" + clean + "”";
  }

  private static Piece strong(String words) {
    return new Piece(Ink.STRONG, words);
  }
}
