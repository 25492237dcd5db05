// SPDX-License-Identifier: Apache-2.0
package org.dateline.codebook;

/** How firmly the nearest voice says it (codebook, section 3). */
public enum Modality implements Coded {
  ASSERTED,
  HEDGED,
  CONDITIONAL,
  DENIED,
  PREDICTED
}
