// SPDX-License-Identifier: Apache-2.0
package org.dateline.assess;

import java.util.Comparator;
import java.util.Optional;
import org.dateline.codebook.Field;
import org.dateline.codebook.Place;
import org.dateline.codebook.PlacePrecision;
import org.dateline.codebook.Statement;

/** Reads the place of an incident off its statements. */
final class Places {
  private Places() {}

  /** The likeliest place, the finest and first of those. */
  static Optional<Place> best(Said said) {
    return said.of(Field.PLACE).stream()
        .min(
            Comparator.comparing((Statement s) -> -s.confidence())
                .thenComparing(s -> coarse(((Place) s.value()).precision())))
        .map(s -> (Place) s.value());
  }

  private static int coarse(PlacePrecision precision) {
    return switch (precision) {
      case SITE, DISTRICT, CITY -> 0;
      case ADMIN1 -> 1;
      case COUNTRY -> 2;
      case UNKNOWN -> 3;
    };
  }
}
