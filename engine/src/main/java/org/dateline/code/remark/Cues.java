// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.remark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.text.Lines;
import org.dateline.text.Sentence;
import org.dateline.text.Text;
import org.dateline.text.Token;

/**
 * The patterns of one lexicon file. A line is {@code kind TAB frame TAB pattern}, or {@code @set
 * TAB words} for a set that later lines use. Look-up costs a constant per token: gaps are bounded.
 */
final class Cues {
  private final Map<String, List<Cue>> byFirstWord = new HashMap<>();
  private final Map<String, Set<String>> sets = new HashMap<>();

  private Cues() {}

  /** The file beside this class, after the sets that all files share. */
  static Cues of(String file) {
    Cues cues = new Cues();
    Lines.of(Cues.class, "sets.tsv").forEach(cues::add);
    Lines.of(Cues.class, file).forEach(cues::add);
    return cues;
  }

  private void add(String line) {
    String[] columns = line.split("\t");
    if (line.startsWith("@")) {
      Set<String> words =
          Arrays.stream(columns[1].trim().split(" +")).collect(Collectors.toUnmodifiableSet());
      sets.merge(columns[0].substring(1), words, Cues::both);
      return;
    }
    if (columns.length < 3) {
      throw new IllegalStateException("kind, frame and pattern are wanted: " + line);
    }
    Frame frame = Frame.valueOf(columns[1].toUpperCase(Locale.ROOT));
    Cue cue = Cue.of(columns[0], frame, columns[2], sets);
    for (String word : cue.elements().get(0).words()) {
      byFirstWord.computeIfAbsent(word, k -> new ArrayList<>()).add(cue);
    }
  }

  private static Set<String> both(Set<String> some, Set<String> more) {
    Set<String> all = new java.util.HashSet<>(some);
    all.addAll(more);
    return Set.copyOf(all);
  }

  /** The words of a set of the file; empty if it has none of that name. */
  Set<String> set(String name) {
    return sets.getOrDefault(name, Set.of());
  }

  /** The longest pattern that begins at a token. */
  Optional<Cue.Hit> at(List<Token> tokens, int first, int end) {
    Cue.Hit longest = null;
    int[] mark = new int[1];
    for (Cue cue : byFirstWord.getOrDefault(tokens.get(first).norm(), List.of())) {
      int found = cue.match(tokens, first, end, mark);
      if (found >= 0 && (longest == null || found > longest.end())) {
        longest = new Cue.Hit(cue, first, found, mark[0]);
      }
    }
    return Optional.ofNullable(longest);
  }

  /** All patterns in a sentence from left to right, none overlapping. */
  List<Cue.Hit> in(Text text, Sentence sentence) {
    return in(text.tokens(), sentence.first(), sentence.end());
  }

  /** All patterns between two tokens from left to right, none overlapping. */
  List<Cue.Hit> in(List<Token> tokens, int first, int end) {
    List<Cue.Hit> hits = new ArrayList<>();
    int i = first;
    while (i < end) {
      Optional<Cue.Hit> hit = at(tokens, i, end);
      hit.ifPresent(hits::add);
      i = hit.map(Cue.Hit::end).orElse(i + 1);
    }
    return hits;
  }
}
