// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A claim as the record lists it; values in the codebook's words.
 *
 * @param incident its id
 * @param claimedAt first day, ISO 8601
 * @param latencyMin hours from the incident to the claim
 */
public record ListedClaim(
    String incident,
    Optional<String> date,
    Optional<String> place,
    String claimant,
    Optional<String> claimantId,
    String status,
    String channel,
    String authenticity,
    Optional<String> claimedAt,
    OptionalInt latencyMin,
    OptionalInt latencyMax) {}
