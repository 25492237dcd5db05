// SPDX-License-Identifier: Apache-2.0
package org.dateline.text;

import org.dateline.codebook.Span;

/**
 * A word, a number or a mark of a text.
 *
 * @param norm lower case, without accents and soft hyphens, with straight quotes
 * @param capital whether it begins with a capital letter
 */
public record Token(Span span, String norm, Kind kind, boolean capital) {
  /** What a token is made of. */
  public enum Kind {
    WORD,
    NUMBER,
    MARK
  }

  public boolean is(String word) {
    return norm.equals(word);
  }

  public boolean isWord() {
    return kind == Kind.WORD;
  }

  public boolean isNumber() {
    return kind == Kind.NUMBER;
  }
}
