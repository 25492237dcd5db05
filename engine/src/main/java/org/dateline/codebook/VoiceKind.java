// SPDX-License-Identifier: Apache-2.0
package org.dateline.codebook;

/** What sort of voice a link of a chain is (codebook, section 3). */
public enum VoiceKind implements Coded {
  OUTLET,
  OFFICIAL,
  ARMED_GROUP,
  WITNESS,
  JOURNALIST,
  ANALYST,
  VICTIM,
  ORGANISATION,
  ANONYMOUS
}
