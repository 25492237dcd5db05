// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import java.util.List;
import java.util.Optional;

/** The list of reports, or of one source's. */
public record ReportsModel(List<ReportLine> reports, String source, Optional<String> next) {
  public ReportsModel {
    reports = List.copyOf(reports);
  }
}
