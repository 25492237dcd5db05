// SPDX-License-Identifier: Apache-2.0
package org.dateline.codebook;

/** How exactly a place is said (codebook, {@code place}). */
public enum PlacePrecision implements Coded {
  SITE,
  CITY,
  DISTRICT,
  ADMIN1,
  COUNTRY,
  UNKNOWN
}
