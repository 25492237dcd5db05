// SPDX-License-Identifier: Apache-2.0
package org.dateline.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.dateline.codebook.Count;
import org.dateline.codebook.Found;
import org.dateline.resolve.CountWords.Hedge;
import org.dateline.text.Phrases;
import org.dateline.text.Text;
import org.dateline.text.Token;

/**
 * Finds numbers that can count people, in figures and in words, with their hedges, and reads them
 * by the codebook ({@code killed}): "at least 12" is open, "dozens" are 24 or more. What a number
 * counts is for others to say; dates, ages, measures, money and names with numbers are left out.
 * Pure.
 */
public final class Counts {
  private static final int LARGEST = 10_000_000;
  private static final CountWords WORDS = CountWords.bundled();
  private static final Set<String> AGED =
      Set.of("man", "woman", "boy", "girl", "age", "child", "ages");
  private static final Set<String> MONTHS =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan",
          "feb",
          "mar",
          "apr",
          "jun",
          "jul",
          "aug",
          "sep",
          "sept",
          "oct",
          "nov",
          "dec");

  /** A number at tokens {@code [first, end)}. */
  private record Figure(int first, int end, Count count, boolean plain) {}

  private final Text text;
  private final List<Token> tokens;

  private Counts(Text text) {
    this.text = text;
    this.tokens = text.tokens();
  }

  /** All counts of a text, in order; none overlap. */
  public static List<Found<Count>> in(Text text) {
    Counts counts = new Counts(text);
    int skipTo = text.report().dateline().map(d -> d.span().end()).orElse(0);
    List<Found<Count>> found = new ArrayList<>();
    int i = text.tokenFrom(skipTo);
    while (i < counts.tokens.size()) {
      Optional<Figure> number = counts.range(i);
      if (number.isPresent() && counts.countsPeople(number.get())) {
        found.add(counts.hedged(number.get(), found));
      }
      i = number.map(Figure::end).orElse(i + 1);
    }
    return found;
  }

  /** "between 15 and 20", "15 to 20", "15-20", or a single number. */
  private Optional<Figure> range(int at) {
    Optional<Figure> low = number(at);
    if (low.isEmpty() || !low.get().plain() || low.get().end() + 1 >= tokens.size()) {
      return low;
    }
    int middle = low.get().end();
    boolean between = at > 0 && is(at - 1, "between") && is(middle, "and");
    if (between || is(middle, "to") || is(middle, "-")) {
      Optional<Figure> high = number(middle + 1);
      if (high.isPresent()
          && high.get().plain()
          && high.get().count().min() > low.get().count().min()) {
        Count count = Count.between(low.get().count().min(), high.get().count().min());
        return Optional.of(new Figure(between ? at - 1 : at, high.get().end(), count, false));
      }
    }
    return low;
  }

  private Optional<Figure> number(int at) {
    Optional<Phrases.Hit<Count>> vague = WORDS.vague().at(tokens, at, tokens.size());
    boolean hedge = is(at, "many") && is(at - 1, "as") && is(at + 1, "as");
    if (vague.isPresent() && !hedge) {
      return Optional.of(new Figure(at, vague.get().end(), vague.get().value(), false));
    }
    if (is(at, "no") && at + 1 < tokens.size() && WORDS.isHarm(tokens.get(at + 1).norm())) {
      return Optional.of(new Figure(at, at + 1, Count.exactly(0), false));
    }
    return tokens.get(at).isNumber() ? figure(at) : words(at);
  }

  private Optional<Figure> figure(int at) {
    String digits = tokens.get(at).norm().replace(",", "");
    if (digits.indexOf('.') >= 0
        || digits.length() > 8
        || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Optional.empty();
    }
    long value = Long.parseLong(digits);
    int end = at + 1;
    if (end < tokens.size() && is(end, "million")) {
      value *= 1_000_000;
      end++;
    } else if (end < tokens.size() && (is(end, "thousand") || is(end, "hundred"))) {
      value *= is(end, "thousand") ? 1000 : 100;
      end++;
    }
    return plain(at, end, value);
  }

  /** "twenty-five", "one hundred and twenty". */
  private Optional<Figure> words(int at) {
    long total = 0;
    long current = 0;
    int end = at;
    boolean any = false;
    for (int i = at; i < Math.min(tokens.size(), at + 9); i++) {
      OptionalInt value = WORDS.number(tokens.get(i).norm());
      if (value.isPresent()) {
        if (any && current % 10 != 0 || any && current % 100 != 0 && value.getAsInt() >= 10) {
          break;
        }
        current += value.getAsInt();
      } else if (any && is(i, "hundred")) {
        current *= 100;
      } else if (any && is(i, "thousand")) {
        total = (total + current) * 1000;
        current = 0;
      } else if (any
          && (is(i, "-") || is(i, "and") && current % 100 == 0 && current >= 100)
          && i + 1 < tokens.size()
          && WORDS.number(tokens.get(i + 1).norm()).isPresent()) {
        continue;
      } else {
        break;
      }
      any = true;
      end = i + 1;
    }
    return any ? plain(at, end, total + current) : Optional.empty();
  }

  private static Optional<Figure> plain(int first, int end, long value) {
    return value > LARGEST
        ? Optional.empty()
        : Optional.of(new Figure(first, end, Count.exactly((int) value), true));
  }

  private boolean countsPeople(Figure number) {
    int before = number.first() - 1;
    int after = number.end();
    if (after < tokens.size() && WORDS.unit().at(tokens, after, tokens.size()).isPresent()) {
      return false;
    }
    boolean figure = tokens.get(number.first()).isNumber();
    if (after < tokens.size() && figure) {
      // "25-year-old", "9-mm", "4:00", "7/6", "14th"
      boolean joined = touches(after - 1, after);
      if (joined && (is(after, "-") || is(after, ":") || is(after, "/") || is(after, "%"))) {
        return false;
      }
      if (MONTHS.contains(tokens.get(after).norm()) || isListNumber(number)) {
        return false;
      }
    }
    if (is(number.first(), "one")
        && after < tokens.size()
        && (is(after, "of") || is(after, "another"))) {
      return false;
    }
    if (hyphenUnit(after)) {
      return false;
    }
    return before < 0 || !named(before, number, figure);
  }

  /** "two-hour", "six-month". */
  private boolean hyphenUnit(int after) {
    return after + 1 < tokens.size()
        && is(after, "-")
        && WORDS.unit().at(tokens, after + 1, tokens.size()).isPresent();
  }

  private boolean named(int before, Figure number, boolean figure) {
    String word = tokens.get(before).norm();
    if (WORDS.isNaming(word) || figure && MONTHS.contains(word)) {
      return true;
    }
    boolean year =
        figure
            && number.plain()
            && number.end() == number.first() + 1
            && tokens.get(number.first()).norm().matches("(1[89]|20)\\d\\d");
    if (year && tokens.get(number.first()).norm().indexOf(',') < 0) {
      return true;
    }
    boolean joined = touches(before, number.first());
    if (joined
        && figure
        && (word.equals("-") || word.equals("/") || word.equals(":") || word.equals("."))) {
      return true;
    }
    boolean time =
        word.equals("at") && figure && tokens.get(number.first()).norm().matches("\\d{3,4}");
    boolean age =
        word.equals(",")
            && number.end() < tokens.size()
            && is(number.end(), ",")
            && number.plain()
            && number.count().min() < 100
            && before > 0
            && tokens.get(before - 1).isWord();
    boolean of =
        word.equals("of") && figure && before > 0 && AGED.contains(tokens.get(before - 1).norm());
    boolean ages = of || word.equals("and") && figure && before > 1 && is(before - 2, "aged");
    return time || ages || figure && age;
  }

  private boolean isListNumber(Figure number) {
    return is(number.end(), ".")
        && text.findSentence(tokens.get(number.first()).span().start())
            .map(s -> s.first() == number.first())
            .orElse(false);
  }

  private boolean touches(int left, int right) {
    return tokens.get(left).span().end() == tokens.get(right).span().start();
  }

  /** Puts the hedge before a number, and "another" or "more" around it, into the span. */
  private Found<Count> hedged(Figure number, List<Found<Count>> before) {
    int lowest = before.isEmpty() ? 0 : text.tokenFrom(before.get(before.size() - 1).span().end());
    int first = number.first();
    Count count = number.count();
    for (int length = 4; length >= 1; length--) {
      int from = number.first() - length;
      if (from < lowest) {
        continue;
      }
      Optional<Phrases.Hit<Hedge>> hedge = WORDS.hedges().at(tokens, from, number.first());
      if (hedge.isPresent() && hedge.get().end() == number.first()) {
        first = from;
        count = number.plain() ? apply(hedge.get().value(), count.min()) : count;
        break;
      }
    }
    int end = number.end();
    if (first > lowest && (is(first - 1, "another") || is(first - 1, "additional"))) {
      first--;
    } else if (end < tokens.size()
        && is(end, "more")
        && !(end + 1 < tokens.size() && is(end + 1, "than"))) {
      end++;
    }
    return new Found<>(text.span(first, end), count);
  }

  private static Count apply(Hedge hedge, int number) {
    return switch (hedge) {
      case ATLEAST -> Count.atLeast(number);
      case ABOUT -> Count.about(number);
      case UPTO -> Count.between(0, number);
    };
  }

  private boolean is(int token, String word) {
    return token >= 0 && token < tokens.size() && tokens.get(token).is(word);
  }
}
