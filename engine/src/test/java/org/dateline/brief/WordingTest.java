// SPDX-License-Identifier: Apache-2.0
package org.dateline.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import org.dateline.codebook.Count;
import org.dateline.codebook.DatePrecision;
import org.dateline.codebook.DateRange;
import org.dateline.codebook.HourRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values in plain English. */
class WordingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "lawmaker                        | a lawmaker",
        "official                        | an official",
        "witnesses                       | witnesses",
        "head of the rescue service      | the head of the rescue service",
        "spokesman for the ministry      | a spokesman for the ministry",
        "two gunmen in uniform           | two gunmen in uniform",
        "police                          | the police",
        "Governor                        | a governor",
        "Atlas Wire                      | Atlas Wire",
        "Red Valley Front                | the Red Valley Front",
        "Movement for the Emancipation of Harun | the Movement for the Emancipation of Harun",
        "al-Qaim Council                 | al-Qaim Council",
        "Harun's police                  | Harun's police",
      })
  void namesTakeTheArticleThatTheyNeed(String name, String words) {
    assertEquals(words, Wording.name(name));
  }

  @Test
  void figuresSayAsMuchAsIsKnown() {
    assertEquals("at least 12 people", Wording.people(Count.atLeast(12)));
    assertEquals("one person", Wording.people(Count.exactly(1)));
    assertEquals("no one", Wording.people(Count.exactly(0)));
    assertEquals("about 20 people", Wording.people(Count.about(20)));
    assertEquals("15 to 20", Wording.count(Count.between(15, 20)));
    assertEquals("up to 20", Wording.count(Count.between(0, 20)));
    assertEquals(
        "nine people (attackers counted in)", Wording.people(Count.exactly(9).withAttackers()));
  }

  @Test
  void datesAreNeverFinerThanSaid() {
    LocalDate day = LocalDate.of(2019, 5, 2);
    assertEquals("on 2 May 2019", Wording.when(DateRange.day(day)));
    assertEquals("on 2 May 2019 at 07:30", Wording.when(DateRange.hour(day, LocalTime.of(7, 30))));
    assertEquals(
        "between 2 and 8 May 2019",
        Wording.when(DateRange.of(day, day.plusDays(6), DatePrecision.WEEK)));
    assertEquals(
        "in May 2019",
        Wording.when(
            DateRange.of(day.withDayOfMonth(1), day.withDayOfMonth(31), DatePrecision.MONTH)));
    assertEquals(
        "in 2019",
        Wording.when(
            DateRange.of(
                LocalDate.of(2019, 1, 1), LocalDate.of(2019, 12, 31), DatePrecision.YEAR)));
  }

  @Test
  void aClaimComesSoManyHoursOrDaysAfter() {
    assertEquals("within a day of it", Wording.latency(new HourRange(0, 24)));
    assertEquals("three hours after it", Wording.latency(new HourRange(3, 3)));
    assertEquals("within two days of it", Wording.latency(new HourRange(10, 47)));
  }
}
