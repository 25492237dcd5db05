// SPDX-License-Identifier: Apache-2.0
package org.dateline.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.codebook.Coordinates;

/**
 * Where a report plays, as far as its names tell: for each name the places that it may mean and how
 * likely each is. Names speak for each other, never for themselves. Names beyond the first {@value
 * #MOST} count for nothing, so that the work stays in proportion to the text.
 */
final class PlaceScene {
  private static final int MOST = 80;
  private static final double LIKELY = 0.03;
  private static final double HALF_WAY = 60;
  private static final double DEGREE = 111.2;
  private static final double FOCUS = 0.9;
  private static final double FOCUS_SHARE = 0.35;

  /** A place that a name may mean, and how much it counts. */
  private record Anchor(int name, double lat, double lon, double weight) {}

  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final List<Map<String, Double>> countryOf = new ArrayList<>();
  private final List<Map<String, Double>> divisionOf = new ArrayList<>();
  private final List<Anchor> anchors = new ArrayList<>();
  private final Map<String, Double> countries = new HashMap<>();
  private final Map<String, Double> divisions = new HashMap<>();
  private double countryTotal;
  private double divisionTotal;

  PlaceScene(List<String> demonyms) {
    for (String country : demonyms) {
      countries.merge(country, 1.0, Double::sum);
      countryTotal++;
    }
  }

  /**
   * Adds a name.
   *
   * @param mass how much it counts: more where it stands often
   * @param likely how likely each place is, from 0 to 1
   */
  void add(String key, double mass, List<Toponym> senses, double[] likely) {
    if (numbers.size() >= MOST) {
      return;
    }
    int number = numbers.size();
    numbers.put(key, number);
    Map<String, Double> ofCountry = new HashMap<>();
    Map<String, Double> ofDivision = new HashMap<>();
    for (int s = 0; s < likely.length; s++) {
      if (likely[s] >= LIKELY) {
        Toponym sense = senses.get(s);
        double weight = mass * likely[s];
        sense.country().ifPresent(c -> ofCountry.merge(c, weight, Double::sum));
        division(sense).ifPresent(d -> ofDivision.merge(d, weight, Double::sum));
        anchor(number, sense, weight);
      }
    }
    countryOf.add(ofCountry);
    divisionOf.add(ofDivision);
    countryTotal += sum(ofCountry, countries);
    divisionTotal += sum(ofDivision, divisions);
  }

  private void anchor(int number, Toponym sense, double weight) {
    boolean wide =
        sense.kind() == Toponym.Kind.COUNTRY
            || sense.kind() == Toponym.Kind.REGION
            || sense.kind() == Toponym.Kind.ADMIN1;
    if (!wide && sense.coordinates().isPresent()) {
      Coordinates at = sense.coordinates().get();
      anchors.add(new Anchor(number, at.lat(), at.lon(), weight));
    }
  }

  private static double sum(Map<String, Double> own, Map<String, Double> all) {
    double sum = 0;
    for (Map.Entry<String, Double> entry : own.entrySet()) {
      all.merge(entry.getKey(), entry.getValue(), Double::sum);
      sum += entry.getValue();
    }
    return sum;
  }

  /** Sets the signs that come from all other names of the report. */
  void signs(String key, Toponym sense, double[] to) {
    int own = numbers.getOrDefault(key, -1);
    to[PlaceSign.COUNTRY_SHARE.at()] =
        share(sense.country(), own, countryOf, countries, countryTotal);
    to[PlaceSign.DIVISION_SHARE.at()] =
        share(division(sense), own, divisionOf, divisions, divisionTotal);
    if (sense.coordinates().isPresent() && sense.kind() != Toponym.Kind.COUNTRY) {
      near(own, sense.coordinates().get(), to);
    }
  }

  private static double share(
      Optional<String> of,
      int own,
      List<Map<String, Double>> byName,
      Map<String, Double> all,
      double total) {
    if (of.isEmpty()) {
      return 0;
    }
    double mine = 0;
    double others = total;
    if (own >= 0) {
      mine = byName.get(own).getOrDefault(of.get(), 0.0);
      for (double weight : byName.get(own).values()) {
        others -= weight;
      }
    }
    double its = all.getOrDefault(of.get(), 0.0) - mine;
    return others < 1e-6 ? 0 : Math.max(0, its) / (others + 0.5);
  }

  private void near(int own, Coordinates at, double[] to) {
    double sum = 0;
    double nearest = 0;
    double shrink = Math.cos(Math.toRadians(at.lat()));
    for (Anchor anchor : anchors) {
      if (anchor.name() != own) {
        double north = (anchor.lat() - at.lat()) * DEGREE / HALF_WAY;
        double east = (anchor.lon() - at.lon()) * DEGREE * shrink / HALF_WAY;
        double near = 1 / (1 + north * north + east * east);
        sum += anchor.weight() * near;
        nearest = Math.max(nearest, near * Math.min(1, anchor.weight()));
      }
    }
    to[PlaceSign.NEAR.at()] = Math.log1p(sum);
    to[PlaceSign.NEAREST.at()] = nearest;
  }

  /** The place in whose surroundings most of the report plays; none where it plays in many. */
  Optional<Coordinates> focus() {
    double total = 0;
    double most = 0;
    Optional<Coordinates> best = Optional.empty();
    for (Anchor anchor : anchors) {
      total += anchor.weight();
      double[] near = new double[PlaceSign.COUNT];
      Coordinates at = new Coordinates(anchor.lat(), anchor.lon());
      near(anchor.name(), at, near);
      double around = Math.expm1(near[PlaceSign.NEAR.at()]);
      if (around > most) {
        most = around;
        best = Optional.of(at);
      }
    }
    return most >= FOCUS && most > total * FOCUS_SHARE ? best : Optional.empty();
  }

  private static Optional<String> division(Toponym sense) {
    return sense.admin1().map(a -> sense.country().orElse("") + "." + a);
  }
}
