// SPDX-License-Identifier: Apache-2.0
package org.dateline.read;

import java.util.List;
import org.dateline.codebook.Reject;
import org.dateline.codebook.Report;

/**
 * What an input gave.
 *
 * @param reports in the order of the input
 * @param rejects what gave no report: the whole input, or single lines or items of it
 * @param warnings what was odd in reports that are there
 */
public record Readings(List<Report> reports, List<Reject> rejects, List<Reject> warnings) {
  public Readings {
    reports = List.copyOf(reports);
    rejects = List.copyOf(rejects);
    warnings = List.copyOf(warnings);
  }
}
