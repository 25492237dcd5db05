// SPDX-License-Identifier: Apache-2.0
package org.dateline.merge;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.codebook.Count;
import org.dateline.codebook.DateRange;
import org.dateline.codebook.IncidentType;
import org.dateline.codebook.Place;
import org.dateline.codebook.PlacePrecision;

/**
 * How two accounts stand to each other: what speaks for them telling of one act, and how much
 * (Fellegi and Sunter 1969, with weights fitted as a logistic regression). Symmetric.
 */
public final class Comparison {
  private static final double SAME_PLACE = 8;
  private static final double NEAR_PLACE = 45;
  private static final double FAR_PLACE = 100;

  private final Map<SignKind, Double> found = new EnumMap<>(SignKind.class);

  private Comparison(Sketch a, Sketch b) {
    put(SignKind.BIAS, 1);
    dates(a, b);
    hours(a.parts(), b.parts());
    put(where(a, b), 1);
    types(a.types(), b.types());
    if (a.stage() != b.stage()) {
      put(SignKind.STAGE_DIFFERS, 1);
    }
    figures(
        a.killed(), b.killed(), SignKind.KILLED_SAME, SignKind.KILLED_CLOSE, SignKind.KILLED_FAR);
    figures(
        a.wounded(),
        b.wounded(),
        SignKind.WOUNDED_SAME,
        SignKind.WOUNDED_CLOSE,
        SignKind.WOUNDED_FAR);
    sets(a.actors(), b.actors(), SignKind.ACTOR_SAME, SignKind.ACTOR_OTHER);
    sets(a.weapons(), b.weapons(), SignKind.WEAPON_SAME, SignKind.WEAPON_OTHER);
    sets(a.targets(), b.targets(), SignKind.TARGET_SAME, SignKind.TARGET_OTHER);
    put(SignKind.WORDS, a.words().likeness(b.words()));
    put(SignKind.NAMES, Math.log1p(a.words().sharedNames(b.words())));
    put(SignKind.COPY, a.print().likeness(b.print()));
    if (a.background() || b.background()) {
      put(SignKind.BACKGROUND, 1);
    }
  }

  public static Comparison of(Sketch one, Sketch other) {
    return new Comparison(one, other);
  }

  /** Log-odds that both tell of one act. */
  public double score() {
    double sum = 0;
    for (Map.Entry<SignKind, Double> sign : found.entrySet()) {
      sum += sign.getKey().weight() * sign.getValue();
    }
    return sum;
  }

  /** What speaks for and against, the weightiest first. */
  public List<Sign> signs() {
    List<Sign> signs = new ArrayList<>();
    found.forEach(
        (kind, value) -> {
          double weight = kind.weight() * value;
          if (kind != SignKind.BIAS && weight != 0) {
            signs.add(new Sign(kind.words(), weight));
          }
        });
    signs.sort(Comparator.comparingDouble(sign -> -Math.abs(sign.weight())));
    return signs;
  }

  /** The signs by name, as the weights are fitted to them. */
  public Map<String, Double> features() {
    Map<String, Double> features = new java.util.TreeMap<>();
    found.forEach(
        (kind, value) -> features.put(kind.name().toLowerCase(java.util.Locale.ROOT), value));
    return features;
  }

  private void put(SignKind kind, double value) {
    if (value != 0) {
      found.put(kind, value);
    }
  }

  private void dates(Sketch a, Sketch b) {
    List<DateRange> ours = Keys.when(a);
    List<DateRange> theirs = Keys.when(b);
    if (ours.isEmpty() || theirs.isEmpty()) {
      put(SignKind.DATE_UNKNOWN, 1);
      return;
    }
    DateRange one = ours.get(0);
    DateRange other = theirs.get(0);
    long gap = gap(one, other);
    boolean exact = isDay(one) && isDay(other);
    if (gap == 0) {
      put(exact ? SignKind.DAY_SAME : SignKind.DATE_MEETS, 1);
    } else if (gap == 1) {
      put(SignKind.DAY_NEXT, 1);
    } else {
      put(gap <= 3 ? SignKind.DAY_NEAR : SignKind.DAY_FAR, 1);
    }
  }

  private void hours(Set<PartOfDay> a, Set<PartOfDay> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return;
    }
    if (a.stream().anyMatch(b::contains)) {
      put(SignKind.HOUR_SAME, 1);
    } else if (a.stream().noneMatch(one -> b.stream().anyMatch(one::meets))) {
      put(SignKind.HOUR_APART, 1);
    }
  }

  private static boolean isDay(DateRange range) {
    return ChronoUnit.DAYS.between(range.start(), range.end()) <= 1;
  }

  private static long gap(DateRange a, DateRange b) {
    if (a.meets(b)) {
      return 0;
    }
    return a.start().isAfter(b.end())
        ? ChronoUnit.DAYS.between(b.end(), a.start())
        : ChronoUnit.DAYS.between(a.end(), b.start());
  }

  /** Of all pairs of places, the one that fits best speaks. */
  private static SignKind where(Sketch a, Sketch b) {
    if (a.places().isEmpty() || b.places().isEmpty()) {
      return SignKind.PLACE_UNKNOWN;
    }
    SignKind best = SignKind.COUNTRY_DIFFERS;
    for (Place one : a.places()) {
      for (Place other : b.places()) {
        SignKind kind = where(one, other);
        best = Collections.min(List.of(best, kind));
      }
    }
    return best;
  }

  private static SignKind where(Place a, Place b) {
    if (a.country().isEmpty() || b.country().isEmpty()) {
      return a.name().equalsIgnoreCase(b.name()) ? SignKind.PLACE_SAME : SignKind.PLACE_UNKNOWN;
    }
    if (!a.country().equals(b.country())) {
      return SignKind.COUNTRY_DIFFERS;
    }
    if (isCountry(a) || isCountry(b)) {
      return isCountry(a) && isCountry(b) ? SignKind.PLACE_COUNTRY : SignKind.PLACE_WITHIN;
    }
    boolean sameRegion = a.admin1().isPresent() && a.admin1().equals(b.admin1());
    if (isRegion(a) || isRegion(b)) {
      if (isRegion(a) && isRegion(b) && a.name().equals(b.name())) {
        return SignKind.PLACE_REGION;
      }
      return sameRegion ? SignKind.PLACE_WITHIN : apart(a, b, SignKind.PLACE_COUNTRY);
    }
    if (a.name().equalsIgnoreCase(b.name()) || kilometres(a, b) < SAME_PLACE) {
      return SignKind.PLACE_SAME;
    }
    if (kilometres(a, b) < NEAR_PLACE) {
      return SignKind.PLACE_NEAR;
    }
    return sameRegion ? apart(a, b, SignKind.PLACE_REGION) : SignKind.PLACE_FAR;
  }

  private static SignKind apart(Place a, Place b, SignKind otherwise) {
    double distance = kilometres(a, b);
    return distance > FAR_PLACE && distance < Double.MAX_VALUE ? SignKind.PLACE_FAR : otherwise;
  }

  private static boolean isCountry(Place place) {
    return place.precision() == PlacePrecision.COUNTRY
        || place.precision() == PlacePrecision.UNKNOWN;
  }

  private static boolean isRegion(Place place) {
    return place.precision() == PlacePrecision.ADMIN1;
  }

  private static double kilometres(Place a, Place b) {
    return a.coordinates().isPresent() && b.coordinates().isPresent()
        ? a.coordinates().get().kilometresTo(b.coordinates().get())
        : Double.MAX_VALUE;
  }

  private void types(List<IncidentType> a, List<IncidentType> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return;
    }
    if (a.get(0) == b.get(0)) {
      put(SignKind.TYPE_SAME, 1);
    } else {
      put(Kinship.akin(a, b) ? SignKind.TYPE_AKIN : SignKind.TYPE_DIFFERS, 1);
    }
  }

  /** Of all pairs of figures, the one that fits best speaks; the more people, the more it says. */
  private void figures(List<Count> a, List<Count> b, SignKind same, SignKind close, SignKind far) {
    if (a.isEmpty() || b.isEmpty()) {
      return;
    }
    double best = -1;
    boolean near = false;
    for (Count one : a) {
      for (Count other : b) {
        if (one.min() == other.min()) {
          best = Math.max(best, Math.log1p(one.min()));
        }
        int larger = Math.max(one.min(), other.min());
        near |= Math.abs(one.min() - other.min()) <= Math.max(2, larger / 3);
      }
    }
    if (best >= 0) {
      put(same, Math.max(best, 0.3));
    } else {
      put(near ? close : far, 1);
    }
  }

  private <T> void sets(java.util.Set<T> a, java.util.Set<T> b, SignKind same, SignKind other) {
    if (!a.isEmpty() && !b.isEmpty()) {
      put(Collections.disjoint(a, b) ? other : same, 1);
    }
  }
}
