// SPDX-License-Identifier: Apache-2.0
package org.dateline.read;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.codebook.Span;
import org.dateline.text.Token;

/**
 * Tokens at the beginning of a text, to be read one by one. An index outside of them is nothing.
 *
 * @param text what the tokens refer to
 */
record TokenRun(String text, List<Token> tokens) {
  private static final Set<String> PROPER = Set.of("[TEXT]", "[EXCERPT]", "[EXCERPTS]");

  boolean is(int i, String norm) {
    return i >= 0 && i < tokens.size() && tokens.get(i).is(norm);
  }

  boolean isNoDate(int i) {
    return is(i, "no") && is(i + 1, "date");
  }

  boolean isCapital(int i) {
    return i < tokens.size() && tokens.get(i).isWord() && tokens.get(i).capital();
  }

  /** A dash that parts, not one that joins a word: longer, or with space on a side. */
  boolean isDash(int i) {
    boolean mark = i < tokens.size() && (is(i, "_") || tokens.get(i).norm().startsWith("-"));
    if (!mark) {
      return false;
    }
    Span span = tokens.get(i).span();
    return span.length() > 1 || text.charAt(span.start()) == '—' || !touches(i);
  }

  /** Whether a mark stands between two words without space. */
  boolean touches(int i) {
    Span span = tokens.get(i).span();
    return i > 0
        && tokens.get(i - 1).span().end() == span.start()
        && (i + 1 >= tokens.size() || tokens.get(i + 1).span().start() == span.end());
  }

  /** The words of tokens {@code [first, end)} as they stand; empty where there are none. */
  String words(int first, int end) {
    return end <= first
        ? ""
        : text.substring(tokens.get(first).span().start(), tokens.get(end - 1).span().end());
  }

  /**
   * After a colon only a sentence shows that a place came before it: "LOOK: Ten Photos" has none.
   */
  boolean isProse(int from) {
    int words = 0;
    int small = 0;
    for (int i = from; i < tokens.size() && words < 10; i++) {
      words += tokens.get(i).isWord() ? 1 : 0;
      small += tokens.get(i).isWord() && !tokens.get(i).capital() ? 1 : 0;
    }
    return words == 10 && small >= 5;
  }

  /** Whether nearly all words from one on are in capitals. */
  boolean isUpperCase(int from) {
    int lower = 0;
    int upper = 0;
    for (int i = from; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      String word = word(token);
      lower += token.isWord() && !word.equals(word.toUpperCase(Locale.ROOT)) ? 1 : 0;
      upper += token.isWord() ? 1 : 0;
    }
    return upper > 0 && lower * 10 < upper;
  }

  /** Whether no line break stands between two tokens. */
  boolean onOneLine(int first, int last) {
    int newline = text.indexOf('\n', tokens.get(first).span().start());
    return newline < 0 || newline > tokens.get(last).span().start();
  }

  String word(Token token) {
    return token.span().of(text);
  }

  /**
   * Index after the notes in square brackets before the text proper: all up to [TEXT], and
   * [CONTINUED] after it.
   */
  int notesEnd(int from) {
    int end = from;
    int proper = -1;
    while (is(end, "[")) {
      int close = end;
      while (close < tokens.size() && !is(close, "]")) {
        close++;
      }
      if (close >= tokens.size()) {
        break;
      }
      String note = words(end, close + 1);
      if (proper >= 0 && !note.equals("[CONTINUED]")) {
        break;
      }
      end = close + 1;
      proper = proper >= 0 || PROPER.contains(note) ? end : -1;
    }
    return proper >= 0 ? proper : end;
  }
}
