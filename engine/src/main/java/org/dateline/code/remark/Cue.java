// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.remark;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.text.Token;

/**
 * A pattern of words from a lexicon file: words, {@code a|b} for either, {@code a?} for perhaps,
 * {@code @set} for a set defined in the file, {@code ..3} for up to three words between, {@code ^a}
 * for the word whose subject is the actor (the first word if none is marked).
 *
 * @param kind what the pattern stands for, as the file writes it
 */
record Cue(String kind, Frame frame, List<Element> elements) {
  private static final int NO = -1;
  private static final Set<String> STOPS = Set.of(".", ";", ":", "!", "?");

  /** One step of a pattern; a gap has no words. */
  record Element(Set<String> words, boolean optional, boolean marked, int gap) {}

  /**
   * A pattern found: tokens {@code [first, end)}.
   *
   * @param mark index of the token whose subject is the actor
   */
  record Hit(Cue cue, int first, int end, int mark) {
    String kind() {
      return cue.kind();
    }

    Frame frame() {
      return cue.frame();
    }
  }

  /** Reads a pattern; the sets of the file are at hand for {@code @set}. */
  static Cue of(String kind, Frame frame, String pattern, Map<String, Set<String>> sets) {
    List<Element> elements = new ArrayList<>();
    for (String piece : pattern.trim().split(" +")) {
      if (piece.startsWith("..")) {
        elements.add(new Element(Set.of(), true, false, Integer.parseInt(piece.substring(2))));
        continue;
      }
      boolean marked = piece.startsWith("^");
      boolean optional = piece.length() > 1 && piece.endsWith("?");
      String body = piece.substring(marked ? 1 : 0, piece.length() - (optional ? 1 : 0));
      Set<String> words = new LinkedHashSet<>();
      for (String word : body.split("\\|")) {
        words.addAll(word.startsWith("@") ? set(word.substring(1), sets) : Set.of(word));
      }
      elements.add(new Element(Set.copyOf(words), optional, marked, 0));
    }
    if (elements.get(0).optional()) {
      throw new IllegalStateException("a pattern begins with a word: " + pattern);
    }
    return new Cue(kind, frame, List.copyOf(elements));
  }

  private static Set<String> set(String name, Map<String, Set<String>> sets) {
    Set<String> found = sets.get(name);
    if (found == null) {
      throw new IllegalStateException("no set of words is called @" + name);
    }
    return found;
  }

  /** End of the pattern that begins at a token, or -1; its mark goes to {@code mark[0]}. */
  int match(List<Token> tokens, int first, int end, int[] mark) {
    mark[0] = first;
    return match(tokens, first, end, 0, mark);
  }

  private int match(List<Token> tokens, int at, int end, int step, int[] mark) {
    if (step == elements.size()) {
      return at;
    }
    Element element = elements.get(step);
    if (element.gap() > 0) {
      for (int skip = 0; skip <= element.gap() && at + skip <= end; skip++) {
        int found = match(tokens, at + skip, end, step + 1, mark);
        if (found != NO) {
          return found;
        }
        if (at + skip == end || STOPS.contains(tokens.get(at + skip).norm())) {
          return NO;
        }
      }
      return NO;
    }
    if (at < end && element.words().contains(tokens.get(at).norm())) {
      int before = mark[0];
      if (element.marked()) {
        mark[0] = at;
      }
      int found = match(tokens, at + 1, end, step + 1, mark);
      if (found != NO) {
        return found;
      }
      mark[0] = before;
    }
    return element.optional() ? match(tokens, at, end, step + 1, mark) : NO;
  }
}
