// SPDX-License-Identifier: Apache-2.0
package org.dateline.codebook;

/** Hours from an incident to its claim: an interval where either is known only to the day. */
public record HourRange(int min, int max) {
  public HourRange {
    if (max < min) {
      throw new IllegalArgumentException("not a range of hours: " + min + " to " + max);
    }
  }
}
