// SPDX-License-Identifier: Apache-2.0
package org.dateline.codebook;

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

  private final int grade;

  Credibility(int grade) {
    this.grade = grade;
  }

  /** The grade as the code writes it: "1" to "6". */
  @Override
  public String code() {
    return String.valueOf(grade);
  }

  /** "confirmed", "probably true". */
  public String words() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
  }
}
