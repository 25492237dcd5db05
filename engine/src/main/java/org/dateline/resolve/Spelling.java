// SPDX-License-Identifier: Apache-2.0
package org.dateline.resolve;

/**
 * How a name must be written to be one, where small and capital letters tell.
 *
 * @param written as the lexicon writes it
 * @param capitals how many of its words begin with a capital letter
 * @param acronym whether it is one: FARC, LeT
 * @param word whether it is an acronym that is a common word too: FAR, IS, UP
 */
record Spelling(String written, int capitals, boolean acronym, boolean word) {
  /** Acronyms from this length on are also written like names: Farc, Nato, Isis. */
  private static final int TITLE_CASE_FROM = 4;

  /**
   * How a name of a lexicon is to be written.
   *
   * @param word whether its letters make a common word
   */
  static Spelling of(String name, NameWords words, boolean word) {
    int upper = 0;
    int lower = 0;
    for (int i = 0; i < name.length(); i++) {
      upper += Character.isUpperCase(name.charAt(i)) ? 1 : 0;
      lower += Character.isLowerCase(name.charAt(i)) ? 1 : 0;
    }
    boolean acronym = lower == 0 && upper > 0 || words.size() == 1 && upper > 1;
    return new Spelling(name, words.capitals(0, words.size()), acronym, acronym && word);
  }

  /** How words are to be written that need no capitals. */
  static Spelling plain(String words) {
    return new Spelling(words, 0, false, false);
  }

  /** Whether words of a text in mixed case, not all of it capitals, are written like this. */
  boolean fits(String words, int capitalsThere) {
    if (!acronym) {
      return capitalsThere >= capitals - capitals / 3;
    }
    if (hasNoSmall(words) || words.equals(written)) {
      return true;
    }
    return !word
        && hasNoSmall(written)
        && words.length() >= TITLE_CASE_FROM
        && Character.isUpperCase(words.charAt(0));
  }

  private static boolean hasNoSmall(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (Character.isLowerCase(words.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
