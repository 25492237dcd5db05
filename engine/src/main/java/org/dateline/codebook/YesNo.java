// SPDX-License-Identifier: Apache-2.0
package org.dateline.codebook;

/** Whether it was so; the codebook's {@code true}, {@code false} and {@code unknown}. */
public enum YesNo implements Coded, Value {
  TRUE,
  FALSE,
  UNKNOWN
}
