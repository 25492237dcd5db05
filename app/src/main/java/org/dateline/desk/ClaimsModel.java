// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import java.util.List;
import java.util.Optional;

/**
 * The claims board.
 *
 * @param status that is asked for; empty for all
 * @param next address of the next page
 */
public record ClaimsModel(List<Line> claims, String status, String actor, Optional<String> next) {
  public ClaimsModel {
    claims = List.copyOf(claims);
  }

  /**
   * A claim.
   *
   * @param competing whether another actor claims the same incident
   */
  public record Line(
      String claimant,
      String actor,
      String status,
      String claimed,
      String latency,
      String channel,
      String authenticity,
      String incident,
      String link,
      boolean competing) {}
}
