// SPDX-License-Identifier: Apache-2.0
package org.dateline.line;

import java.util.List;
import java.util.Optional;
import org.dateline.codebook.Modality;
import org.dateline.codebook.Span;
import org.dateline.codebook.Voice;

/**
 * Something that somebody is said to say in a report.
 *
 * @param source the words for who says it; empty where none are there
 * @param cue the words for the saying: "said", "according to"
 * @param content what is said, in pieces where other words stand between; never empty
 * @param voice the chain behind it, from the one who knows to the one who printed it
 * @param modality how firmly it is said
 * @param said whether it is the speaker's word; else it is taken as known, and only an attitude to
 *     it is his: "condemned the raid"
 */
public record Attributed(
    Optional<Span> source,
    Span cue,
    List<Span> content,
    Voice voice,
    Modality modality,
    boolean said) {
  public Attributed {
    content = List.copyOf(content);
  }
}
