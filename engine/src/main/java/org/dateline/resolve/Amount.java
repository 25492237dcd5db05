// SPDX-License-Identifier: Apache-2.0
package org.dateline.resolve;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.dateline.text.Phrases;

/**
 * An amount of a unit of time: "two weeks", "several days", "a year".
 *
 * @param end index after its last token
 * @param min how many units at least
 * @param max how many units at most
 */
record Amount(int end, int min, int max, ChronoUnit unit) {
  private static final Calendar CALENDAR = Calendar.ENGLISH;
  private static final int MOST = 500;

  /** The amount that begins at a token; its unit may be joined by a hyphen ("two-week"). */
  static Optional<Amount> at(Words words, int i) {
    int min;
    int max;
    int end;
    Optional<Phrases.Hit<Calendar.Vague>> vague = CALENDAR.vague.at(words.tokens(), i, words.end());
    if (vague.isPresent()) {
      min = vague.get().value().min();
      max = vague.get().value().max();
      end = vague.get().end();
    } else {
      Optional<Numeral> number = Numeral.at(words, i);
      boolean article = words.is(i, "a") || words.is(i, "an");
      if (number.isEmpty() && !article || number.filter(n -> n.value() > MOST).isPresent()) {
        return Optional.empty();
      }
      min = article && number.isEmpty() ? 1 : (int) number.get().value();
      max = min;
      end = number.map(Numeral::end).orElse(i + 1);
    }
    if (words.is(end, "fortnight")) {
      return Optional.of(new Amount(end + 1, 2 * min, 2 * max, ChronoUnit.WEEKS));
    }
    if (!CALENDAR.isUnit(words.at(end))) {
      return Optional.empty();
    }
    return Optional.of(new Amount(end + 1, min, max, CALENDAR.unit(words.at(end))));
  }

  /** The same where a hyphen may join number and unit: "a two-week siege", "a week of shelling". */
  static Optional<Amount> joinedAt(Words words, int i) {
    Optional<Numeral> number = Numeral.at(words, i);
    int hyphen = number.map(Numeral::end).orElse(i);
    if (number.filter(n -> n.value() > 0 && n.value() <= MOST).isPresent()
        && words.is(hyphen, "-")
        && CALENDAR.isUnit(words.at(hyphen + 1))) {
      int value = (int) number.get().value();
      return Optional.of(new Amount(hyphen + 2, value, value, CALENDAR.unit(words.at(hyphen + 1))));
    }
    return at(words, i);
  }

  boolean exact() {
    return min == max;
  }
}
