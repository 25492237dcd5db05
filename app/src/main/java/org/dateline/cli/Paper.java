// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays text out in lines of a width, in colours if wanted. Words of reports cannot do anything to
 * the terminal: control characters are taken out of everything that is laid out.
 */
final class Paper {
  /** Some words in one ink. */
  record Piece(Ink ink, String words) {}

  private record Word(Ink ink, String letters, boolean spaceBefore) {}

  private final int width;
  private final boolean colour;
  private final StringBuilder text = new StringBuilder();

  /**
   * An empty sheet.
   *
   * @param width characters in a line, at least 40 are used
   */
  Paper(int width, boolean colour) {
    this.width = Math.max(40, width);
    this.colour = colour;
  }

  int width() {
    return width;
  }

  /** All that was laid out so far. */
  String text() {
    return text.toString();
  }

  Paper blank() {
    text.append('\n');
    return this;
  }

  /** Words from the left edge. */
  Paper line(Ink ink, String words) {
    return line(0, 0, new Piece(ink, words));
  }

  /**
   * Pieces one after the other, wrapped at the width.
   *
   * @param first spaces before the first line
   * @param hang spaces before the lines that follow
   */
  Paper line(int first, int hang, Piece... pieces) {
    List<Word> line = new ArrayList<>();
    int indent = first;
    int used = first;
    for (Word word : words(pieces)) {
      int needed = word.letters().length() + (word.spaceBefore() && !line.isEmpty() ? 1 : 0);
      if (!line.isEmpty() && used + needed > width && word.spaceBefore()) {
        flush(indent, line);
        indent = hang;
        used = hang;
        needed = word.letters().length();
      }
      line.add(word);
      used += needed;
    }
    flush(indent, line);
    return this;
  }

  /** A label in its column, and its value beside it. */
  Paper row(int indent, int column, String label, Piece... value) {
    String padded = " ".repeat(indent) + clean(label);
    int gap = Math.max(1, column - padded.length());
    StringBuilder before = new StringBuilder();
    before.append(" ".repeat(indent)).append(ink(Ink.LABEL, clean(label))).append(" ".repeat(gap));
    int mark = text.length();
    // The label takes the place of the spaces that the first line begins with.
    line(Math.max(column, padded.length() + 1), column, value);
    text.replace(mark, Math.min(text.length(), mark + padded.length() + gap), before.toString());
    return this;
  }

  /** One line of text without control characters and runs of white space. */
  static String clean(String words) {
    StringBuilder clean = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      int kind = Character.getType(c);
      boolean gap = Character.isWhitespace(c) || kind == Character.CONTROL || c == '\u00A0';
      boolean silent = kind == Character.FORMAT || kind == Character.LINE_SEPARATOR;
      if (gap) {
        if (clean.isEmpty() || clean.charAt(clean.length() - 1) != ' ') {
          clean.append(' ');
        }
      } else if (!silent) {
        clean.append(c);
      }
    }
    return clean.toString();
  }

  private static List<Word> words(Piece... pieces) {
    List<Word> words = new ArrayList<>();
    boolean space = false;
    for (Piece piece : pieces) {
      String clean = clean(piece.words());
      int start = 0;
      for (int i = 0; i <= clean.length(); i++) {
        if (i == clean.length() || clean.charAt(i) == ' ') {
          if (i > start) {
            words.add(new Word(piece.ink(), clean.substring(start, i), space));
          }
          space = i < clean.length() || (i == start && space);
          start = i + 1;
        }
      }
    }
    return words;
  }

  private void flush(int indent, List<Word> line) {
    if (line.isEmpty()) {
      return;
    }
    text.append(" ".repeat(indent));
    StringBuilder run = new StringBuilder();
    Ink ink = line.get(0).ink();
    for (int i = 0; i < line.size(); i++) {
      Word word = line.get(i);
      if (word.ink() != ink) {
        text.append(ink(ink, run.toString()));
        run.setLength(0);
        ink = word.ink();
      }
      run.append(i > 0 && word.spaceBefore() ? " " : "").append(word.letters());
    }
    text.append(ink(ink, run.toString())).append('\n');
    line.clear();
  }

  private String ink(Ink ink, String words) {
    return colour ? ink.on(words) : words;
  }
}
