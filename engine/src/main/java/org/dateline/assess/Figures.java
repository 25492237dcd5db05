// SPDX-License-Identifier: Apache-2.0
package org.dateline.assess;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.codebook.Count;
import org.dateline.codebook.Field;
import org.dateline.codebook.FigureSaid;
import org.dateline.codebook.Modality;
import org.dateline.codebook.Statement;

/**
 * Reads a figure off many accounts (codebook, section 3): a later statement of one root voice takes
 * the place of its earlier one; of several voices the latest figure holds, unless it is lower than
 * what more voices say, or only less exact.
 */
final class Figures {
  /** A single voice with a figure so many times higher than two others is not believed. */
  private static final int UNLIKELY = 4;

  private final List<Step> steps;
  private final Map<String, Step> current;
  private final Optional<Count> best;

  /** A figure that a voice gave. */
  record Step(Told told, Statement said, String root, boolean lead, Optional<String> echoOf) {
    Count count() {
      return (Count) said.value();
    }

    LocalDateTime at() {
      return told.report().published().orElse(LocalDateTime.MAX);
    }
  }

  private Figures(List<Step> steps, Map<String, Step> current, Optional<Count> best) {
    this.steps = steps;
    this.current = current;
    this.best = best;
  }

  /** The figure of a field, off accounts in the order of their publication. */
  static Figures of(List<Told> told, Field field, RootVoices voices) {
    List<Step> steps = new ArrayList<>();
    Map<String, Step> current = new LinkedHashMap<>();
    Optional<Held> best = Optional.empty();
    for (Told one : told) {
      for (Step step : steps(one, field, voices, steps)) {
        steps.add(step);
        if (step.lead() || !current.containsKey(step.root())) {
          current.put(step.root(), step);
        }
        if (step.lead()) {
          best = Optional.of(best.map(held -> held.after(step)).orElseGet(() -> Held.first(step)));
        }
      }
    }
    return new Figures(steps, current, best.map(Held::count));
  }

  /** The surest figure of each root voice in an account; the surest of all leads. */
  private static List<Step> steps(Told told, Field field, RootVoices voices, List<Step> before) {
    Map<String, Statement> surest = new LinkedHashMap<>();
    told.account().statements().stream()
        .filter(s -> s.field() == field && s.modality() != Modality.DENIED)
        .sorted(Comparator.comparingDouble(s -> -s.confidence()))
        .forEach(s -> surest.putIfAbsent(voices.of(told, s), s));
    List<Step> steps = new ArrayList<>();
    surest.forEach(
        (root, said) ->
            steps.add(new Step(told, said, root, steps.isEmpty(), echo(told, said, root, before))));
    return steps;
  }

  private static Optional<String> echo(Told told, Statement said, String root, List<Step> before) {
    return before.stream()
        .filter(step -> step.root().equals(root))
        .filter(step -> !step.told().report().id().equals(told.report().id()))
        .filter(step -> step.count().min() == ((Count) said.value()).min())
        .map(step -> step.told().report().id())
        .findFirst();
  }

  Optional<Count> best() {
    return best;
  }

  /** The root voices whose present figure is the best one. */
  Set<String> supporting() {
    Set<String> roots = new TreeSet<>();
    current.forEach(
        (root, step) -> {
          if (best.filter(count -> count.min() == step.count().min()).isPresent()) {
            roots.add(root);
          }
        });
    return roots;
  }

  /** The root voices whose present figure cannot be true as well. */
  Set<String> contradicting() {
    Set<String> roots = new TreeSet<>();
    current.forEach(
        (root, step) -> {
          if (best.filter(count -> !meet(count, step.count())).isPresent()) {
            roots.add(root);
          }
        });
    return roots;
  }

  /** From the least to the most that any voice now gives, where they differ. */
  Optional<Count> range() {
    if (current.values().stream().map(Step::count).distinct().count() < 2) {
      return Optional.empty();
    }
    int min = current.values().stream().mapToInt(step -> step.count().min()).min().orElse(0);
    boolean open = current.values().stream().anyMatch(step -> step.count().max().isEmpty());
    int max =
        current.values().stream()
            .mapToInt(step -> step.count().max().orElse(step.count().min()))
            .max()
            .orElse(min);
    return Optional.of(
        new Count(min, open ? OptionalInt.empty() : OptionalInt.of(max), false, false));
  }

  /** All that was said, the earliest first. */
  List<FigureSaid> history() {
    return steps.stream()
        .map(
            step ->
                new FigureSaid(
                    step.said().field(),
                    step.count(),
                    step.told().report().published(),
                    step.told().report().source(),
                    step.said().voice(),
                    step.said().evidence(),
                    step.said().modality(),
                    step.echoOf()))
        .toList();
  }

  /** Whether both figures can be true. */
  static boolean meet(Count one, Count other) {
    int a = one.max().orElse(Integer.MAX_VALUE);
    int b = other.max().orElse(Integer.MAX_VALUE);
    return one.min() <= b && other.min() <= a;
  }

  /** The figure that holds so far, and who stands behind it or says less. */
  private record Held(Count count, Set<String> behind, Map<String, Count> lower) {
    static Held first(Step step) {
      return new Held(step.count(), Set.of(step.root()), Map.of());
    }

    Held after(Step step) {
      Count said = step.count();
      boolean same = said.min() == count.min();
      if (same) {
        Count exact = said.max().isPresent() && count.max().isEmpty() ? said : count;
        return new Held(exact, with(behind, step.root()), lower);
      }
      if (said.min() > count.min()) {
        boolean alone = behind.size() >= 2 && said.min() >= UNLIKELY * Math.max(1, count.min());
        return alone && !behind.contains(step.root()) ? this : first(step);
      }
      if (meet(said, count) && !behind.equals(Set.of(step.root()))) {
        return this;
      }
      return lower(step);
    }

    /** A lower figure holds when its voice takes its own back, or more voices say less. */
    private Held lower(Step step) {
      if (behind.equals(Set.of(step.root())) && step.count().max().isPresent()) {
        return first(step);
      }
      Map<String, Count> less = new HashMap<>(lower);
      less.put(step.root(), step.count());
      long agree = less.values().stream().filter(c -> c.min() == step.count().min()).count();
      return agree > behind.size()
          ? new Held(step.count(), Set.copyOf(less.keySet()), Map.of())
          : new Held(count, behind, less);
    }

    private static Set<String> with(Set<String> roots, String root) {
      Set<String> more = new TreeSet<>(roots);
      more.add(root);
      return more;
    }
  }
}
