// SPDX-License-Identifier: Apache-2.0
package org.dateline.assess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.codebook.Basis;
import org.dateline.codebook.Field;
import org.dateline.codebook.Perpetrator;

/** Reads who is held to have done it off the statements. */
final class Perpetrators {
  private Perpetrators() {}

  /** Each actor once for each basis: first those who claim it, then those whom others name. */
  static List<Perpetrator> listed(Said said) {
    List<Perpetrator> listed = new ArrayList<>();
    for (Perpetrator one : said.distinct(Field.PERPETRATOR, Perpetrator.class)) {
      boolean known =
          listed.stream().anyMatch(p -> p.basis() == one.basis() && p.actor().same(one.actor()));
      if (!known) {
        listed.add(one);
      }
    }
    listed.sort(
        Comparator.comparing((Perpetrator p) -> order(p.basis()))
            .thenComparing(p -> p.actor().id().isEmpty()));
    return List.copyOf(listed);
  }

  private static int order(Basis basis) {
    return switch (basis) {
      case CLAIMED -> 0;
      case ATTRIBUTED -> 1;
      case SUSPECTED -> 2;
      case UNKNOWN -> 3;
      case DENIED -> 4;
    };
  }
}
