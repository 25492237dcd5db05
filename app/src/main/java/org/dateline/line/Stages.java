// SPDX-License-Identifier: Apache-2.0
package org.dateline.line;

import java.util.List;
import org.dateline.codebook.CodedReport;
import org.dateline.codebook.Incident;
import org.dateline.codebook.Report;
import org.dateline.read.Hints;
import org.dateline.read.Input;
import org.dateline.read.Readings;

/** The stages as the line needs them. Pure functions, called from several threads at once. */
public interface Stages {
  Readings read(Input input, Hints hints);

  CodedReport code(Report report);

  List<Incident> assess(CodedReport coded);
}
