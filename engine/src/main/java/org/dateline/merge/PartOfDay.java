// SPDX-License-Identifier: Apache-2.0
package org.dateline.merge;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.codebook.DateRange;
import org.dateline.codebook.Field;
import org.dateline.codebook.Statement;

/**
 * When in a day an act was. Two attacks in one town on one day are told apart by it: "a bus was
 * bombed in the morning, a patrol in the evening".
 */
public enum PartOfDay {
  MORNING("morning dawn daybreak sunrise breakfast"),
  AFTERNOON("noon midday afternoon lunchtime"),
  EVENING("evening dusk sunset nightfall"),
  NIGHT("night overnight midnight tonight nighttime");

  private static final int DAWN = 4;
  private static final int NOON = 12;
  private static final int DUSK = 17;
  private static final int DARK = 21;

  private final List<String> words;

  PartOfDay(String words) {
    this.words = Arrays.asList(words.split(" "));
  }

  /** Whether one may run into the other: an evening into a night, a night into a morning. */
  boolean meets(PartOfDay other) {
    int apart = Math.abs(ordinal() - other.ordinal());
    return apart <= 1 || apart == values().length - 1;
  }

  /** What the dates of an account say, by their words and hours; none where they say nothing. */
  static Set<PartOfDay> of(List<Statement> statements) {
    Set<PartOfDay> parts = EnumSet.noneOf(PartOfDay.class);
    for (Statement statement : statements) {
      if (statement.field() == Field.DATE && statement.value() instanceof DateRange date) {
        date.time().map(PartOfDay::at).ifPresent(parts::add);
        Set<String> said =
            new HashSet<>(
                Arrays.asList(
                    statement.evidence().quote().toLowerCase(Locale.ROOT).split("[^a-z]+", -1)));
        for (PartOfDay part : values()) {
          if (part.words.stream().anyMatch(said::contains)) {
            parts.add(part);
          }
        }
      }
    }
    return parts;
  }

  private static PartOfDay at(LocalTime time) {
    int hour = time.getHour();
    if (hour < DAWN || hour >= DARK) {
      return NIGHT;
    }
    return hour < NOON ? MORNING : hour < DUSK ? AFTERNOON : EVENING;
  }
}
