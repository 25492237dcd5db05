// SPDX-License-Identifier: Apache-2.0
package org.dateline.merge;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dateline.codebook.IncidentType;

/** Which kinds of act different reports may well call one and the same act. */
final class Kinship {
  private static final List<Set<IncidentType>> FAMILIES =
      List.of(
          EnumSet.of(
              IncidentType.ARMED_ASSAULT,
              IncidentType.ASSASSINATION,
              IncidentType.HOSTAGE_TAKING,
              IncidentType.FACILITY_ATTACK,
              IncidentType.BATTLE,
              IncidentType.ARREST_OR_RAID,
              IncidentType.MOB_VIOLENCE,
              IncidentType.STABBING,
              IncidentType.VEHICLE_ATTACK,
              IncidentType.UNARMED_ASSAULT,
              IncidentType.OTHER),
          EnumSet.of(
              IncidentType.BOMBING,
              IncidentType.ARMED_ASSAULT,
              IncidentType.ASSASSINATION,
              IncidentType.FACILITY_ATTACK,
              IncidentType.VEHICLE_ATTACK,
              IncidentType.OTHER),
          EnumSet.of(
              IncidentType.BOMBING,
              IncidentType.AIR_STRIKE,
              IncidentType.SHELLING,
              IncidentType.BATTLE,
              IncidentType.FACILITY_ATTACK),
          EnumSet.of(IncidentType.HOSTAGE_TAKING, IncidentType.HIJACKING));

  private Kinship() {}

  /** Whether any of the kinds that either report gives go together. */
  static boolean akin(List<IncidentType> a, List<IncidentType> b) {
    if (!Collections.disjoint(a, b)
        || a.contains(IncidentType.UNKNOWN)
        || b.contains(IncidentType.UNKNOWN)) {
      return true;
    }
    return FAMILIES.stream()
        .anyMatch(family -> !Collections.disjoint(family, a) && !Collections.disjoint(family, b));
  }
}
