// SPDX-License-Identifier: Apache-2.0
package org.dateline.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.merge.Decisions.Pair;

/** Pairs of accounts that are likely to tell of one act, and those that an analyst ties. */
final class Links {
  /** Log-odds from which on two accounts are linked. */
  static final double LEAST = 0;

  private final Decisions decisions;
  private final Map<Pair, Double> scores = new HashMap<>();

  Links(Decisions decisions) {
    this.decisions = decisions;
  }

  /** Two accounts and the log-odds that they tell of one act. */
  record Link(Pair pair, double score) {}

  /** Compares two accounts, and links them where they are likely to tell of one act. */
  boolean compare(Sketch one, Sketch other) {
    Pair pair = new Pair(one.account(), other.account());
    if (decisions.same().contains(pair)) {
      scores.put(pair, Double.POSITIVE_INFINITY);
      return true;
    }
    if (one.report().equals(other.report()) || decisions.different().contains(pair)) {
      return false;
    }
    double score = Comparison.of(one, other).score();
    if (score >= LEAST) {
      scores.put(pair, score);
    }
    return score >= LEAST;
  }

  boolean isForbidden(String one, String other) {
    return decisions.different().contains(new Pair(one, other));
  }

  Collection<Pair> tied() {
    return decisions.same();
  }

  /** The accounts in groups that links hold together. */
  Collection<Component> components(SortedSet<String> accounts) {
    Map<String, String> parents = new HashMap<>();
    accounts.forEach(account -> parents.put(account, account));
    for (Pair pair : scores.keySet()) {
      unite(parents, pair);
    }
    for (Pair pair : decisions.same()) {
      unite(parents, pair);
    }
    Map<String, Component> components = new TreeMap<>();
    for (String account : accounts) {
      components
          .computeIfAbsent(root(parents, account), k -> new Component())
          .accounts()
          .add(account);
    }
    scores.forEach(
        (pair, score) -> {
          Component component = components.get(root(parents, pair.one()));
          if (component != null) {
            component.links().add(new Link(pair, score));
          }
        });
    components.values().forEach(Component::sort);
    return components.values();
  }

  private static void unite(Map<String, String> parents, Pair pair) {
    if (parents.containsKey(pair.one()) && parents.containsKey(pair.other())) {
      String one = root(parents, pair.one());
      String other = root(parents, pair.other());
      // The smaller name becomes the root, so that it does not depend on the order of the links.
      if (one.compareTo(other) < 0) {
        parents.put(other, one);
      } else {
        parents.put(one, other);
      }
    }
  }

  private static String root(Map<String, String> parents, String account) {
    String at = account;
    while (!parents.get(at).equals(at)) {
      parents.put(at, parents.get(parents.get(at)));
      at = parents.get(at);
    }
    return at;
  }

  /** Accounts that links hold together, and those links, the likeliest first. */
  record Component(SortedSet<String> accounts, List<Link> links) {
    Component() {
      this(new TreeSet<>(), new ArrayList<>());
    }

    void sort() {
      links.sort(
          Comparator.comparingDouble((Link link) -> -link.score())
              .thenComparing(link -> link.pair().one())
              .thenComparing(link -> link.pair().other()));
    }
  }
}
