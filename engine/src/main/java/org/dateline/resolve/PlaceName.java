// SPDX-License-Identifier: Apache-2.0
package org.dateline.resolve;

import java.util.List;
import java.util.Optional;
import org.dateline.codebook.PlacePrecision;

/**
 * Words that may name a place, and what they may mean.
 *
 * @param first its first word
 * @param end after its last word
 * @param senses the places of that name, never empty
 * @param cue how strongly the words around it say that it is a place
 * @param type what kind of place is said: "San Miguel department"; from the words beside it
 * @param typeEnd after the type word behind it; {@code end} where none is
 */
record PlaceName(
    int first,
    int end,
    String key,
    List<Toponym> senses,
    Cue cue,
    Optional<PlacePrecision> type,
    int typeEnd) {

  /** How much the words around a name say that it is a place. */
  enum Cue {
    /** They say nothing. */
    NONE,
    /** "from X", "of X": a place or a person. */
    WEAK,
    /** "in X", "town of X", "X department". */
    STRONG
  }

  /** The same name, of the kind that a word behind a later name says: "X and Y departments". */
  PlaceName withType(PlacePrecision said) {
    return new PlaceName(first, end, key, senses, cue, Optional.of(said), typeEnd);
  }
}
