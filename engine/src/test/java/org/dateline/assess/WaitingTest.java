// SPDX-License-Identifier: Apache-2.0
package org.dateline.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.dateline.codebook.Attackers;
import org.dateline.codebook.Count;
import org.dateline.codebook.Credibility;
import org.dateline.codebook.DateRange;
import org.dateline.codebook.Field;
import org.dateline.codebook.Incident;
import org.dateline.codebook.IncidentType;
import org.dateline.codebook.Place;
import org.dateline.codebook.PlacePrecision;
import org.dateline.codebook.RecordedIncident;
import org.dateline.codebook.Stage;
import org.dateline.codebook.Standing;
import org.dateline.codebook.YesNo;
import org.junit.jupiter.api.Test;

/** How urgently incidents wait for review. */
class WaitingTest {
  private static final DateRange DAY = DateRange.day(LocalDate.of(2024, 3, 5));
  private static final Place TOWN =
      new Place(
          "Harun",
          Optional.of("IQ"),
          Optional.empty(),
          Optional.empty(),
          PlacePrecision.CITY,
          Optional.empty());
  private static final Standing SURE = standing(Field.KILLED, 3, 0, Credibility.CONFIRMED, false);

  private static Standing standing(
      Field field, int voices, int against, Credibility credibility, boolean decided) {
    return new Standing(
        field, voices, against, credibility, Optional.empty(), decided, List.of(), List.of());
  }

  private static RecordedIncident incident(
      int killed, boolean background, Optional<DateRange> date, Standing... standings) {
    Incident incident =
        new Incident(
            "a#1",
            List.of("a"),
            IncidentType.BOMBING,
            Stage.ACCOMPLISHED,
            date,
            Optional.of(TOWN),
            List.of(),
            List.of(),
            List.of(),
            YesNo.UNKNOWN,
            Optional.of(new Count(killed, OptionalInt.of(killed), false, false)),
            Optional.empty(),
            Optional.empty(),
            new Attackers(Optional.empty(), Optional.empty(), Optional.empty()),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            background,
            List.of());
    return new RecordedIncident(incident, List.of("a#1"), List.of(standings), List.of(), List.of());
  }

  private static RecordedIncident sure(int killed) {
    return incident(killed, false, Optional.of(DAY), SURE);
  }

  private static Waiting waiting(RecordedIncident incident) {
    return Waiting.of(incident, OptionalDouble.empty(), Waiting.Looked.NEVER);
  }

  @Test
  void theWeightIsDoubtTimesImportance() {
    // 1 - (1 - 0.05) = 0.05; 1 + log2(1 + 7) = 4; 1000 x 0.05 x 4.
    assertEquals(200, waiting(sure(7)).weight());
    // 1 - 0.95 x 0.75 x 0.5 = 0.64375.
    Waiting doubtful =
        waiting(
            incident(
                7,
                false,
                Optional.empty(),
                standing(Field.KILLED, 2, 1, Credibility.POSSIBLY_TRUE, false)));
    assertEquals(2575, doubtful.weight());
    assertEquals(Set.of(Doubt.CONTRADICTED, Doubt.NO_DAY, Doubt.NOT_SEEN), doubtful.doubts());
  }

  @Test
  void whatIsInMoreDoubtOrHurtMorePeopleComesFirst() {
    Waiting single =
        waiting(
            incident(
                7,
                false,
                Optional.of(DAY),
                standing(Field.KILLED, 1, 0, Credibility.CANNOT_BE_JUDGED, false)));
    assertTrue(single.weight() > waiting(sure(7)).weight());
    assertTrue(waiting(sure(40)).weight() > waiting(sure(7)).weight());
    assertTrue(
        waiting(incident(7, true, Optional.of(DAY), SURE)).weight() < waiting(sure(7)).weight());
  }

  @Test
  void whatAnAnalystDecidedIsInNoDoubt() {
    Waiting decided =
        waiting(
            incident(
                7,
                false,
                Optional.of(DAY),
                standing(Field.KILLED, 0, 2, Credibility.IMPROBABLE, true)));
    assertEquals(Set.of(Doubt.NOT_SEEN), decided.doubts());
  }

  @Test
  void anAcceptedOneDoesNotWaitUntilSomethingNewComes() {
    assertEquals(0, Waiting.of(sure(7), OptionalDouble.empty(), Waiting.Looked.DONE).weight());
    Waiting changed = Waiting.of(sure(7), OptionalDouble.empty(), Waiting.Looked.BEFORE);
    assertEquals(Set.of(Doubt.CHANGED), changed.doubts());
    assertTrue(changed.weight() > waiting(sure(7)).weight());
  }

  @Test
  void aWeakJoinIsADoubtAndAnAnalystsTieIsNone() {
    assertTrue(
        Waiting.of(sure(7), OptionalDouble.of(0.4), Waiting.Looked.NEVER)
            .doubts()
            .contains(Doubt.LOOSE_JOIN));
    assertFalse(
        Waiting.of(sure(7), OptionalDouble.of(Double.POSITIVE_INFINITY), Waiting.Looked.NEVER)
            .doubts()
            .contains(Doubt.LOOSE_JOIN));
  }

  @Test
  void doubtsComeBackFromTheNumberThatACaseKeeps() {
    for (int bits = 0; bits < 1 << Doubt.values().length; bits++) {
      assertEquals(bits, new Waiting(1, Waiting.doubts(bits)).bits());
    }
  }
}
