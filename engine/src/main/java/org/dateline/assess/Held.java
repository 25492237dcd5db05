// SPDX-License-Identifier: Apache-2.0
package org.dateline.assess;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dateline.codebook.Count;

/**
 * The figure that holds so far.
 *
 * @param behind the root voices that give it
 * @param others what the other root voices now say
 */
record Held(Count count, Set<String> behind, Map<String, Count> others) {
  /** A single voice with a figure so many times higher than two others is not believed. */
  private static final int UNLIKELY = 4;

  /** The part of a figure by which a rounded one may miss it. */
  private static final double ROUNDED = 0.2;

  static Held first(Figures.Step step) {
    return new Held(step.count(), Set.of(step.root()), Map.of());
  }

  /** A toll that rises takes the place of lower ones; a lower one that of fewer voices' figure. */
  Held after(Figures.Step step) {
    Count said = step.count();
    String root = step.root();
    if (said.min() == count.min()) {
      boolean exact = isExact(said) && !isExact(count);
      return new Held(exact ? said : count, with(behind, root), without(root));
    }
    if (onlyVaguer(said, count)) {
      return new Held(count, behind, with(root, said));
    }
    if (onlyVaguer(count, said)) {
      return new Held(said, Set.of(root), shifted(root));
    }
    Set<String> rest = without(behind, root);
    if (said.min() > count.min()) {
      boolean alone = rest.size() >= 2 && said.min() >= UNLIKELY * Math.max(1, count.min());
      return alone
          ? new Held(count, rest, with(root, said))
          : new Held(said, Set.of(root), shifted(root));
    }
    return lower(root, said, rest);
  }

  private Held lower(String root, Count said, Set<String> rest) {
    Set<String> agree = new HashSet<>(Set.of(root));
    others.forEach(
        (other, figure) -> {
          if (figure.min() == said.min()) {
            agree.add(other);
          }
        });
    return agree.size() >= rest.size()
        ? new Held(said, agree, shifted(root))
        : new Held(count, rest, with(root, said));
  }

  /** Whether one figure says less than an exact one, and nothing against it: "about 30" of 28. */
  static boolean onlyVaguer(Count said, Count exact) {
    if (isExact(said) || !isExact(exact)) {
      return false;
    }
    int number = exact.min();
    return said.approximate()
        ? Math.abs(said.min() - number) <= Math.max(1, ROUNDED * number)
        : Figures.meet(said, exact);
  }

  private static boolean isExact(Count count) {
    return !count.approximate() && count.max().isPresent() && count.max().getAsInt() == count.min();
  }

  private Map<String, Count> with(String root, Count said) {
    Map<String, Count> more = new HashMap<>(others);
    more.put(root, said);
    return more;
  }

  private Map<String, Count> without(String root) {
    Map<String, Count> fewer = new HashMap<>(others);
    fewer.remove(root);
    return fewer;
  }

  /** What the others say when one of them holds from now on. */
  private Map<String, Count> shifted(String root) {
    Map<String, Count> all = without(root);
    without(behind, root).forEach(one -> all.put(one, count));
    return all;
  }

  private static Set<String> with(Set<String> roots, String root) {
    Set<String> more = new HashSet<>(roots);
    more.add(root);
    return more;
  }

  private static Set<String> without(Set<String> roots, String root) {
    Set<String> fewer = new HashSet<>(roots);
    fewer.remove(root);
    return fewer;
  }
}
