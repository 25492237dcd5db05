// SPDX-License-Identifier: Apache-2.0
package org.dateline.merge;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.dateline.text.Token;

/**
 * The fingerprint of a text: the {@value #SIZE} smallest hashes of its runs of {@value #RUN} words
 * (Broder 1997). Two texts that share their wording share their smallest hashes. Immutable.
 */
public final class Print {
  private static final int SIZE = 48;
  private static final int RUN = 4;

  private final int[] hashes;

  private Print(int[] hashes) {
    this.hashes = hashes;
  }

  /** From the numbers of {@link #numbers()}. */
  static Print of(int[] numbers) {
    return new Print(numbers.clone());
  }

  static Print of(List<Token> tokens) {
    int[] words =
        tokens.stream().filter(Token::isWord).mapToInt(t -> Hashes.of(t.norm())).toArray();
    TreeSet<Integer> smallest = new TreeSet<>();
    for (int i = 0; i + RUN <= words.length; i++) {
      int hash = 0;
      for (int j = i; j < i + RUN; j++) {
        hash = Hashes.both(hash, words[j]);
      }
      smallest.add(hash);
      if (smallest.size() > SIZE) {
        smallest.pollLast();
      }
    }
    return new Print(smallest.stream().mapToInt(Integer::intValue).toArray());
  }

  int[] numbers() {
    return hashes.clone();
  }

  /** The estimated share of runs of words that both texts have, from 0 to 1. */
  double likeness(Print other) {
    int i = 0;
    int j = 0;
    int seen = 0;
    int shared = 0;
    while (i < hashes.length && j < other.hashes.length && seen < SIZE) {
      int a = hashes[i];
      int b = other.hashes[j];
      shared += a == b ? 1 : 0;
      i += a <= b ? 1 : 0;
      j += b <= a ? 1 : 0;
      seen++;
    }
    return seen == 0 ? 0 : (double) shared / seen;
  }

  /** A few hashes that near copies are likely to share. */
  int[] first(int count) {
    return Arrays.copyOf(hashes, Math.min(count, hashes.length));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Print p && Arrays.equals(hashes, p.hashes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(hashes);
  }
}
