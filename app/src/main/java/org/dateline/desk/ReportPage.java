// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.codebook.Account;
import org.dateline.codebook.Coded;
import org.dateline.codebook.CodedReport;
import org.dateline.codebook.Dateline;
import org.dateline.codebook.Field;
import org.dateline.codebook.Report;
import org.dateline.codebook.Statement;
import org.dateline.codebook.ValueWords;
import org.dateline.line.CaseWork;
import org.dateline.line.Looking;
import org.dateline.line.SettingReader;
import org.dateline.store.FiledReport;

/** The page of a report: its text, with the words marked on which something rests. */
final class ReportPage implements Handler {
  /** Characters of a text on one page. */
  private static final int MOST = 60_000;

  private final CaseWork work;
  private final Rendering rendering;

  ReportPage(CaseWork work, Rendering rendering) {
    this.work = work;
    this.rendering = rendering;
  }

  @Override
  public void handle(Context context) {
    Asked asked = new Asked(context);
    String id = asked.id();
    ReportModel page = work.look(look -> model(look, id, asked));
    rendering.page(
        context,
        "report",
        Frame.under(Section.REPORTS, page.line().title())
            .withData(Links.at("/api/v1/reports/", id)),
        page);
  }

  private static ReportModel model(Looking look, String id, Asked asked) {
    FiledReport filed =
        look.report(id)
            .orElseThrow(() -> new Missing("There is no report " + id + " in this case."))
            .report();
    CodedReport coded =
        look.coded(id).orElseThrow(() -> new Missing("There is no report " + id + "."));
    Report report = coded.report();
    List<Statement> all = new ArrayList<>();
    List<ReportModel.AccountView> accounts = accounts(look, coded, filed, all);
    int from = start(report.text(), asked.read("from", Integer::valueOf).orElse(0));
    int to = end(report.text(), from);
    List<FiledReport> versions = look.filedVersions(filed);
    return new ReportModel(
        ReportLine.of(filed),
        report.author().orElse(""),
        report.dateline().flatMap(Dateline::place).orElse(""),
        Links.outside(report.url()),
        Said.time(LocalDateTime.ofInstant(filed.addedAt(), ZoneOffset.UTC)) + " UTC",
        new Marking(report.text(), all).paragraphs(from, to),
        piece(id, report.text().length(), from, to),
        accounts,
        versions.size() > 1 ? versions.stream().map(ReportLine::of).toList() : List.of(),
        asked
            .word("with")
            .map(with -> Versions.compare(look, Versions.pair(filed, versions, with))),
        asked.word("correct").flatMap(incident -> correcting(look, asked, incident)));
  }

  private static Optional<ReportModel.Correcting> correcting(
      Looking look, Asked asked, String account) {
    Field field = asked.read("field", word -> Coded.get(Field.class, word)).orElse(Field.KILLED);
    return look.holding(account)
        .flatMap(look::find)
        .map(
            one -> {
              return new ReportModel.Correcting(
                  one.id(),
                  Links.incident(one.id()),
                  Headline.of(Glance.read(one.view())),
                  look.version(one.id()).map(Object::toString).orElse(""),
                  field.code(),
                  ValueWords.coded(field),
                  SettingReader.valueExample(field));
            });
  }

  /** In the order of the page; statements get their numbers in passing. */
  private static List<ReportModel.AccountView> accounts(
      Looking look, CodedReport coded, FiledReport filed, List<Statement> all) {
    Map<String, FiledReport> reports = Map.of(filed.id(), filed);
    List<ReportModel.AccountView> views = new ArrayList<>();
    for (Account account : coded.accounts()) {
      String incident = look.holding(account.id()).orElse(account.id());
      String title =
          look.find(incident).map(one -> Headline.of(Glance.read(one.glance()))).orElse(incident);
      views.add(
          new ReportModel.AccountView(
              title,
              account.id(),
              Links.incident(account.id()),
              readings(account.statements(), reports, all, Optional.of(account.id()))));
    }
    if (!coded.operations().isEmpty()) {
      views.add(
          new ReportModel.AccountView(
              "Several incidents together",
              "",
              "",
              readings(coded.operations(), reports, all, Optional.empty())));
    }
    if (!coded.activity().isEmpty()) {
      views.add(
          new ReportModel.AccountView(
              "Indicators and relations",
              "",
              "",
              readings(coded.activity(), reports, all, Optional.empty())));
    }
    return views;
  }

  private static List<ReportModel.Reading> readings(
      List<Statement> statements,
      Map<String, FiledReport> reports,
      List<Statement> all,
      Optional<String> account) {
    List<ReportModel.Reading> readings = new ArrayList<>();
    for (Statement one : statements) {
      readings.add(
          new ReportModel.Reading(
              all.size(),
              ValueWords.coded(one.field()),
              Looks.of(one),
              Links.anchor(one.evidence().span()),
              Said.of(one, reports),
              String.format(Locale.ROOT, "%.2f", one.confidence()),
              account
                  .filter(held -> SettingReader.fields().contains(one.field().code()))
                  .map(held -> correct(one, held))));
      all.add(one);
    }
    return readings;
  }

  private static String correct(Statement one, String account) {
    return Links.at("/reports/", one.evidence().report())
        + "?field="
        + one.field().code()
        + "&correct="
        + Links.value(account)
        + "#"
        + Links.anchor(one.evidence().span());
  }

  /** Where the part begins: at a line, where one is near. */
  private static int start(String text, int from) {
    int at = Math.max(0, Math.min(from, text.length()));
    return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }

  private static int end(String text, int from) {
    if (text.length() - from <= MOST) {
      return text.length();
    }
    int line = text.lastIndexOf('\n', from + MOST);
    int at = line > from + MOST / 2 ? line + 1 : from + MOST;
    return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }

  private static ReportModel.Piece piece(String id, int length, int from, int to) {
    String path = Links.report(id);
    String ask = path + (path.contains("?") ? "&" : "?") + "from=";
    return new ReportModel.Piece(
        from == 0 && to == length,
        String.format(Locale.ENGLISH, "characters %,d to %,d of %,d", from, to, length),
        from == 0 ? Optional.empty() : Optional.of(ask + Math.max(0, from - MOST)),
        to == length ? Optional.empty() : Optional.of(ask + to));
  }
}
