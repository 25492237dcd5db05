// SPDX-License-Identifier: Apache-2.0
package org.dateline.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Quotations that a plain text marks itself, as mail does: lines that begin with {@code >}. */
final class Marked {
  private Marked() {}

  /** Each run of such lines. */
  static List<Draft.Mark> quotedLines(String body) {
    List<Draft.Mark> marks = new ArrayList<>();
    int at = 0;
    int start = -1;
    int end = -1;
    while (at < body.length()) {
      int newline = body.indexOf('\n', at);
      int next = newline < 0 ? body.length() : newline + 1;
      boolean quoted =
          body.startsWith("> ", at) || body.startsWith(">\n", at) || body.startsWith(">\r", at);
      if (quoted) {
        start = start < 0 ? at : start;
        end = newline < 0 ? body.length() : newline;
      } else if (start >= 0) {
        marks.add(new Draft.Mark(start, end, false, Optional.empty()));
        start = -1;
      }
      at = next;
    }
    if (start >= 0) {
      marks.add(new Draft.Mark(start, end, false, Optional.empty()));
    }
    return marks;
  }
}
