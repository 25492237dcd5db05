// SPDX-License-Identifier: Apache-2.0
package org.dateline.read;

import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph of a text, without the space around it.
 *
 * @param blankBefore whether an empty line stands before it
 */
record Paragraph(int start, int end, boolean blankBefore) {
  private static final int WRAP_WIDTH = 90;

  /**
   * The paragraphs between two offsets: lines, or blocks of lines where the text is wrapped at a
   * fixed width. Linear.
   */
  static List<Paragraph> in(String text, int from, int to) {
    List<Paragraph> lines = lines(text, from, to);
    if (!isWrapped(text, lines)) {
      return lines;
    }
    List<Paragraph> blocks = new ArrayList<>();
    for (Paragraph line : lines) {
      int last = blocks.size() - 1;
      if (last >= 0 && !line.blankBefore) {
        Paragraph block = blocks.get(last);
        blocks.set(last, new Paragraph(block.start, line.end, block.blankBefore));
      } else {
        blocks.add(line);
      }
    }
    return blocks;
  }

  String of(String text) {
    return text.substring(start, end);
  }

  int length() {
    return end - start;
  }

  private static List<Paragraph> lines(String text, int from, int to) {
    List<Paragraph> lines = new ArrayList<>();
    boolean blank = true;
    int at = from;
    while (at < to) {
      int newline = text.indexOf('\n', at);
      int end = newline < 0 || newline > to ? to : newline;
      int start = at;
      int stop = end;
      while (start < stop && isSpace(text.charAt(start))) {
        start++;
      }
      while (stop > start && isSpace(text.charAt(stop - 1))) {
        stop--;
      }
      if (start < stop) {
        lines.add(new Paragraph(start, stop, blank));
      }
      blank = start >= stop;
      at = end + 1;
    }
    return lines;
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00A0' || c == '\uFEFF';
  }

  /** Wrapped text has many lines, all short, and few of them end where a sentence does. */
  private static boolean isWrapped(String text, List<Paragraph> lines) {
    int open = 0;
    for (Paragraph line : lines) {
      if (line.length() > WRAP_WIDTH) {
        return false;
      }
      open += ".!?:\"”".indexOf(text.charAt(line.end - 1)) < 0 ? 1 : 0;
    }
    return lines.size() >= 3 && open * 2 > lines.size();
  }
}
