// SPDX-License-Identifier: Apache-2.0
package org.dateline.line;

import java.util.List;
import java.util.Optional;
import org.dateline.codebook.Place;
import org.dateline.codebook.Span;

/**
 * Words of a report that name a place or the people of one, and what they were taken to mean.
 *
 * @param people whether they are a word for people or things of the place: "Iranian"
 * @param radius in kilometres around the coordinates, within which most of the place lies, or
 *     within which it is to be looked for where its own position is not known
 * @param score how likely the words mean it, from 0 to 1; empty where there was no choice
 * @param others the other places that bear the name, the likeliest first
 */
public record PlaceNaming(
    Span span,
    Place place,
    boolean people,
    Optional<Integer> radius,
    Optional<Double> score,
    List<Other> others) {
  public PlaceNaming {
    others = List.copyOf(others);
  }

  /**
   * A place that the words might have meant.
   *
   * @param score how likely they did, from 0 to 1
   */
  public record Other(Place place, double score) {}
}
