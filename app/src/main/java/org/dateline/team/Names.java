// SPDX-License-Identifier: Apache-2.0
package org.dateline.team;

import java.text.Normalizer;
import java.util.Locale;

/** Names of people: what they may be made of, and when two are the same. */
final class Names {
  private static final int LONGEST = 60;

  private Names() {}

  /**
   * A name as it is kept: white space at its ends is left out.
   *
   * @throws NotPossible where it cannot be a name
   */
  static String check(String given) {
    String name = Normalizer.normalize(given.strip(), Normalizer.Form.NFC);
    if (name.isEmpty() || name.codePointCount(0, name.length()) > LONGEST) {
      throw new NotPossible("a name has 1 to " + LONGEST + " characters");
    }
    if (!name.codePoints().allMatch(Names::fits) || !Character.isLetter(name.codePointAt(0))) {
      throw new NotPossible(
          "a name begins with a letter and has letters, figures, spaces, and . - _ ' only");
    }
    return name;
  }

  private static boolean fits(int c) {
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || " .-_'’".indexOf(c) >= 0;
  }

  /** The same for names that differ in capitals, width or spaces only. */
  static String fold(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC)
        .strip()
        .replaceAll("\\s+", " ")
        .toLowerCase(Locale.ROOT);
  }
}
