// SPDX-License-Identifier: Apache-2.0
package org.dateline.resolve;

import java.util.Optional;
import org.dateline.codebook.Coordinates;
import org.dateline.codebook.PlacePrecision;

/**
 * A place of the gazetteer.
 *
 * @param id the GeoNames number; for first-level divisions the GeoNames code, "SV.11"; empty for
 *     what only the project's own list has
 * @param name its usual name
 * @param coordinates its middle; empty for towns that no source places
 * @param country ISO 3166-1 alpha-2; empty where several share it
 * @param admin1 name of its first-level division; its own, where it is one
 * @param population of a division, as far as its towns are known; 0 where unknown
 * @param radius in whole kilometres around the coordinates, within which most of it lies; 1 or more
 */
public record Toponym(
    Optional<String> id,
    String name,
    Kind kind,
    Optional<Coordinates> coordinates,
    Optional<String> country,
    Optional<String> admin1,
    long population,
    int radius) {

  /** What a place is. */
  public enum Kind {
    COUNTRY(PlacePrecision.COUNTRY),
    ADMIN1(PlacePrecision.ADMIN1),
    /** A second-level division: a county, a Philippine province. */
    ADMIN2(PlacePrecision.DISTRICT),
    CAPITAL(PlacePrecision.CITY),
    /** Where a first-level division is governed from. */
    SEAT(PlacePrecision.CITY),
    CITY(PlacePrecision.CITY),
    /** A part of a city. */
    DISTRICT(PlacePrecision.DISTRICT),
    /** A stretch of land that is no division: the Sahel, Kashmir. */
    REGION(PlacePrecision.ADMIN1),
    SITE(PlacePrecision.SITE);

    private final PlacePrecision precision;

    Kind(PlacePrecision precision) {
      this.precision = precision;
    }

    /** How exactly a name of this kind says where (codebook, {@code place}). */
    public PlacePrecision precision() {
      return precision;
    }

    /** Whether it is a town or a part of one. */
    public boolean isCity() {
      return this == CAPITAL || this == SEAT || this == CITY;
    }

    /** Whether it is a part of a country. */
    public boolean isDivision() {
      return this == ADMIN1 || this == ADMIN2 || this == REGION;
    }
  }
}
