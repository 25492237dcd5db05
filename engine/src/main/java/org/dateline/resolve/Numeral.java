// SPDX-License-Identifier: Apache-2.0
package org.dateline.resolve;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dateline.text.Lines;

/**
 * A whole number in figures or words: tokens {@code [first, end)}.
 *
 * @param value never negative
 * @param figures whether it begins with figures
 */
record Numeral(int first, int end, long value, boolean figures) {
  /** Beyond this a number says nothing that could be counted. */
  static final long LIMIT = 1_000_000_000_000L;

  private enum Kind {
    SMALL,
    TENS,
    SCALE
  }

  private record Word(long value, Kind kind) {}

  private static final Map<String, Word> WORDS = read();

  private static Map<String, Word> read() {
    Map<String, Word> words = new HashMap<>();
    for (String line : Lines.of(Numeral.class, "numbers.tsv")) {
      String[] part = line.split("\t", -1);
      Kind kind =
          switch (part[2]) {
            case "small" -> Kind.SMALL;
            case "tens" -> Kind.TENS;
            default -> Kind.SCALE;
          };
      words.put(part[0], new Word(Long.parseLong(part[1]), kind));
    }
    return Map.copyOf(words);
  }

  /** Whether it is a word like "dozen" or "thousand". */
  static boolean isScale(String word) {
    Word found = WORDS.get(word);
    return found != null && found.kind == Kind.SCALE;
  }

  static long scale(String word) {
    Word found = WORDS.get(word);
    return found == null ? 1 : found.value;
  }

  static boolean isNumberWord(String word) {
    return WORDS.containsKey(word);
  }

  /** The number that begins at a token. Decimals only where they make a whole ("1.5 million"). */
  static Optional<Numeral> at(Words words, int i) {
    Optional<Numeral> plain = plain(words, i);
    return plain.isPresent() ? plain.map(n -> n.withHalf(words)) : plain;
  }

  /** "Two and a half million". */
  private Numeral withHalf(Words words) {
    boolean half =
        words.is(end, "and")
            && words.is(end + 1, "a")
            && words.is(end + 2, "half")
            && isScale(words.at(end + 3))
            && value < 1000;
    long scale = half ? scale(words.at(end + 3)) : 0;
    return half ? new Numeral(first, end + 4, value * scale + scale / 2, figures) : this;
  }

  private static Optional<Numeral> plain(Words words, int i) {
    if (words.isNumber(i)) {
      Optional<Numeral> spaced = spaced(words, i);
      return spaced.isPresent() ? spaced : figures(words, i);
    }
    if (words.is(i, "half") && words.is(i + 1, "a") && isScale(words.at(i + 2))) {
      return Optional.of(new Numeral(i, i + 3, scale(words.at(i + 2)) / 2, false));
    }
    if (words.is(i, "a") && isScale(words.at(i + 1))) {
      return spelled(words, i, i + 1, 1);
    }
    Word word = WORDS.get(words.at(i));
    return word == null || word.kind == Kind.SCALE ? Optional.empty() : spelled(words, i, i, 0);
  }

  /** "7 or 8 million": the scale that the second number names holds for this one too. */
  Numeral inScaleOf(Words words, Numeral higher) {
    String last = words.at(higher.end - 1);
    if (!isScale(last) || isScale(words.at(end - 1)) || value >= 1000) {
      return this;
    }
    long scaled = value * scale(last);
    return scaled < higher.value ? new Numeral(first, end, scaled, figures) : this;
  }

  /** "3 000 refugees": a space between thousands, where people follow. */
  private static Optional<Numeral> spaced(Words words, int i) {
    int thousands = words.figures(i);
    boolean group = words.at(i + 1).length() == 3 && words.figures(i + 1) >= 0;
    return thousands > 0
            && thousands < 1000
            && group
            && CountWords.ENGLISH.isPeople(words.at(i + 2))
        ? Optional.of(new Numeral(i, i + 2, thousands * 1000L + words.figures(i + 1), true))
        : Optional.empty();
  }

  private static Optional<Numeral> figures(Words words, int i) {
    String digits = words.at(i);
    double value = value(digits);
    if (value < 0) {
      return Optional.empty();
    }
    int end = i + 1;
    while (isScale(words.at(end)) && end < i + 4) {
      value *= scale(words.at(end));
      end++;
    }
    if (value > LIMIT || value != Math.rint(value)) {
      return Optional.empty();
    }
    return Optional.of(new Numeral(i, end, (long) value, true));
  }

  /** Figures with commas between thousands or with one decimal point; -1 for anything else. */
  private static double value(String digits) {
    double value = 0;
    double place = 0;
    int group = -1;
    for (int c = 0; c < digits.length(); c++) {
      char at = digits.charAt(c);
      int digit = Character.digit(at, 10);
      if (digit >= 0 && place > 0) {
        value += digit * place;
        place /= 10;
      } else if (digit >= 0) {
        value = value * 10 + digit;
        group += group >= 0 ? 1 : 0;
      } else if (at == ',' && place == 0 && (group == 3 || group < 0 && c <= 3)) {
        group = 0;
      } else if (at == '.' && place == 0 && (group < 0 || group == 3)) {
        place = 0.1;
      } else {
        return -1;
      }
    }
    return group >= 0 && group != 3 && place == 0 ? -1 : value;
  }

  private static Optional<Numeral> spelled(Words words, int first, int start, long given) {
    long total = 0;
    long current = given;
    Kind last = given > 0 ? Kind.SMALL : Kind.SCALE;
    boolean begun = given > 0;
    int i = start;
    int end = start;
    while (i < words.end()) {
      Word word = WORDS.get(words.at(i));
      if (word == null && begun && joins(words, i, last)) {
        i++;
        continue;
      }
      if (word == null || !follows(word, last, current, begun)) {
        break;
      }
      if (word.kind == Kind.SCALE && word.value >= 1000) {
        total = current > 0 ? total + current * word.value : total * word.value;
        current = 0;
      } else if (word.kind == Kind.SCALE) {
        current *= word.value;
      } else {
        current += word.value;
      }
      if (total > LIMIT || current > LIMIT) {
        return Optional.empty();
      }
      last = word.kind;
      begun = true;
      i++;
      end = i;
    }
    return end == start
        ? Optional.empty()
        : Optional.of(new Numeral(first, end, total + current, false));
  }

  /** The hyphen of "twenty-five" and the "and" of "one hundred and twenty". */
  private static boolean joins(Words words, int i, Kind last) {
    Word next = WORDS.get(words.at(i + 1));
    if (next == null) {
      return false;
    }
    if (words.is(i, "-")) {
      return last == Kind.TENS && next.kind == Kind.SMALL && next.value < 10;
    }
    return words.is(i, "and")
        && last == Kind.SCALE
        && next.kind != Kind.SCALE
        && !words.is(i - 1, "dozen");
  }

  private static boolean follows(Word word, Kind last, long current, boolean begun) {
    return switch (word.kind) {
      case SCALE -> begun && (current > 0 || last == Kind.SCALE && word.value >= 1000);
      case TENS -> last == Kind.SCALE && current % 100 == 0;
      case SMALL ->
          last == Kind.SCALE && current % 100 == 0 || last == Kind.TENS && word.value < 10;
    };
  }
}
