// SPDX-License-Identifier: Apache-2.0
package org.dateline.codebook;

/** How exactly a date is said (codebook, {@code date}). */
public enum DatePrecision implements Coded {
  HOUR,
  DAY,
  WEEK,
  MONTH,
  YEAR,
  UNKNOWN
}
