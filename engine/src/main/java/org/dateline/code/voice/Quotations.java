// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.voice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.text.Sentence;
import org.dateline.text.Text;

/**
 * The quotations of a text, by token indexes. One that runs over paragraphs, each beginning with
 * its mark again, is a run of quotations of which each but the last stays open.
 */
final class Quotations {
  /**
   * A quotation with its marks.
   *
   * @param first its opening mark
   * @param end after its closing mark, or after the paragraph where that is missing
   * @param paragraph number of its paragraph
   * @param continues whether the quotation before it was left open and this one carries it on
   */
  record Quotation(int first, int end, int paragraph, boolean continues) {
    int words() {
      return end - first - 2;
    }
  }

  private final List<Quotation> list = new ArrayList<>();
  private final int[] at;
  private final boolean[] mark;
  private final Text text;

  private Quotations(Text text) {
    this.text = text;
    this.at = new int[text.tokens().size()];
    this.mark = new boolean[at.length];
    Arrays.fill(at, -1);
  }

  static Quotations in(Text text) {
    Quotations quotations = new Quotations(text);
    List<Sentence> sentences = text.sentences();
    int s = 0;
    boolean open = false;
    while (s < sentences.size()) {
      int last = s;
      while (last + 1 < sentences.size()
          && sentences.get(last + 1).paragraph() == sentences.get(s).paragraph()) {
        last++;
      }
      Sentence first = sentences.get(s);
      open =
          quotations.readParagraph(
              first.first(), sentences.get(last).end(), first.paragraph(), open);
      s = last + 1;
    }
    return quotations;
  }

  /** Returns whether a quotation is still open at the end of the paragraph. */
  private boolean readParagraph(int from, int to, int paragraph, boolean openBefore) {
    int opened = -1;
    for (int i = from; i < to; i++) {
      int width = markWidth(i, to);
      if (width == 0) {
        continue;
      }
      mark[i] = true;
      mark[i + width - 1] = true;
      boolean opens = opened < 0 && !onlyCloses(i);
      if (opens) {
        opened = i;
      } else if (opened >= 0 && !onlyOpens(i)) {
        add(new Quotation(opened, i + width, paragraph, openBefore && opened == from));
        opened = -1;
      }
      i += width - 1;
    }
    if (opened >= 0) {
      add(new Quotation(opened, to, paragraph, openBefore && opened == from));
    }
    return opened >= 0;
  }

  private void add(Quotation quotation) {
    Arrays.fill(at, quotation.first(), quotation.end(), list.size());
    list.add(quotation);
  }

  /** One token for a double mark, two for a pair of single ones. */
  private int markWidth(int i, int to) {
    if (text.token(i).is("\"")) {
      return 1;
    }
    boolean pair =
        i + 1 < to
            && (text.token(i).is("'") || text.token(i).is("`"))
            && text.token(i + 1).norm().equals(text.token(i).norm())
            && text.token(i).span().end() == text.token(i + 1).span().start();
    return pair ? 2 : 0;
  }

  private boolean onlyOpens(int i) {
    char c = charAt(text.token(i).span().start());
    boolean straight = c == '"' && isSpace(before(i)) && !isSpace(after(i));
    return straight || c == '“' || c == '«' || c == '„';
  }

  private boolean onlyCloses(int i) {
    char c = charAt(text.token(i).span().start());
    boolean straight = c == '"' && !isSpace(before(i)) && isSpace(after(i));
    return straight || c == '”' || c == '»';
  }

  private char before(int i) {
    return charAt(text.token(i).span().start() - 1);
  }

  private char after(int i) {
    return charAt(text.token(i).span().end());
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '(' || c == '[';
  }

  private char charAt(int offset) {
    String all = text.report().text();
    return offset < 0 || offset >= all.length() ? ' ' : all.charAt(offset);
  }

  List<Quotation> list() {
    return list;
  }

  /** Index into {@link #list} of the quotation that a token stands in, or -1. */
  int at(int token) {
    return token >= 0 && token < at.length ? at[token] : -1;
  }

  /** Whether a token is a quotation mark, or half of one. */
  boolean isMark(int token) {
    return mark[token];
  }
}
