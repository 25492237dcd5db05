// SPDX-License-Identifier: Apache-2.0
package org.dateline.codebook;

import java.util.Locale;

/**
 * How far a value is borne out by others: the second half of the Admiralty code (codebook, section
 * 4).
 */
public enum Credibility implements Coded {
  CONFIRMED(1),
  PROBABLY_TRUE(2),
  POSSIBLY_TRUE(3),
  DOUBTFUL(4),
  IMPROBABLE(5),
  /** Where every value begins. */
  CANNOT_BE_JUDGED(6);

  private final int digit;

  Credibility(int digit) {
    this.digit = digit;
  }

  /** The grade as the code writes it: "1" to "6". */
  @Override
  public String code() {
    return String.valueOf(digit);
  }

  /** "confirmed", "probably true". */
  public String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
