// SPDX-License-Identifier: Apache-2.0
package org.dateline.codebook;

/** Whether a claim holds, as a voice judges it (codebook, section 2). */
public enum Authenticity implements Coded {
  UNVERIFIED,
  VERIFIED,
  DISPUTED,
  FABRICATED
}
