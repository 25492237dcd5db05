// SPDX-License-Identifier: Apache-2.0
package org.dateline.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.codebook.DateRange;
import org.dateline.codebook.Dateline;
import org.dateline.codebook.Found;
import org.dateline.codebook.Part;
import org.dateline.codebook.PartKind;
import org.dateline.codebook.Report;
import org.dateline.codebook.Span;
import org.dateline.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codebook, row {@code date}: local date at the place, never below the precision said. */
class TimesTest {
  /** A Wednesday. */
  private static final String DAY = "2017-06-07";

  // rule | text | words = first day..last day precision
  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
      counts from the report's day | A bomb went off today. | today = 2017-06-07
      counts from the report's day | Yesterday, two men fled. | Yesterday = 2017-06-06
      counts from the report's day | They meet tomorrow. | tomorrow = 2017-06-08
      counts from the report's day | Shots were heard tonight. | tonight = 2017-06-07
      the night before | Shots were heard last night. | last night = 2017-06-06
      a part of the day is that day | This morning a van exploded. | This morning = 2017-06-07
      a part of the day belongs to the words | They struck yesterday afternoon. | yesterday afternoon = 2017-06-06
      earlier and later today are today | Earlier today a mine went off. | Earlier today = 2017-06-07
      possessives are outside | Today's attack was the worst. | Today = 2017-06-07
      overnight is both days | Rockets fell overnight. | overnight = 2017-06-06..2017-06-07
      two days back | It began the day before yesterday. | the day before yesterday = 2017-06-05
      hours ago are today | It fell a few hours ago. | a few hours ago = 2017-06-07
      a day of hours is a day | It fell 24 hours ago. | 24 hours ago = 2017-06-06
      upper case too | A BOMB WENT OFF EARLY THIS MORNING IN THE CAPITAL OF THE COUNTRY. | EARLY THIS MORNING = 2017-06-07
      """)
  void daysCountFromTheReport(String rule, String text, String expected) {
    assertEquals(expected, read(Reports.on(DAY, text)), rule);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
      the most recent such day | Gunmen struck Monday. | Monday = 2017-06-05
      on is outside | Gunmen struck on Thursday. | Thursday = 2017-06-01
      the report's own weekday is its day | Gunmen struck on Wednesday. | Wednesday = 2017-06-07
      the part of the day belongs to the words | Gunmen struck Tuesday night. | Tuesday night = 2017-06-06
      early and late belong to the words | Gunmen struck early Saturday. | early Saturday = 2017-06-03
      on may stand between | Gunmen struck late on Friday evening. | late on Friday evening = 2017-06-02
      dawn belongs to the words | At dawn Sunday two died. | dawn Sunday = 2017-06-04
      pre-dawn belongs to the words | In a pre-dawn Sunday raid two died. | pre-dawn Sunday = 2017-06-04
      predawn as one word | In a predawn Sunday raid two died. | predawn Sunday = 2017-06-04
      last is before the report's day | Gunmen struck last Wednesday. | last Wednesday = 2017-05-31
      last is the most recent | Gunmen struck last Friday. | last Friday = 2017-06-02
      this past is the most recent | They met this past Sunday. | this past Sunday = 2017-06-04
      next is after the report's day | They vote next Monday. | next Monday = 2017-06-12
      this coming is after | They vote this coming Friday. | this coming Friday = 2017-06-09
      a day of last week | They met on Thursday of last week. | Thursday of last week = 2017-06-01
      a day of last week | They met Friday last week. | Friday last week = 2017-06-02
      possessives are outside | Monday's blast killed two. | Monday = 2017-06-05
      two days are two times | They met on Monday and Tuesday. | Monday = 2017-06-05; Tuesday = 2017-06-06
      a range of days | They fought from Sunday to Tuesday. | Sunday to Tuesday = 2017-06-04..2017-06-06
      since is up to the report | They have fought since Monday. | since Monday = 2017-06-05..2017-06-07
      plurals are no dates | They meet on Fridays. | -
      names are no dates | The Bloody Sunday inquiry and the Sunday Times agree. | -
      small letters are no weekday | He will sat and sun himself. | -
      """)
  void weekdaysAreTheMostRecent(String rule, String text, String expected) {
    assertEquals(expected, read(Reports.on(DAY, text)), rule);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
      month and day | On June 7, 2017, two died. | June 7, 2017 = 2017-06-07
      day and month | On 7 June 2017 two died. | 7 June 2017 = 2017-06-07
      ordinals | On the 7th of June 2017 two died. | 7th of June 2017 = 2017-06-07
      ordinals | On June 3rd two died. | June 3rd = 2017-06-03
      short months | On Sept. 11, 2012 they struck. | Sept. 11, 2012 = 2012-09-11
      short months | On Dec 3 they struck. | Dec 3 = 2016-12-03
      short years | They met on 3 JAN 90. | 3 JAN 90 = 1990-01-03
      short years with apostrophe | They met on 3 January '90. | 3 January '90 = 1990-01-03
      year of last year | They met on June 9 last year. | June 9 last year = 2016-06-09
      year of this year | They met on May 1 of this year. | May 1 of this year = 2017-05-01
      without a year the nearest past | They met on June 3. | June 3 = 2017-06-03
      without a year the nearest past | They met on 25 October. | 25 October = 2016-10-25
      without a year at most thirty days ahead | They vote on June 20. | June 20 = 2017-06-20
      leap days | They met on 29 February. | 29 February = 2016-02-29
      weekday and date are one | They met on Friday, 2 June 2017. | Friday, 2 June 2017 = 2017-06-02
      weekday and date are one | They met on Tuesday (May 30). | Tuesday (May 30 = 2017-05-30
      night belongs to the words | They met on 25 October night. | 25 October night = 2016-10-25
      ranges of days | They met on 26-27 January. | 26-27 January = 2017-01-26..2017-01-27
      ranges of days | They met from June 3 to 5. | June 3 to 5 = 2017-06-03..2017-06-05
      ranges of days | Between June 3 and June 5 nine died. | June 3 and June 5 = 2017-06-03..2017-06-05
      ranges of days | Between 3 and 5 June nine died. | 3 and 5 June = 2017-06-03..2017-06-05
      neighbours | On 3 and 4 June nine died. | 3 and 4 June = 2017-06-03..2017-06-04
      the last year holds for both | From 26 December to 3 January 1999 they fought. | 26 December to 3 January 1999 = 1998-12-26..1999-01-03
      ISO 8601 | Updated 2017-05-31 by the desk. | 2017-05-31 = 2017-05-31
      day first | Dated 03/06/2017 in Rome. | 03/06/2017 = 2017-06-03
      day first unless it cannot be | Dated 06/30/2016 in Ohio. | 06/30/2016 = 2016-06-30
      points | Dated 3.6.2017 in Bonn. | 3.6.2017 = 2017-06-03
      since is up to the report | He was held since 2 June. | since 2 June = 2017-06-02..2017-06-07
      since an event is that day | The third since the May 31 blast. | May 31 = 2017-05-31
      a number after a date counts | On 3 June 12 people died. | 3 June = 2017-06-03
      upper case too | ON 3 MAY THE REBELS LEFT AND ON 5 MARCH IN THE SOUTH THEY FOUGHT. | 3 MAY = 2017-05-03; 5 MARCH = 2017-03-05
      four figures may count too | On June 3, 2000 people marched. | June 3 = 2017-06-03
      named days | They died on Christmas Eve. | Christmas Eve = 2016-12-24
      named days with a year | They died on Christmas Day 2009. | Christmas Day 2009 = 2009-12-25
      named days | The New Year's Eve blasts killed three. | New Year's Eve = 2016-12-31
      a day in history | After 9/11 all changed. | 9/11 = 2001-09-11
      the attacks of 2001 | Since the September 11 attacks he hid. | September 11 = 2001-09-11
      the attacks of 2001 | He planned the 11 September terror plot. | 11 September = 2001-09-11
      """)
  void datesWithAMonth(String rule, String text, String expected) {
    assertEquals(expected, read(Reports.on(DAY, text)), rule);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
      no such day | They met on 31 February 2017. | -
      no such year | They met in 99999 or so. | -
      no such month | Dated 2017-13-41 by mistake. | -
      a verb | At least 3 may have died. | -
      a quoted name | The "9 May" cell struck. | -
      a verb in upper case | THE REBELS SAID THAT AT LEAST 3 MAY HAVE DIED IN THE ATTACK. | -
      a demonstration | THOUSANDS TOOK PART IN THE MARCH ON THE CAPITAL OF THE COUNTRY. | -
      a demonstration | They will march on the palace. | -
      a name | April Jones and June Smith spoke. | -
      a group's name | The 19 April Movement struck. | -
      an address | They met on 9 October Avenue. | -
      an age | The 25-year-old fled. | -
      a duration | They fought for two hours and three days. | -
      an order | The second attacker fled. | -
      a number of people | The 2000 soldiers left. | -
      """)
  void whatOnlyLooksLikeADate(String rule, String text, String expected) {
    assertEquals(expected, read(Reports.on(DAY, text)), rule);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
      month | In March 2015 they met. | March 2015 = 2015-03-01..2015-03-31 month
      month | The August of 2014 was bloody. | August of 2014 = 2014-08-01..2014-08-31 month
      the most recent such month | In March they met. | March = 2017-03-01..2017-03-31 month
      the most recent such month | In October they met. | October = 2016-10-01..2016-10-31 month
      the coming month is this year's | They vote in July. | July = 2017-07-01..2017-07-31 month
      last is before the report's month | They met last June. | last June = 2016-06-01..2016-06-30 month
      last is the most recent | They met last April. | last April = 2017-04-01..2017-04-30 month
      next is after the report's month | They meet next March. | next March = 2018-03-01..2018-03-31 month
      a third of the month | In late March a video appeared. | late March = 2017-03-21..2017-03-31 month
      a third of the month | In early May they left. | early May = 2017-05-01..2017-05-10 month
      a third of the month | By mid-April they left. | mid-April = 2017-04-11..2017-04-20 month
      a third of the month | At the end of May they left. | end of May = 2017-05-21..2017-05-31 month
      upper case after in | THE TWO SIDES MET IN MAY AND IN MARCH IN THE CAPITAL OF MEXICO. | MAY = 2017-05-01..2017-05-31 month; MARCH = 2017-03-01..2017-03-31 month
      last month | They met last month. | last month = 2017-05-01..2017-05-31 month
      a third of last month | They met late last month. | late last month = 2017-05-21..2017-05-31 month
      up to the report | They met earlier this month. | earlier this month = 2017-06-01..2017-06-07 month
      about as exact as said | They met two months ago. | two months ago = 2017-04-01..2017-04-30 month
      year | In 2006 he fled. | 2006 = 2006-01-01..2006-12-31 year
      year of an event | The 1998 bombings killed many. | 1998 = 1998-01-01..1998-12-31 year
      year in brackets | The siege (1985) failed. | 1985 = 1985-01-01..1985-12-31 year
      a third of the year | In early 2016 he fled. | early 2016 = 2016-01-01..2016-04-30 year
      a third of the year | In mid-2016 he fled. | mid-2016 = 2016-05-01..2016-08-31 year
      years since | It has lasted since 2003. | since 2003 = 2003-01-01..2017-06-07 year
      years from and to | It lasted from 2003 to 2006. | 2003 to 2006 = 2003-01-01..2006-12-31 year
      last year | He fled last year. | last year = 2016-01-01..2016-12-31 year
      decade | It began in the 1990s. | 1990s = 1990-01-01..1999-12-31 year
      a third of a decade | It began in the early 1980's. | early 1980's = 1980-01-01..1983-04-30 year
      three years ago | He fled three years ago. | three years ago = 2014-01-01..2014-12-31 year
      """)
  void monthsAndYearsStayAsWideAsSaid(String rule, String text, String expected) {
    assertEquals(expected, read(Reports.on(DAY, text)), rule);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
      exact days | They died 2 days ago. | 2 days ago = 2017-06-05
      exact days in words | They died twelve days ago. | twelve days ago = 2017-05-26
      a day | They died a day ago. | a day ago = 2017-06-06
      a couple is two | They died a couple of days ago. | a couple of days ago = 2017-06-05
      a few days | They died a few days ago. | a few days ago = 2017-05-31..2017-06-05 week
      a week ago is about that | They died a week ago. | a week ago = 2017-05-28..2017-06-03 week
      weeks ago | They died three weeks ago. | three weeks ago = 2017-05-14..2017-05-20 week
      the week before this | They died last week. | last week = 2017-05-29..2017-06-04 week
      this week | They died this week. | this week = 2017-06-05..2017-06-11 week
      up to the report | They died earlier this week. | earlier this week = 2017-06-05..2017-06-07 week
      from the report on | They vote later this week. | later this week = 2017-06-07..2017-06-11 week
      the weekend | Nine died over the weekend. | the weekend = 2017-06-03..2017-06-04
      last weekend | Nine died last weekend. | last weekend = 2017-06-03..2017-06-04
      up to the report | In the past two weeks nine died. | past two weeks = 2017-05-24..2017-06-07 week
      up to the report | In the last 24 hours nine died. | last 24 hours = 2017-06-06..2017-06-07
      a few hours are that day | In the past few hours nine died. | past few hours = 2017-06-07
      up to the report | Over the past six years it sent troops. | past six years = 2011-06-07..2017-06-07 year
      recent days | In recent days nine died. | recent days = 2017-05-31..2017-06-07 week
      a last-minute is no time | It was a last minute plan. | -
      """)
  void weeksAndAmounts(String rule, String text, String expected) {
    assertEquals(expected, read(Reports.on(DAY, text)), rule);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
      from the last day named | He was seized on June 1. Three days later he died. | June 1 = 2017-06-01; Three days later = 2017-06-04
      from the last day named | He was seized on June 1. A week later he died. | June 1 = 2017-06-01; A week later = 2017-06-05..2017-06-11 week
      from the last day named | He died on Monday. The previous day he had fled. | Monday = 2017-06-05; The previous day = 2017-06-04
      from the last day named | He died on Monday after a fight the day before. | Monday = 2017-06-05; the day before = 2017-06-04
      from the last day named | He was shot on 1 May 2001 and died the next day. | 1 May 2001 = 2001-05-01; the next day = 2001-05-02
      from the last day named | On Monday he fled. That night he died. | Monday = 2017-06-05; That night = 2017-06-05
      hours later are the same day | On Monday he fled. Hours later he died. | Monday = 2017-06-05; Hours later = 2017-06-05
      nothing to count from | Three days later he died. | -
      what came before the day named | They spoke on Monday, a day after shells fell. | Monday = 2017-06-05; a day after = 2017-06-04
      what came before the day named | On Monday he fled. It came two days after the raid. | Monday = 2017-06-05; two days after = 2017-06-03
      counts from an event | He fled the day before the vote. | -
      the year named before | He fled on 1 May 2001 and died in June that year. | 1 May 2001 = 2001-05-01; June that year = 2001-06-01..2001-06-30 month
      """)
  void laterAndEarlierCountFromTheLastDayNamed(String rule, String text, String expected) {
    assertEquals(expected, read(Reports.on(DAY, text)), rule);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
      beside a day | It blew up at 4:00 a.m. local time on Saturday. | 4:00 a.m. local time on Saturday = 2017-06-03 04:00
      beside a day | It blew up on Saturday at about 10:30 p.m. | Saturday at about 10:30 p.m. = 2017-06-03 22:30
      the only day of the sentence | On Saturday it blew up at 9 pm in Rome. | Saturday = 2017-06-03; 9 pm = 2017-06-03 21:00
      joined letters | It blew up at 9am on Saturday. | 9am on Saturday = 2017-06-03 09:00
      four figures | THE BOMB EXPLODED AT 0930 TODAY NEAR THE CITY HALL OF THE TOWN. | 0930 TODAY = 2017-06-07 09:30
      four figures | It began at 2100 hours on 1 June. | 2100 hours on 1 June = 2017-06-01 21:00
      four figures | As of 2200 on 6 June he was missing. | 2200 on 6 June = 2017-06-06 22:00
      noon | It began at noon on Monday. | noon on Monday = 2017-06-05 12:00
      midnight hours | It began at 12:15 a.m. Monday. | 12:15 a.m. Monday = 2017-06-05 00:15
      another zone's hour is not local | It began at 1200 GMT on Monday. | 1200 GMT on Monday = 2017-06-05
      the local hour counts | It began at 2000 (0200 GMT) on Monday. | 2000 (0200 GMT) on Monday = 2017-06-05 20:00
      the half of the day is open | It began at 8 o'clock on Monday. | 8 o'clock on Monday = 2017-06-05
      no day, no hour | It began at 4:00 a.m. in Rome. | -
      no such hour | It began on Monday at 2575 or so. | Monday = 2017-06-05
      two days, no hour | On Monday and on Friday it began, each at 4:00 a.m. sharp. | Monday = 2017-06-05; Friday = 2017-06-02
      """)
  void hoursNeedADay(String rule, String text, String expected) {
    assertEquals(expected, read(Reports.on(DAY, text)), rule);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
      He died on June 7, 2017 in Rome. | June 7, 2017 = 2017-06-07
      In 1998 he fled. | 1998 = 1998-01-01..1998-12-31 year
      He died yesterday, on Monday, June 7, a week ago. | -
      """)
  void withoutTheReportsDayOnlyFullDatesAreFound(String text, String expected) {
    assertEquals(expected, read(Reports.undated(text)));
  }

  @Test
  void theDatelineCountsAndIsNoTimeItself() {
    String text = "ROME, 4 MAY (ANSA) -- A bomb went off yesterday.";
    Dateline dateline =
        new Dateline(
            new Span(0, 21),
            Optional.of("ROME"),
            Optional.of(LocalDate.of(2011, 5, 4)),
            Optional.of("ANSA"));
    Report report =
        report(text, Optional.of(dateline), List.of(Part.body(new Span(0, text.length()))));
    assertEquals("yesterday = 2011-05-03", read(Text.of(report)));
  }

  @Test
  void aPostCountsFromItsOwnTime() {
    String text = "Today he wrote:\nBomb here yesterday.";
    Part post =
        new Part(
            new Span(16, text.length()),
            PartKind.POST,
            Optional.empty(),
            Optional.of(LocalDateTime.of(2017, 6, 1, 9, 0)),
            Optional.empty());
    Report report = report(text, Optional.empty(), List.of(Part.body(new Span(0, 15)), post));
    assertEquals("Today = 2017-06-07; yesterday = 2017-05-31", read(Text.of(report)));
  }

  private static Report report(String text, Optional<Dateline> dateline, List<Part> parts) {
    return new Report(
        "test",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(LocalDate.parse(DAY).atStartOfDay()),
        dateline,
        text,
        parts);
  }

  private static String read(Text text) {
    List<Found<DateRange>> found = new Times().in(text);
    return found.isEmpty()
        ? "-"
        : found.stream()
            .map(f -> f.span().of(text.report().text()) + " = " + words(f.value()))
            .collect(Collectors.joining("; "));
  }

  private static String words(DateRange range) {
    String days =
        range.start().equals(range.end())
            ? range.start().toString()
            : range.start() + ".." + range.end();
    return switch (range.precision()) {
      case HOUR -> days + " " + range.time().orElseThrow();
      case DAY -> days;
      default -> days + " " + range.precision().name().toLowerCase(Locale.ROOT);
    };
  }
}
