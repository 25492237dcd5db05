// SPDX-License-Identifier: Apache-2.0
package org.dateline.bench;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleFunction;
import org.dateline.code.encoder.Slot;
import org.dateline.code.encoder.Thresholds;

/** Searches the thresholds that give the most on given reports, one after the other, twice. */
final class MucThresholds {
  private static final double[] TRIED = {
    0.05, 0.1, 0.2, 0.3, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95
  };
  private static final List<Slot> SLOTS =
      List.of(
          Slot.PERPETRATOR_INDIVIDUAL,
          Slot.PERPETRATOR_ORGANISATION,
          Slot.TARGET,
          Slot.VICTIM,
          Slot.WEAPON);

  private final List<MucReading> readings;

  MucThresholds(List<MucReading> readings) {
    this.readings = readings;
  }

  Thresholds from(Thresholds first) {
    Thresholds best = first;
    for (int round = 0; round < 2; round++) {
      for (Slot slot : SLOTS) {
        Thresholds now = best;
        best = best(value -> with(now, slot, value), now);
      }
      Thresholds then = best;
      best = best(value -> new Thresholds(then.relevant(), value, then.least()), then);
    }
    return best;
  }

  private Thresholds best(DoubleFunction<Thresholds> of, Thresholds now) {
    Thresholds best = now;
    double most = worth(now);
    for (double value : TRIED) {
      double worth = worth(of.apply(value));
      if (worth > most) {
        most = worth;
        best = of.apply(value);
      }
    }
    return best;
  }

  private double worth(Thresholds thresholds) {
    MucScore score = MucReading.score(readings, thresholds);
    return score.roles().get("all").f1() + score.templates().get("all").f1();
  }

  private static Thresholds with(Thresholds now, Slot slot, double value) {
    Map<Slot, Double> least = new EnumMap<>(now.least());
    least.put(slot, value);
    return new Thresholds(now.relevant(), now.kind(), least);
  }
}
