// SPDX-License-Identifier: Apache-2.0
package org.dateline.resolve;

/** Knows the numbers that cannot count people, by the words and marks beside them. */
final class CountFilter {
  private static final CountWords LEXICON = CountWords.ENGLISH;
  private static final int OLDEST = 110;
  private static final int MOST_AGES = 8;

  private CountFilter() {}

  /** Whether the number that begins there and ends before {@code end} counts nobody. */
  static boolean rejects(Words words, Numeral number, int end) {
    return isNamed(words, number)
        || isMeasured(words, end)
        || isMeasuredLater(words, end)
        || isAge(words, number, end)
        || isPartOfFigures(words, number, end)
        || isPadded(words, number)
        || isListNumber(words, number)
        || isYearLike(words, number, end)
        || isPronoun(words, number, end);
  }

  /** Whether a measure stands at a token: "km", "-year-old", "more days", "U.S. dollars". */
  static boolean isMeasured(Words words, int i) {
    if (words.is(i, "-")) {
      boolean joined =
          words.touchesPrevious(i)
              && !LEXICON.is("compound", words.at(i + 1))
              && !words.is(i + 1, "plus")
              && !words.is(i + 1, "odd");
      return joined || LEXICON.isMeasure(words.at(i + 1));
    }
    return LEXICON.isMeasure(words.at(i))
        || LEXICON.is("filler", words.at(i)) && LEXICON.isMeasure(words.at(i + 1))
        || words.isWord(i) && LEXICON.is("money", words.at(i + 1))
        || words.is(i, "and") && words.is(i + 1, "a") && words.is(i + 2, "half")
        || LEXICON.is("thing", words.at(i))
        || words.is(i, "per") && words.is(i + 1, "cent");
  }

  /** "26 and 32 percent". */
  private static boolean isMeasuredLater(Words words, int end) {
    boolean and = words.is(end, "and") || words.is(end, "or");
    return and && Numeral.at(words, end + 1).filter(n -> isMeasured(words, n.end())).isPresent();
  }

  /** "Flight 203", "$12", "M-19", "article 5", "No. 3". */
  private static boolean isNamed(Words words, Numeral number) {
    int i = number.first();
    String before = words.at(i - 1);
    if (LEXICON.is("currency", before)
        || number.figures() && LEXICON.is("name", before)
        || before.equals("number")) {
      return true;
    }
    if (before.equals(".") && words.is(i - 2, "no") && words.touchesPrevious(i - 1)) {
      return true;
    }
    return number.figures()
        && words.touchesPrevious(i)
        && (before.equals("-") || before.equals("/"))
        && words.touchesPrevious(i - 1);
  }

  /** "Aged 25", "ages 15 to 20", "aged 12, 9 and 4", "Juan Perez, 25, was". */
  private static boolean isAge(Words words, Numeral number, int end) {
    int i = number.first();
    int before = i - 1;
    for (int step = 0; step < MOST_AGES && isListed(words, before); step++) {
      before--;
    }
    boolean between = words.isWord(before) && LEXICON.is("age", words.at(before - 1));
    if (LEXICON.is("age", words.at(before)) || between) {
      return true;
    }
    boolean figures = number.figures() && number.value() <= OLDEST && end == i + 1;
    boolean closes = words.is(end, ",") || words.is(end, ";") || words.is(end, ".");
    boolean name = words.mayBeName(i - 2) && words.isWord(i - 2);
    boolean commas = words.is(i - 1, ",") && name && closes;
    boolean brackets = words.is(i - 1, "(") && words.is(end, ")");
    return figures && (commas || brackets);
  }

  private static boolean isListed(Words words, int i) {
    return words.is(i, ",") || words.is(i, "and") || words.isNumber(i);
  }

  /** "4:30", "555-12-34", "3/4", "7.5". */
  private static boolean isPartOfFigures(Words words, Numeral number, int end) {
    int i = number.first();
    boolean decimal = number.figures() && words.followsPoint(i);
    boolean before =
        number.figures()
            && words.touchesPrevious(i)
            && words.is(i - 1, ":")
            && words.isNumber(i - 2);
    String mark = words.at(end);
    boolean after =
        (mark.equals(":") || mark.equals("/") || mark.equals("-"))
            && words.touchesPrevious(end)
            && words.touchesPrevious(end + 1)
            && words.isNumber(end + 1);
    boolean fraction =
        words.isNumber(end) && words.is(end + 1, "/") || number.figures() && words.is(end, "'s");
    return before || after || decimal || fraction;
  }

  /** "0600", "007". */
  private static boolean isPadded(Words words, Numeral number) {
    String digits = words.at(number.first());
    return digits.length() > 1 && digits.startsWith("0");
  }

  /** "4. What is significant". */
  private static boolean isListNumber(Words words, Numeral number) {
    int i = number.first();
    boolean opens = i == words.first() || words.is(i - 1, "]") || words.is(i - 1, ":");
    return number.figures()
        && opens
        && (words.is(i + 1, ".") || words.is(i + 1, ")"))
        && words.touchesPrevious(i + 1);
  }

  /** Four figures without a comma are a year, unless people follow. */
  private static boolean isYearLike(Words words, Numeral number, int end) {
    boolean year =
        words.at(number.first()).length() == 4 && number.value() >= 1800 && number.value() <= 2100;
    return number.figures()
        && year
        && !LEXICON.isPeople(words.at(end))
        && !LEXICON.isPeople(words.at(end + 1));
  }

  private static boolean isPronoun(Words words, Numeral number, int end) {
    int i = number.first();
    return words.is(i, "one")
        && number.value() == 1
        && (LEXICON.is("not-one", words.at(end))
            || words.is(i - 1, "this")
            || words.is(i - 1, "that")
            || words.is(i - 1, "the")
            || words.is(i - 1, "any")
            || words.is(i - 2, "the") && words.isWord(i - 1)
            || words.is(i - 2, "a") && words.isWord(i - 1));
  }
}
