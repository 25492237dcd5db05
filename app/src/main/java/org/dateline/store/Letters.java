// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import org.jspecify.annotations.Nullable;

/**
 * Strings as a column can hold them. Texts from outside may hold the character nought, which
 * PostgreSQL refuses, and halves of characters, which have no UTF-8. Both are written as U+F8FF and
 * four hexadecimal digits, and so is U+F8FF itself: what is read is what was written.
 */
final class Letters {
  private static final char ESCAPE = '\uF8FF';

  private Letters() {}

  static @Nullable String toColumn(@Nullable String text) {
    if (text == null) {
      return null;
    }
    StringBuilder out = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      boolean odd = c == 0 || c == ESCAPE || (Character.isSurrogate(c) && !pair);
      if (odd && out == null) {
        out = new StringBuilder(text.length() + 16).append(text, 0, i);
      }
      if (odd) {
        out.append(ESCAPE).append(String.format("%04x", (int) c));
      } else if (out != null) {
        out.append(c);
      }
      if (pair) {
        i++;
        if (out != null) {
          out.append(text.charAt(i));
        }
      }
    }
    return out == null ? text : out.toString();
  }

  static String fromColumn(String column) {
    if (column.indexOf(ESCAPE) < 0) {
      return column;
    }
    StringBuilder out = new StringBuilder(column.length());
    for (int i = 0; i < column.length(); i++) {
      char c = column.charAt(i);
      if (c == ESCAPE && i + 4 < column.length()) {
        out.append((char) Integer.parseInt(column.substring(i + 1, i + 5), 16));
        i += 4;
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }
}
