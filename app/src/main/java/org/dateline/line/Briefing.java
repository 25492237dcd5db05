// SPDX-License-Identifier: Apache-2.0
package org.dateline.line;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.brief.Brief;
import org.dateline.brief.ReportHead;
import org.dateline.codebook.RecordedIncident;
import org.dateline.codebook.Statement;
import org.dateline.store.FiledReport;
import org.dateline.store.Session;

/** Gathers what a brief is written from. */
final class Briefing {
  private Briefing() {}

  /** A brief of some incidents, and the heads of all reports that their statements stand in. */
  static Brief of(
      Session session,
      Looking look,
      List<RecordedIncident> incidents,
      Optional<LocalDateTime> asOf,
      Optional<String> title) {
    Map<String, ReportHead> heads = new HashMap<>();
    for (RecordedIncident one : incidents) {
      List<String> ids = new ArrayList<>(one.incident().reports());
      ids.addAll(one.mentionedIn());
      one.incident().statements().stream()
          .map(Statement::evidence)
          .forEach(e -> ids.add(e.report()));
      for (String id : ids) {
        if (!heads.containsKey(id)) {
          session.reports().find(id).ifPresent(report -> heads.put(id, head(report)));
        }
      }
    }
    return Brief.of(title, asOf, incidents, heads, new CaseArchive(session, look, asOf));
  }

  private static ReportHead head(FiledReport report) {
    return new ReportHead(
        report.id(), report.title(), report.source(), report.url(), report.published());
  }
}
