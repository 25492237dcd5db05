// SPDX-License-Identifier: Apache-2.0
package org.dateline.code;

/** What words say of an act. */
public enum Role {
  PERPETRATOR,
  TARGET,
  VICTIM,
  WEAPON,
  SUICIDE,
  PLACE,
  TIME,
  KILLED,
  WOUNDED,
  ABDUCTED,
  /** People who were brought to hospital; whether they lived is said elsewhere. */
  IN_HOSPITAL,
  /** People shot or stabbed, of whom the words do not say whether they lived. */
  HIT,
  ATTACKERS_NUMBER,
  ATTACKERS_KILLED,
  ATTACKERS_ARRESTED
}
