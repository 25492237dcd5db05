// SPDX-License-Identifier: Apache-2.0
package org.dateline.assess;

import static org.dateline.merge.Telling.outlet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.codebook.Coordinates;
import org.dateline.codebook.Count;
import org.dateline.codebook.Incident;
import org.dateline.codebook.IncidentType;
import org.dateline.codebook.Precedent;
import org.dateline.codebook.Voice;
import org.dateline.merge.Telling;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Given this past, what of a precedent? */
class PrecedentsTest {
  private static final Past PAST =
      new Known(
          LocalDate.parse("2003-01-01"),
          List.of(
              event("a", "2003-08-19", "Baghdad", IncidentType.BOMBING, 22),
              event("b", "2007-04-18", "Baghdad", IncidentType.BOMBING, 190),
              event("c", "2012-07-23", "Taji", IncidentType.ARMED_ASSAULT, 40)));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the deadliest attack in Iraq since 2008                | since 2008          | Confirmed",
        "the deadliest attack in Iraq since 2003                | since 2003          | Contradicted",
        "the worst bombing since April 2007                     | since April 2007    | Contradicted",
        "the bloodiest bombing in the country in five years     | in five years       | Confirmed",
        "the worst violence in a decade                         | in a decade         | Contradicted",
        "the deadliest attack this year                         | this year           | Confirmed",
        "the deadliest in the country's history                 | in the history      | Contradicted",
        "the first kidnapping in Iraq since 2005                | since 2005          | Confirmed",
        "the first bombing in Baghdad since 2006                | since 2006          | Contradicted",
        "the first bombing in Iraq since 2008                   | since 2008          | Confirmed",
        "the first kidnapping ever                              | ever                | NotDecidable",
        "the third attack in a week                             | in a week           | NotDecidable",
      })
  void isHeldAgainstThePast(String text, String scope, String verdict) {
    Precedent precedent = new Precedent(text, scope, Voice.of(outlet("Atlas Wire")));
    Verdict found = new Precedents(PAST).check(incident(), precedent);
    assertEquals(verdict, found.getClass().getSimpleName(), found::words);
  }

  private static Incident incident() {
    return Recording.of(
            List.of("x#1"),
            List.of(
                Telling.report(
                        "x", "Atlas Wire", "2013-05-20T09:00", "A bomb killed 60 in Baghdad.")
                    .account(IncidentType.BOMBING)
                    .on("2013-05-20")
                    .in("Baghdad", "IQ", 33.3, 44.4)
                    .killed(Count.exactly(60))
                    .coded()),
            List.of(),
            Optional.empty(),
            Sources.bundled())
        .incident();
  }

  private static PastEvent event(String id, String day, String place, IncidentType type, int dead) {
    return new PastEvent(
        id,
        LocalDate.parse(day),
        Optional.of(place),
        Optional.of(
            place.equals("Taji") ? new Coordinates(34.5, 44.2) : new Coordinates(33.3, 44.4)),
        Optional.of(type),
        dead,
        day + " " + place + ", " + dead + " killed");
  }

  private record Known(LocalDate first, List<PastEvent> events) implements Past {
    @Override
    public Optional<LocalDate> begins(String country) {
      return country.equals("IQ") ? Optional.of(first) : Optional.empty();
    }

    @Override
    public List<PastEvent> in(String country, LocalDate from, LocalDate to, int killed) {
      return events.stream()
          .filter(event -> !event.day().isBefore(from) && !event.day().isAfter(to))
          .filter(event -> event.killed() >= killed)
          .toList();
    }
  }
}
