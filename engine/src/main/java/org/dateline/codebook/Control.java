// SPDX-License-Identifier: Apache-2.0
package org.dateline.codebook;

/** Who has the last word in a source, as far as it is a state. */
public enum Control implements Coded {
  /** A government owns or runs it. */
  STATE,
  /** A public service with a board of its own. */
  PUBLIC,
  /** No state, or nothing is known of one. */
  NONE
}
