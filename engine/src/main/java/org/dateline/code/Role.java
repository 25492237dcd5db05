// SPDX-License-Identifier: Apache-2.0
package org.dateline.code;

/** What a mention says of an act. */
public enum Role {
  TRIGGER,
  PERPETRATOR,
  TARGET,
  VICTIM,
  WEAPON,
  PLACE,
  TIME,
  KILLED,
  WOUNDED,
  ABDUCTED
}
