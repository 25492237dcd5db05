// SPDX-License-Identifier: Apache-2.0
package org.dateline.resolve;

import java.util.Locale;

/**
 * What the list knows of how an actor came about: {@code was gspc 2007-01-26}.
 *
 * @param id the other actor
 * @param since year, month or day, as far as it is known: 2007, 2007-01, 2007-01-26
 */
record PastLink(Turn turn, String id, String since) {
  /** What happened. */
  enum Turn {
    /** It is a later name of the other, or what a merger made of it. */
    WAS,
    /** It split off from the other. */
    LEFT,
    /** It came to belong to the other. */
    JOINED
  }

  /**
   * Reads "was ID DATE".
   *
   * @throws IllegalArgumentException saying what is wrong
   */
  static PastLink of(String written) {
    String[] words = written.split(" ");
    if (words.length != 3 || !words[2].matches("\\d{4}(-\\d\\d){0,2}")) {
      throw new IllegalArgumentException(
          "'" + written + "' is not 'was', 'left' or 'joined' with an id and a date (2007-01)");
    }
    for (Turn turn : Turn.values()) {
      if (turn.name().toLowerCase(Locale.ROOT).equals(words[0])) {
        return new PastLink(turn, words[1], words[2]);
      }
    }
    throw new IllegalArgumentException("'" + words[0] + "' is not 'was', 'left' or 'joined'");
  }
}
