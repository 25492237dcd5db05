// SPDX-License-Identifier: Apache-2.0
package org.dateline.merge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Joins accounts that share a key: a stand-in until the real one lands. */
public final class Merger {
  private Merger() {}

  /** Everything at once. */
  public static List<Cluster> merge(Collection<Sketch> all, Decisions decisions) {
    TreeMap<String, Sketch> byId = new TreeMap<>();
    all.forEach(one -> byId.put(one.account(), one));
    return join(byId, decisions);
  }

  /** The clusters around accounts that changed. */
  public static List<Cluster> around(
      Collection<Sketch> changed, Neighbours record, Decisions decisions) {
    TreeMap<String, Sketch> reached = new TreeMap<>();
    Deque<Sketch> open = new ArrayDeque<>(changed);
    while (!open.isEmpty()) {
      Sketch next = open.remove();
      if (reached.put(next.account(), next) == null) {
        open.addAll(record.sharing(next.keys()));
        Set<String> tied = new HashSet<>();
        decisions.same().forEach(pair -> tie(next.account(), pair, tied));
        decisions.different().forEach(pair -> tie(next.account(), pair, tied));
        open.addAll(record.named(tied));
      }
    }
    return join(reached, decisions);
  }

  private static void tie(String account, Decisions.Pair pair, Set<String> tied) {
    if (pair.one().equals(account)) {
      tied.add(pair.other());
    } else if (pair.other().equals(account)) {
      tied.add(pair.one());
    }
  }

  private static List<Cluster> join(TreeMap<String, Sketch> byId, Decisions decisions) {
    List<TreeMap<String, Sketch>> groups = new ArrayList<>();
    Map<String, TreeMap<String, Sketch>> of = new HashMap<>();
    for (Sketch one : byId.values()) {
      TreeMap<String, Sketch> home = null;
      for (TreeMap<String, Sketch> group : groups) {
        boolean fits =
            group.values().stream()
                .anyMatch(o -> shares(o, one) && !o.report().equals(one.report()));
        boolean same =
            group.keySet().stream()
                .anyMatch(o -> decisions.same().contains(new Decisions.Pair(o, one.account())));
        boolean apart =
            group.keySet().stream()
                .anyMatch(
                    o -> decisions.different().contains(new Decisions.Pair(o, one.account())));
        boolean own = group.values().stream().anyMatch(o -> o.report().equals(one.report()));
        if (home == null && (same || (fits && !apart && !own))) {
          home = group;
        }
      }
      if (home == null) {
        home = new TreeMap<>();
        groups.add(home);
      }
      home.put(one.account(), one);
      of.put(one.account(), home);
    }
    return groups.stream()
        .map(group -> new Cluster(List.copyOf(group.keySet()), List.of()))
        .sorted(Comparator.comparing(Cluster::id))
        .toList();
  }

  private static boolean shares(Sketch a, Sketch b) {
    return a.keys().stream().anyMatch(b.keys()::contains);
  }
}
