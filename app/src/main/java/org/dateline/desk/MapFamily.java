// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import java.util.List;
import java.util.stream.Collectors;
import org.dateline.codebook.IncidentType;
import org.dateline.codebook.ValueWords;

/**
 * Types of incidents that the map draws alike: more than six shapes and colours nobody tells apart.
 */
public enum MapFamily {
  BLAST("bombing", List.of(IncidentType.BOMBING)),
  ARMS(
      "armed attack",
      List.of(
          IncidentType.ARMED_ASSAULT,
          IncidentType.ASSASSINATION,
          IncidentType.FACILITY_ATTACK,
          IncidentType.BATTLE)),
  FROM_AFAR("from afar", List.of(IncidentType.AIR_STRIKE, IncidentType.SHELLING)),
  CAPTIVES("captives", List.of(IncidentType.HOSTAGE_TAKING, IncidentType.HIJACKING)),
  BY_HAND(
      "by hand or vehicle",
      List.of(
          IncidentType.STABBING,
          IncidentType.UNARMED_ASSAULT,
          IncidentType.VEHICLE_ATTACK,
          IncidentType.MOB_VIOLENCE)),
  OTHER("other", List.of(IncidentType.ARREST_OR_RAID, IncidentType.OTHER, IncidentType.UNKNOWN));

  private final String title;

  /** Made by List.of, and so never changed. */
  @SuppressWarnings("ImmutableEnumChecker")
  private final List<IncidentType> types;

  MapFamily(String title, List<IncidentType> types) {
    this.title = title;
    this.types = types;
  }

  public String title() {
    return title;
  }

  /** The codebook's words for its types, parted by spaces. */
  public String codes() {
    return types.stream().map(IncidentType::code).collect(Collectors.joining(" "));
  }

  /** "air strike, shelling". */
  public String words() {
    return types.stream().map(ValueWords::coded).collect(Collectors.joining(", "));
  }
}
