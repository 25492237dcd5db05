// SPDX-License-Identifier: Apache-2.0
package org.dateline.line;

import java.util.List;
import org.dateline.codebook.CodedReport;
import org.dateline.codebook.Incident;
import org.dateline.codebook.Report;
import org.dateline.read.Hints;
import org.dateline.read.Input;
import org.dateline.read.Reader;
import org.dateline.read.Readings;

/** The stages that ship with the program. The coder is not there yet: no incident comes out. */
final class BundledStages implements Stages {
  @Override
  public Readings read(Input input, Hints hints) {
    return Reader.read(input, hints);
  }

  @Override
  public CodedReport code(Report report) {
    return new CodedReport(report, List.of(), List.of(), List.of());
  }

  @Override
  public List<Incident> assess(CodedReport coded) {
    return List.of();
  }
}
