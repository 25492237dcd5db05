// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.line.CaseWork;
import org.dateline.line.Looking;
import org.dateline.store.FiledReport;

/** The list of reports, the latest added first. */
final class ReportsPage implements Handler {
  private static final int LINES = 60;

  private final CaseWork work;
  private final Rendering rendering;

  ReportsPage(CaseWork work, Rendering rendering) {
    this.work = work;
    this.rendering = rendering;
  }

  /** A page of reports, and where the next begins. */
  record Found(List<FiledReport> reports, Optional<Long> next) {
    /** Cuts a page out of one line more than it has. */
    static Found of(List<FiledReport> some, int limit) {
      boolean more = some.size() > limit;
      List<FiledReport> page = more ? some.subList(0, limit) : some;
      return new Found(
          page, more ? Optional.of(page.get(page.size() - 1).number()) : Optional.empty());
    }
  }

  static Found find(Looking look, Asked asked, int usual) {
    int limit = asked.limit(usual);
    return Found.of(look.reports(asked.word("source"), asked.before(), limit + 1), limit);
  }

  @Override
  public void handle(Context context) {
    Asked asked = new Asked(context);
    Found found = work.look(look -> find(look, asked, LINES));
    ReportsModel page =
        new ReportsModel(
            found.reports().stream().map(ReportLine::of).toList(),
            asked.word("source").orElse(""),
            found
                .next()
                .map(next -> asked.with("/reports", Map.of("after", String.valueOf(next)))));
    rendering.page(
        context,
        "reports",
        Frame.of(Section.REPORTS).withData(asked.with("/api/v1/reports", Map.of("after", ""))),
        page);
  }
}
