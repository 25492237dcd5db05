// SPDX-License-Identifier: Apache-2.0
package org.dateline.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.merge.Decisions.Pair;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold for every record; each seed makes another one. */
class MergerPropertiesTest {
  private static List<Sketch> record(long seed) {
    List<Sketch> sketches = new ArrayList<>();
    new InventedRecord(seed).reports(25).forEach(report -> sketches.addAll(Sketch.of(report)));
    return sketches;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void theOrderOfArrivalChangesNothing(long seed) {
    List<Sketch> sketches = record(seed);
    List<Cluster> clusters = Merger.merge(sketches, Decisions.none());
    List<Sketch> shuffled = new ArrayList<>(sketches);
    Collections.shuffle(shuffled, new Random(seed));
    assertEquals(clusters, Merger.merge(shuffled, Decisions.none()));
    shuffled.addAll(sketches);
    assertEquals(clusters, Merger.merge(shuffled, Decisions.none()), "twice the same accounts");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void oneAfterTheOtherEndsWhereAllAtOnceEnds(long seed) {
    List<Sketch> sketches = new ArrayList<>(record(seed));
    Collections.shuffle(sketches, new Random(seed + 100));
    KeptInMemory record = new KeptInMemory();
    Map<String, Cluster> byId = new TreeMap<>();
    int at = 0;
    Random sizes = new Random(seed);
    while (at < sketches.size()) {
      List<Sketch> batch =
          sketches.subList(at, Math.min(sketches.size(), at + 1 + sizes.nextInt(4)));
      at += batch.size();
      record.add(batch);
      List<Cluster> touched = Merger.around(batch, record, Decisions.none());
      Set<String> accounts = new HashSet<>();
      touched.forEach(cluster -> accounts.addAll(cluster.accounts()));
      byId.values().removeIf(old -> !Collections.disjoint(old.accounts(), accounts));
      touched.forEach(cluster -> byId.put(cluster.id(), cluster));
    }
    assertEquals(Merger.merge(sketches, Decisions.none()), List.copyOf(byId.values()));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void accountsOfOneReportStayApart(long seed) {
    List<Sketch> sketches = record(seed);
    Map<String, String> reports = new HashMap<>();
    sketches.forEach(sketch -> reports.put(sketch.account(), sketch.report()));
    for (Cluster cluster : Merger.merge(sketches, Decisions.none())) {
      List<String> own = cluster.accounts().stream().map(reports::get).toList();
      assertEquals(own.size(), new HashSet<>(own).size(), () -> "seed " + seed + ": " + cluster);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void whatAnAnalystDecidesHolds(long seed) {
    List<Sketch> sketches = record(seed);
    Random random = new Random(seed);
    Pair same = pair(sketches, random);
    Pair different = pair(sketches, random);
    Decisions decisions = new Decisions(Set.of(same), Set.of(different));
    List<Cluster> clusters = Merger.merge(sketches, decisions);
    if (!same.equals(different)) {
      assertTrue(together(clusters, same), () -> "seed " + seed + ": " + same);
      assertTrue(!together(clusters, different), () -> "seed " + seed + ": " + different);
    }
    KeptInMemory record = new KeptInMemory();
    record.add(sketches);
    List<Sketch> touched =
        sketches.stream().filter(one -> one.account().equals(same.one())).toList();
    for (Cluster cluster : Merger.around(touched, record, decisions)) {
      assertTrue(clusters.contains(cluster), () -> "seed " + seed + ": " + cluster);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void aSketchComesBackFromItsBytes(long seed) {
    for (Sketch sketch : record(seed)) {
      assertEquals(sketch, Sketch.fromBytes(sketch.toBytes()));
    }
  }

  private static Pair pair(List<Sketch> sketches, Random random) {
    Sketch one = sketches.get(random.nextInt(sketches.size()));
    Sketch other = sketches.get(random.nextInt(sketches.size()));
    return one.report().equals(other.report())
        ? pair(sketches, random)
        : new Pair(one.account(), other.account());
  }

  private static boolean together(Collection<Cluster> clusters, Pair pair) {
    return clusters.stream()
        .anyMatch(
            cluster ->
                cluster.accounts().contains(pair.one())
                    && cluster.accounts().contains(pair.other()));
  }

  private static final class KeptInMemory implements Neighbours {
    private final Map<String, Sketch> sketches = new TreeMap<>();

    void add(Collection<Sketch> more) {
      more.forEach(sketch -> sketches.put(sketch.account(), sketch));
    }

    @Override
    public Collection<Sketch> sharing(Set<String> keys) {
      return sketches.values().stream()
          .filter(sketch -> !Collections.disjoint(sketch.keys(), keys))
          .toList();
    }

    @Override
    public Collection<Sketch> named(Set<String> accounts) {
      return sketches.values().stream().filter(one -> accounts.contains(one.account())).toList();
    }
  }
}
