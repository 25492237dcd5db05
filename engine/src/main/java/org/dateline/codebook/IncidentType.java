// SPDX-License-Identifier: Apache-2.0
package org.dateline.codebook;

/** The principal act (codebook, {@code type}). */
public enum IncidentType implements Coded, Value {
  ARMED_ASSAULT,
  BOMBING,
  ASSASSINATION,
  HOSTAGE_TAKING,
  HIJACKING,
  FACILITY_ATTACK,
  VEHICLE_ATTACK,
  STABBING,
  UNARMED_ASSAULT,
  AIR_STRIKE,
  SHELLING,
  BATTLE,
  ARREST_OR_RAID,
  MOB_VIOLENCE,
  OTHER,
  UNKNOWN
}
