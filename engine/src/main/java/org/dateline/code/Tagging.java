// SPDX-License-Identifier: Apache-2.0
package org.dateline.code;

import java.util.List;
import org.dateline.codebook.Found;

/**
 * What the first step of coding found in a text, each list in the order of the text.
 *
 * @param places words that seem to say where an act was, with the probability that they do
 */
public record Tagging(List<Trigger> triggers, List<Mention> mentions, List<Found<Double>> places) {
  /** One that has no opinion of places. */
  public Tagging(List<Trigger> triggers, List<Mention> mentions) {
    this(triggers, mentions, List.of());
  }

  public Tagging {
    triggers = List.copyOf(triggers);
    mentions = List.copyOf(mentions);
    places = List.copyOf(places);
  }

  /** The same with other triggers, as many and in the same order. */
  public Tagging with(List<Trigger> others) {
    return new Tagging(others, mentions, places);
  }
}
