// SPDX-License-Identifier: Apache-2.0
package org.dateline.codebook;

/** How one actor of the list stands to another. */
public enum Kinship {
  /** One and the same, under whichever of its names. */
  SAME,
  /** It belongs to the other, or to a part of it: the Qassam Brigades to Hamas. */
  PART_OF,
  /** The other belongs to it. */
  WHOLE_OF,
  /** It is what the other became, under a new name or in a merger: AQIM to the GSPC. */
  LATER_NAME_OF,
  /** It became the other. */
  EARLIER_NAME_OF,
  /** It broke away from the other, or the other from it: the Real IRA and the IRA. */
  SPLIT,
  /** Nothing that the list knows of. */
  NONE;

  /** How the other one stands to this one. */
  public Kinship reversed() {
    return switch (this) {
      case PART_OF -> WHOLE_OF;
      case WHOLE_OF -> PART_OF;
      case LATER_NAME_OF -> EARLIER_NAME_OF;
      case EARLIER_NAME_OF -> LATER_NAME_OF;
      case SAME, SPLIT, NONE -> this;
    };
  }
}
