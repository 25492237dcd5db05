// SPDX-License-Identifier: Apache-2.0
package org.dateline.merge;

import java.util.Set;

/**
 * What analysts decided about accounts (codebook, section 6), those that hold. It outweighs every
 * likeness.
 *
 * @param same pairs that tell of one act
 * @param different pairs that do not
 */
public record Decisions(Set<Pair> same, Set<Pair> different) {
  public Decisions {
    same = Set.copyOf(same);
    different = Set.copyOf(different);
  }

  public static Decisions none() {
    return new Decisions(Set.of(), Set.of());
  }

  /** Two accounts, in the order of their ids. */
  public record Pair(String one, String other) {
    public Pair {
      if (one.compareTo(other) > 0) {
        String first = other;
        other = one;
        one = first;
      }
    }
  }
}
