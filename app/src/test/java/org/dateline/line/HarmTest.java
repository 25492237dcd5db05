// SPDX-License-Identifier: Apache-2.0
package org.dateline.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.codebook.Count;
import org.dateline.codebook.Field;
import org.dateline.codebook.Incident;
import org.dateline.codebook.Scope;
import org.dateline.read.Hints;
import org.dateline.read.Input;
import org.junit.jupiter.api.Test;

/** Given this report, so many killed and wounded. All reports are made up for the purpose. */
class HarmTest {
  private static final Line POLITICAL = Line.bundled("test");
  private static final Line ALL_VIOLENCE =
      Line.bundled("test", new Preferences(Scope.ALL_VIOLENCE, Optional.empty()));
  private static final LocalDate FRIDAY = LocalDate.of(2014, 5, 16);

  private static List<Incident> incidents(Line line, String text) {
    Hints hints = new Hints(Optional.of(FRIDAY.atStartOfDay()), Optional.of("Coastal Courier"));
    Outcome outcome =
        line.run(new Input("report.txt", text.getBytes(StandardCharsets.UTF_8)), hints);
    assertEquals(List.of(), outcome.rejects());
    return outcome.reports().get(0).incidents();
  }

  private static Incident only(Line line, String text) {
    List<Incident> incidents = incidents(line, text);
    assertEquals(1, incidents.size(), incidents::toString);
    return incidents.get(0);
  }

  private static Optional<Count> exactly(int number) {
    return Optional.of(Count.exactly(number));
  }

  @Test
  void crimeIsRecordedWhereAllViolenceIsWanted() {
    String report =
        "Two men were shot in a drunken bar fight in Tulsa on Thursday after an argument over a"
            + " game of cards, police said. One of them died in hospital.";
    Incident shooting = only(ALL_VIOLENCE, report);
    assertEquals(exactly(1), shooting.killed());
    assertEquals(exactly(1), shooting.wounded());
  }

  @Test
  void aGunThatGoesOffByAccidentIsRecordedWhereAllViolenceIsWanted() {
    String report =
        "A 12-year-old boy was accidentally shot in the leg in Dayton on Thursday, police said."
            + " He was taken to a hospital.";
    assertEquals(List.of(), incidents(POLITICAL, report));
    assertEquals(exactly(1), only(ALL_VIOLENCE, report).wounded());
  }

  @Test
  void whoWasShotAndDiedIsNotWoundedToo() {
    Incident shooting =
        only(
            ALL_VIOLENCE,
            "A 19-year-old man was shot outside a shop in Tulsa on Thursday night. The victim was"
                + " pronounced dead at the scene.");
    assertEquals(exactly(1), shooting.killed());
    assertEquals(Optional.empty(), shooting.wounded());
  }

  @Test
  void thoseShotLessThoseWhoDiedAreWounded() {
    Incident shooting =
        only(
            POLITICAL,
            "Gunmen opened fire on a market in Gao on Thursday. Five people were shot, officials"
                + " said. Two of them were pronounced dead at the clinic.");
    assertEquals(exactly(2), shooting.killed());
    assertEquals(exactly(3), shooting.wounded());
  }

  @Test
  void attackersAreTakenOutOfASum() {
    Incident battle =
        only(
            POLITICAL,
            "Six policemen and four militants were killed on Thursday when militants attacked a"
                + " post near Quetta.");
    assertEquals(exactly(6), battle.killed());
    assertEquals(exactly(4), battle.attackers().killed());
  }

  @Test
  void nobodyHurtIsZeroAndNothingSaidIsNoValue() {
    Incident rocket =
        only(
            POLITICAL,
            "A bomb exploded outside a bank in Athens on Thursday. There were no reports of"
                + " injuries.");
    assertEquals(exactly(0), rocket.killed());
    assertEquals(exactly(0), rocket.wounded());
    Incident other = only(POLITICAL, "A bomb exploded outside a bank in Athens on Thursday.");
    assertEquals(Optional.empty(), other.killed());
  }

  @Test
  void aFigureWinsOverNobody() {
    Incident blast =
        only(
            POLITICAL,
            "A bomb exploded outside a bank in Athens on Thursday. Nobody was hurt inside the bank,"
                + " police said, but two passers-by were wounded.");
    assertEquals(exactly(2), blast.wounded());
  }

  @Test
  void whatAnArmedGroupSaysStandsBehindOtherVoices() {
    Incident attack =
        only(
            POLITICAL,
            "Four soldiers were killed when gunmen attacked a convoy near Gao on Thursday, the"
                + " army said. The Islamic State claimed the attack and said that it had killed 30"
                + " soldiers.");
    assertEquals(exactly(4), attack.killed());
    assertTrue(
        attack.statements().stream().filter(s -> s.field() == Field.KILLED).count() >= 2,
        attack::toString);
  }

  @Test
  void aFatalShootingKilledAtLeastOne() {
    Incident shooting =
        only(
            ALL_VIOLENCE,
            "Police are looking for witnesses to a fatal shooting in Tulsa on Thursday.");
    assertEquals(Optional.of(Count.atLeast(1)), shooting.killed());
  }

  @Test
  void onlyTheBomberIsNobodyElse() {
    Incident bombing =
        only(
            POLITICAL,
            "A suicide bomber detonated his explosives outside a barracks in Mosul on Thursday,"
                + " killing only the bomber.");
    assertEquals(exactly(0), bombing.killed());
  }

  @Test
  void aSentenceWithoutAWordForTheActCountsItsDead() {
    Incident blast =
        only(
            POLITICAL,
            "A bomb exploded in a bakery in Gao on Thursday, police said. The morgue has received"
                + " nine bodies, its keeper said.");
    assertEquals(exactly(9), blast.killed());
  }

  @Test
  void aTollTakesInThoseWhoDiedSince() {
    Incident blast =
        only(
            POLITICAL,
            "A bomb exploded in a bakery in Gao on Thursday, police said. The number of dead rose"
                + " to nine after two people died in hospital. Another 17 were hurt.");
    assertEquals(exactly(9), blast.killed());
    assertEquals(exactly(17), blast.wounded());
    assertEquals(1, blast.statements().stream().filter(s -> s.field() == Field.KILLED).count());
  }

  @Test
  void whereTheHurtWereTakenIsNoOtherAct() {
    Incident blast =
        only(
            POLITICAL,
            "A bomb exploded in a bakery in Gao on Thursday, police said. Six people were wounded,"
                + " two of whom were moved to Bamako.");
    assertEquals(exactly(6), blast.wounded());
    assertEquals("Gao", blast.place().orElseThrow().name());
  }

  @Test
  void whatADistanceIsMeasuredFromIsNoOtherAct() {
    Incident blast =
        only(
            POLITICAL,
            "A car exploded near a fish market in Hilla, 95 km south of Baghdad, on Thursday,"
                + " killing five people and wounding 17.");
    assertEquals(exactly(5), blast.killed());
    assertEquals(exactly(17), blast.wounded());
  }

  @Test
  void whoWasTakenToHospitalIsNotAmongTheDeadToldBefore() {
    Incident shelling =
        only(
            POLITICAL,
            "Shells fell on a block of flats in Avdiivka, Ukraine, on Thursday, killing three"
                + " residents, a police chief said. Six people were taken to hospital.");
    assertEquals(exactly(3), shelling.killed());
    assertEquals(exactly(6), shelling.wounded());
  }

  @Test
  void aSumOverTwoActsIsTheTollOfNeither() {
    List<Incident> incidents =
        incidents(
            POLITICAL,
            "Car bombs killed 16 people in two Iraqi cities on Thursday. In Baquba a bomb in a"
                + " parked car killed nine people at a bus station. In Hilla another car bomb"
                + " killed seven in a market.");
    List<Optional<Count>> killed = incidents.stream().map(Incident::killed).toList();
    assertEquals(List.of(exactly(9), exactly(7)), killed);
  }

  @Test
  void aNumberThatHasGoneUpToSevenIsSeven() {
    Incident bombing =
        only(
            POLITICAL,
            "The number of people killed by a car bomb in Hilla, Iraq, on Thursday has gone up to"
                + " seven, the health directorate said.");
    assertEquals(exactly(7), bombing.killed());
  }

  @Test
  void theElectionIsNotKilled() {
    Incident shooting =
        only(
            POLITICAL,
            "A candidate in next week's provincial election was shot dead in front of his house in"
                + " Mosul, Iraq, on Thursday, a spokesman for the governor said.");
    List<String> killed =
        shooting.statements().stream()
            .filter(said -> said.field() == Field.KILLED)
            .map(said -> said.evidence().quote())
            .toList();
    assertEquals(List.of("A candidate"), killed);
  }
}
