// SPDX-License-Identifier: Apache-2.0
package org.dateline.code;

import java.util.Comparator;
import java.util.List;

/**
 * Says where an act was: of all places that its report names, and of their countries, how likely
 * each is the finest that is said for the act. A linear model over {@link PlaceSigns}; a country
 * wins where no finer place fits.
 */
final class PlaceOfAct {
  private static final SignWeights WEIGHTS = new SignWeights("place-signs.tsv");

  private final PlaceSigns signs;

  PlaceOfAct(PlaceSigns signs) {
    this.signs = signs;
  }

  /** The places that an act may have been at, the likeliest first; empty where none is named. */
  List<PlaceCandidate> of(Telling act) {
    List<PlaceCandidate> candidates = signs.of(act);
    double sum = candidates.stream().mapToDouble(c -> Math.exp(score(c))).sum();
    return candidates.stream()
        .map(c -> with(c, Math.exp(score(c)) / sum))
        .sorted(
            Comparator.comparingDouble(PlaceCandidate::probability)
                .reversed()
                .thenComparing(PlaceCandidate::span))
        .toList();
  }

  private static PlaceCandidate with(PlaceCandidate c, double probability) {
    return new PlaceCandidate(c.place(), c.span(), c.own(), c.signs(), probability);
  }

  private static double score(PlaceCandidate candidate) {
    return WEIGHTS.sum(candidate.signs());
  }
}
