// SPDX-License-Identifier: Apache-2.0
package org.dateline.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.codebook.Dateline;
import org.dateline.codebook.Report;

/** How much a report speaks of each country: what decides between places of one name. */
final class PlaceEvidence {
  private static final double COUNTRY = 2;
  private static final double DEMONYM = 1.5;
  private static final double DATELINE = 3;
  private static final double CITY = 1;
  private static final long WELL_KNOWN = 150_000;
  private static final long LEAST_KNOWN = 10_000;

  private final Map<String, Double> weights = new HashMap<>();
  private final Map<String, Map<String, Double>> byName = new HashMap<>();
  private double most;
  private Optional<String> dominant = Optional.empty();

  /** Counts countries, demonyms, the dateline and names that only one place of note has. */
  static PlaceEvidence of(
      Gazetteer gazetteer, Report report, List<PlaceName> names, List<String> demonyms) {
    PlaceEvidence evidence = new PlaceEvidence();
    demonyms.forEach(country -> evidence.add(country, DEMONYM));
    for (PlaceName name : names) {
      evidence.add(name);
    }
    report
        .dateline()
        .flatMap(Dateline::place)
        .flatMap(place -> bestKnown(gazetteer.named(place)))
        .flatMap(Toponym::country)
        .ifPresent(country -> evidence.add(country, DATELINE));
    return evidence;
  }

  /** From 0, never spoken of, to 1, spoken of most. */
  double share(Optional<String> country) {
    return most == 0 ? 0 : country.map(c -> weights.getOrDefault(c, 0.0)).orElse(0.0) / most;
  }

  /** As {@link #share(Optional)}, but for what a name itself adds: it cannot speak for itself. */
  double shareBeside(PlaceName name, Optional<String> country) {
    if (country.isEmpty()) {
      return 0;
    }
    Map<String, Double> own = byName.getOrDefault(name.key(), Map.of());
    double others = 0;
    for (Map.Entry<String, Double> entry : weights.entrySet()) {
      others = Math.max(others, entry.getValue() - own.getOrDefault(entry.getKey(), 0.0));
    }
    double its = weights.getOrDefault(country.get(), 0.0) - own.getOrDefault(country.get(), 0.0);
    return others <= 0 ? 0 : Math.max(0, its) / others;
  }

  /** The country that the report speaks of most. */
  Optional<String> dominant() {
    return dominant;
  }

  private void add(PlaceName name) {
    boolean divided = name.senses().stream().anyMatch(s -> s.kind() == Toponym.Kind.ADMIN1);
    for (Toponym sense : name.senses()) {
      if (sense.kind() == Toponym.Kind.COUNTRY) {
        boolean namesake =
            divided
                && name.senses().stream()
                    .anyMatch(
                        s ->
                            !s.country().equals(sense.country())
                                && s.kind() == Toponym.Kind.ADMIN1);
        add(sense.country().orElseThrow(), namesake ? COUNTRY / 4 : COUNTRY);
        return;
      }
    }
    bestKnown(name.senses())
        .filter(
            best -> isKnown(best) || name.senses().size() == 1 && best.population() >= LEAST_KNOWN)
        .ifPresent(
            best ->
                best.country()
                    .ifPresent(c -> add(name, c, isShared(name, best) ? CITY / 3 : CITY)));
  }

  private void add(PlaceName name, String country, double weight) {
    add(country, weight);
    byName.computeIfAbsent(name.key(), key -> new HashMap<>(2)).merge(country, weight, Double::sum);
  }

  /** Whether another country has a town of that name that news may mean. */
  private static boolean isShared(PlaceName name, Toponym best) {
    return name.senses().stream()
        .anyMatch(s -> !s.country().equals(best.country()) && s.population() > LEAST_KNOWN);
  }

  private static boolean isKnown(Toponym sense) {
    return sense.population() >= WELL_KNOWN || sense.kind() == Toponym.Kind.CAPITAL;
  }

  private void add(String country, double weight) {
    double sum = weights.merge(country, weight, Double::sum);
    if (sum > most) {
      most = sum;
      dominant = Optional.of(country);
    }
  }

  /** The place that a name means by itself: five times the people of any other, or a capital. */
  private static Optional<Toponym> bestKnown(List<Toponym> senses) {
    Toponym best = null;
    for (Toponym sense : senses) {
      if (best == null || rank(sense) > rank(best)) {
        best = sense;
      }
    }
    for (Toponym sense : senses) {
      if (!sense.country().equals(best.country()) && rank(sense) * 5 > rank(best)) {
        return Optional.empty();
      }
    }
    return Optional.ofNullable(best);
  }

  private static long rank(Toponym sense) {
    long people = sense.population() + 1;
    return switch (sense.kind()) {
      case COUNTRY -> people * 50;
      case CAPITAL -> people * 10;
      case ADMIN2 -> people / 2;
      case REGION, SITE -> 10_000_000;
      default -> people;
    };
  }
}
