// SPDX-License-Identifier: Apache-2.0
package org.dateline.codebook;

import java.util.Optional;

/**
 * Where something was, at the precision said (codebook, {@code place}).
 *
 * @param name the place's usual name, or the words of the report where the gazetteer has none
 * @param country ISO 3166-1 alpha-2
 * @param admin1 name of the first-level division
 * @param gazetteerId the gazetteer's own id
 */
public record Place(
    String name,
    Optional<String> country,
    Optional<String> admin1,
    Optional<Coordinates> coordinates,
    PlacePrecision precision,
    Optional<String> gazetteerId)
    implements Value {
  public Place {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a place needs a name");
    }
    if (country.isPresent() && !country.get().matches("[A-Z]{2}")) {
      throw new IllegalArgumentException("not an ISO 3166-1 alpha-2 code: " + country.get());
    }
  }
}
