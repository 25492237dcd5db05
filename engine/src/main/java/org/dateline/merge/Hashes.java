// SPDX-License-Identifier: Apache-2.0
package org.dateline.merge;

/** Hashes that are the same on every machine and in every version of Java. */
final class Hashes {
  private Hashes() {}

  /** FNV-1a, then mixed so that all bits count. */
  static int of(String word) {
    int hash = 0x811c9dc5;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * 0x01000193;
    }
    return mix(hash);
  }

  /** One hash of two. */
  static int both(int one, int other) {
    return mix(one * 31 + other);
  }

  private static int mix(int hash) {
    int mixed = hash;
    mixed ^= mixed >>> 16;
    mixed *= 0x85ebca6b;
    mixed ^= mixed >>> 13;
    mixed *= 0xc2b2ae35;
    return mixed ^ (mixed >>> 16);
  }
}
