// SPDX-License-Identifier: Apache-2.0
package org.dateline.line;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
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

/**
 * The stages that ship with the program. Their lists are loaded in the background from the moment
 * that this is made, while inputs are fetched and read; the first report waits for them.
 */
final class BundledStages implements Stages {
  private static final Executor BACKGROUND =
      work -> {
        Thread thread = new Thread(work, "loads lists");
        thread.setDaemon(true);
        thread.start();
      };

  private final CompletableFuture<Coder> coder;

  BundledStages(String version) {
    coder =
        CompletableFuture.supplyAsync(
            () -> new Coder(new LexiconTagger(), new BundledReference(), version), BACKGROUND);
  }

  @Override
  public Readings read(Input input, Hints hints) {
    return Reader.read(input, hints);
  }

  @Override
  public CodedReport code(Report report) {
    return coder.join().code(report);
  }

  @Override
  public List<Incident> assess(CodedReport coded) {
    return Incidents.of(coded);
  }
}
