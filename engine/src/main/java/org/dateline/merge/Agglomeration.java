// SPDX-License-Identifier: Apache-2.0
package org.dateline.merge;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.merge.Decisions.Pair;

/**
 * Clusters grow within a component from the likeliest link on: two become one when no report and no
 * decision forbids it and all of their accounts fit each other on average.
 */
final class Agglomeration {
  /** Average log-odds over all pairs from which on two clusters are one. */
  private static final double LEAST = 0.5;

  /** No single pair counts for less: one account with a wrong date does not keep twenty apart. */
  private static final double WORST = -5;

  /** And none for more: copies do not drag along what does not fit. */
  private static final double BEST = 8;

  /** Members of a cluster that speak for it; to compare all of two large ones takes too long. */
  private static final int SPEAKERS = 20;

  private final Map<String, Sketch> sketches;
  private final Links links;
  private final Links.Component component;
  private final Map<String, Growing> clusterOf = new HashMap<>();
  private final Map<Pair, Double> scores = new HashMap<>();

  private static final class Growing {
    final List<Sketch> members = new ArrayList<>();
    final Set<String> reports = new HashSet<>();
    final List<Pair> joins = new ArrayList<>();
    final Set<Growing> near = new HashSet<>();
  }

  Agglomeration(Links.Component component, Map<String, Sketch> sketches, Links links) {
    this.sketches = sketches;
    this.links = links;
    this.component = component;
    for (String account : component.accounts()) {
      Growing cluster = new Growing();
      Sketch sketch = sketches.get(account);
      cluster.members.add(sketch);
      cluster.reports.add(sketch.report());
      clusterOf.put(account, cluster);
    }
    for (Links.Link link : component.links()) {
      join(link);
    }
    near();
  }

  List<Cluster> clusters() {
    Map<Growing, List<String>> accounts = new LinkedHashMap<>();
    for (Growing one : clusterOf.values()) {
      accounts.computeIfAbsent(
          one, k -> k.members.stream().sorted(FOUNDING).map(Sketch::account).toList());
    }
    List<Cluster> clusters = new ArrayList<>();
    accounts.forEach(
        (growing, all) -> {
          Set<String> near = new TreeSet<>();
          growing.near.forEach(one -> near.add(accounts.get(one).get(0)));
          clusters.add(
              new Cluster(all, growing.joins.stream().map(this::explained).toList(), near));
        });
    return clusters;
  }

  private void near() {
    for (Links.Link link : component.links()) {
      Growing one = clusterOf.get(link.pair().one());
      Growing other = clusterOf.get(link.pair().other());
      if (one != other) {
        one.near.add(other);
        other.near.add(one);
      }
    }
  }

  /** News before background, then the earliest; without a time last. */
  private static final Comparator<Sketch> FOUNDING =
      Comparator.comparing(Sketch::background)
          .thenComparing(sketch -> sketch.published().orElse(LocalDateTime.MAX))
          .thenComparing(Sketch::account);

  private Join explained(Pair pair) {
    Comparison comparison = Comparison.of(sketches.get(pair.one()), sketches.get(pair.other()));
    double score = links.isTied(pair) ? Double.POSITIVE_INFINITY : comparison.score();
    return new Join(pair.one(), pair.other(), score, comparison.signs());
  }

  private void join(Links.Link link) {
    Growing one = clusterOf.get(link.pair().one());
    Growing other = clusterOf.get(link.pair().other());
    boolean tied = link.score() == Double.POSITIVE_INFINITY;
    if (one == other || isForbidden(one, other, tied) || (!tied && !fits(one, other))) {
      return;
    }
    one.members.addAll(other.members);
    one.members.sort(Comparator.comparing(Sketch::account));
    one.reports.addAll(other.reports);
    one.joins.addAll(other.joins);
    one.joins.add(link.pair());
    other.members.forEach(member -> clusterOf.put(member.account(), one));
  }

  /** Accounts of one report stay apart, unless an analyst ties them; what he parts stays apart. */
  private boolean isForbidden(Growing one, Growing other, boolean tied) {
    if (!tied && !Collections.disjoint(one.reports, other.reports)) {
      return true;
    }
    return links.anyParted()
        && one.members.stream()
            .anyMatch(
                a ->
                    other.members.stream().anyMatch(b -> links.isParted(a.account(), b.account())));
  }

  private boolean fits(Growing one, Growing other) {
    double sum = 0;
    int pairs = 0;
    for (Sketch a : speakers(one)) {
      for (Sketch b : speakers(other)) {
        sum += score(a, b);
        pairs++;
      }
    }
    return sum >= LEAST * pairs;
  }

  private static List<Sketch> speakers(Growing cluster) {
    int size = cluster.members.size();
    return cluster.members.subList(0, Math.min(size, SPEAKERS));
  }

  private double score(Sketch a, Sketch b) {
    return scores.computeIfAbsent(
        new Pair(a.account(), b.account()),
        pair -> Math.max(WORST, Math.min(BEST, Comparison.of(a, b).score())));
  }
}
