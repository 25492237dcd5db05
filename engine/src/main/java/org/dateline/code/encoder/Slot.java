// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.encoder;

/** What the network marks in a text. */
public enum Slot {
  PERPETRATOR_INDIVIDUAL,
  PERPETRATOR_ORGANISATION,
  TARGET,
  VICTIM,
  WEAPON,
  TRIGGER,
  PLACE,
  DATE,
  KILLED,
  WOUNDED,
  ABDUCTED
}
