// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
    APART,
    BACK,
    CRIME,
    SEVERAL,
    PAIR,
    COMPARISON,
    ENUMERATED,
    ENDED,
    ELSEWHEN,
    DESTINATION,
    DISTANCE,
    SPREAD,
    POSTED,
    HAPPENED,
    WOUNDS,
    HURT,
    OUTDATED
  }

  /** Tokens of the longest cue that is looked for right before a token. */
  private static final int LONGEST = 6;

  private static final Map<Cue, Phrases<Cue>> PHRASES = load();

  /** Words at which the phrase of a noun has begun, or has its own determiner. */
  private static final Set<String> NO_DETERMINED =
      Set.of(
          "a", "an", "another", "some", "any", "no", "of", "in", "at", "by", "on", "to", "for",
          "with", "from", "when", "after", "and", "or", "as", "was", "were", "is", "are", "said",
          "says", "say", ",", ":", ";");

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

  /** Whether a cue's last token stands right before a token. */
  static boolean endsAt(Cue cue, Text text, int first, int end) {
    return all(cue, text, Math.max(first, end - LONGEST), end).stream()
        .anyMatch(hit -> hit.end() == end);
  }

  /** All cues of a kind between two tokens. */
  static List<Phrases.Hit<Cue>> all(Cue cue, Text text, int first, int end) {
    return new ArrayList<>(PHRASES.get(cue).in(text.tokens(), Math.max(0, first), end));
  }

  /**
   * Whether a noun looks back at what was told already: its own determiner does, "the deadly car
   * bombing", not one of words before it, "said that a car bombing".
   *
   * @param first the noun's first token
   */
  static boolean pointBack(Text text, int from, int first) {
    for (int i = first - 1; i >= Math.max(from, first - 4); i--) {
      String word = text.token(i).norm();
      if (has(Cue.BACK, text, i, i + 1)) {
        return !word.equals("that") || i == first - 1;
      }
      if (NO_DETERMINED.contains(word) || text.token(i).isNumber()) {
        return false;
      }
    }
    return false;
  }
}
