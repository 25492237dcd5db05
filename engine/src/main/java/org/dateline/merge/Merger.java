// SPDX-License-Identifier: Apache-2.0
package org.dateline.merge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/**
 * Joins accounts into clusters, each of one act. What comes out depends on the set of accounts and
 * decisions alone, never on their order.
 *
 * <p>Accounts that share a key are compared; those that are likely to tell of one act are linked;
 * within what is linked, clusters grow from the likeliest link on, as long as all of one cluster
 * fits all of the other on average. Accounts of one report stay apart.
 */
public final class Merger {
  private Merger() {}

  /** Joins a whole record; sorted by the founding account's id. */
  public static List<Cluster> merge(Collection<Sketch> all, Decisions decisions) {
    Links links = new Links(decisions);
    candidates(all, links::compare);
    Map<String, Sketch> byId = new HashMap<>();
    all.forEach(sketch -> byId.put(sketch.account(), sketch));
    // What an analyst ties may share no key at all.
    for (Decisions.Pair pair : decisions.same()) {
      if (byId.containsKey(pair.one()) && byId.containsKey(pair.other())) {
        links.compare(byId.get(pair.one()), byId.get(pair.other()));
      }
    }
    return clusters(byId, links);
  }

  /** All pairs of accounts that are worth comparing: those that share a key. */
  public static void candidates(Collection<Sketch> all, BiConsumer<Sketch, Sketch> pair) {
    List<Sketch> sketches = sorted(all);
    Buckets buckets = new Buckets(sketches);
    for (int i = 0; i < sketches.size(); i++) {
      for (int j : buckets.after(i)) {
        pair.accept(sketches.get(i), sketches.get(j));
      }
    }
  }

  /**
   * The clusters of all accounts that can be affected when some have come in or decisions about
   * them have changed; the same that {@link #merge} over everything gives for these accounts.
   *
   * @param changed accounts that are new in the record or that a decision is about
   */
  public static List<Cluster> around(
      Collection<Sketch> changed, Neighbours record, Decisions decisions) {
    Map<String, Sketch> reached = new HashMap<>();
    Deque<Sketch> open = new ArrayDeque<>();
    for (Sketch sketch : sorted(changed)) {
      if (reached.putIfAbsent(sketch.account(), sketch) == null) {
        open.add(sketch);
      }
    }
    Links links = new Links(decisions);
    while (!open.isEmpty()) {
      Sketch sketch = open.remove();
      for (Sketch near : around(sketch, record, decisions)) {
        boolean linked = links.compare(sketch, near);
        if (linked && reached.putIfAbsent(near.account(), near) == null) {
          open.add(near);
        }
      }
    }
    return clusters(reached, links);
  }

  private static List<Sketch> around(Sketch sketch, Neighbours record, Decisions decisions) {
    Map<String, Sketch> near = new TreeMap<>();
    record.sharing(sketch.asks()).forEach(one -> near.put(one.account(), one));
    record.named(decisions.sameAs(sketch.account())).forEach(one -> near.put(one.account(), one));
    near.remove(sketch.account());
    return List.copyOf(near.values());
  }

  private static List<Sketch> sorted(Collection<Sketch> sketches) {
    Map<String, Sketch> each = new TreeMap<>();
    sketches.forEach(sketch -> each.put(sketch.account(), sketch));
    return List.copyOf(each.values());
  }

  private static List<Cluster> clusters(Map<String, Sketch> sketches, Links links) {
    List<Cluster> clusters = new ArrayList<>();
    for (Links.Component component : links.components(new TreeSet<>(sketches.keySet()))) {
      clusters.addAll(new Agglomeration(component, sketches, links).clusters());
    }
    clusters.sort(Comparator.comparing(Cluster::id));
    return clusters;
  }
}
