// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.text.Lines;
import org.dateline.text.Phrases;
import org.dateline.text.Text;

/** Words around the name of an act that say whether it happened, and how to read it. */
final class Cues {
  /** What a cue says; the data file tells each. */
  enum Cue {
    IRREALIS,
    NEGATED,
    ATTEMPTED,
    THWARTED,
    PLANNED,
    THREATENED,
    GENERAL,
    ACCIDENT,
    MISHAP,
    UNREAL,
    ANOTHER,
    BACK,
    CRIME,
    SEVERAL,
    PAIR,
    COMPARISON,
    ENUMERATED,
    ENDED,
    ELSEWHEN
  }

  private static final Map<Cue, Phrases<Cue>> PHRASES = load();

  private Cues() {}

  private static Map<Cue, Phrases<Cue>> load() {
    Map<Cue, Phrases<Cue>> all = new EnumMap<>(Cue.class);
    for (String line : Lines.of(Cues.class, "cues.tsv")) {
      String[] column = line.split("\t");
      Cue cue = Cue.valueOf(column[0].toUpperCase(Locale.ROOT));
      Phrases<Cue> phrases = all.computeIfAbsent(cue, c -> new Phrases<>());
      for (String phrase : column[1].split("\\|")) {
        phrases.add(phrase, cue);
      }
    }
    return all;
  }

  /** Whether a cue stands wholly between two tokens. */
  static boolean has(Cue cue, Text text, int first, int end) {
    return !PHRASES.get(cue).in(text.tokens(), Math.max(0, first), end).isEmpty();
  }

  /** All cues of a kind between two tokens. */
  static List<Phrases.Hit<Cue>> all(Cue cue, Text text, int first, int end) {
    return new ArrayList<>(PHRASES.get(cue).in(text.tokens(), Math.max(0, first), end));
  }
}
