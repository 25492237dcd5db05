// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import java.util.List;

/** What came about an incident since somebody loaded its page. */
public record NewsModel(String link, List<Trail.Line> decisions, List<ReportLine> reports) {
  public NewsModel {
    decisions = List.copyOf(decisions);
    reports = List.copyOf(reports);
  }
}
