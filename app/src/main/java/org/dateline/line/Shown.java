// SPDX-License-Identifier: Apache-2.0
package org.dateline.line;

import java.util.List;
import org.dateline.codebook.Incident;
import org.dateline.codebook.RecordedIncident;
import org.dateline.merge.Join;
import org.dateline.store.FiledReport;

/**
 * An incident in full.
 *
 * @param json the same, as programs get it
 * @param joins why its accounts stand together
 * @param reports that tell of it, in the order of its accounts
 */
public record Shown(
    RecordedIncident recorded, String json, List<Join> joins, List<FiledReport> reports) {
  public Shown {
    joins = List.copyOf(joins);
    reports = List.copyOf(reports);
  }

  /** Its best values. */
  public Incident incident() {
    return recorded.incident();
  }
}
