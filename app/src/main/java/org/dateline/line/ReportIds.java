// SPDX-License-Identifier: Apache-2.0
package org.dateline.line;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import org.dateline.codebook.Reject;
import org.dateline.codebook.Report;
import org.dateline.read.Readings;

/**
 * Keeps the ids of a run's reports apart: a second "a" becomes "a-2". Not for several threads. Ids
 * that differ in case only count as the same, since files are named after them.
 */
final class ReportIds {
  private final Set<String> taken = new HashSet<>();

  /** The reports of an input, each under an id of its own; a warning says which were renamed. */
  Readings unique(String name, Readings readings) {
    List<Report> reports = new ArrayList<>();
    List<Reject> warnings = new ArrayList<>(readings.warnings());
    for (Report report : readings.reports()) {
      Report named = unique(report);
      reports.add(named);
      if (!named.id().equals(report.id())) {
        String note = "is a second report named " + report.id() + "; it is called " + named.id();
        warnings.add(new Reject("read", "RENAMED", name, OptionalLong.empty(), note));
      }
    }
    return new Readings(reports, readings.rejects(), warnings);
  }

  /** The report, under another id where its own is taken. */
  private Report unique(Report report) {
    String id = report.id();
    for (int i = 2; !taken.add(id.toLowerCase(Locale.ROOT)); i++) {
      id = report.id() + "-" + i;
    }
    return id.equals(report.id()) ? report : report.withId(id);
  }
}
