// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.encoder;

import java.util.List;
import java.util.Map;

/**
 * What the network reads in one text.
 *
 * @param all in the order of the text
 * @param acts words that name an act, in the order of the text
 * @param kinds how likely the text tells an act of each kind (MUC-4's word for it), from 0 to 1
 */
public record Marks(List<Mark> all, List<MarkedAct> acts, Map<String, Double> kinds) {
  public Marks {
    all = List.copyOf(all);
    acts = List.copyOf(acts);
    kinds = Map.copyOf(kinds);
  }

  /** How likely the text tells a reportable act at all, from 0 to 1. */
  public double relevance() {
    return kinds.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
  }

  /** The marks of one slot. */
  public List<Mark> of(Slot slot) {
    return all.stream().filter(mark -> mark.slot() == slot).toList();
  }
}
