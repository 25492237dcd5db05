// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.Consumer;
import org.dateline.codebook.Report;
import org.dateline.collect.Origin;
import org.dateline.collect.Origins;
import org.dateline.line.Namings;
import org.dateline.read.Hints;
import org.dateline.read.Readings;

/** Reads the inputs of a command one after the other; what cannot be read is said and left out. */
final class EachReport {
  private final PrintWriter err;

  EachReport(PrintWriter err) {
    this.err = err;
  }

  /** Hands on every report that can be read; false where an input could not be. */
  boolean of(List<String> paths, Consumer<Report> sink) {
    Complaints complaints = new Complaints(err, new Progress(err, false));
    for (Origin origin : Origins.of(paths, System.in)) {
      Readings readings = Namings.read(origin, Hints.none());
      readings.warnings().forEach(complaints::warn);
      readings.rejects().forEach(complaints::about);
      readings.reports().forEach(sink);
    }
    return !complaints.any();
  }
}
