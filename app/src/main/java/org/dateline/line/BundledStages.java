// SPDX-License-Identifier: Apache-2.0
package org.dateline.line;

import java.util.List;
import org.dateline.assess.Incidents;
import org.dateline.code.Coder;
import org.dateline.code.rules.LexiconTagger;
import org.dateline.codebook.CodedReport;
import org.dateline.codebook.Incident;
import org.dateline.codebook.Report;
import org.dateline.read.Hints;
import org.dateline.read.Input;
import org.dateline.read.Reader;
import org.dateline.read.Readings;

/** The stages that ship with the program. */
final class BundledStages implements Stages {
  private final Coder coder;

  BundledStages(String version) {
    this.coder = new Coder(new LexiconTagger(), new BundledReference(), version);
  }

  @Override
  public Readings read(Input input, Hints hints) {
    return Reader.read(input, hints);
  }

  @Override
  public CodedReport code(Report report) {
    return coder.code(report);
  }

  @Override
  public List<Incident> assess(CodedReport coded) {
    return Incidents.of(coded);
  }
}
