// SPDX-License-Identifier: Apache-2.0
package org.dateline.brief;

import java.util.List;

/**
 * A sentence of a brief.
 *
 * @param notes numbers of the notes that it rests on; never empty, ascending
 */
public record Sentence(String text, List<Integer> notes) {
  public Sentence {
    notes = List.copyOf(notes);
    if (notes.isEmpty()) {
      throw new IllegalArgumentException("a sentence that rests on nothing: " + text);
    }
  }
}
