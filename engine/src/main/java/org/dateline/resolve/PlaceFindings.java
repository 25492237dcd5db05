// SPDX-License-Identifier: Apache-2.0
package org.dateline.resolve;

import java.util.List;
import org.dateline.codebook.Found;
import org.dateline.codebook.Place;

/**
 * Where a report speaks of. Each list is in the order of the text and its spans do not overlap.
 *
 * @param places names of places and what they mean
 * @param demonyms words for people and things of a country ("Iranian", "U.S.-led"), as that country
 */
public record PlaceFindings(List<Found<Place>> places, List<Found<Place>> demonyms) {
  public PlaceFindings {
    places = List.copyOf(places);
    demonyms = List.copyOf(demonyms);
  }
}
