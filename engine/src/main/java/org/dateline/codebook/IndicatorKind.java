// SPDX-License-Identifier: Apache-2.0
package org.dateline.codebook;

/** Activity that is not an incident (codebook, section 5). */
public enum IndicatorKind implements Coded {
  PUBLICATION,
  RECRUITMENT,
  THREAT,
  ARREST,
  SEIZURE_OF_WEAPONS,
  MOVEMENT_OF_FORCES,
  LOSS_OR_GAIN_OF_TERRITORY,
  POLITICAL_REACTION
}
