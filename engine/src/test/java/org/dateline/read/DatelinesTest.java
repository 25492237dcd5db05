// SPDX-License-Identifier: Apache-2.0
package org.dateline.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.dateline.codebook.Dateline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelinesTest {
  private static final Optional<LocalDate> PUBLISHED = Optional.of(LocalDate.of(2017, 6, 8));

  private static Optional<Dateline> find(String text) {
    return Datelines.find(text, 0, text.length(), PUBLISHED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      textBlock =
          """
          TEHRAN, June 7 (Reuters) - ;Two men fired.;TEHRAN;2017-06-07;Reuters
          KABUL, Afghanistan (AP) — ;Two men fired.;KABUL, Afghanistan;-;AP
          BAGHDAD (AP) —;Two men fired.;BAGHDAD;-;AP
          (AP) KABUL — ;Two men fired.;KABUL;-;AP
          PARIS — ;Two men fired.;PARIS;-;-
          THE HAGUE, Netherlands - ;Two men fired.;THE HAGUE, Netherlands;-;-
          PARIS - ;Two men fired.;PARIS;-;-
          NEW DELHI: ;Two men on a motorcycle fired at a crowded bus near the market today.;NEW DELHI;-;-
          MOSCOW, Oct. 3 /TASS/. ;Two men fired.;MOSCOW;2016-10-03;TASS
          MOSCOW, October 3, 2015. /TASS/ - ;Two men fired.;MOSCOW;2015-10-03;TASS
          BEIJING, June 7 (Xinhua) -- ;Two men fired.;BEIJING;2017-06-07;Xinhua
          BAGHDAD/MOSUL, Iraq, June 6 (Reuters) - ;Two men fired.;BAGHDAD/MOSUL, Iraq;2017-06-06;Reuters
          KABUL (Reuters) June 7 - ;Two men fired.;KABUL;2017-06-07;Reuters
          Tehran, June 7, IRNA – ;Two men fired.;Tehran;2017-06-07;IRNA
          Kabul, 31 December (AFP) - ;Two men fired.;Kabul;2016-12-31;AFP
          PORT-AU-PRINCE, Haiti (AP) _ ;Two men fired.;PORT-AU-PRINCE, Haiti;-;AP
          PORT-AU-PRINCE, Haiti (AP) -- ;Two men fired.;PORT-AU-PRINCE, Haiti;-;AP
          ST. PETERSBURG, Russia (AP) — ;Two men fired.;ST. PETERSBURG, Russia;-;AP
          WASHINGTON, Jan. 2, 2004 (UPI) -- ;Two men fired.;WASHINGTON;2004-01-02;UPI
          (Reuters) - ;Two men fired.;-;-;Reuters
          (CNN);Two men fired.;-;-;CNN
          LIMA, 3 JAN 90 (EFE) -- [TEXT] ;TWO MEN FIRED ON A BUS.;LIMA;1990-01-03;EFE
          GUATEMALA CITY, 4 FEB 90 (ACAN-EFE) -- [TEXT] ;THE POLICE SAID SO.;GUATEMALA CITY;1990-02-04;ACAN-EFE
          HAVANA (CUBA), 15 NOV 89 (RADIO RELOJ NETWORK)-- [TEXT] ;TWO MEN FIRED.;HAVANA (CUBA);1989-11-15;RADIO RELOJ NETWORK
          LIMA, 11 MARCH 89 -- [SPEECH] [PRESIDENT X] [TEXT] [CONTINUED] ;[X] GOOD EVENING.;LIMA;1989-03-11;-
          CLANDESTINE, 8 JAN 90 (RADIO X) -- [COMMUNIQUE] [TEXT] ;WE FIRED.;-;1990-01-08;RADIO X
          NO CITY (PERU), NO DATE -- [TEXT] ;WE FIRED.;PERU;-;-
          LIMA, NO DATE (RADIO X) -- [EDITORIAL] ;WE FIRED.;LIMA;-;RADIO X
          PERTH (AUSTRALIA), JUNE 11 89 (AFP) -- [TEXT] ;TWO MEN FIRED.;PERTH (AUSTRALIA);1989-06-11;AFP
          """)
  void aDatelineCoversItsWordsUpToTheTextProper(
      String dateline, String text, String place, String date, String agency) {
    Optional<Dateline> found = find(dateline + " " + text);
    Dateline d = found.orElseThrow();
    assertEquals(dateline, d.span().of(dateline + " " + text));
    assertEquals(Optional.ofNullable(place), d.place());
    assertEquals(Optional.ofNullable(date), d.date().map(LocalDate::toString));
    assertEquals(Optional.ofNullable(agency), d.agency());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BREAKING: Two men fired on a bus.",
        "UPDATE - Two men fired on a bus.",
        "Two men - both masked - fired on a bus in Kabul.",
        "On June 7 - a Wednesday - two men fired on a bus.",
        "The minister (Labour) — who was there — said so.",
        "THE LATEST: Two men on a motorcycle fired at a crowded bus near the market.",
        "AFP: Two men fired on a bus.",
        "It was late.\nKABUL (AP) — is not the beginning.",
        "WARNING: graphic pictures",
        "LOOK: Ten Photos Of The Blast That Shook The Old Harbour Today",
        "—",
        "KABUL",
        "(",
        "June 7, 2017 was a Wednesday, the police said."
      })
  void otherOpeningsAreNoDateline(String text) {
    assertEquals(Optional.empty(), find(text));
  }

  @Test
  void aDayAloneOnTheFirstLineIsADatelineWithoutPlace() {
    Dateline found = find("Sunday, September 15, 2019\n\nTwo drones hit a depot.").orElseThrow();
    assertEquals(Optional.of(LocalDate.of(2019, 9, 15)), found.date());
    assertEquals(Optional.empty(), found.place());
    assertEquals(26, found.span().end());
  }

  @Test
  void aHeadlineAndABylineMayStandBeforeIt() {
    String text = "Two killed in blast\nBy ANN LEE\nKABUL, June 7 (AP) — Two men died.";
    assertEquals(31, find(text).orElseThrow().span().start());
  }

  @Test
  void theYearIsTheLastThatIsNotAfterTheDayAfterPublication() {
    String text = "LIMA, Dec. 31 (AP) — Two men died.";
    LocalDate newYear = LocalDate.of(1990, 1, 1);
    Optional<Dateline> found = Datelines.find(text, 0, text.length(), Optional.of(newYear));
    assertEquals(Optional.of(LocalDate.of(1989, 12, 31)), found.orElseThrow().date());
    Optional<Dateline> ahead =
        Datelines.find(text, 0, text.length(), Optional.of(LocalDate.of(1990, 12, 30)));
    assertEquals(Optional.of(LocalDate.of(1990, 12, 31)), ahead.orElseThrow().date());
    Optional<Dateline> none = Datelines.find(text, 0, text.length(), Optional.empty());
    assertEquals(Optional.empty(), none.orElseThrow().date());
  }
}
