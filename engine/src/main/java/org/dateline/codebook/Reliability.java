// SPDX-License-Identifier: Apache-2.0
package org.dateline.codebook;

/**
 * How far a source is to be relied on: the first half of the Admiralty code (codebook, section 4).
 */
public enum Reliability implements Coded, Value {
  A,
  B,
  C,
  D,
  E,
  /** Cannot be judged: where every source begins. */
  F;

  /** The grade as the code writes it, in upper case. */
  @Override
  public String code() {
    return name();
  }
}
