// SPDX-License-Identifier: Apache-2.0
package org.dateline.resolve;

/**
 * What may speak for or against a place that bears a name. Each sign is a number; {@link
 * PlaceWeights} says how much it counts.
 */
enum PlaceSign {
  /** Ten-logarithm of the people of a town or a part of one. */
  PEOPLE,
  /** The same, of a country or a division. */
  DIVISION_PEOPLE,
  COUNTRY,
  CAPITAL,
  SEAT,
  ADMIN1,
  ADMIN2,
  DISTRICT,
  REGION,
  SITE,
  /** A town of a million and more. */
  MILLION,
  /** The name is the place's usual one. */
  USUAL_NAME,
  /** The name of a place that holds it stands right beside this name. */
  INSIDE,
  /** It does so where the name stands elsewhere in the report. */
  INSIDE_ELSEWHERE,
  /** The words beside the name say this kind of place. */
  KIND_SAID,
  /** They say another kind. */
  OTHER_KIND_SAID,
  /** How much of what is plain in the report, countries and well-known towns, is of its country. */
  PLAIN_COUNTRY,
  /** A little town, where a famous place has the name too. */
  OBSCURE,
  /** How much of everything else that the report names is of its country, from 0 to 1. */
  COUNTRY_SHARE,
  /** How much is of its first-level division, from 0 to 1. */
  DIVISION_SHARE,
  /** How much else lies near it: logarithm of a sum that falls off with distance. */
  NEAR,
  /** How near the nearest lies: 1 at no distance, a half at sixty kilometres. */
  NEAREST;

  static final int COUNT = values().length;

  /** Where the sign stands among the signs of a place. */
  @SuppressWarnings("EnumOrdinal") // the signs are an array that lives as long as one choice
  int at() {
    return ordinal();
  }
}
