// SPDX-License-Identifier: Apache-2.0
package org.dateline.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.codebook.Span;
import org.dateline.text.Sentence;
import org.dateline.text.Text;
import org.dateline.text.Token;
import org.dateline.text.Tokenizer;

/**
 * A text as the gazetteer spells names: "Sha'ab" is one word, the hyphens of "Port-au-Prince" part
 * words as blanks do, points of abbreviations are gone ("St. Louis", "U.S."). Other marks stay.
 */
final class PlaceWords {
  /**
   * A word or a mark.
   *
   * @param first its first token
   * @param end after its last token
   * @param key its letters and digits, folded; the mark itself for a mark
   * @param hyphen whether a hyphen joins it to the word before
   * @param opens whether it is the first word of its sentence
   */
  record Word(
      int first,
      int end,
      String key,
      boolean word,
      boolean capital,
      boolean hyphen,
      boolean opens) {
    boolean is(String other) {
      return key.equals(other);
    }
  }

  private static final Set<String> POINTED = Set.of("st", "ft", "mt", "sta", "sto", "gral", "pto");
  private static final Word NOTHING = new Word(0, 1, "", false, false, false, false);

  private final List<Word> words = new ArrayList<>();
  private final Text text;

  private PlaceWords(Text text) {
    this.text = text;
  }

  static PlaceWords of(Text text) {
    PlaceWords result = new PlaceWords(text);
    for (Sentence sentence : text.sentences()) {
      result.add(sentence);
      result.words.add(new Word(0, 1, "\n", false, false, false, false));
    }
    return result;
  }

  int size() {
    return words.size();
  }

  /** The word at a place; an empty mark before the first and after the last. */
  Word at(int index) {
    return index < 0 || index >= words.size() ? NOTHING : words.get(index);
  }

  /** The characters of the report from one word to before another. */
  Span span(int first, int end) {
    return text.span(at(first).first(), at(end - 1).end());
  }

  /** The words of the report, with single blanks. */
  String said(int first, int end) {
    return span(first, end).of(text.report().text()).replaceAll("\\s+", " ");
  }

  /** Words {@code [first, end)} as one key. */
  String key(int first, int end) {
    StringBuilder key = new StringBuilder(at(first).key());
    for (int i = first + 1; i < end; i++) {
      key.append(' ').append(at(i).key());
    }
    return key.toString();
  }

  /** The key of a name: its words with blanks between. */
  static String key(String name) {
    StringBuilder out = new StringBuilder(name.length());
    String norm = Tokenizer.norm(name);
    boolean gap = false;
    for (int i = 0; i < norm.length(); i++) {
      char c = norm.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        if (gap && out.length() > 0) {
          out.append(' ');
        }
        gap = false;
        out.append(c);
      } else if (c != '\'' && c != '.' && c != '`' && c != 'ʿ' && c != 'ʾ') {
        gap = true;
      }
    }
    return out.toString();
  }

  private void add(Sentence sentence) {
    List<Token> tokens = text.tokens();
    boolean hyphen = false;
    boolean opens = true;
    int i = sentence.first();
    while (i < sentence.end()) {
      Token token = tokens.get(i);
      if (token.kind() == Token.Kind.MARK) {
        hyphen = token.is("-") && touches(tokens, i - 1, i) && touches(tokens, i, i + 1);
        if (!hyphen) {
          words.add(new Word(i, i + 1, token.norm(), false, false, false, false));
        }
        i++;
        continue;
      }
      int end = wordEnd(tokens, i, sentence.end());
      String key = key(tokens, i, end);
      words.add(new Word(i, end, key, !key.isEmpty(), token.capital(), hyphen, opens));
      opens = false;
      hyphen = false;
      i = end;
    }
  }

  private static int wordEnd(List<Token> tokens, int first, int end) {
    int i = first + 1;
    while (i + 1 < end
        && tokens.get(i).is("'")
        && tokens.get(i + 1).isWord()
        && touches(tokens, i - 1, i)
        && touches(tokens, i, i + 1)) {
      i += 2;
    }
    if (isInitial(tokens, first, end)) {
      return first + 3;
    }
    boolean pointed =
        i == first + 1
            && i < end
            && tokens.get(i).is(".")
            && POINTED.contains(tokens.get(first).norm());
    return pointed ? i + 1 : i;
  }

  /** "W.Va", whose first letter is parted from the rest by nothing but a point. */
  private static boolean isInitial(List<Token> tokens, int first, int end) {
    return first + 2 < end
        && tokens.get(first).norm().length() == 1
        && tokens.get(first + 1).is(".")
        && tokens.get(first + 2).isWord()
        && touches(tokens, first, first + 1)
        && touches(tokens, first + 1, first + 2);
  }

  private static String key(List<Token> tokens, int first, int end) {
    if (end == first + 1) {
      String norm = tokens.get(first).norm();
      return norm.indexOf('.') < 0 ? norm : norm.replace(".", "");
    }
    StringBuilder out = new StringBuilder();
    for (int i = first; i < end; i++) {
      if (tokens.get(i).isWord()) {
        out.append(tokens.get(i).norm());
      }
    }
    return out.toString();
  }

  private static boolean touches(List<Token> tokens, int left, int right) {
    return left >= 0
        && right < tokens.size()
        && tokens.get(left).span().end() == tokens.get(right).span().start();
  }
}
