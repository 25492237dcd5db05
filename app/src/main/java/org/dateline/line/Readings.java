// SPDX-License-Identifier: Apache-2.0
package org.dateline.line;

import java.util.List;
import org.dateline.codebook.Reject;
import org.dateline.codebook.Report;

/** What came of reading one input. */
public record Readings(List<Report> reports, List<Reject> rejects, List<Reject> warnings) {
  public Readings {
    reports = List.copyOf(reports);
    rejects = List.copyOf(rejects);
    warnings = List.copyOf(warnings);
  }
}
