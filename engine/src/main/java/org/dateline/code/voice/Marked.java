// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.voice;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.dateline.codebook.Span;
import org.dateline.text.Sentence;
import org.dateline.text.Text;
import org.dateline.text.Token;

/** A text with the classes of its words and its quotations. */
final class Marked {
  private final Text text;
  private final List<Set<WordClass>> all;
  private final List<Set<WordClass>> classes;
  private final BitSet lastOfSentence = new BitSet();
  private final Quotations quotations;

  Marked(Text text) {
    this.text = text;
    this.all = text.tokens().stream().map(WordClass::of).toList();
    this.classes = all.stream().map(WordClass::small).toList();
    text.sentences().forEach(sentence -> lastOfSentence.set(sentence.end() - 1));
    this.quotations = Quotations.in(text);
  }

  Text text() {
    return text;
  }

  List<Token> tokens() {
    return text.tokens();
  }

  int size() {
    return classes.size();
  }

  Token token(int index) {
    return text.token(index);
  }

  boolean is(int index, String word) {
    return index >= 0 && index < classes.size() && text.token(index).is(word);
  }

  /** The classes of a small word; none where it is a noun or verb of some sort. */
  Set<WordClass> classes(int index) {
    return classes.get(index);
  }

  boolean has(int index, WordClass wordClass) {
    return index >= 0 && index < all.size() && wordClass.in(all.get(index));
  }

  Quotations quotations() {
    return quotations;
  }

  Span span(int first, int end) {
    return text.span(first, end);
  }

  /** Words on -ly that are not names or nouns. */
  boolean isAdverb(int index) {
    Token token = text.token(index);
    return token.isWord()
        && token.norm().length() > 4
        && token.norm().endsWith("ly")
        && !WordClass.NOT_ADV.in(classes.get(index));
  }

  /**
   * Words that are verbs by the list, or past forms of verbs by their ending, of verbs and not part
   * of a name.
   */
  boolean isPastForm(int index) {
    Token token = text.token(index);
    boolean lower = text.upperCase() || !token.capital();
    if (lower && WordClass.VERB.in(classes.get(index))) {
      return true;
    }
    return lower
        && token.isWord()
        && token.norm().length() > 3
        && token.norm().endsWith("ed")
        && !WordClass.NOT_VERB.in(classes.get(index));
  }

  /** Whether a mark stands between two words without a space: "so-called", "Bab al-Muadham". */
  boolean joins(int index) {
    return index > 0
        && index + 1 < classes.size()
        && text.token(index - 1).span().end() == text.token(index).span().start()
        && text.token(index).span().end() == text.token(index + 1).span().start();
  }

  /** Number of the paragraph that a token stands in. */
  int paragraph(int index) {
    return text.findSentence(text.token(index).span().start()).map(Sentence::paragraph).orElse(-1);
  }

  boolean isComma(int index) {
    return is(index, ",");
  }

  boolean isQuote(int index) {
    return index >= 0 && index < classes.size() && quotations.isMark(index);
  }

  /** Marks and dashes that part clauses. */
  boolean isBreak(int index) {
    Token token = text.token(index);
    if (token.isWord() || token.isNumber()) {
      return false;
    }
    return switch (token.norm()) {
      case ",", ";", ":", "(", ")", "[", "]", "!", "?", "--", "---" -> true;
      case "-" -> !joins(index);
      case "." -> !isAbbreviationPoint(index);
      default -> quotations.isMark(index);
    };
  }

  /** The point of "Mr." or "Gen." inside a sentence. */
  boolean isAbbreviationPoint(int index) {
    return index > 0
        && !lastOfSentence.get(index)
        && text.token(index).is(".")
        && text.token(index - 1).isWord()
        && text.token(index - 1).span().end() == text.token(index).span().start()
        && text.token(index - 1).span().length() <= 5;
  }

  /** Whether capitals mean names here and this is one. */
  boolean isName(int index) {
    Token token = text.token(index);
    return token.isWord() && token.capital() && !text.upperCase() && classes.get(index).isEmpty();
  }
}
