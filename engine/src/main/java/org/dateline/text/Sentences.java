// SPDX-License-Identifier: Apache-2.0
package org.dateline.text;

import java.util.List;
import java.util.Set;
import org.dateline.codebook.Span;

/**
 * Splits parts into paragraphs and sentences. An empty line ends a paragraph; so does a single line
 * break, unless the text is wrapped at a fixed width as old wires and mail are.
 */
final class Sentences {
  private static final int WRAP_WIDTH = 90;

  /** Tokens; text without full stops is cut, so that work on a sentence stays bounded. */
  private static final int LONGEST = 250;

  private static final Set<String> ABBREVIATIONS =
      Lines.of(Sentences.class, "abbreviations.txt").stream()
          .map(Tokenizer::norm)
          .collect(java.util.stream.Collectors.toUnmodifiableSet());

  private final String text;
  private final List<Token> tokens;
  private final List<Sentence> sentences;
  private int paragraph;

  Sentences(String text, List<Token> tokens, List<Sentence> sentences) {
    this.text = text;
    this.tokens = tokens;
    this.sentences = sentences;
  }

  void addPart(int part, Span span) {
    boolean wrapped = isWrapped(span);
    int start = span.start();
    for (int i = span.start(); i < span.end(); i++) {
      if (text.charAt(i) == '\n' && (!wrapped || blankAfter(i, span.end()))) {
        addParagraph(part, start, i);
        start = i + 1;
      }
    }
    addParagraph(part, start, span.end());
  }

  /** Wrapped text has short lines, and most that go on in the next end inside a sentence. */
  private boolean isWrapped(Span span) {
    int lines = 0;
    int breaks = 0;
    int open = 0;
    int lineStart = span.start();
    for (int i = span.start(); i <= span.end(); i++) {
      if (i < span.end() && text.charAt(i) != '\n') {
        continue;
      }
      int end = i;
      while (end > lineStart && Character.isWhitespace(text.charAt(end - 1))) {
        end--;
      }
      if (end - lineStart > WRAP_WIDTH) {
        return false;
      }
      if (end > lineStart) {
        lines++;
        if (i < span.end() && !blankAfter(i, span.end())) {
          breaks++;
          open += ".!?:\"”".indexOf(text.charAt(end - 1)) < 0 ? 1 : 0;
        }
      }
      lineStart = i + 1;
    }
    return lines >= 3 && open * 2 > breaks;
  }

  private boolean blankAfter(int newline, int end) {
    for (int i = newline + 1; i < end; i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        return true;
      }
      if (!Character.isWhitespace(c)) {
        return false;
      }
    }
    return true;
  }

  private void addParagraph(int part, int from, int to) {
    if (text.substring(from, to).isBlank()) {
      return;
    }
    List<Token> found = Tokenizer.tokens(text, from, to);
    if (found.isEmpty()) {
      return;
    }
    int base = tokens.size();
    tokens.addAll(found);
    int first = 0;
    for (int i = 0; i < found.size(); i++) {
      if (i + 1 == found.size() || i - first >= LONGEST || endsSentence(found, i)) {
        Span span = new Span(found.get(first).span().start(), found.get(i).span().end());
        sentences.add(
            new Sentence(sentences.size(), span, base + first, base + i + 1, paragraph, part));
        first = i + 1;
      }
    }
    paragraph++;
  }

  private boolean endsSentence(List<Token> found, int i) {
    Token token = found.get(i);
    Token next = found.get(i + 1);
    boolean quote = token.is("\"") || token.is("'") || token.is(")");
    Token stop = quote && i > 0 ? found.get(i - 1) : token;
    boolean closes = !quote || stop.span().end() == token.span().start();
    if (!closes
        || !(stop.is(".") || stop.is("!") || stop.is("?") || stop.norm().startsWith(".."))) {
      return isAcronymEnd(found, i);
    }
    // A closing quote belongs to the sentence that it closes.
    if (!quote
        && (next.is("\"") || next.is("'") || next.is(")"))
        && next.span().start() == token.span().end()) {
      return false;
    }
    int word = quote ? i - 2 : i - 1;
    if (stop.is(".") && word >= 0 && isAbbreviation(found.get(word), stop, next)) {
      return false;
    }
    return startsSentence(next);
  }

  /**
   * "... in the U.S. The attack": the point of an acronym ends a sentence before a common opener.
   */
  private boolean isAcronymEnd(List<Token> found, int i) {
    Token token = found.get(i);
    Token next = found.get(i + 1);
    return token.isWord()
        && token.norm().endsWith(".")
        && next.capital()
        && Set.of("the", "a", "an", "in", "he", "she", "it", "they", "but", "on", "at")
            .contains(next.norm())
        && next.span().start() > token.span().end();
  }

  private boolean isAbbreviation(Token word, Token stop, Token next) {
    if (word.span().end() != stop.span().start()) {
      return false;
    }
    boolean initial = word.isWord() && word.span().length() == 1 && word.capital();
    boolean known = ABBREVIATIONS.contains(word.norm());
    boolean number = word.is("no") && next.isNumber();
    return initial || known || number;
  }

  private boolean startsSentence(Token next) {
    return next.capital()
        || next.isNumber()
        || next.is("\"")
        || next.is("'")
        || next.is("(")
        || next.is("[")
        || next.norm().startsWith("-")
        || Character.isLetter(text.charAt(next.span().start()))
            && !Character.isLowerCase(text.charAt(next.span().start()));
  }
}
