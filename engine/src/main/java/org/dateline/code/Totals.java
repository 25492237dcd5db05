// SPDX-License-Identifier: Apache-2.0
package org.dateline.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.codebook.Field;

/**
 * Figures that add up what several acts of a report did: "car bombs killed 16 in two cities", nine
 * in one and seven in the other. A sum is no single act's, and where nobody calls the acts one
 * operation it belongs to none of them (codebook, {@code operation}).
 */
final class Totals {
  private static final List<Field> HARM = List.of(Field.KILLED, Field.WOUNDED, Field.ABDUCTED);

  private Totals() {}

  /** Takes sums from the acts that they were told with. */
  static void takeFrom(List<AccountDraft> drafts) {
    for (Field field : HARM) {
      List<Set<Integer>> figures = new ArrayList<>();
      drafts.forEach(draft -> figures.add(new TreeSet<>(draft.figures(field))));
      for (int i = 0; i < drafts.size(); i++) {
        for (int figure : figures.get(i)) {
          if (hasPart(figures.get(i), figure) && isSum(figure, figures)) {
            drafts.get(i).drop(field, figure);
          }
        }
      }
    }
  }

  /** Whether the act has a figure of its own too, without which the sum may be just that. */
  private static boolean hasPart(Set<Integer> own, int figure) {
    return own.stream().anyMatch(part -> part > 0 && part < figure);
  }

  /** Whether all acts, each by the largest of its own figures, come to the figure. */
  private static boolean isSum(int figure, List<Set<Integer>> figures) {
    int parts = 0;
    int sum = 0;
    for (Set<Integer> own : figures) {
      int largest =
          own.stream().mapToInt(Integer::intValue).filter(f -> f > 0 && f < figure).max().orElse(0);
      sum += largest;
      parts += largest > 0 ? 1 : 0;
    }
    return parts > 1 && sum == figure;
  }
}
