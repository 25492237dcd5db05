// SPDX-License-Identifier: Apache-2.0
package org.dateline.codebook;

/** What an actor says about its part (codebook, section 2). */
public enum ClaimStatus implements Coded {
  CLAIMED,
  DENIED,
  WITHDRAWN,
  PRAISED
}
