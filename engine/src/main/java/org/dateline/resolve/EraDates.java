// SPDX-License-Identifier: Apache-2.0
package org.dateline.resolve;

import java.util.Optional;
import org.dateline.codebook.DateRange;
import org.dateline.resolve.Calendar.EraMonth;
import org.dateline.text.Phrases;

/**
 * Dates of the Islamic and of the Persian calendar with their year: "12 Muharram 1438", "17 Khordad
 * 1396", "in Ramadan 1438", "1396 AP". Without a year such names are not read.
 */
final class EraDates {
  private static final Calendar CALENDAR = Calendar.ENGLISH;

  private EraDates() {}

  static Optional<TimeWords> at(Words words, int i) {
    return monthFirst(words, i).or(() -> dayFirst(words, i)).or(() -> yearAlone(words, i));
  }

  private static Optional<Phrases.Hit<EraMonth>> month(Words words, int i) {
    return words.mayBeName(i)
        ? CALENDAR.eraMonths.at(words.tokens(), i, words.end())
        : Optional.empty();
  }

  /** "12 Ramadan 1438", "the 12th of Ramadan 1438". */
  private static Optional<TimeWords> dayFirst(Words words, int i) {
    int day = MonthDates.dayOfMonth(words, i);
    int name = words.is(i + 1, "of") ? i + 2 : i + 1;
    return day == 0
        ? Optional.empty()
        : month(words, name).flatMap(hit -> dated(words, i, hit.end(), hit.value(), day));
  }

  /** "Ramadan 1438", "Ramadan 12, 1438". */
  private static Optional<TimeWords> monthFirst(Words words, int i) {
    return month(words, i)
        .flatMap(
            hit -> {
              int day = MonthDates.dayOfMonth(words, hit.end());
              return dated(words, i, day > 0 ? hit.end() + 1 : hit.end(), hit.value(), day);
            });
  }

  private static Optional<TimeWords> dated(
      Words words, int first, int end, EraMonth month, int day) {
    int j = words.is(end, ",") || words.is(end, "of") ? end + 1 : end;
    int year = words.at(j).length() == 4 ? words.figures(j) : -1;
    boolean persian = month.era().equals("persian");
    if (persian ? !PersianYear.isKnown(year) : !HijriYear.isKnown(year)) {
      return Optional.empty();
    }
    Optional<DateRange> range =
        persian
            ? PersianYear.range(year, month.month(), day)
            : HijriYear.range(year, month.month(), day);
    int stop = CALENDAR.is("era-" + month.era(), words.at(j + 1)) ? j + 2 : j + 1;
    return Optional.of(TimeWords.of(first, stop, range));
  }

  /** "1396 AP", "1438 AH": figures of a year with the letters of its calendar. */
  private static Optional<TimeWords> yearAlone(Words words, int i) {
    int year = words.at(i).length() == 4 ? words.figures(i) : -1;
    if (!words.mayBeName(i + 1)) {
      return Optional.empty();
    }
    if (CALENDAR.is("era-persian", words.at(i + 1)) && PersianYear.isKnown(year)) {
      return Optional.of(TimeWords.of(i, i + 2, PersianYear.range(year)));
    }
    if (CALENDAR.is("era-hijri", words.at(i + 1)) && HijriYear.isKnown(year)) {
      return Optional.of(TimeWords.of(i, i + 2, HijriYear.range(year)));
    }
    return Optional.empty();
  }
}
