// SPDX-License-Identifier: Apache-2.0
package org.dateline.read;

/** The words of a line of Markdown without its marks. One pass; a mark that is not closed stays. */
final class MarkdownWords {
  private static final int LONGEST_LINK = 1000;

  private final String line;
  private final StringBuilder out;

  private MarkdownWords(String line) {
    this.line = line;
    this.out = new StringBuilder(line.length());
  }

  static String plain(String line) {
    return new MarkdownWords(line).read();
  }

  private String read() {
    int at = 0;
    while (at < line.length()) {
      char c = line.charAt(at);
      if (c == '\\' && at + 1 < line.length() && isMark(line.charAt(at + 1))) {
        out.append(line.charAt(at + 1));
        at += 2;
      } else if (c == '!' && line.startsWith("[", at + 1) && linkEnd(at + 1) > 0) {
        at = linkEnd(at + 1);
      } else if (c == '[' && linkEnd(at) > 0) {
        out.append(plain(line.substring(at + 1, line.indexOf("](", at))));
        at = linkEnd(at);
      } else if (c == '<' && tagEnd(at) > 0) {
        at = tagEnd(at);
      } else if (c == '*' || c == '`' || c == '_' && isEdge(at)) {
        at++;
      } else {
        out.append(c);
        at++;
      }
    }
    return out.toString();
  }

  /** Offset after "[words](address)"; -1 where there is no such link. */
  private int linkEnd(int at) {
    int words = at + 1;
    int limit = Math.min(line.length(), at + LONGEST_LINK);
    while (words < limit && line.charAt(words) != ']' && line.charAt(words) != '[') {
      words++;
    }
    if (!line.startsWith("](", words)) {
      return -1;
    }
    int end = find(')', words);
    return end < 0 ? -1 : end + 1;
  }

  private int tagEnd(int at) {
    char next = at + 1 < line.length() ? line.charAt(at + 1) : ' ';
    int end = next == '/' || Character.isLetter(next) ? find('>', at) : -1;
    return end < 0 ? -1 : end + 1;
  }

  /** A mark within the length of a link; so a line of open marks stays linear. */
  private int find(char mark, int from) {
    int limit = Math.min(line.length(), from + LONGEST_LINK);
    for (int i = from; i < limit; i++) {
      if (line.charAt(i) == mark) {
        return i;
      }
    }
    return -1;
  }

  /** An underscore at the edge of a word is a mark, inside a word it is a letter. */
  private boolean isEdge(int at) {
    boolean before = at > 0 && Character.isLetterOrDigit(line.charAt(at - 1));
    boolean after = at + 1 < line.length() && Character.isLetterOrDigit(line.charAt(at + 1));
    return !(before && after);
  }

  private static boolean isMark(char c) {
    return "\\`*_{}[]()#+-.!>~|\"".indexOf(c) >= 0;
  }
}
