// SPDX-License-Identifier: Apache-2.0
package org.dateline.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The two published measures on MUC-4, both averaged over single decisions: roles (CEAF-REE, Du and
 * others, EACL 2021) and templates (Du and others, NAACL 2021).
 */
final class MucScore {
  /** Past this many templates in one key the search for the best pairing takes too long. */
  private static final int MOST_TEMPLATES = 16;

  private static final String KIND = "incident_type";

  /** How often something was predicted, was in the key, and was right seen from either side. */
  static final class Cell {
    private int predicted;
    private int gold;
    private int rightPredicted;
    private int rightGold;

    void add(Cell other) {
      predicted += other.predicted;
      gold += other.gold;
      rightPredicted += other.rightPredicted;
      rightGold += other.rightGold;
    }

    int predicted() {
      return predicted;
    }

    int gold() {
      return gold;
    }

    double precision() {
      return predicted == 0 ? 0 : 100.0 * rightPredicted / predicted;
    }

    double recall() {
      return gold == 0 ? 0 : 100.0 * rightGold / gold;
    }

    double f1() {
      double sum = precision() + recall();
      return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
  }

  private final Map<String, Cell> roles = new LinkedHashMap<>();
  private final Map<String, Cell> templates = new LinkedHashMap<>();

  MucScore() {
    templates.put(KIND, new Cell());
    for (String role : MucTemplate.ROLES) {
      roles.put(role, new Cell());
      templates.put(role, new Cell());
    }
  }

  /** The measures of the roles, by role and for all. */
  Map<String, Cell> roles() {
    return withAll(roles);
  }

  /** The measures of the templates, by slot and for all. */
  Map<String, Cell> templates() {
    return withAll(templates);
  }

  private static Map<String, Cell> withAll(Map<String, Cell> cells) {
    Map<String, Cell> result = new LinkedHashMap<>(cells);
    Cell all = new Cell();
    cells.values().forEach(all::add);
    result.put("all", all);
    return result;
  }

  /** Counts one report. */
  void add(List<MucTemplate> predicted, List<MucTemplate> gold) {
    for (String role : MucTemplate.ROLES) {
      List<Set<String>> found = pooled(predicted, role, true);
      List<Set<String>> key = pooled(gold, role, false);
      int right = matches(found, key);
      Cell cell = roles.get(role);
      cell.predicted += found.size();
      cell.gold += key.size();
      cell.rightPredicted += right;
      cell.rightGold += right;
    }
    addTemplates(predicted, gold);
  }

  private void addTemplates(List<MucTemplate> predicted, List<MucTemplate> gold) {
    templates.get(KIND).predicted += predicted.size();
    templates.get(KIND).gold += gold.size();
    for (String role : MucTemplate.ROLES) {
      predicted.forEach(t -> templates.get(role).predicted += t.of(role).size());
      gold.forEach(t -> templates.get(role).gold += t.of(role).size());
    }
    for (int[] pair : alignment(predicted, gold)) {
      MucTemplate p = predicted.get(pair[0]);
      MucTemplate g = gold.get(pair[1]);
      templates.get(KIND).rightPredicted++;
      templates.get(KIND).rightGold++;
      for (String role : MucTemplate.ROLES) {
        templates.get(role).rightPredicted += rightPredicted(p, g, role);
        templates.get(role).rightGold += rightGold(p, g, role);
      }
    }
  }

  private static int rightPredicted(MucTemplate p, MucTemplate g, String role) {
    List<Set<String>> key = norms(g, role);
    return (int)
        norms(p, role).stream()
            .filter(one -> key.stream().anyMatch(other -> other.containsAll(one)))
            .count();
  }

  private static int rightGold(MucTemplate p, MucTemplate g, String role) {
    List<Set<String>> found = norms(p, role);
    return (int)
        norms(g, role).stream()
            .filter(other -> found.stream().anyMatch(other::containsAll))
            .count();
  }

  private static List<Set<String>> norms(MucTemplate template, String role) {
    List<Set<String>> result = new ArrayList<>();
    for (List<String> entity : template.of(role)) {
      Set<String> norms = new HashSet<>();
      entity.forEach(mention -> norms.add(MucText.norm(mention)));
      result.add(norms);
    }
    return result;
  }

  /** A report's entities in a role; those that are the same, or share a mention, are one. */
  private static List<Set<String>> pooled(List<MucTemplate> all, String role, boolean exact) {
    List<Set<String>> pool = new ArrayList<>();
    for (MucTemplate template : all) {
      for (Set<String> entity : norms(template, role)) {
        pool.stream()
            .filter(one -> exact ? one.equals(entity) : one.stream().anyMatch(entity::contains))
            .findFirst()
            .ifPresentOrElse(one -> one.addAll(entity), () -> pool.add(new HashSet<>(entity)));
      }
    }
    return pool;
  }

  /** The most pairs of found and key entities in which each stands once, along augmenting paths. */
  private static int matches(List<Set<String>> found, List<Set<String>> key) {
    int[] owner = new int[key.size()];
    java.util.Arrays.fill(owner, -1);
    int count = 0;
    for (int p = 0; p < found.size(); p++) {
      count += place(p, found, key, owner, new boolean[key.size()]) ? 1 : 0;
    }
    return count;
  }

  private static boolean place(
      int p, List<Set<String>> found, List<Set<String>> key, int[] owner, boolean[] seen) {
    for (int g = 0; g < key.size(); g++) {
      if (!seen[g] && key.get(g).containsAll(found.get(p))) {
        seen[g] = true;
        if (owner[g] < 0 || place(owner[g], found, key, owner, seen)) {
          owner[g] = p;
          return true;
        }
      }
    }
    return false;
  }

  private record Pairing(int gain, List<int[]> pairs) {}

  /** The one-to-one pairing of templates that agree in kind with the greatest total gain. */
  private static List<int[]> alignment(List<MucTemplate> predicted, List<MucTemplate> gold) {
    if (gold.size() > MOST_TEMPLATES) {
      throw new IllegalArgumentException("more than " + MOST_TEMPLATES + " templates in one key");
    }
    Map<Integer, Pairing> best = new HashMap<>(Map.of(0, new Pairing(0, List.of())));
    for (int p = 0; p < predicted.size(); p++) {
      Map<Integer, Pairing> next = new LinkedHashMap<>(best);
      for (int g = 0; g < gold.size(); g++) {
        int gain = gain(predicted.get(p), gold.get(g));
        if (gain > 0) {
          extend(best, next, new int[] {p, g}, gain);
        }
      }
      best = next;
    }
    return best.values().stream()
        .max(java.util.Comparator.comparingInt(Pairing::gain))
        .map(Pairing::pairs)
        .orElse(List.of());
  }

  private static void extend(
      Map<Integer, Pairing> best, Map<Integer, Pairing> next, int[] pair, int gain) {
    best.forEach(
        (taken, pairing) -> {
          int with = taken | 1 << pair[1];
          int total = pairing.gain() + gain;
          if (with != taken && (!next.containsKey(with) || next.get(with).gain() < total)) {
            List<int[]> pairs = new ArrayList<>(pairing.pairs());
            pairs.add(pair);
            next.put(with, new Pairing(total, pairs));
          }
        });
  }

  private static int gain(MucTemplate p, MucTemplate g) {
    if (!g.kind().contains(p.kind())) {
      return 0;
    }
    return 2
        + MucTemplate.ROLES.stream()
            .mapToInt(role -> rightPredicted(p, g, role) + rightGold(p, g, role))
            .sum();
  }
}
