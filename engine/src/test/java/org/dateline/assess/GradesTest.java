// SPDX-License-Identifier: Apache-2.0
package org.dateline.assess;

import static org.dateline.merge.Telling.official;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.codebook.CodedReport;
import org.dateline.codebook.Count;
import org.dateline.codebook.Credibility;
import org.dateline.codebook.Field;
import org.dateline.codebook.IncidentType;
import org.dateline.codebook.RecordedIncident;
import org.dateline.codebook.Reliability;
import org.dateline.merge.Telling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Credibility from voices that agree and contradict, and from their grades: codebook, section 4.
 */
class GradesTest {
  private static final Sources GRADED =
      Sources.bundled().graded(Map.of("Atlas Wire", Reliability.A, "Rumour Daily", Reliability.E));

  @ParameterizedTest(name = "behind {0}, against {1}: {2}")
  @CsvSource({
    "F,       '',  6",
    "F F,     '',  2",
    "F F F,   '',  1",
    "F,       F,   4",
    "F F,     F,   3",
    "F F F,   F,   2",
    "F,       F F, 5",
    "A,       '',  3",
    "B,       '',  3",
    "C,       '',  6",
    "E,       '',  4",
    "A F,     '',  1",
    "E E,     '',  3",
    "E F,     '',  2",
    "B,       F,   3",
    "F,       A,   5",
    "A,       B,   4",
    "F F,     E,   2",
    "F,       E,   6",
    "'',      F,   6",
  })
  void voicesThatAgreeRaiseItAndThoseThatContradictLowerIt(
      String behind, String against, String credibility) {
    assertEquals(credibility, Grades.credibility(grades(behind), grades(against)).code());
  }

  @Test
  void theLatestFigureOfTheBestGradedVoicesIsTheBest() {
    RecordedIncident incident =
        read(
            killed("Atlas Wire", 9, Count.exactly(7)),
            killed("Atlas Wire", 11, Count.exactly(9)),
            killed("Gulf Telegraph", 12, Count.exactly(14)),
            killed("Coastal Courier", 13, Count.exactly(14)));
    assertEquals(Optional.of(Count.exactly(9)), incident.incident().killed());
    assertEquals(
        Optional.of(Count.between(9, 14)), incident.standing(Field.KILLED).orElseThrow().range());
  }

  @Test
  void anUnreliableSourceIsHeardOnlyWhereNobodyElseSpeaks() {
    assertEquals(
        Optional.of(Count.exactly(7)),
        read(
                killed("Gulf Telegraph", 9, Count.exactly(7)),
                killed("Rumour Daily", 12, Count.exactly(20)))
            .incident()
            .killed());
    RecordedIncident alone = read(killed("Rumour Daily", 12, Count.exactly(20)));
    assertEquals(Optional.of(Count.exactly(20)), alone.incident().killed());
    assertEquals(Credibility.DOUBTFUL, alone.standing(Field.KILLED).orElseThrow().credibility());
  }

  @Test
  void whoIsCitedHasTheGradeOfWhoPrintsHim() {
    RecordedIncident incident =
        read(
            killed("Rumour Daily", 9, Count.exactly(7)),
            killed("Atlas Wire", 11, Count.exactly(5)));
    assertEquals(Optional.of(Count.exactly(5)), incident.incident().killed());
  }

  private static List<Reliability> grades(String letters) {
    return letters.isEmpty()
        ? List.of()
        : Arrays.stream(letters.split(" ")).map(Reliability::valueOf).toList();
  }

  private static Telling killed(String source, int hour, Count count) {
    String when = String.format("2019-04-02T%02d:00", hour);
    return Telling.report(source + " " + hour, source, when, "Told by " + source + ".")
        .account(IncidentType.ARMED_ASSAULT)
        .killed(count, official("mayor of " + source));
  }

  private static RecordedIncident read(Telling... tellings) {
    List<CodedReport> reports = Arrays.stream(tellings).map(Telling::coded).toList();
    List<String> accounts = reports.stream().map(report -> report.accounts().get(0).id()).toList();
    return Recording.of(accounts, reports, List.of(), Optional.empty(), GRADED);
  }
}
