// SPDX-License-Identifier: Apache-2.0
package org.dateline.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.codebook.Part;
import org.dateline.codebook.Report;
import org.dateline.codebook.Span;

/**
 * A report's text as tokens and sentences. Immutable; made once for each report and handed through
 * the stages.
 */
public final class Text {
  private final Report report;
  private final List<Token> tokens;
  private final List<Sentence> sentences;
  private final boolean upperCase;

  private Text(Report report, List<Token> tokens, List<Sentence> sentences, boolean upperCase) {
    this.report = report;
    this.tokens = tokens;
    this.sentences = sentences;
    this.upperCase = upperCase;
  }

  /** Cuts a report into tokens and sentences. Linear in its length. */
  public static Text of(Report report) {
    List<Token> tokens = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    Sentences splitter = new Sentences(report.text(), tokens, sentences);
    for (int p = 0; p < report.parts().size(); p++) {
      Part part = report.parts().get(p);
      splitter.addPart(p, part.span());
    }
    return new Text(
        report, List.copyOf(tokens), List.copyOf(sentences), isUpperCase(report.text()));
  }

  public Report report() {
    return report;
  }

  public List<Token> tokens() {
    return tokens;
  }

  public Token token(int index) {
    return tokens.get(index);
  }

  public List<Sentence> sentences() {
    return sentences;
  }

  /** Whether it is wire copy without small letters, where capitals say nothing. */
  public boolean upperCase() {
    return upperCase;
  }

  /** The part of the report that a sentence stands in. */
  public Part partOf(Sentence sentence) {
    return report.parts().get(sentence.part());
  }

  /** The words of tokens {@code [first, end)}. */
  public Span span(int first, int end) {
    return new Span(tokens.get(first).span().start(), tokens.get(end - 1).span().end());
  }

  /** The sentence that holds an offset, if one does. */
  public Optional<Sentence> findSentence(int offset) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Sentence sentence = sentences.get(middle);
      if (offset < sentence.span().start()) {
        high = middle - 1;
      } else if (offset >= sentence.span().end()) {
        low = middle + 1;
      } else {
        return Optional.of(sentence);
      }
    }
    return Optional.empty();
  }

  /** Index of the first token that ends after an offset; the number of tokens where none does. */
  public int tokenFrom(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private static boolean isUpperCase(String text) {
    int upper = 0;
    int lower = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      upper += Character.isUpperCase(c) ? 1 : 0;
      lower += Character.isLowerCase(c) ? 1 : 0;
    }
    return upper > 20 && lower * 10 < upper;
  }
}
