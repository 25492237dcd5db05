// SPDX-License-Identifier: Apache-2.0
package org.dateline.codebook;

/** A field of the codebook that a statement can be about; sections 1, 2 and 5. */
public enum Field implements Coded {
  TYPE,
  STAGE,
  DATE,
  PLACE,
  TARGET,
  VICTIMS,
  WEAPON,
  SUICIDE,
  KILLED,
  WOUNDED,
  ABDUCTED,
  ATTACKERS_NUMBER,
  ATTACKERS_KILLED,
  ATTACKERS_ARRESTED,
  PERPETRATOR,
  CLAIM,
  DIRECTION,
  PRECEDENT,
  /** That the report presents the incident as part of a coordinated operation. */
  OPERATION,
  /** That the report mentions the incident as background. */
  BACKGROUND,
  INDICATOR,
  RELATION,
  /** An analyst's decision: another account tells of the same act. */
  SAME,
  /** An analyst's decision: another account tells of another act. */
  DIFFERENT,
  /** An analyst's decision: what the account tells is no incident. */
  REJECTED,
  /** An analyst's decision: what is recorded of the incident is right as far as it goes. */
  ACCEPTED,
  /** An analyst's decision: an earlier decision no longer holds. */
  WITHDRAWN,
  /** An analyst's decision: how far a source is to be relied on. */
  RELIABILITY
}
