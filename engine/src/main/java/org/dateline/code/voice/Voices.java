// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.voice;

import org.dateline.code.Meanings;
import org.dateline.text.Text;

/**
 * Reads who says what in a report (codebook, section 3): direct and indirect speech, and the words
 * that hedge, deny or condition what is said. Rules and word lists; pure and thread-safe.
 */
public final class Voices {
  private Voices() {}

  /**
   * The voices of a report. Linear in its length.
   *
   * <p>Words that nobody is said to say are the printer's: the report's source, behind it the
   * agency of the dateline; without both the byline, else "the report's author" (kind {@code
   * anonymous}). Words of a quoted part are those of the part's voice, told by the printer.
   */
  public static VoiceReading in(Text text, Meanings meanings) {
    Marked marked = new Marked(text);
    return new Reading(marked, meanings, Sayings.in(marked, meanings));
  }
}
