// SPDX-License-Identifier: Apache-2.0
package org.dateline.brief;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dateline.codebook.Field;
import org.dateline.codebook.FigureSaid;

/** The history of a figure. */
record Toll(Telling telling, Prose prose) {
  private static final int STEPS = 5;

  void moved(Field field) {
    List<FigureSaid> steps = new ArrayList<>();
    for (FigureSaid step : telling.recorded().history()) {
      boolean other = steps.isEmpty() || !steps.get(steps.size() - 1).value().equals(step.value());
      if (step.field() == field && step.echoOf().isEmpty() && other) {
        steps.add(step);
      }
    }
    if (steps.size() < 2) {
      return;
    }
    int from = Math.max(1, steps.size() - STEPS + 1);
    List<Phrase> later =
        IntStream.range(from, steps.size())
            .mapToObj(i -> step(steps.get(i), steps.get(i == from ? 0 : i - 1).at()))
            .toList();
    Prose.Draft draft =
        prose
            .say("moved")
            .with("value", Vocabulary.of("value", field.code()))
            .with("first", step(steps.get(0), Optional.empty()))
            .with("later", Phrase.list(later, "and then"));
    if (from > 1) {
      draft.with("skipped", Wording.number(from - 1));
    }
    draft.end();
  }

  private Phrase step(FigureSaid step, Optional<LocalDateTime> before) {
    String at = step.at().map(time -> ", " + Wording.moment(time, before)).orElse("");
    return new Phrase(
        Wording.count(step.value()) + " (" + Voices.name(step.voice()) + at + ")",
        List.of(telling.ground(step)));
  }
}
