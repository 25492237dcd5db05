// SPDX-License-Identifier: Apache-2.0
package org.dateline.codebook;

/** Which violence is recorded (codebook, section 1). */
public enum Scope {
  /** What a source suggests has a political aim; the usual one. */
  POLITICAL,
  /** Crime without any such aim too: whoever was shot, stabbed or killed by somebody. */
  ALL_VIOLENCE
}
