// SPDX-License-Identifier: Apache-2.0
package org.dateline.line;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.dateline.assess.Incidents;
import org.dateline.code.Coder;
import org.dateline.code.Meanings;
import org.dateline.code.rules.LexiconTagger;
import org.dateline.codebook.CodedReport;
import org.dateline.codebook.Incident;
import org.dateline.codebook.Report;
import org.dateline.read.Hints;
import org.dateline.read.Input;
import org.dateline.read.Reader;
import org.dateline.read.Readings;
import org.dateline.resolve.Actors;
import org.dateline.resolve.Gazetteer;
import org.dateline.resolve.PlaceFindings;
import org.dateline.resolve.Places;
import org.dateline.text.Text;

/**
 * The stages that ship with the program. What they need to know is loaded side by side, from the
 * moment that this is made; the first report waits for it.
 */
final class BundledStages implements Stages {
  private final CompletableFuture<Places> places;
  private final CompletableFuture<Actors> actors;
  private final CompletableFuture<Coder> coder;

  BundledStages(String version) {
    places = loading("places", () -> new Places(Gazetteer.bundled()));
    actors = loading("actors", Actors::bundled);
    coder = loading("lexicons", () -> new Coder(new LexiconTagger(), this::meaningsIn, version));
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

  private Meanings meaningsIn(Text text) {
    PlaceFindings found = places.join().in(text);
    return new Meanings(
        found.places(), found.demonyms(), List.of(), actors.join().in(text), List.of());
  }

  private static <T> CompletableFuture<T> loading(String what, Supplier<T> load) {
    CompletableFuture<T> loaded = new CompletableFuture<>();
    Thread thread =
        new Thread(
            () -> {
              try {
                loaded.complete(load.get());
              } catch (RuntimeException | Error e) {
                loaded.completeExceptionally(e);
              }
            },
            "loads " + what);
    thread.setDaemon(true);
    thread.start();
    return loaded;
  }
}
