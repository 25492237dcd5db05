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

  private final String words;

  PartOfDay(String words) {
    this.words = words;
  }

  /** Whether one may run into the other: an evening into a night, a night into a morning. */
  boolean meets(PartOfDay other) {
    return this == other || next() == other || other.next() == this;
  }

  private PartOfDay next() {
    return switch (this) {
      case MORNING -> AFTERNOON;
      case AFTERNOON -> EVENING;
      case EVENING -> NIGHT;
      case NIGHT -> MORNING;
    };
  }

  private boolean isSaid(Set<String> said) {
    return Arrays.stream(words.split(" ", -1)).anyMatch(said::contains);
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
          if (part.isSaid(said)) {
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
