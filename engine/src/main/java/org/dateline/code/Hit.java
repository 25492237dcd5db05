// SPDX-License-Identifier: Apache-2.0
package org.dateline.code;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.codebook.Count;

/**
 * People of whom a report says that they were shot, stabbed or brought to hospital. They are
 * wounded, less those who died of it: "four people were shot, one fatally".
 */
record Hit(Telling act) {
  private static final double SCORE = 0.4;

  /**
   * The wounded, where no words count them as such; empty where all or nobody knows how many died.
   */
  Optional<Mention> wounded() {
    if (act.of(Role.WOUNDED).stream().anyMatch(m -> ((Count) m.value()).min() > 0)) {
      return Optional.empty();
    }
    Optional<Mention> most =
        Stream.of(Role.HIT, Role.IN_HOSPITAL)
            .flatMap(role -> act.of(role).stream())
            .max(
                Comparator.<Mention>comparingInt(m -> count(m).min())
                    .thenComparing(Mention::span, Comparator.reverseOrder()));
    return most.flatMap(m -> left(count(m), killed(m)).map(count -> written(m, count)));
  }

  /** Who died of those hit; of those in hospital only who is said to have died afterwards. */
  private Count killed(Mention hit) {
    return act.of(Role.KILLED).stream()
        .filter(m -> hit.role() == Role.HIT || m.span().compareTo(hit.span()) > 0)
        .min(Comparator.comparingDouble((Mention m) -> -m.score()).thenComparing(Mention::span))
        .map(Hit::count)
        .orElse(Count.exactly(0));
  }

  private static Optional<Count> left(Count hit, Count killed) {
    if (killed.max().isEmpty() || killed.max().getAsInt() != killed.min()) {
      return Optional.empty();
    }
    int min = hit.min() - killed.min();
    return min <= 0
        ? Optional.empty()
        : Optional.of(
            hit.max().isEmpty()
                ? Count.atLeast(min)
                : new Count(
                    min,
                    java.util.OptionalInt.of(hit.max().getAsInt() - killed.min()),
                    hit.approximate(),
                    false));
  }

  private static Mention written(Mention hit, Count count) {
    return new Mention(
        Role.WOUNDED,
        hit.span(),
        hit.trigger(),
        count,
        SCORE,
        "shot, stabbed or in hospital, less those who died");
  }

  private static Count count(Mention mention) {
    return (Count) mention.value();
  }
}
