// SPDX-License-Identifier: Apache-2.0
package org.dateline.code;

import java.util.Locale;
import java.util.Optional;
import org.dateline.codebook.DateRange;
import org.dateline.codebook.IncidentType;
import org.dateline.codebook.Place;
import org.dateline.codebook.Stage;
import org.dateline.codebook.Victim;

/** Whether two tellings can be of one act, and how much speaks for it (codebook, section 1). */
final class Likeness {
  /** Kilometres beyond which two towns are two places. */
  private static final double APART = 40;

  private Likeness() {}

  /** A different kind of act, place, day or outcome makes another incident. */
  static boolean canBeOne(Telling a, Telling b) {
    return sameKind(a, b) && sameOutcome(a, b) && samePlace(a, b) && sameDay(a, b);
  }

  /** Whether acts can have been in one place on one day, whatever they were. */
  static boolean samePlaceAndDay(Telling a, Telling b) {
    return samePlace(a, b) && sameDay(a, b);
  }

  private static boolean sameKind(Telling a, Telling b) {
    Optional<IncidentType> first = a.strongType();
    Optional<IncidentType> second = b.strongType();
    return first.isEmpty() || second.isEmpty() || family(first.get()) == family(second.get());
  }

  private static boolean sameOutcome(Telling a, Telling b) {
    boolean told = !a.pointsBack() && !b.pointsBack();
    return !told || happened(a) == happened(b);
  }

  private static boolean happened(Telling telling) {
    return telling.stage() == Stage.ACCOMPLISHED;
  }

  private static boolean sameDay(Telling a, Telling b) {
    Optional<DateRange> first = a.date().map(m -> (DateRange) m.value());
    Optional<DateRange> second = b.date().map(m -> (DateRange) m.value());
    return first.isEmpty() || second.isEmpty() || first.get().meets(second.get());
  }

  private static boolean samePlace(Telling a, Telling b) {
    Optional<Place> first = a.place().map(m -> (Place) m.value());
    Optional<Place> second = b.place().map(m -> (Place) m.value());
    return first.isEmpty() || second.isEmpty() || compatible(first.get(), second.get());
  }

  /** Whether one place can lie in the other. */
  static boolean compatible(Place a, Place b) {
    if (a.country().isPresent() && b.country().isPresent() && !a.country().equals(b.country())) {
      return false;
    }
    boolean coarse = Telling.fineness(a.precision()) <= 3 || Telling.fineness(b.precision()) <= 3;
    if (a.name().equalsIgnoreCase(b.name())) {
      return true;
    }
    if (coarse) {
      boolean bothRegions =
          Telling.fineness(a.precision()) == 3 && Telling.fineness(b.precision()) == 3;
      boolean otherRegion =
          a.admin1().isPresent() && b.admin1().isPresent() && !a.admin1().equals(b.admin1());
      return !bothRegions && !otherRegion;
    }
    if (a.coordinates().isPresent() && b.coordinates().isPresent()) {
      return a.coordinates().get().kilometresTo(b.coordinates().get()) <= APART;
    }
    return true;
  }

  /** How much speaks for one act; less than 0 where more speaks against it. */
  static double of(Telling earlier, Telling later) {
    int gap = Math.max(0, later.firstSentence() - earlier.lastSentence());
    double likeness = 1.0 / (1 + gap / 3.0);
    likeness +=
        later.pointsBack()
            ? 1
                + (later.tellsAftermath()
                    ? 1.0 / (1 + gap) + 0.05 * Math.min(6, earlier.triggers().size())
                    : 0.2 * Math.min(6, earlier.triggers().size()))
            : 0;
    likeness += agreeOnPlace(earlier, later) ? 0.8 : 0;
    likeness += agreeOnDay(earlier, later) ? 0.5 : 0;
    likeness += sharesType(earlier, later) ? 0.3 : 0;
    likeness += !happened(earlier) && earlier.stage() == later.stage() ? 1.5 : 0;
    likeness += sharesTarget(earlier, later) ? 0.6 : 0;
    likeness += sharesVictim(earlier, later) ? 0.4 : 0;
    likeness -= otherWeapon(earlier, later) ? 0.4 : 0;
    likeness -= tellsHarm(later) && isOfThings(earlier) ? 0.4 : 0;
    return likeness;
  }

  /** Whether it only says what happened to people. */
  private static boolean tellsHarm(Telling telling) {
    return telling.strongType().isEmpty()
        && (!telling.of(Role.KILLED).isEmpty() || !telling.of(Role.WOUNDED).isEmpty());
  }

  private static boolean isOfThings(Telling telling) {
    return telling.strongType().filter(t -> t == IncidentType.FACILITY_ATTACK).isPresent();
  }

  private static boolean sharesWeapon(Telling a, Telling b) {
    return a.of(Role.WEAPON).stream()
        .anyMatch(m -> b.of(Role.WEAPON).stream().anyMatch(o -> o.value().equals(m.value())));
  }

  private static boolean otherWeapon(Telling a, Telling b) {
    return !a.of(Role.WEAPON).isEmpty() && !b.of(Role.WEAPON).isEmpty() && !sharesWeapon(a, b);
  }

  /** Whether both speak of people by one word, "the guards". */
  private static boolean sharesVictim(Telling a, Telling b) {
    return a.of(Role.VICTIM).stream()
        .anyMatch(m -> b.of(Role.VICTIM).stream().anyMatch(o -> noun(o).equals(noun(m))));
  }

  private static String noun(Mention m) {
    String[] words = ((Victim) m.value()).description().toLowerCase(Locale.ROOT).split("\\s+");
    return words[words.length - 1];
  }

  private static boolean sharesType(Telling a, Telling b) {
    return a.strongType().isPresent() && a.strongType().equals(b.strongType());
  }

  static boolean agreeOnPlace(Telling a, Telling b) {
    return a.place().isPresent()
        && b.place().isPresent()
        && name(a.place().get()).equals(name(b.place().get()));
  }

  private static String name(Mention place) {
    return ((Place) place.value()).name().toLowerCase(Locale.ROOT);
  }

  private static boolean agreeOnDay(Telling a, Telling b) {
    return a.date().isPresent()
        && b.date().isPresent()
        && ((DateRange) a.date().get().value()).meets((DateRange) b.date().get().value());
  }

  static boolean sharesTarget(Telling a, Telling b) {
    return a.targetKinds().stream().anyMatch(b.targetKinds()::contains);
  }

  /** Types that one act can be called by turns. */
  private static int family(IncidentType type) {
    return switch (type) {
      case BOMBING -> 1;
      case HOSTAGE_TAKING -> 2;
      case HIJACKING -> 3;
      case FACILITY_ATTACK -> 4;
      case AIR_STRIKE, SHELLING -> 5;
      case BATTLE -> 6;
      case ARREST_OR_RAID -> 7;
      case OTHER -> 8;
      case ARMED_ASSAULT,
          ASSASSINATION,
          STABBING,
          VEHICLE_ATTACK,
          UNARMED_ASSAULT,
          MOB_VIOLENCE,
          UNKNOWN ->
          0;
    };
  }
}
