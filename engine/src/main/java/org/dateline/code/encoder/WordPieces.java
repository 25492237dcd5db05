// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.encoder;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Cuts text into the pieces that an uncased BERT model was trained on (Devlin and others, 2019):
 * without case and accents, words at white space, each punctuation mark alone, words cut into the
 * longest pieces of the vocabulary. Knows where in the text each piece stands. Stateless.
 */
final class WordPieces {
  private static final int LONGEST_WORD = 100;
  private static final String INSIDE = "##";

  private final Map<String, Integer> vocabulary = new HashMap<>();
  private final int unknown;

  /**
   * A tokenizer.
   *
   * @param words the vocabulary; the place of a word is its number
   */
  WordPieces(List<String> words) {
    for (String word : words) {
      vocabulary.put(word, vocabulary.size());
    }
    unknown = id("[UNK]");
  }

  int id(String word) {
    Integer id = vocabulary.get(word);
    if (id == null) {
      throw new IllegalArgumentException("the vocabulary has no " + word);
    }
    return id;
  }

  List<Piece> of(String text) {
    List<Piece> pieces = new ArrayList<>();
    Word word = new Word();
    int at = 0;
    while (at < text.length()) {
      int letter = text.codePointAt(at);
      int next = at + Character.charCount(letter);
      if (isSpace(letter)) {
        word.end(pieces);
      } else if (!isControl(letter)) {
        word.add(letter, at, next, pieces);
      }
      at = next;
    }
    word.end(pieces);
    return pieces;
  }

  private static boolean isSpace(int letter) {
    return letter == '\t' || letter == '\n' || letter == '\r' || Character.isSpaceChar(letter);
  }

  private static boolean isControl(int letter) {
    return switch (Character.getType(letter)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.PRIVATE_USE,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          true;
      default -> letter == 0xFFFD;
    };
  }

  private static boolean isPunctuation(int letter) {
    boolean sign = letter < 128 && letter > ' ' && !Character.isLetterOrDigit(letter);
    return sign
        || switch (Character.getType(letter)) {
          case Character.CONNECTOR_PUNCTUATION,
              Character.DASH_PUNCTUATION,
              Character.START_PUNCTUATION,
              Character.END_PUNCTUATION,
              Character.INITIAL_QUOTE_PUNCTUATION,
              Character.FINAL_QUOTE_PUNCTUATION,
              Character.OTHER_PUNCTUATION ->
              true;
          default -> false;
        };
  }

  /** Scripts that are written without spaces: each sign is a word. */
  private static boolean isHan(int letter) {
    return Character.UnicodeScript.of(letter) == Character.UnicodeScript.HAN
        && Character.isLetter(letter);
  }

  /** The word that is being read, folded, and where each of its letters comes from. */
  private final class Word {
    private final StringBuilder letters = new StringBuilder();
    private int[] starts = new int[LONGEST_WORD + 2];
    private int[] ends = new int[LONGEST_WORD + 2];

    void add(int letter, int start, int end, List<Piece> pieces) {
      if (letter < 128) {
        take(Character.toLowerCase(letter), start, end, pieces);
        return;
      }
      Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD)
          .codePoints()
          .filter(part -> Character.getType(part) != Character.NON_SPACING_MARK)
          .forEach(part -> take(Character.toLowerCase(part), start, end, pieces));
    }

    private void take(int letter, int start, int end, List<Piece> pieces) {
      boolean alone = isPunctuation(letter) || isHan(letter);
      if (alone) {
        end(pieces);
      }
      for (char half : Character.toChars(letter)) {
        put(half, start, end);
      }
      if (alone) {
        end(pieces);
      }
    }

    private void put(char half, int start, int end) {
      int at = letters.length();
      if (at == starts.length) {
        starts = java.util.Arrays.copyOf(starts, at * 2);
        ends = java.util.Arrays.copyOf(ends, at * 2);
      }
      starts[at] = start;
      ends[at] = end;
      letters.append(half);
    }

    void end(List<Piece> pieces) {
      if (!letters.isEmpty()) {
        int before = pieces.size();
        boolean known = letters.codePointCount(0, letters.length()) <= LONGEST_WORD && cut(pieces);
        if (!known) {
          pieces.subList(before, pieces.size()).clear();
          pieces.add(new Piece(unknown, starts[0], ends[letters.length() - 1]));
        }
        letters.setLength(0);
      }
    }

    private boolean cut(List<Piece> pieces) {
      int from = 0;
      while (from < letters.length()) {
        int to = letters.length();
        Integer id = null;
        while (id == null && to > from) {
          String part = letters.substring(from, to);
          id = vocabulary.get(from == 0 ? part : INSIDE + part);
          to--;
        }
        if (id == null) {
          return false;
        }
        pieces.add(new Piece(id, starts[from], ends[to]));
        from = to + 1;
      }
      return true;
    }
  }
}
