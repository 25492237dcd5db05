// SPDX-License-Identifier: Apache-2.0
package org.dateline.code;

import java.util.Set;
import org.dateline.codebook.Place;
import org.dateline.codebook.Span;

/**
 * A place that an act may have been at.
 *
 * @param span the words that name it, those nearest to the act
 * @param own whether it is named in a sentence that tells the act
 * @param signs how it stands to the act, in the words of {@code place-signs.tsv}
 * @param probability from 0 to 1; those of all candidates of an act add up to 1
 */
public record PlaceCandidate(
    Place place, Span span, boolean own, Set<String> signs, double probability) {
  public PlaceCandidate {
    signs = Set.copyOf(signs);
  }
}
