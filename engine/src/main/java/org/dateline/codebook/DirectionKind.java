// SPDX-License-Identifier: Apache-2.0
package org.dateline.codebook;

/** How near a group stood to an act (codebook, {@code direction}). */
public enum DirectionKind implements Coded {
  DIRECTED,
  ENABLED,
  INSPIRED,
  UNAFFILIATED,
  UNKNOWN
}
