// SPDX-License-Identifier: Apache-2.0
package org.dateline.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.code.encoder.Marks;
import org.dateline.code.encoder.Slot;
import org.dateline.code.encoder.Thresholds;
import org.dateline.codebook.Incident;
import org.dateline.codebook.IncidentType;
import org.dateline.codebook.Weapon;

/**
 * Incidents and the network's marks as MUC-4 templates. A template is an incident of a kind that
 * the network sees in the text, or such a kind where no incident has it. Who did it goes into every
 * template, as those who key such reports do; each other filler into the nearest.
 */
final class MucTemplates {
  private static final Map<String, Slot> SLOTS =
      Map.of(
          "PerpInd", Slot.PERPETRATOR_INDIVIDUAL,
          "PerpOrg", Slot.PERPETRATOR_ORGANISATION,
          "Target", Slot.TARGET,
          "Victim", Slot.VICTIM,
          "Weapon", Slot.WEAPON);

  /**
   * From this probability of an act on a report of the wire was keyed; found on development data.
   */
  private static final double KEYED = 0.1;

  private static final Set<String> SHARED = Set.of("PerpInd", "PerpOrg");
  private static final Set<IncidentType> NOT_KEYED =
      Set.of(IncidentType.BATTLE, IncidentType.ARREST_OR_RAID);

  /** An act of a kind, and the characters of the text that speak of it. */
  private record Act(String kind, List<Integer> at) {
    int distance(MucFiller filler) {
      return filler.at().stream()
          .flatMapToInt(one -> at.stream().mapToInt(other -> Math.abs(one - other)))
          .min()
          .orElse(Integer.MAX_VALUE);
    }
  }

  private final Marks marks;
  private final Thresholds thresholds;

  private MucTemplates(Marks marks, Thresholds thresholds) {
    this.marks = marks;
    this.thresholds = thresholds;
  }

  static List<MucTemplate> of(
      String text, Marks marks, Thresholds thresholds, List<Incident> incidents) {
    return marks.relevance() < KEYED
        ? List.of()
        : new MucTemplates(marks, thresholds).templates(text, incidents);
  }

  private List<MucTemplate> templates(String text, List<Incident> incidents) {
    List<Act> acts = acts(incidents);
    List<Map<String, List<List<String>>>> fillers = new ArrayList<>();
    acts.forEach(act -> fillers.add(new HashMap<>()));
    for (String role : MucTemplate.ROLES) {
      Slot slot = SLOTS.get(role);
      for (MucFiller filler : MucFiller.in(text, marks.of(slot), thresholds.least().get(slot))) {
        int nearest = acts.stream().mapToInt(act -> act.distance(filler)).min().orElse(0);
        for (int i = 0; i < acts.size(); i++) {
          if (SHARED.contains(role) || acts.get(i).distance(filler) == nearest) {
            fillers
                .get(i)
                .computeIfAbsent(role, any -> new ArrayList<>())
                .add(List.of(filler.words()));
          }
        }
      }
    }
    List<MucTemplate> templates = new ArrayList<>();
    for (int i = 0; i < acts.size(); i++) {
      templates.add(new MucTemplate(acts.get(i).kind(), fillers.get(i)));
    }
    return templates;
  }

  private List<Act> acts(List<Incident> incidents) {
    List<Act> acts = new ArrayList<>();
    for (Incident incident : incidents) {
      String kind = kind(incident);
      boolean keyed = !incident.background() && !NOT_KEYED.contains(incident.type());
      if (keyed && marks.kinds().getOrDefault(kind, 0.0) >= thresholds.kind()) {
        acts.add(new Act(kind, at(incident)));
      }
    }
    for (String kind : kinds()) {
      if (acts.stream().noneMatch(act -> act.kind().equals(kind))) {
        acts.add(new Act(kind, List.of()));
      }
    }
    return acts;
  }

  private static List<Integer> at(Incident incident) {
    return incident.statements().stream()
        .map(statement -> statement.evidence().span().start())
        .toList();
  }

  private static String kind(Incident incident) {
    boolean fire = incident.weapon().contains(Weapon.INCENDIARY);
    return switch (incident.type()) {
      case BOMBING -> "bombing";
      case HOSTAGE_TAKING -> "kidnapping";
      case FACILITY_ATTACK -> fire ? "arson" : "attack";
      default -> "attack";
    };
  }

  /** The kinds that the network is sure of, or the likeliest. */
  private List<String> kinds() {
    Map<String, Double> sure = new LinkedHashMap<>(marks.kinds());
    sure.values().removeIf(probability -> probability < thresholds.kind());
    return sure.isEmpty()
        ? marks.kinds().entrySet().stream()
            .max(
                Map.Entry.<String, Double>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(kind -> List.of(kind.getKey()))
            .orElse(List.of())
        : sure.keySet().stream().sorted().toList();
  }
}
