// SPDX-License-Identifier: Apache-2.0
package org.dateline.codebook;

/**
 * How far a value is borne out by others: the second half of the Admiralty code (codebook, section
 * 4).
 */
public enum Credibility implements Coded {
  CONFIRMED,
  PROBABLY_TRUE,
  POSSIBLY_TRUE,
  DOUBTFUL,
  IMPROBABLE,
  /** Where every value begins. */
  CANNOT_BE_JUDGED;

  /** The grade as the code writes it: "1" to "6". */
  @Override
  public String code() {
    return String.valueOf(ordinal() + 1);
  }

  /** "confirmed", "probably true". */
  public String words() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
  }
}
