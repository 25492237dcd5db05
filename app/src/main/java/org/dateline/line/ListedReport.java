// SPDX-License-Identifier: Apache-2.0
package org.dateline.line;

import java.util.List;
import org.dateline.store.FiledReport;

/** A report, and the ids of the incidents that it tells of. */
public record ListedReport(FiledReport report, List<String> incidents) {
  public ListedReport {
    incidents = List.copyOf(incidents);
  }
}
