// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.voice;

import java.util.List;
import java.util.Optional;
import org.dateline.codebook.VoiceLink;

/**
 * A verb of saying with its speaker, before it is known what is said; by token indexes.
 *
 * @param source the words for the speaker; empty where nobody is named, or shared
 * @param shape where what is said stands
 * @param first first word of speaker and verb
 * @param contentFirst where what is said begins, for what stands after the verb
 * @param end after the last word of speaker, verb and what goes with it
 * @param ownSubject whether the speaker stands beside the verb, and is not taken from an earlier
 *     verb
 * @param through those who heard it and told the printer
 */
record Frame(
    Cue cue,
    Optional<NounPhrase> source,
    VoiceLink link,
    Shape shape,
    int first,
    int contentFirst,
    int end,
    boolean ownSubject,
    List<VoiceLink> through) {
  enum Shape {
    /** "Police said that ..." */
    LEADING,
    /** "..., police said, ..." */
    TRAILING,
    /** "..., said the police." */
    INVERTED,
    /** "..., citing the police" */
    CITING,
    /** "... was reported by the police" */
    BY,
    /** "the claim that ..." */
    NOUN
  }

  /** A frame with its own speaker, whose end is where what is said can begin. */
  static Frame of(Cue cue, NounPhrase source, VoiceLink link, Shape shape, int first, int end) {
    return new Frame(cue, Optional.of(source), link, shape, first, end, end, true, List.of());
  }

  /** The same, told by others. */
  Frame toldBy(List<VoiceLink> others) {
    return new Frame(
        cue, source, link, shape, first, contentFirst, end, ownSubject, List.copyOf(others));
  }

  boolean follows() {
    return shape == Shape.TRAILING || shape == Shape.INVERTED;
  }
}
