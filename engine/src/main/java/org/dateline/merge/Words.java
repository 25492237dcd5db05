// SPDX-License-Identifier: Apache-2.0
package org.dateline.merge;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.dateline.text.Token;

/**
 * The words of an account that tell which act it speaks of, at most {@value #MOST}. Immutable. Each
 * is one number: 24 bits of its hash, a bit for a name, 7 bits of its weight.
 */
public final class Words {
  private static final int MOST = 96;
  private static final int NAME = 1 << 7;
  private static final double UNIT = 16;

  private final int[] words;

  private Words(int[] words) {
    this.words = words;
  }

  /** From the numbers of {@link #numbers()}. */
  static Words of(int[] numbers) {
    return new Words(numbers.clone());
  }

  /** The weightiest words of these sentences; names before others. */
  static Words in(Collection<List<Token>> sentences) {
    TreeMap<String, Boolean> names = new TreeMap<>();
    for (List<Token> sentence : sentences) {
      boolean first = true;
      for (Token token : sentence) {
        if (token.isWord()) {
          boolean name = token.capital() && !first && !WordWeights.known(token.norm());
          names.merge(token.norm(), name, Boolean::logicalOr);
          first = false;
        }
      }
    }
    int[] chosen =
        names.entrySet().stream()
            .filter(word -> WordWeights.of(word.getKey()) > 0)
            .sorted(
                Comparator.comparingDouble(
                    word -> -WordWeights.of(word.getKey()) - (word.getValue() ? 1 : 0)))
            .limit(MOST)
            .mapToInt(word -> number(word.getKey(), word.getValue()))
            .toArray();
    Arrays.sort(chosen);
    return new Words(chosen);
  }

  private static int number(String word, boolean name) {
    int hash = Hashes.of(word) & ~0xff;
    int weight = (int) Math.round(WordWeights.of(word) * UNIT) & 0x7f;
    return hash | (name ? NAME : 0) | weight;
  }

  int[] numbers() {
    return words.clone();
  }

  int size() {
    return words.length;
  }

  /** Hashes of the names among them. */
  int[] names() {
    return Arrays.stream(words)
        .filter(word -> (word & NAME) != 0)
        .map(word -> word & ~0xff)
        .toArray();
  }

  /** From 0, nothing shared, to 1, the same words: the cosine of their weights. */
  double likeness(Words other) {
    double shared = shared(other, false);
    double lengths = Math.sqrt(square() * other.square());
    return lengths == 0 ? 0 : shared / lengths;
  }

  /** How many names both have. */
  int sharedNames(Words other) {
    return (int) shared(other, true);
  }

  private double shared(Words other, boolean countNames) {
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < words.length && j < other.words.length) {
      int a = words[i] & ~0xff;
      int b = other.words[j] & ~0xff;
      if (a == b) {
        double weight = weight(words[i]);
        boolean name = ((words[i] | other.words[j]) & NAME) != 0;
        sum += countNames ? (name ? 1 : 0) : weight * weight;
      }
      i += a <= b ? 1 : 0;
      j += b <= a ? 1 : 0;
    }
    return sum;
  }

  private double square() {
    double sum = 0;
    for (int word : words) {
      sum += weight(word) * weight(word);
    }
    return sum;
  }

  private static double weight(int word) {
    return (word & 0x7f) / UNIT;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Words w && Arrays.equals(words, w.words);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(words);
  }
}
