// SPDX-License-Identifier: Apache-2.0
package org.dateline.merge;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
  private final String component;
  private final Map<String, Growing> clusterOf = new HashMap<>();
  private final Map<Pair, Double> scores = new HashMap<>();

  private static final class Growing {
    final List<Sketch> members = new ArrayList<>();
    final Set<String> reports = new HashSet<>();
    final List<Pair> joins = new ArrayList<>();
  }

  Agglomeration(Links.Component component, Map<String, Sketch> sketches, Links links) {
    this.sketches = sketches;
    this.links = links;
    this.component = component.accounts().first();
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
  }

  List<Cluster> clusters() {
    List<Cluster> clusters = new ArrayList<>();
    for (Growing growing : new LinkedHashSet<>(clusterOf.values())) {
      List<String> accounts =
          growing.members.stream().sorted(FOUNDING).map(Sketch::account).toList();
      clusters.add(
          new Cluster(accounts, growing.joins.stream().map(this::explained).toList(), component));
    }
    return clusters;
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
