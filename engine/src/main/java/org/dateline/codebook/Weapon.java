// SPDX-License-Identifier: Apache-2.0
package org.dateline.codebook;

/** What the act was done with (codebook, {@code weapon}). */
public enum Weapon implements Coded, Value {
  FIREARM,
  EXPLOSIVE,
  VEHICLE_BOMB,
  SUICIDE_VEST,
  BLADED,
  INCENDIARY,
  VEHICLE,
  ROCKET_OR_MORTAR,
  GRENADE,
  MINE,
  AIRCRAFT,
  DRONE,
  CHEMICAL,
  BIOLOGICAL,
  OTHER,
  UNKNOWN
}
