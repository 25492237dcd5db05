// SPDX-License-Identifier: Apache-2.0
package org.dateline.codebook;

/** How a claim was made (codebook, section 2). */
public enum Channel implements Coded {
  GROUP_MEDIA,
  SOCIAL_MEDIA,
  CALL_TO_PRESS,
  VIDEO,
  LETTER_OR_LEAFLET,
  OFFICIAL_SPOKESMAN,
  UNKNOWN
}
