// SPDX-License-Identifier: Apache-2.0
package org.dateline.code;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.code.Trigger.Pointing;
import org.dateline.codebook.DatePrecision;
import org.dateline.codebook.DateRange;
import org.dateline.codebook.Found;
import org.dateline.codebook.IncidentType;
import org.dateline.codebook.Place;
import org.dateline.codebook.PlacePrecision;
import org.dateline.codebook.Stage;
import org.dateline.codebook.Target;
import org.dateline.codebook.TargetKind;
import org.dateline.codebook.Value;

/**
 * What is told of one act: triggers and the mentions tied to them. One sentence's worth to begin
 * with; tellings of the same act are joined.
 */
record Telling(List<Trigger> triggers, List<Mention> mentions) {
  private static final Comparator<Mention> FINEST =
      Comparator.<Mention>comparingInt(m -> fineness(((Place) m.value()).precision()))
          .thenComparing(Mention::score)
          .reversed()
          .thenComparing(Mention::span);

  Telling joined(Telling other) {
    List<Trigger> allTriggers = new ArrayList<>(triggers);
    allTriggers.addAll(other.triggers);
    List<Mention> allMentions = new ArrayList<>(mentions);
    allMentions.addAll(other.mentions);
    return new Telling(List.copyOf(allTriggers), List.copyOf(allMentions));
  }

  int firstSentence() {
    return triggers.get(0).sentence();
  }

  int lastSentence() {
    return triggers.get(triggers.size() - 1).sentence();
  }

  /** Only looks back at an act told elsewhere. */
  boolean pointsBack() {
    return triggers.stream()
        .allMatch(
            t ->
                t.pointing() == Pointing.POINTING_BACK || t.pointing() == Pointing.BACK_AT_SEVERAL);
  }

  /** Only looks back, at several acts together. */
  boolean pointsBackAtSeveral() {
    return triggers.stream().allMatch(t -> t.pointing() == Pointing.BACK_AT_SEVERAL);
  }

  boolean tellsAnother() {
    return triggers.get(0).pointing() == Pointing.ANOTHER;
  }

  boolean tellsSeveral() {
    return triggers.stream().anyMatch(t -> t.pointing() == Pointing.SEVERAL);
  }

  /** The type of the first strong trigger, empty where only weak ones speak. */
  Optional<IncidentType> strongType() {
    return triggers.stream().filter(t -> !t.weak()).map(Trigger::type).findFirst();
  }

  Stage stage() {
    return triggers.stream()
        .map(Trigger::stage)
        .filter(s -> s == Stage.ACCOMPLISHED)
        .findFirst()
        .orElse(triggers.get(0).stage());
  }

  double score() {
    return triggers.stream().mapToDouble(Trigger::score).max().orElse(0);
  }

  List<Mention> of(Role role) {
    return mentions.stream().filter(m -> m.role() == role).toList();
  }

  /** The finest place said, the surest and first of those. */
  Optional<Mention> place() {
    return of(Role.PLACE).stream().min(FINEST);
  }

  /** The first date that is said to the day, else the first at all. */
  Optional<Mention> date() {
    List<Mention> times = of(Role.TIME);
    return times.stream()
        .filter(m -> isDay((DateRange) m.value()))
        .findFirst()
        .or(() -> times.stream().findFirst());
  }

  /** Kinds of the things that were aimed at. */
  Set<TargetKind> targetKinds() {
    Set<TargetKind> kinds = new HashSet<>();
    for (Mention mention : of(Role.TARGET)) {
      kinds.add(((Target) mention.value()).kind());
    }
    return kinds;
  }

  static boolean isDay(DateRange date) {
    return date.precision() == DatePrecision.DAY || date.precision() == DatePrecision.HOUR;
  }

  static int fineness(PlacePrecision precision) {
    return switch (precision) {
      case SITE -> 5;
      case DISTRICT -> 4;
      case CITY -> 4;
      case ADMIN1 -> 3;
      case COUNTRY -> 2;
      case UNKNOWN -> 1;
    };
  }

  static <T extends Value> List<Found<T>> values(Collection<Mention> mentions, Class<T> type) {
    return mentions.stream().map(m -> new Found<>(m.span(), type.cast(m.value()))).toList();
  }
}
