// SPDX-License-Identifier: Apache-2.0
package org.dateline.code;

import java.util.List;
import org.dateline.codebook.Actor;
import org.dateline.codebook.Count;
import org.dateline.codebook.DateRange;
import org.dateline.codebook.Found;
import org.dateline.codebook.Place;

/**
 * What names, times and numbers of one report mean. Each list is in the order of the text and its
 * spans do not overlap.
 *
 * @param places place names, as places; not the demonyms
 * @param demonyms words for people and things of a place, "Iranian", as that place
 * @param times date and time expressions that could be resolved
 * @param actors names of armed groups, forces, governments and parties
 * @param counts numbers, in figures and in words, with their hedges: "at least 12", "dozens"
 */
public record Meanings(
    List<Found<Place>> places,
    List<Found<Place>> demonyms,
    List<Found<DateRange>> times,
    List<Found<Actor>> actors,
    List<Found<Count>> counts) {
  public Meanings {
    places = List.copyOf(places);
    demonyms = List.copyOf(demonyms);
    times = List.copyOf(times);
    actors = List.copyOf(actors);
    counts = List.copyOf(counts);
  }
}
