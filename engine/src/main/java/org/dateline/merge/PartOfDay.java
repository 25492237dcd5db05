// SPDX-License-Identifier: Apache-2.0
package org.dateline.merge;

import java.time.LocalTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.codebook.DateRange;
import org.dateline.codebook.Field;
import org.dateline.codebook.Statement;
import org.dateline.text.Lines;

/**
 * When in a day an act was. Two attacks in one town on one day are told apart by it: "a bus was
 * bombed in the morning, a patrol in the evening".
 */
public enum PartOfDay {
  MORNING,
  AFTERNOON,
  EVENING,
  NIGHT;

  private static final int DAWN = 4;
  private static final int NOON = 12;
  private static final int DUSK = 17;
  private static final int DARK = 21;

  private static final Map<String, PartOfDay> WORDS = load();

  private static Map<String, PartOfDay> load() {
    Map<String, PartOfDay> words = new HashMap<>();
    for (String line : Lines.of(PartOfDay.class, "parts-of-day.tsv")) {
      String[] columns = line.split("\t", -1);
      for (String word : columns[1].split("\\|", -1)) {
        words.put(word, valueOf(columns[0].toUpperCase(Locale.ROOT)));
      }
    }
    return Map.copyOf(words);
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

  /** What the dates of an account say, by their words and hours; none where they say nothing. */
  static Set<PartOfDay> of(List<Statement> statements) {
    Set<PartOfDay> parts = EnumSet.noneOf(PartOfDay.class);
    for (Statement statement : statements) {
      if (statement.field() == Field.DATE && statement.value() instanceof DateRange date) {
        date.time().map(PartOfDay::at).ifPresent(parts::add);
        String quote = statement.evidence().quote().toLowerCase(Locale.ROOT);
        for (String word : quote.split("[^a-z]+", -1)) {
          Optional.ofNullable(WORDS.get(word)).ifPresent(parts::add);
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
