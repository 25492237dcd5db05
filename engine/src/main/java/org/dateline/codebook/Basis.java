// SPDX-License-Identifier: Apache-2.0
package org.dateline.codebook;

/** On what an actor is held to be the perpetrator (codebook, {@code perpetrator}). */
public enum Basis implements Coded {
  CLAIMED,
  ATTRIBUTED,
  SUSPECTED,
  DENIED,
  UNKNOWN
}
