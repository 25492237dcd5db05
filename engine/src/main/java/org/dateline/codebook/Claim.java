// SPDX-License-Identifier: Apache-2.0
package org.dateline.codebook;

import java.util.List;
import java.util.Optional;

/**
 * An actor says that it did it, or that it did not (codebook, section 2).
 *
 * @param at when the claim was made or first reported, as far as the report says
 * @param evidence what came with it, each with its own words and voice
 * @param authenticityBy who judges it so; the printer where nobody does
 * @param latencyHours from the incident to the claim, empty where either date is unknown
 * @param reportedBy who reports the claim
 */
public record Claim(
    Actor claimant,
    ClaimStatus status,
    Optional<DateRange> at,
    Channel channel,
    List<ClaimEvidence> evidence,
    Authenticity authenticity,
    Voice authenticityBy,
    Optional<HourRange> latencyHours,
    Voice reportedBy)
    implements Value {
  public Claim {
    evidence = List.copyOf(evidence);
  }

  /** The same claim, with the time that passed since the incident. */
  public Claim withLatency(HourRange hours) {
    return new Claim(
        claimant,
        status,
        at,
        channel,
        evidence,
        authenticity,
        authenticityBy,
        Optional.of(hours),
        reportedBy);
  }
}
