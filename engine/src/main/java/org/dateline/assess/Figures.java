// SPDX-License-Identifier: Apache-2.0
package org.dateline.assess;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.dateline.codebook.Count;
import org.dateline.codebook.Field;
import org.dateline.codebook.FigureSaid;
import org.dateline.codebook.Modality;
import org.dateline.codebook.Reliability;
import org.dateline.codebook.Statement;
import org.dateline.codebook.VoiceKind;

/**
 * Reads a figure off many accounts (codebook, section 3): a later statement of one root voice takes
 * the place of its earlier one; of the best-graded voices the latest figure holds, unless it is
 * lower than what more voices say, or only less exact.
 */
final class Figures {
  private final List<Step> steps = new ArrayList<>();
  private final Map<String, Step> current = new LinkedHashMap<>();
  private final RootVoices voices;
  private Optional<Held> held = Optional.empty();

  /** A figure that a voice gave. */
  record Step(Told told, Statement said, String root, boolean lead, Optional<String> echoOf) {
    Count count() {
      return (Count) said.value();
    }

    LocalDateTime at() {
      return told.report().published().orElse(LocalDateTime.MAX);
    }
  }

  private Figures(RootVoices voices) {
    this.voices = voices;
  }

  /** The figure of a field, off accounts in the order of their publication. */
  static Figures of(List<Told> told, Field field, RootVoices voices) {
    Figures figures = new Figures(voices);
    told.forEach(one -> figures.steps.addAll(figures.steps(one, field)));
    int best = figures.steps.stream().mapToInt(figures::rank).max().orElse(0);
    figures.steps.forEach(step -> figures.take(step, figures.rank(step) == best));
    return figures;
  }

  /** The surest figure of each root voice in an account; the surest of all leads. */
  private List<Step> steps(Told told, Field field) {
    Map<String, Statement> surest = new LinkedHashMap<>();
    told.account().statements().stream()
        .filter(s -> s.field() == field && s.modality() != Modality.DENIED)
        .sorted(SUREST)
        .forEach(s -> surest.putIfAbsent(voices.of(s), s));
    List<Step> own = new ArrayList<>();
    surest.forEach(
        (root, said) -> own.add(new Step(told, said, root, own.isEmpty(), echo(told, said, root))));
    return own;
  }

  /** What an armed group says of the harm that it did stands behind every other voice's figure. */
  private static final Comparator<Statement> SUREST =
      Comparator.comparing((Statement s) -> s.voice().root().kind() == VoiceKind.ARMED_GROUP)
          .thenComparing(s -> -s.confidence());

  private Optional<String> echo(Told told, Statement said, String root) {
    return steps.stream()
        .filter(step -> step.root().equals(root))
        .filter(step -> !step.told().report().id().equals(told.report().id()))
        .filter(step -> step.count().min() == ((Count) said.value()).min())
        .map(step -> step.told().report().id())
        .findFirst();
  }

  /** Figures of the highest rank are read for the best one; those without attackers before all. */
  private int rank(Step step) {
    int graded = Grades.rank(voices.grade(step.said()));
    return step.count().includesAttackers() ? graded : graded + 3;
  }

  private void take(Step step, boolean ranked) {
    Step before = current.get(step.root());
    if (before == null) {
      current.put(step.root(), step);
    } else if (step.lead() || agrees(step)) {
      // The first take printed again, or the exact figure rounded, is nothing new.
      if (voices.isReprint(step.said()) || Held.onlyVaguer(step.count(), before.count())) {
        return;
      }
      current.put(step.root(), step);
    }
    if (ranked && step.lead()) {
      held = Optional.of(held.map(h -> h.after(step)).orElseGet(() -> Held.first(step)));
    }
  }

  /** Whether it is the figure that leads in its account, from another voice. */
  private boolean agrees(Step step) {
    return steps.stream()
        .anyMatch(
            other ->
                other.lead()
                    && other.told().equals(step.told())
                    && other.count().min() == step.count().min());
  }

  Optional<Count> best() {
    return held.map(Held::count);
  }

  /** The root voices whose present figure is the best one. */
  Map<String, Reliability> supporting() {
    Map<String, Reliability> roots = new TreeMap<>();
    current.forEach(
        (root, step) -> {
          if (best().filter(count -> count.min() == step.count().min()).isPresent()) {
            roots.put(root, voices.grade(step.said()));
          }
        });
    return roots;
  }

  /**
   * The root voices whose present figure cannot be true as well. Who counted fewer before anybody
   * gave the best figure does not speak against it: tolls rise.
   */
  Map<String, Reliability> contradicting() {
    Map<String, Reliability> roots = new TreeMap<>();
    best()
        .ifPresent(
            count -> {
              LocalDateTime since = firstSaid(count);
              current.forEach(
                  (root, step) -> {
                    boolean overtaken =
                        step.count().min() < count.min() && step.at().isBefore(since);
                    if (!meet(count, step.count()) && !overtaken) {
                      roots.put(root, voices.grade(step.said()));
                    }
                  });
            });
    return roots;
  }

  private LocalDateTime firstSaid(Count count) {
    return steps.stream()
        .filter(step -> step.count().min() == count.min())
        .map(Step::at)
        .min(Comparator.naturalOrder())
        .orElse(LocalDateTime.MAX);
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
}
