// SPDX-License-Identifier: Apache-2.0
package org.dateline.codebook;

/**
 * How far a value is borne out by others: the second half of the Admiralty code (codebook, section
 * 4).
 */
public enum Credibility implements Coded {
  CONFIRMED("1"),
  PROBABLY_TRUE("2"),
  POSSIBLY_TRUE("3"),
  DOUBTFUL("4"),
  IMPROBABLE("5"),
  /** Where every value begins. */
  CANNOT_BE_JUDGED("6");

  private final String code;

  Credibility(String code) {
    this.code = code;
  }

  /** The grade as the code writes it: "1" to "6". */
  @Override
  public String code() {
    return code;
  }

  /** "confirmed", "probably true". */
  public String words() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
  }
}
