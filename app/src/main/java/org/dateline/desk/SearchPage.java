// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.codebook.Account;
import org.dateline.codebook.CodedReport;
import org.dateline.codebook.Statement;
import org.dateline.codebook.ValueWords;
import org.dateline.line.CaseWork;
import org.dateline.line.Looking;
import org.dateline.store.FiledReport;
import org.dateline.store.Wording;

/** Full-text search over reports, and over what was read from them. */
final class SearchPage implements Handler {
  static final int LINES = 20;
  private static final int STATEMENTS = 5;

  private final CaseWork work;
  private final Rendering rendering;

  SearchPage(CaseWork work, Rendering rendering) {
    this.work = work;
    this.rendering = rendering;
  }

  static ReportsPage.Found find(Looking look, Asked asked, int usual) {
    Wording wording = Wording.of(asked.word("q").orElse(""));
    int limit = asked.limit(usual);
    return ReportsPage.Found.of(
        wording.isEmpty() ? List.of() : look.search(wording, asked.before(), limit + 1), limit);
  }

  @Override
  public void handle(Context context) {
    Asked asked = new Asked(context);
    SearchModel page = work.look(look -> model(look, asked));
    rendering.page(
        context,
        "search",
        Frame.of(Section.SEARCH).withData(asked.with("/api/v1/search", Map.of("after", ""))),
        page);
  }

  private static SearchModel model(Looking look, Asked asked) {
    Wording wording = Wording.of(asked.word("q").orElse(""));
    ReportsPage.Found found = find(look, asked, LINES);
    Map<String, CodedReport> coded = new HashMap<>();
    look.coded(found.reports().stream().map(FiledReport::id).toList())
        .forEach(one -> coded.put(one.report().id(), one));
    List<SearchModel.Hit> hits = new ArrayList<>();
    for (FiledReport report : found.reports()) {
      CodedReport read = coded.get(report.id());
      hits.add(
          new SearchModel.Hit(
              ReportLine.of(report),
              Snippet.of(read.report().text(), wording),
              incidents(look, read),
              statements(read, report, wording)));
    }
    return new SearchModel(
        asked.word("q").orElse(""),
        !wording.isEmpty(),
        hits,
        found.next().map(next -> asked.with("/search", Map.of("after", String.valueOf(next)))),
        asked.with("/search", Map.of("after", "")));
  }

  private static List<SearchModel.IncidentLink> incidents(Looking look, CodedReport read) {
    return read.accounts().stream()
        .flatMap(account -> look.holding(account.id()).stream())
        .distinct()
        .map(id -> new SearchModel.IncidentLink(id, Links.incident(id)))
        .toList();
  }

  private static List<SearchModel.Statement> statements(
      CodedReport read, FiledReport report, Wording wording) {
    Set<String> seen = new HashSet<>();
    return matching(read, wording)
        .map(
            one ->
                new SearchModel.Statement(
                    ValueWords.coded(one.field()), Said.of(one, Map.of(report.id(), report))))
        .filter(one -> seen.add(one.field() + one.said().value() + one.said().quote()))
        .limit(STATEMENTS)
        .toList();
  }

  /** What was read from a report that has one of the words: in its value, its quote, its voice. */
  static Stream<Statement> matching(CodedReport read, Wording wording) {
    Set<String> words =
        wording.phrases().stream()
            .flatMap(List::stream)
            .map(Snippet::plain)
            .collect(Collectors.toSet());
    Stream<Statement> all =
        Stream.concat(
            read.accounts().stream().map(Account::statements).flatMap(List::stream),
            Stream.concat(read.operations().stream(), read.activity().stream()));
    return all.filter(
        one ->
            Snippet.stands(one.evidence().quote(), words)
                || Snippet.stands(ValueWords.of(one.value()), words)
                || Snippet.stands(one.voice().words(), words));
  }
}
