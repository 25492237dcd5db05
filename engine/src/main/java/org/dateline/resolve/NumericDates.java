// SPDX-License-Identifier: Apache-2.0
package org.dateline.resolve;

import java.time.LocalDate;
import java.util.Optional;
import org.dateline.codebook.DateRange;

/** Dates in figures alone: "2017-06-07", "07/06/2017", "7.6.2017". */
final class NumericDates {
  private NumericDates() {}

  /** The date that begins at a token; one that cannot be is found without a range. */
  static Optional<TimeWords> at(Words words, int i) {
    if (!words.isNumber(i)) {
      return Optional.empty();
    }
    String mark = words.at(i + 1);
    boolean chain =
        (mark.equals("-") || mark.equals("/"))
            && words.is(i + 3, mark)
            && words.touchesPrevious(i + 1)
            && words.touchesPrevious(i + 2)
            && words.touchesPrevious(i + 3)
            && words.touchesPrevious(i + 4);
    if (chain) {
      return found(
          i, i + 5, words.at(i), words.at(i + 2), words.at(i + 4), words.figures(i + 4) >= 0);
    }
    String[] part = words.at(i).length() > 10 ? new String[0] : words.at(i).split("\\.", -1);
    return part.length == 3 ? found(i, i + 1, part[0], part[1], part[2], true) : Optional.empty();
  }

  private static Optional<TimeWords> found(
      int first, int end, String a, String b, String c, boolean last) {
    int x = whole(a);
    int y = whole(b);
    int z = last ? whole(c) : -1;
    boolean yearFirst = a.length() == 4 && b.length() <= 2 && c.length() <= 2;
    boolean yearLast = a.length() <= 2 && b.length() <= 2 && c.length() == 4;
    if (x < 0 || y < 0 || z < 0 || !yearFirst && !yearLast) {
      return Optional.empty();
    }
    Optional<LocalDate> day;
    if (yearFirst) {
      day = Anchor.date(x, y, z);
    } else {
      // Day before month, as most of the world writes it, unless only the other way makes a date.
      day = y > 12 ? Anchor.date(z, x, y) : Anchor.date(z, y, x);
    }
    return Optional.of(TimeWords.of(first, end, day.map(DateRange::day)));
  }

  private static int whole(String digits) {
    if (digits.isEmpty() || digits.length() > 4) {
      return -1;
    }
    int value = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return value;
  }
}
