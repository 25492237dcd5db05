// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.encoder;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.codebook.Span;

/**
 * Where a mark begins and ends: at whole words, and not with a word that only joins it to others.
 */
final class Edges {
  private static final Set<String> JOINING =
      Set.of(
          "of", "the", "a", "an", "and", "in", "on", "for", "to", "by", "with", "at", "from", "who",
          "that", "which", "was", "were");

  private Edges() {}

  /** The words from one character to another without what does not belong; none may be left. */
  static Optional<Span> trim(String text, int start, int end) {
    int first = start;
    int last = end;
    while (first > 0 && inWord(text, first)) {
      first--;
    }
    while (last < text.length() && inWord(text, last)) {
      last++;
    }
    int before;
    do {
      before = last - first;
      first = afterJoining(text, first, last);
      last = beforeJoining(text, first, last);
    } while (last - first < before && first < last);
    boolean left = first < last && !isJoining(text, first, last);
    return left ? Optional.of(new Span(first, last)) : Optional.empty();
  }

  /** Whether the letters on both sides of a place belong to one word. */
  private static boolean inWord(String text, int at) {
    return Character.isLetterOrDigit(text.charAt(at - 1))
        && Character.isLetterOrDigit(text.charAt(at));
  }

  private static int afterJoining(String text, int first, int last) {
    int from = first;
    while (from < last
        && !Character.isLetterOrDigit(text.charAt(from))
        && text.charAt(from) != '"') {
      from++;
    }
    int to = from;
    while (to < last && Character.isLetterOrDigit(text.charAt(to))) {
      to++;
    }
    return to < last && isJoining(text, from, to) ? to : from;
  }

  private static int beforeJoining(String text, int first, int last) {
    int to = last;
    while (to > first
        && !Character.isLetterOrDigit(text.charAt(to - 1))
        && text.charAt(to - 1) != '"') {
      to--;
    }
    int from = to;
    while (from > first && Character.isLetterOrDigit(text.charAt(from - 1))) {
      from--;
    }
    return from > first && isJoining(text, from, to) ? from : to;
  }

  private static boolean isJoining(String text, int from, int to) {
    return JOINING.contains(text.substring(from, to).toLowerCase(Locale.ROOT));
  }
}
