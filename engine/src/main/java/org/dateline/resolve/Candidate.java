// SPDX-License-Identifier: Apache-2.0
package org.dateline.resolve;

import java.util.List;
import org.dateline.codebook.Place;

/**
 * A place that bears a name in a report.
 *
 * @param radius in kilometres around the coordinates, within which most of the place lies
 * @param score how likely the name means it, from 0 to 1; those of one name add up to 1
 * @param signs what speaks for it, in the order of {@link PlaceSign}
 */
public record Candidate(Place place, int radius, double score, List<Double> signs) {
  public Candidate {
    signs = List.copyOf(signs);
  }
}
