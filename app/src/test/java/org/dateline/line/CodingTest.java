// SPDX-License-Identifier: Apache-2.0
package org.dateline.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.codebook.Basis;
import org.dateline.codebook.Count;
import org.dateline.codebook.Field;
import org.dateline.codebook.Incident;
import org.dateline.codebook.IncidentType;
import org.dateline.codebook.Perpetrator;
import org.dateline.codebook.Place;
import org.dateline.codebook.Stage;
import org.dateline.codebook.Statement;
import org.dateline.codebook.TargetKind;
import org.dateline.codebook.Weapon;
import org.dateline.codebook.YesNo;
import org.dateline.codebook.json.CodebookJson;
import org.dateline.read.Hints;
import org.dateline.read.Input;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Given this report, these incidents. All reports are made up for the purpose. */
class CodingTest {
  private static final Line LINE = Line.bundled("test");
  private static final Path EXAMPLES = Path.of("../examples/no-incident");
  private static final LocalDate FRIDAY = LocalDate.of(2014, 5, 16);

  private static List<Incident> incidents(String text) {
    return code(text).incidents();
  }

  private static Finished code(String text) {
    Hints hints = new Hints(Optional.of(FRIDAY.atStartOfDay()), Optional.of("Coastal Courier"));
    Outcome outcome =
        LINE.run(new Input("report.txt", text.getBytes(StandardCharsets.UTF_8)), hints);
    assertEquals(List.of(), outcome.rejects());
    return outcome.reports().get(0);
  }

  private static Incident only(String text) {
    List<Incident> incidents = incidents(text);
    assertEquals(1, incidents.size(), () -> incidents.toString());
    return incidents.get(0);
  }

  private static String place(Incident incident) {
    return incident.place().map(Place::name).orElse("none");
  }

  private static List<String> actors(Incident incident, Basis basis) {
    return incident.perpetrator().stream()
        .filter(p -> p.basis() == basis)
        .map((Perpetrator p) -> p.actor().name())
        .toList();
  }

  @Test
  void theMonthOfADatelineIsNoModalVerb() {
    Incident incident =
        only("MAIDUGURI, Nigeria, May 15 - Gunmen kidnapped two aid workers on Wednesday.");
    assertEquals(IncidentType.HOSTAGE_TAKING, incident.type());
  }

  @Test
  void aBombingHasItsPlaceItsDayAndItsFigures() {
    Incident bombing =
        only(
            "A bomb exploded outside a police station in Kirkuk on Thursday, killing at least 12"
                + " people and wounding 30 others, officials said.");
    assertEquals(IncidentType.BOMBING, bombing.type());
    assertEquals(Stage.ACCOMPLISHED, bombing.stage());
    assertEquals("Kirkuk", place(bombing));
    assertEquals(Optional.of("IQ"), bombing.place().orElseThrow().country());
    assertEquals(LocalDate.of(2014, 5, 15), bombing.date().orElseThrow().start());
    assertEquals(Optional.of(Count.atLeast(12)), bombing.killed());
    assertEquals(Optional.of(Count.exactly(30)), bombing.wounded());
    assertTrue(bombing.target().stream().anyMatch(t -> t.kind() == TargetKind.POLICE));
    assertTrue(bombing.weapon().contains(Weapon.EXPLOSIVE));
  }

  @Test
  void aSuicideCarBombIsABombingWhoseAttackerMeantToDie() {
    Incident bombing =
        only("A suicide car bomber killed four soldiers at a checkpoint in Mosul on Wednesday.");
    assertEquals(IncidentType.BOMBING, bombing.type());
    assertEquals(YesNo.TRUE, bombing.suicide());
    assertTrue(bombing.weapon().contains(Weapon.VEHICLE_BOMB));
    assertEquals(Optional.of(Count.exactly(4)), bombing.killed());
  }

  @Test
  void soldiersAndCiviliansAreSummedUp() {
    Incident ambush =
        only(
            "Rebels ambushed a convoy near Gao on Monday, killing five soldiers and two civilians.");
    assertEquals(Optional.of(Count.exactly(7)), ambush.killed());
    assertEquals(List.of("Rebels"), actors(ambush, Basis.ATTRIBUTED));
  }

  @Test
  void aDetailIsNotAddedToTheFigureThatItDetails() {
    Incident attack =
        only(
            "Gunmen attacked a village near Zamboanga on Tuesday and killed 14 people, including"
                + " three children.");
    assertEquals(Optional.of(Count.exactly(14)), attack.killed());
  }

  @Test
  void aTotalTakesInTheFiguresBeforeIt() {
    Incident bombing =
        only(
            "Two more people died on Thursday after a bomb blast in Adana, bringing the number of"
                + " dead to five.");
    assertEquals(Optional.of(Count.exactly(5)), bombing.killed());
  }

  @Test
  void oneNamedPersonIsOne() {
    Incident murder =
        only("The assassination of Senator Luis Perez in Lima on Monday was condemned.");
    assertEquals(IncidentType.ASSASSINATION, murder.type());
    assertEquals(Optional.of(Count.exactly(1)), murder.killed());
  }

  @Test
  void attackersWhoDieAreCountedApart() {
    Incident assault =
        only(
            "Militants attacked an army base in Quetta on Thursday. Three soldiers and six"
                + " militants were killed. The base was attacked at dawn by militants, and six militants"
                + " were killed.");
    assertEquals(Optional.of(Count.exactly(6)), assault.attackers().killed());
  }

  @Test
  void upperCaseWiresAreReadTheSameWay() {
    Incident kidnapping =
        only(
            "BOGOTA, 16 MAY 14 (EFE) -- [TEXT] GUERRILLAS OF THE REVOLUTIONARY ARMED FORCES OF"
                + " COLOMBIA (FARC) KIDNAPPED THE MAYOR OF A TOWN NEAR CALI YESTERDAY.");
    assertEquals(IncidentType.HOSTAGE_TAKING, kidnapping.type());
    assertEquals(LocalDate.of(2014, 5, 15), kidnapping.date().orElseThrow().start());
    assertEquals(Optional.of("CO"), kidnapping.place().orElseThrow().country());
    assertTrue(
        actors(kidnapping, Basis.ATTRIBUTED).stream().anyMatch(name -> name.contains("FARC")));
  }

  @Test
  void aPlotThatArrestsEndIsThwarted() {
    Incident plot =
        only(
            "Police in Copenhagen said on Thursday they had arrested three men over a plot to bomb"
                + " a railway station.");
    assertEquals(Stage.THWARTED, plot.stage());
    assertEquals(IncidentType.BOMBING, plot.type());
  }

  @Test
  void differentTownsAreDifferentIncidents() {
    List<Incident> two =
        incidents(
            "A roadside bomb killed two policemen in Kandahar on Thursday.\n\nIn Herat, gunmen shot"
                + " dead a judge on the same day.");
    assertEquals(List.of("Kandahar", "Herat"), two.stream().map(CodingTest::place).toList());
  }

  @Test
  void anEarlierAttackIsBackground() {
    List<Incident> incidents =
        incidents(
            "A bomb exploded in a market in Peshawar on Thursday, killing nine people.\n\nIn"
                + " October 2009 a car bomb killed more than 100 people in Peshawar.");
    assertEquals(2, incidents.size(), incidents::toString);
    assertFalse(incidents.get(0).background());
    assertTrue(incidents.get(1).background());
  }

  @Test
  void whoClaimsItIsPerpetratorOnHisOwnWord() {
    Incident claimed =
        only(
            "A bomb killed three people in Baghdad on Thursday. The Islamic State claimed"
                + " responsibility for the attack in a statement.");
    assertEquals(List.of("Islamic State"), actors(claimed, Basis.CLAIMED));
    assertEquals(1, claimed.claim().size());
  }

  @Test
  void whoIsBlamedIsSuspectedAndWhoDeniesIsKeptToo() {
    Incident blamed =
        only(
            "A bomb killed three people in Diyarbakir on Thursday. Officials blamed the Kurdistan"
                + " Workers' Party (PKK) for the blast. The PKK denied any involvement.");
    assertEquals(List.of("Kurdistan Workers' Party (PKK)"), actors(blamed, Basis.SUSPECTED));
    assertEquals(List.of("Kurdistan Workers' Party (PKK)"), actors(blamed, Basis.DENIED));
  }

  @Test
  void theDatelineIsNotThePlaceOfAnActToldElsewhere() {
    Incident shooting =
        only("BAGHDAD, May 16 (Meridian) - Gunmen shot dead two teachers in Basra on Thursday.");
    assertEquals("Basra", place(shooting));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Officials warned on Thursday that militants could attack embassies in Nairobi.",
        "If rebels attack the town of Goma, thousands will flee, an aid worker said.",
        "Soldiers in Tallinn took part in a military exercise on Thursday in which a bomb exploded.",
        "A gas explosion in a bakery in Turin killed two people on Thursday. It was an accident.",
        "The film tells how gunmen attacked a train in Chicago and killed a banker.",
        "The minister was bombarded with questions in parliament in Rome on Thursday.",
        "The harbour museum opened a new hall on Thursday.",
        "Unlike the attacks in Paris, the talks in Vienna drew no crowds on Thursday."
      })
  void whatDidNotHappenOrWasNoViolenceIsNoIncident(String text) {
    assertEquals(List.of(), incidents(text));
  }

  @Test
  void everyValueStandsOnTheWordsAtItsSpan() {
    Finished finished =
        code(
            "Title line\n\nTwin bombings in Beirut killed 23 people on Thursday, the health"
                + " ministry said. The first was at an embassy. The second was a suicide bombing at a"
                + " mosque.");
    String text = finished.coded().report().text();
    assertFalse(finished.incidents().isEmpty());
    for (Incident incident : finished.incidents()) {
      for (Statement statement : incident.statements()) {
        assertEquals(statement.evidence().quote(), statement.evidence().span().of(text));
      }
    }
  }

  @Test
  void aTotalOverTwinAttacksBelongsToTheOperation() {
    Finished finished =
        code(
            "Twin bombings in Beirut killed 23 people on Thursday, the health ministry said. The"
                + " first was at an embassy. The second was a suicide bombing at a mosque.");
    assertEquals(2, finished.incidents().size(), () -> finished.incidents().toString());
    for (Incident incident : finished.incidents()) {
      assertTrue(incident.operation().isPresent());
      assertEquals(Optional.empty(), incident.killed());
    }
    assertTrue(
        finished.coded().operations().stream()
            .anyMatch(s -> s.field() == Field.KILLED && s.value().equals(Count.exactly(23))));
  }

  @Test
  void theSameReportGivesTheSameBytes() {
    String text =
        "Gunmen killed four people in Karachi on Thursday. A bomb wounded ten people in Quetta.";
    List<String> first = incidents(text).stream().map(CodebookJson::write).toList();
    assertEquals(first, incidents(text).stream().map(CodebookJson::write).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"gas-explosion", "airport-exercise", "security-budget"})
  void examplesWithoutAnIncidentHaveNone(String name) throws IOException {
    assertEquals(List.of(), incidents(Files.readString(EXAMPLES.resolve(name + ".txt"))));
  }
}
