// SPDX-License-Identifier: Apache-2.0
package org.dateline.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.dateline.codebook.DatePrecision;
import org.dateline.codebook.DateRange;
import org.dateline.codebook.Found;
import org.dateline.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Codebook, row {@code date}: never below the precision said, whatever day and words are drawn. */
class PrecisionTest {
  private static final int ROUNDS = 400;

  /** Sentences around an expression of time. */
  private static final List<String> FRAMES =
      List.of(
          "Gunmen attacked the post %s.",
          "A bomb went off %s, police said.",
          "Two men were shot %s in the old town.",
          "The army said that rebels burned a bridge %s.",
          "It was the worst raid: %s, ten villagers died.");

  @ParameterizedTest
  @EnumSource(
      value = DatePrecision.class,
      names = {"HOUR", "DAY", "WEEK", "MONTH", "YEAR"})
  void neverFinerThanSaid(DatePrecision said) {
    Random random = new Random(20170607L);
    int read = 0;
    for (int round = 0; round < ROUNDS; round++) {
      LocalDate day = LocalDate.of(1985, 1, 1).plusDays(random.nextInt(15_000));
      String words = expression(said, random, day);
      String sentence =
          String.format(Locale.ROOT, FRAMES.get(random.nextInt(FRAMES.size())), words);
      Text text = Reports.on(day.toString(), sentence);
      for (Found<DateRange> time : new Times().in(text)) {
        read++;
        assertTrue(isAsWide(said, time.value()), sentence + " on " + day + ": " + time.value());
      }
    }
    assertEquals(ROUNDS, read, "every sentence says one time");
  }

  /** At least as coarse in name, and as wide in days as such a time must be. */
  private static boolean isAsWide(DatePrecision said, DateRange range) {
    long days = ChronoUnit.DAYS.between(range.start(), range.end()) + 1;
    long least =
        switch (said) {
          case WEEK -> 3;
          case MONTH -> 7;
          case YEAR -> 28;
          default -> 1;
        };
    return range.precision().compareTo(said) >= 0 && days >= least;
  }

  private static String expression(DatePrecision said, Random random, LocalDate day) {
    List<String> all =
        switch (said) {
          case HOUR -> hours(random, day);
          case DAY -> days(random, day);
          case WEEK -> weeks(random, day);
          case MONTH -> months(random, day);
          case YEAR -> years(random, day);
          case UNKNOWN -> throw new IllegalArgumentException("nothing says " + said);
        };
    return all.get(random.nextInt(all.size()));
  }

  private static List<String> hours(Random random, LocalDate day) {
    String weekday = weekday(random);
    int hour = 1 + random.nextInt(12);
    return List.of(
        "at " + hour + ":30 p.m. on " + weekday,
        "at " + hour + " a.m. on " + date(random, day),
        "on " + weekday + " at about " + hour + " pm",
        "at noon on " + weekday);
  }

  private static List<String> days(Random random, LocalDate day) {
    String weekday = weekday(random);
    int number = 2 + random.nextInt(12);
    return List.of(
        "on " + weekday,
        "late on " + weekday,
        "on " + weekday + " night",
        "in the early hours of " + weekday,
        "shortly after noon on " + weekday,
        "at 8 o'clock on " + weekday,
        "at 0300 GMT on " + weekday,
        "yesterday",
        "overnight",
        "on " + date(random, day),
        "early on the " + (1 + random.nextInt(20)) + "th",
        number + " days ago",
        "on " + (1 + random.nextInt(28)) + " Ramadan 14" + (10 + random.nextInt(30)));
  }

  private static List<String> weeks(Random random, LocalDate day) {
    int number = 2 + random.nextInt(8);
    return List.of(
        "last week",
        "next week",
        "late last week",
        "the week before last",
        "a week ago",
        number + " weeks ago",
        "a fortnight ago",
        "in recent days",
        "a few days ago",
        "in the first week of " + month(random) + " " + (day.getYear() - 1),
        "in the past " + number + " weeks");
  }

  private static List<String> months(Random random, LocalDate day) {
    int number = 2 + random.nextInt(8);
    int year = day.getYear() - 1 - random.nextInt(9);
    return List.of(
        "last month",
        "in " + month(random) + " " + year,
        "in late " + month(random) + " " + year,
        "in early " + month(random),
        number + " months ago",
        "in recent weeks",
        "in the spring of " + year,
        "last summer",
        "in the third quarter of " + year,
        "in Muharram 14" + (10 + random.nextInt(30)),
        "in Khordad 13" + (60 + random.nextInt(39)));
  }

  private static List<String> years(Random random, LocalDate day) {
    int number = 2 + random.nextInt(8);
    int year = day.getYear() - 1 - random.nextInt(9);
    return List.of(
        "last year",
        "late last year",
        "in " + year,
        "in early " + year,
        "in mid-" + year,
        number + " years ago",
        "a decade ago",
        "in the 1970s",
        "in the late 1960s",
        "in recent months",
        "from " + (year - 3) + " to " + year);
  }

  private static String weekday(Random random) {
    return java.time.DayOfWeek.of(1 + random.nextInt(7))
        .getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private static String month(Random random) {
    return java.time.Month.of(1 + random.nextInt(12))
        .getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private static String date(Random random, LocalDate day) {
    return 1 + random.nextInt(28) + " " + month(random) + " " + (day.getYear() - random.nextInt(3));
  }
}
