// SPDX-License-Identifier: Apache-2.0
package org.dateline.line;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.dateline.codebook.Report;
import org.dateline.read.Readings;

/**
 * Keeps the ids of a run's reports apart: a second "a" becomes "a-2". Not for several threads. Ids
 * that differ in case only count as the same, since files are named after them.
 */
final class ReportIds {
  private final Set<String> taken = new HashSet<>();

  /** The reports, each under an id of its own. */
  Readings unique(Readings readings) {
    return new Readings(
        readings.reports().stream().map(this::unique).toList(),
        readings.rejects(),
        readings.warnings());
  }

  /** The report, under another id where its own is taken. */
  private Report unique(Report report) {
    String id = report.id();
    for (int i = 2; !taken.add(id.toLowerCase(Locale.ROOT)); i++) {
      id = report.id() + "-" + i;
    }
    return id.equals(report.id())
        ? report
        : new Report(
            id,
            report.title(),
            report.source(),
            report.author(),
            report.url(),
            report.published(),
            report.dateline(),
            report.text(),
            report.parts());
  }
}
