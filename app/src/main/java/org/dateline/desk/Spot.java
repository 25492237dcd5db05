// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.codebook.Field;
import org.dateline.codebook.Incident;
import org.dateline.codebook.Place;
import org.dateline.codebook.PlacePrecision;
import org.dateline.codebook.Statement;
import org.dateline.codebook.ValueWords;

/**
 * A place of an incident on its small map.
 *
 * @param words its name with how exactly it is known: "Tal Afar, Iraq (city)"
 * @param vague whether only the province or the country is known
 * @param best whether it is where the incident is held to have been; else somebody says so
 */
public record Spot(String words, double lat, double lon, boolean vague, boolean best) {

  /** The best place and the others that are said, each once; without those that lie nowhere. */
  static List<Spot> of(Incident incident) {
    Map<String, Spot> spots = new LinkedHashMap<>();
    Stream<Place> said =
        incident.statements().stream()
            .filter(one -> one.field() == Field.PLACE)
            .map(Statement::value)
            .filter(Place.class::isInstance)
            .map(Place.class::cast);
    Stream.concat(incident.place().stream(), said)
        .filter(place -> place.coordinates().isPresent())
        .forEach(place -> spots.computeIfAbsent(key(place), k -> of(place, spots.isEmpty())));
    return List.copyOf(spots.values());
  }

  private static String key(Place place) {
    return place.coordinates().map(at -> at.lat() + " " + at.lon()).orElse("");
  }

  private static Spot of(Place place, boolean best) {
    PlacePrecision precision = place.precision();
    boolean vague =
        precision == PlacePrecision.ADMIN1
            || precision == PlacePrecision.COUNTRY
            || precision == PlacePrecision.UNKNOWN;
    return place
        .coordinates()
        .map(at -> new Spot(ValueWords.of(place), at.lat(), at.lon(), vague, best))
        .orElseThrow();
  }
}
