// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.voice;

/** The words by which a link is named. */
final class Names {
  private static final int LONGEST = 10;

  private final Marked text;

  Names(Marked text) {
    this.text = text;
  }

  /**
   * The speaker's name: without determiners, brackets, relative clauses and asides, with "of",
   * "for" and "from" phrases. Line breaks become spaces.
   */
  String of(NounPhrase phrase) {
    int first = start(phrase);
    int end = phrase.core();
    while (end < phrase.end() && belongs(end, phrase.end())) {
      end++;
      while (end < phrase.end()
          && end - first < LONGEST
          && !text.has(end, WordClass.PREP)
          && !isBracket(end)) {
        end++;
      }
    }
    StringBuilder name = new StringBuilder();
    int depth = 0;
    for (int i = first; i < end; i++) {
      depth += text.is(i, "(") || text.is(i, "[") ? 1 : 0;
      if (depth == 0) {
        append(name, i, i > first);
      }
      depth -= depth > 0 && (text.is(i, ")") || text.is(i, "]")) ? 1 : 0;
    }
    String clean = name.toString().strip();
    return clean.isEmpty() ? words(phrase.first(), phrase.end()) : clean;
  }

  /** The first word of a phrase after its determiners. */
  int start(NounPhrase phrase) {
    int first = phrase.first();
    while (first + 1 < phrase.core() && isArticle(first)) {
      first++;
    }
    return first;
  }

  private boolean isArticle(int i) {
    return switch (text.token(i).norm()) {
      case "mr",
          "mrs",
          "ms",
          "dr",
          ".",
          "the",
          "a",
          "an",
          "this",
          "that",
          "these",
          "those",
          "its",
          "his",
          "her",
          "their",
          "another" ->
          true;
      default -> false;
    };
  }

  private boolean belongs(int i, int end) {
    if (text.is(i, "to")) {
      return text.has(i - 1, WordClass.NEAR);
    }
    if (text.is(i, "at") || text.is(i, "in")) {
      return isBody(i + 1, end);
    }
    return switch (text.token(i).norm()) {
      case "of", "for", "from", "by" -> true;
      default -> false;
    };
  }

  /** "A doctor at the general hospital", "an official in the mayor's office": where he serves. */
  private boolean isBody(int first, int end) {
    int last = first;
    while (last < Math.min(end, first + LONGEST) && !text.has(last, WordClass.PREP)) {
      last++;
    }
    return last > first && text.has(last - 1, WordClass.BODY);
  }

  private boolean isBracket(int i) {
    return text.is(i, "(") || text.is(i, "[");
  }

  private void append(StringBuilder name, int i, boolean spaced) {
    boolean touches = i > 0 && text.token(i - 1).span().end() == text.token(i).span().start();
    if (spaced && !touches && !name.isEmpty()) {
      name.append(' ');
    }
    name.append(text.token(i).span().of(text.text().report().text()));
  }

  String words(int first, int end) {
    StringBuilder words = new StringBuilder();
    for (int i = first; i < end; i++) {
      append(words, i, i > first);
    }
    return words.toString();
  }
}
