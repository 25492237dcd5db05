// SPDX-License-Identifier: Apache-2.0
package org.dateline.merge;

import java.util.Set;
import java.util.TreeSet;

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

  /** Accounts that somebody holds to tell of the same act as this one. */
  Set<String> sameAs(String account) {
    Set<String> others = new TreeSet<>();
    for (Pair pair : same) {
      if (pair.one().equals(account) || pair.other().equals(account)) {
        others.add(pair.one().equals(account) ? pair.other() : pair.one());
      }
    }
    return others;
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
