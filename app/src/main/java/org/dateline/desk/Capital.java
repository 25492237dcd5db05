// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

/** Beginnings of sentences. */
final class Capital {
  private Capital() {}

  /** The same words with a capital at their beginning. */
  static String of(String words) {
    return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
