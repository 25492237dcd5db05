// SPDX-License-Identifier: Apache-2.0
package org.dateline.resolve;

import java.util.List;
import java.util.Map;
import org.dateline.codebook.Span;

/**
 * Where a report speaks of, with all that its names may mean.
 *
 * @param candidates for the span of each name, the places that bear it, the one chosen first, then
 *     the likeliest; never empty
 * @param shifted for the span of a name that something is said to be away from ("60 km west of
 *     Gao"), where that is
 */
public record PlaceCandidates(
    PlaceFindings findings, Map<Span, List<Candidate>> candidates, Map<Span, Candidate> shifted) {
  public PlaceCandidates {
    candidates = Map.copyOf(candidates);
    shifted = Map.copyOf(shifted);
  }
}
