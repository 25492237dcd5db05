// SPDX-License-Identifier: Apache-2.0
package org.dateline.codebook;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A piece of a report's text that one voice speaks. The parts of a report do not overlap and stand
 * in the order of the text.
 *
 * @param voice the other outlet or the author of the post; empty for the report's own words
 * @param at the post's own time
 * @param number its number in a numbered thread
 */
public record Part(
    Span span,
    PartKind kind,
    Optional<VoiceLink> voice,
    Optional<LocalDateTime> at,
    Optional<Integer> number) {
  /** The report's own words. */
  public static Part body(Span span) {
    return new Part(span, PartKind.BODY, Optional.empty(), Optional.empty(), Optional.empty());
  }
}
