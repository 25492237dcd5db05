// SPDX-License-Identifier: Apache-2.0
package org.dateline.line;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import org.dateline.assess.Incidents;
import org.dateline.code.Coder;
import org.dateline.code.Tagger;
import org.dateline.code.encoder.Encoder;
import org.dateline.code.encoder.ModelException;
import org.dateline.code.rules.LexiconTagger;
import org.dateline.code.rules.MarkTagger;
import org.dateline.codebook.CodedReport;
import org.dateline.codebook.Incident;
import org.dateline.codebook.Report;
import org.dateline.codebook.Scope;
import org.dateline.read.Hints;
import org.dateline.read.Input;
import org.dateline.read.Reader;
import org.dateline.read.Readings;
import org.dateline.resolve.Actors;
import org.dateline.resolve.GazetteerException;

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

  BundledStages(String version, Preferences preferences) {
    coder =
        CompletableFuture.supplyAsync(
            () ->
                new Coder(
                    tagger(preferences.scope()),
                    new BundledReference(
                        preferences.actors().map(OwnActors::actors).orElseGet(Actors::bundled)),
                    version),
            BACKGROUND);
  }

  private static Tagger tagger(Scope scope) {
    Encoder encoder = Encoder.bundled();
    return new MarkTagger(new LexiconTagger(scope), encoder::read, encoder.thresholds());
  }

  @Override
  public Readings read(Input input, Hints hints) {
    return Reader.read(input, hints);
  }

  @Override
  public CodedReport code(Report report) {
    return coder().code(report);
  }

  private Coder coder() {
    try {
      return coder.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof ModelException || e.getCause() instanceof GazetteerException) {
        throw new BrokenInstallation((RuntimeException) e.getCause());
      }
      throw e;
    }
  }

  @Override
  public List<Incident> assess(CodedReport coded) {
    return Incidents.of(coded);
  }
}
