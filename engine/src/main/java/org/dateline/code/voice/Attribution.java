// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.voice;

import java.util.List;
import java.util.Optional;
import org.dateline.codebook.Span;
import org.dateline.codebook.VoiceLink;

/**
 * That somebody in the report says something: "[Iranian officials] [say] [they managed to foil a
 * third attack]".
 *
 * @param source the words that name the speaker; empty where nobody is named
 * @param cue the words of saying
 * @param content what is said, in pieces where words of others stand between: "[The bomb], police
 *     said, [was hidden in a cart]"; never empty
 * @param said whether it is the speaker's word; else it is taken as known, and only the attitude to
 *     it is his: "condemned the raid"
 */
public record Attribution(
    Optional<Span> source, Span cue, List<Span> content, VoiceLink link, boolean said) {
  public Attribution {
    content = List.copyOf(content);
  }

  /** Whether a piece of what is said holds all of a span. */
  public boolean holds(Span span) {
    return content.stream().anyMatch(piece -> piece.contains(span));
  }

  /** Whether a span shares a letter with what is said. */
  public boolean touches(Span span) {
    return content.stream().anyMatch(piece -> piece.overlaps(span));
  }
}
