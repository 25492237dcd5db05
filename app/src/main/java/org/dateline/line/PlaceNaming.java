// SPDX-License-Identifier: Apache-2.0
package org.dateline.line;

import java.util.List;
import org.dateline.codebook.Place;
import org.dateline.codebook.Span;

/**
 * Words of a report that name a place or the people of one, and what they were taken to mean.
 *
 * @param people whether they are a word for people or things of the place: "Iranian"
 * @param others the other places that bear the name, the likeliest first
 */
public record PlaceNaming(Span span, Place place, boolean people, List<Other> others) {
  public PlaceNaming {
    others = List.copyOf(others);
  }

  /**
   * A place that the words might have meant.
   *
   * @param score how much less speaks for it than for the one chosen: nought or less
   */
  public record Other(Place place, double score) {}
}
