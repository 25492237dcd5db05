// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.voice;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.codebook.Modality;
import org.dateline.codebook.Span;
import org.dateline.codebook.VoiceLink;

/**
 * Somebody says something.
 *
 * @param frame first and last word of speaker, verb and adjuncts, where a time can stand
 * @param pieces what is said, in the order of the text
 * @param voiced the parts of it that are the speaker's word; the rest is taken as known
 * @param shape how the words of saying stand to what is said
 * @param through those who told the printer, nearest to the speaker first
 */
record Saying(
    Optional<Span> source,
    Span cue,
    Span frame,
    VoiceLink link,
    Frame.Shape shape,
    List<VoiceLink> through,
    List<Span> pieces,
    List<Span> voiced,
    Modality modality) {
  /** Whether the words at a span are the speaker's. */
  boolean says(Span span) {
    return voiced.stream().anyMatch(piece -> covers(piece, span));
  }

  /** Characters that are said. */
  int length() {
    return voiced.stream().mapToInt(Span::length).sum();
  }

  /** The same saying, going on with another piece. */
  Saying goingOn(Span piece) {
    return new Saying(
        source,
        cue,
        frame,
        link,
        shape,
        through,
        with(pieces, piece),
        with(voiced, piece),
        modality);
  }

  /** The same speaker, saying something else. */
  Saying saying(Span piece) {
    List<Span> only = List.of(piece);
    return new Saying(source, cue, frame, link, shape, through, only, only, modality);
  }

  private static List<Span> with(List<Span> spans, Span more) {
    return Stream.concat(spans.stream(), Stream.of(more)).sorted().toList();
  }

  private static boolean covers(Span piece, Span span) {
    int common = Math.min(piece.end(), span.end()) - Math.max(piece.start(), span.start());
    return common * 2 > span.length();
  }
}
