// SPDX-License-Identifier: Apache-2.0
package org.dateline.line;

import java.util.List;
import java.util.Optional;
import org.dateline.codebook.Span;

/**
 * Something that somebody is said to say in a report.
 *
 * @param source the words for who says it; empty where none are there
 * @param cue the words for the saying: "said", "according to"
 * @param content what is said, in pieces where other words stand between; never empty
 */
public record Attributed(Optional<Span> source, Span cue, List<Span> content) {
  public Attributed {
    content = List.copyOf(content);
  }
}
