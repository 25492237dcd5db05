// SPDX-License-Identifier: Apache-2.0
package org.dateline.codebook;

/** How far the act went (codebook, {@code stage}). */
public enum Stage implements Coded, Value {
  ACCOMPLISHED,
  ATTEMPTED,
  THWARTED,
  THREATENED
}
