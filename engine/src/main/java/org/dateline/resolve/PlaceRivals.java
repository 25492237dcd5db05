// SPDX-License-Identifier: Apache-2.0
package org.dateline.resolve;

import java.util.List;
import java.util.Map;
import org.dateline.codebook.Span;

/**
 * Where a report speaks of, with what else its names may mean.
 *
 * @param rivals for the span of each name, the other places that bear it, the likeliest first
 */
public record PlaceRivals(PlaceFindings findings, Map<Span, List<Rival>> rivals) {
  public PlaceRivals {
    rivals = Map.copyOf(rivals);
  }
}
