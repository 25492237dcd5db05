// SPDX-License-Identifier: Apache-2.0
package org.dateline.codebook;

import java.util.List;
import java.util.Optional;

/**
 * What stands behind the best value of a field (codebook, section 3).
 *
 * @param voices independent root voices that give this value; an echo counts for nothing
 * @param against independent root voices that now give one that cannot be true as well
 * @param range for figures, from the least to the most that any voice now gives, where they differ
 * @param decided whether an analyst decided it
 * @param supporting places in the incident's list of statements
 * @param contradicting likewise
 */
public record Standing(
    Field field,
    int voices,
    int against,
    Credibility credibility,
    Optional<Count> range,
    boolean decided,
    List<Integer> supporting,
    List<Integer> contradicting) {
  public Standing {
    supporting = List.copyOf(supporting);
    contradicting = List.copyOf(contradicting);
  }
}
