// SPDX-License-Identifier: Apache-2.0
package org.dateline.resolve;

import java.util.List;
import org.dateline.codebook.Span;
import org.dateline.text.Sentence;
import org.dateline.text.Text;
import org.dateline.text.Token;

/** The tokens of one sentence, with silence beyond its ends. */
final class Words {
  private final List<Token> tokens;
  private final int first;
  private final int end;
  private final boolean upperCase;

  Words(Text text, Sentence sentence) {
    this.tokens = text.tokens();
    this.first = sentence.first();
    this.end = sentence.end();
    this.upperCase = text.upperCase();
  }

  List<Token> tokens() {
    return tokens;
  }

  int first() {
    return first;
  }

  int end() {
    return end;
  }

  boolean has(int i) {
    return i >= first && i < end;
  }

  /** The word in small letters; nothing beyond the ends. */
  String at(int i) {
    return has(i) ? tokens.get(i).norm() : "";
  }

  boolean is(int i, String word) {
    return has(i) && tokens.get(i).norm().equals(word);
  }

  /** Letters, perhaps with figures among them. */
  boolean isWord(int i) {
    return has(i) && tokens.get(i).isWord();
  }

  boolean isNumber(int i) {
    return has(i) && tokens.get(i).isNumber();
  }

  boolean isMark(int i) {
    return has(i) && tokens.get(i).kind() == Token.Kind.MARK;
  }

  /** Whether its capital says something: a name in text that has small letters too. */
  boolean isName(int i) {
    return isWord(i) && tokens.get(i).capital() && !upperCase;
  }

  /** Whether it may be a name: written with a capital, or in text that has nothing else. */
  boolean mayBeName(int i) {
    return has(i) && tokens.get(i).capital();
  }

  boolean upperCase() {
    return upperCase;
  }

  /** Whether a token begins where the one before ends. */
  boolean touchesPrevious(int i) {
    return has(i) && has(i - 1) && span(i).start() == span(i - 1).end();
  }

  /** Whether it begins with a figure. */
  boolean hasFigures(int i) {
    String word = at(i);
    return !word.isEmpty() && word.charAt(0) >= '0' && word.charAt(0) <= '9';
  }

  /** Whether a point that belongs to nothing before stands right before a token: ".45". */
  boolean followsPoint(int i) {
    if (i < 1 || !tokens.get(i - 1).is(".") || span(i - 1).end() != span(i).start()) {
      return false;
    }
    return i < 2 || span(i - 2).end() < span(i - 1).start();
  }

  private Span span(int i) {
    return tokens.get(i).span();
  }

  /** A whole number of one to nine figures without commas; -1 for anything else. */
  int figures(int i) {
    if (!isNumber(i)) {
      return -1;
    }
    String word = at(i);
    if (word.length() > 9) {
      return -1;
    }
    int value = 0;
    for (int c = 0; c < word.length(); c++) {
      int digit = word.charAt(c) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return value;
  }
}
