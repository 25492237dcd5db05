// SPDX-License-Identifier: Apache-2.0
package org.dateline.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.codebook.Span;

/**
 * Cuts text into tokens. Words hold letters and digits ("MI5", "U.S."), numbers hold their own
 * commas and points ("1,000", "4.5"); a hyphen, an apostrophe-s and every other mark stand alone.
 * Linear in the length of the text.
 */
public final class Tokenizer {
  private Tokenizer() {}

  /** All tokens between two offsets, in order. */
  public static List<Token> tokens(String text, int from, int to) {
    List<Token> tokens = new ArrayList<>((to - from) / 5 + 4);
    int at = from;
    while (at < to) {
      char c = text.charAt(at);
      int end;
      if (Character.isDigit(c)) {
        end = numberEnd(text, at, to);
        boolean number = end >= to || !isWordPart(text.charAt(end));
        end = number ? end : wordEnd(text, at, to);
        tokens.add(token(text, at, end, number ? Token.Kind.NUMBER : Token.Kind.WORD));
      } else if (isWordPart(c)) {
        end = wordEnd(text, at, to);
        tokens.add(token(text, at, end, Token.Kind.WORD));
      } else if (isApostrophe(c) && isPossessive(text, at, to)) {
        end = at + 2;
        tokens.add(token(text, at, end, Token.Kind.MARK));
      } else {
        end = at + 1;
        if (!Character.isWhitespace(c) && !isInvisible(c)) {
          end = c == '-' || c == '.' ? runEnd(text, at, to, c) : end;
          tokens.add(token(text, at, end, Token.Kind.MARK));
        }
      }
      at = end;
    }
    return tokens;
  }

  /** All tokens of a text. */
  public static List<Token> tokens(String text) {
    return tokens(text, 0, text.length());
  }

  /** Lower case, without accents and soft hyphens, with straight quotes. */
  public static String norm(String word) {
    boolean plain = true;
    for (int i = 0; i < word.length() && plain; i++) {
      char c = word.charAt(i);
      plain = c < 128 && !(c >= 'A' && c <= 'Z');
    }
    if (plain) {
      return word;
    }
    StringBuilder out = new StringBuilder(word.length());
    String open = isAscii(word) ? word : Normalizer.normalize(word, Normalizer.Form.NFKD);
    for (int i = 0; i < open.length(); i++) {
      char c = open.charAt(i);
      if (isApostrophe(c)) {
        out.append('\'');
      } else if (c == '“' || c == '”' || c == '„' || c == '«' || c == '»') {
        out.append('"');
      } else if (c == '–' || c == '—') {
        out.append('-');
      } else if (Character.getType(c) != Character.NON_SPACING_MARK && !isInvisible(c)) {
        out.append(c);
      }
    }
    return out.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean isAscii(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  private static Token token(String text, int start, int end, Token.Kind kind) {
    return new Token(
        new Span(start, end),
        norm(text.substring(start, end)),
        kind,
        Character.isUpperCase(text.charAt(start)));
  }

  private static int numberEnd(String text, int from, int to) {
    int at = from;
    while (at < to) {
      char c = text.charAt(at);
      boolean inner =
          (c == ',' || c == '.') && at + 1 < to && Character.isDigit(text.charAt(at + 1));
      if (!Character.isDigit(c) && !inner) {
        break;
      }
      at++;
    }
    return at;
  }

  private static int wordEnd(String text, int from, int to) {
    int at = from;
    while (at < to && isWordPart(text.charAt(at))) {
      at++;
    }
    // "U.S.", "J.R.": single letters with points are one word.
    if (at - from == 1) {
      int acronym = at;
      while (acronym + 1 < to
          && text.charAt(acronym) == '.'
          && Character.isLetter(text.charAt(acronym + 1))
          && (acronym + 2 >= to || !isWordPart(text.charAt(acronym + 2)))) {
        acronym += 2;
      }
      if (acronym > at) {
        at = acronym < to && text.charAt(acronym) == '.' ? acronym + 1 : acronym;
      }
    }
    return at;
  }

  private static int runEnd(String text, int from, int to, char mark) {
    int at = from;
    while (at < to && text.charAt(at) == mark) {
      at++;
    }
    return at;
  }

  private static boolean isPossessive(String text, int at, int to) {
    return at + 1 < to
        && (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S')
        && at > 0
        && isWordPart(text.charAt(at - 1))
        && (at + 2 >= to || !isWordPart(text.charAt(at + 2)));
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || c == '\u00AD'
        || Character.isSurrogate(c);
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == '‘' || c == 'ʼ';
  }

  private static boolean isInvisible(char c) {
    return c == '\u00AD' || c == '\u200B' || c == '\u200C' || c == '\u200D' || c == '\uFEFF';
  }
}
