// SPDX-License-Identifier: Apache-2.0
package org.dateline.merge;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.codebook.DateRange;
import org.dateline.codebook.Place;
import org.dateline.codebook.PlacePrecision;

/**
 * Under what an account is kept, and under what it looks for others, so that not every account is
 * compared with every other. If one asks for a key that the other holds, so does the other way
 * round.
 *
 * <ul>
 *   <li>the country and the day, one day more or less;
 *   <li>for what is only known to the month or the year, the town and the month;
 *   <li>the town, in the news of the same weeks;
 *   <li>names that few reports use, in the same half-year: follow-ups that give no date;
 *   <li>the wording, in the same weeks: copies. What an outlet prints under all of its reports is
 *       wording too, and would bring all of them together for ever.
 * </ul>
 */
record Keys(Set<String> held, Set<String> asked) {
  /** An interval of more days is compared by the month. */
  private static final int DAYS = 8;

  /** How long before its publication an act may have been, for a report that gives no day. */
  private static final int NEWS = 3;

  /** How many weeks apart two reports of a town may be to be compared whatever their dates. */
  private static final int WEEKS = 2;

  private static final int NAMES = 10;
  private static final int COPIES = 4;

  /** How many weeks apart copies may be printed. */
  private static final int COPIED = 1;

  static Keys of(Sketch sketch) {
    Keys keys = new Keys(new TreeSet<>(), new TreeSet<>());
    String country = country(sketch);
    List<DateRange> when = when(sketch);
    for (DateRange range : when.isEmpty() ? List.<DateRange>of() : when.subList(0, 1)) {
      if (ChronoUnit.DAYS.between(range.start(), range.end()) <= DAYS) {
        keys.days(country, range);
      } else {
        keys.months(country, town(sketch), range, true);
      }
    }
    keys.names(sketch);
    keys.weeks(sketch, country);
    keys.copies(sketch);
    for (int i = 1; i < when.size(); i++) {
      DateRange range = when.get(i);
      if (ChronoUnit.DAYS.between(range.start(), range.end()) <= 1) {
        keys.days(country, range);
      }
    }
    if (!when.isEmpty() && isShort(when.get(0))) {
      keys.months(country, town(sketch), when.get(0), false);
    }
    return keys;
  }

  /** When the act can have been: as said, else shortly before the report was published. */
  static List<DateRange> when(Sketch sketch) {
    if (!sketch.dates().isEmpty() || sketch.background() || sketch.published().isEmpty()) {
      return sketch.dates();
    }
    LocalDate day = sketch.published().get().toLocalDate();
    return List.of(
        DateRange.of(day.minusDays(NEWS), day, org.dateline.codebook.DatePrecision.WEEK));
  }

  private static boolean isShort(DateRange range) {
    return ChronoUnit.DAYS.between(range.start(), range.end()) <= DAYS;
  }

  private void days(String country, DateRange range) {
    for (LocalDate d = range.start(); !d.isAfter(range.end()); d = d.plusDays(1)) {
      held.add("d:" + country + ":" + d);
    }
    LocalDate last = range.end().plusDays(1);
    for (LocalDate d = range.start().minusDays(1); !d.isAfter(last); d = d.plusDays(1)) {
      asked.add("d:" + country + ":" + d);
    }
  }

  /** Vague dates meet others, vague or not; exact ones need not meet each other here. */
  private void months(String country, String town, DateRange range, boolean vague) {
    if (town.isEmpty()) {
      return;
    }
    YearMonth last = YearMonth.from(range.end());
    int most = 24;
    for (YearMonth m = YearMonth.from(range.start());
        !m.isAfter(last) && most-- > 0;
        m = m.plusMonths(1)) {
      String where = ":" + country + ":" + town + ":" + m;
      held.add((vague ? "v" : "e") + where);
      asked.add("v" + where);
      if (vague) {
        asked.add("e" + where);
      }
    }
  }

  private void names(Sketch sketch) {
    if (sketch.published().isEmpty()) {
      return;
    }
    LocalDate day = sketch.published().get().toLocalDate();
    int quarter = day.getYear() * 4 + (day.getMonthValue() - 1) / 3;
    int[] names = sketch.words().names();
    Arrays.sort(names);
    for (int i = 0; i < Math.min(NAMES, names.length); i++) {
      held.add("n:" + names[i] + ":" + quarter);
      for (int near = quarter - 1; near <= quarter + 1; near++) {
        asked.add("n:" + names[i] + ":" + near);
      }
    }
  }

  /** The same town in the news of these weeks: dates may be read wrongly. */
  private void weeks(Sketch sketch, String country) {
    String town = town(sketch);
    if (town.isEmpty() || sketch.published().isEmpty()) {
      return;
    }
    long week = week(sketch.published().get());
    String where = "t:" + country + ":" + town + ":";
    held.add(where + week);
    for (long near = week - WEEKS; near <= week + WEEKS; near++) {
      asked.add(where + near);
    }
  }

  /** The same wording in the same weeks; without a time, among those that have none either. */
  private void copies(Sketch sketch) {
    for (int hash : sketch.print().first(COPIES)) {
      String where = "p:" + hash + ":";
      if (sketch.published().isEmpty()) {
        held.add(where);
        asked.add(where);
      } else {
        long week = week(sketch.published().get());
        held.add(where + week);
        for (long near = week - COPIED; near <= week + COPIED; near++) {
          asked.add(where + near);
        }
      }
    }
  }

  private static long week(LocalDateTime published) {
    return Math.floorDiv(published.toLocalDate().toEpochDay(), 7);
  }

  private static String country(Sketch sketch) {
    return sketch.places().stream().flatMap(p -> p.country().stream()).findFirst().orElse("?");
  }

  private static String town(Sketch sketch) {
    List<String> towns = new ArrayList<>();
    for (Place place : sketch.places()) {
      if (place.precision() != PlacePrecision.COUNTRY
          && place.precision() != PlacePrecision.UNKNOWN) {
        towns.add(place.name());
      }
    }
    return towns.isEmpty() ? "" : towns.get(0);
  }
}
