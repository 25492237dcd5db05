// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.remark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.dateline.codebook.Actor;
import org.dateline.codebook.Direction;
import org.dateline.codebook.DirectionKind;
import org.dateline.codebook.Field;
import org.dateline.codebook.Indicator;
import org.dateline.codebook.IndicatorKind;
import org.dateline.codebook.Modality;
import org.dateline.codebook.Precedent;
import org.dateline.codebook.Relation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Codebook, section 1 (direction, precedent) and section 5 (indicators, relations). */
class OtherRemarksTest {
  private static List<Remark> remarks(String text, Field field) {
    return SmallWorld.remarks(text).stream().filter(r -> r.field() == field).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "This points to a directly coordinated attack. | DIRECTED",
        "The gunmen had a direct line to ISIS. | DIRECTED",
        "The bombing was ordered by Islamic State leaders. | DIRECTED",
        "The attack was carried out on orders from Hezbollah. | DIRECTED",
        "The bombers were trained by al-Qaida. | ENABLED",
        "The gunman was inspired by Islamic State. | INSPIRED",
        "He was a lone wolf, the minister said. | UNAFFILIATED",
        "The suspect had acted alone. | UNAFFILIATED",
        "The driver was self-radicalized. | UNAFFILIATED",
        "The man had no known links to extremist groups. | UNAFFILIATED",
      })
  void aJudgementOfHowNearAGroupStood(String text, DirectionKind kind) {
    List<Remark> found = remarks(text, Field.DIRECTION);
    assertEquals(1, found.size(), found::toString);
    assertEquals(kind, ((Direction) found.get(0).value()).kind());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "More ISIL inspired and/or directed terrorist activity would be seen.",
        "It was the work of a cell rather than of self radicalized actors.",
        "The film was directed by a young Iranian.",
        "Troops were trained by Turkey for the parade.",
        "The gunman was not a lone wolf.",
      })
  void isNoJudgementOfDirection(String text) {
    assertEquals(List.of(), remarks(text, Field.DIRECTION));
  }

  @Test
  void theGroundOfAJudgementIsTheConditionThatTheVoiceNames() {
    Remark found =
        remarks(
                "If the tape is genuine, it shows the attackers had a direct line to ISIS.",
                Field.DIRECTION)
            .get(0);
    assertEquals(Modality.CONDITIONAL, found.modality());
    assertEquals("If the tape is genuine", ((Direction) found.value()).basis());
  }

  @Test
  void theGroundOfAJudgementIsTheSentenceThatThisPointsAt() {
    Remark found =
        remarks(
                "ISIL claimed the raid within the hour. "
                    + "This matters as it indicates a directly coordinated attack.",
                Field.DIRECTION)
            .get(0);
    assertEquals("ISIL claimed the raid within the hour.", ((Direction) found.value()).basis());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The group claimed the raid, which would be a first in Iran. | Iran",
        "It may be the 1st successful attack in Iran. | Iran",
        "It was the deadliest bombing in Iraq since 2003. | Iraq since 2003",
        "Officials called it the worst attack in years. | in years",
        "It was the deadliest since 2003. | since 2003",
        "This was the third such attack this month. | this month",
        "It was the first attack of its kind. | of its kind",
      })
  void aStatementToHoldAgainstTheRecord(String text, String scope) {
    List<Remark> found = remarks(text, Field.PRECEDENT);
    assertEquals(1, found.size(), found::toString);
    assertEquals(scope, ((Precedent) found.get(0).value()).scope());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The first was at the market. The second was at the station.",
        "The first suspect in Iran was released.",
        "The first bomb went off in Kabul at noon.",
        "The first attack in Kabul killed ten people.",
        "For the first time in years the road was open.",
        "A first step in the talks was made.",
      })
  void isNoPrecedent(String text) {
    assertEquals(List.of(), remarks(text, Field.PRECEDENT));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "In late March, IS published a rare video in Persian. | PUBLICATION | Islamic State | Persian",
        "IS has published four issues of its magazine in Persian. | PUBLICATION | Islamic State | Persian",
        "IS has expanded its campaign to recruit Iranians. | RECRUITMENT | Islamic State | Iranians",
        "Hamas vowed to avenge its commander. | THREAT | Hamas | -",
        "The Taliban warned of more attacks. | THREAT | Taliban | -",
        "Police arrested five suspects. | ARREST | Police | -",
        "Two men were arrested at the border. | ARREST | - | -",
        "Police seized a cache of weapons. | SEIZURE_OF_WEAPONS | Police | -",
        "Iran has deployed senior military advisers. | MOVEMENT_OF_FORCES | Iran | -",
        "Turkey withdrew its troops. | MOVEMENT_OF_FORCES | Turkey | -",
        "The Taliban captured the town of Old Mill. | LOSS_OR_GAIN_OF_TERRITORY | Taliban | -",
        "Islamic State lost control of Raqqa. | LOSS_OR_GAIN_OF_TERRITORY | Islamic State | -",
        "Iran condemned the attack. | POLITICAL_REACTION | Iran | -",
        "President Lara Moss condemned the bombing. | POLITICAL_REACTION | Lara Moss | -",
        "THE SALVADORAN GOVERNMENT TODAY DENOUNCED THE MURDER."
            + " | POLITICAL_REACTION | SALVADORAN GOVERNMENT | -",
        "France declared three days of mourning. | POLITICAL_REACTION | France | -",
      })
  void activityThatIsNoIncident(String text, IndicatorKind kind, String actor, String audience) {
    List<Remark> found = remarks(text, Field.INDICATOR);
    assertEquals(1, found.size(), found::toString);
    Indicator indicator = (Indicator) found.get(0).value();
    assertEquals(kind, indicator.kind());
    assertEquals(Optional.ofNullable(actor), indicator.actor().map(Actor::name));
    assertEquals(Optional.ofNullable(audience), indicator.audience());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Paper published a video of the storm.",
        "ISIS released a video allegedly showing attackers inside the hall.",
        "Police did not arrest any suspects.",
        "Were weapons seized?",
      })
  void isNoIndicator(String text) {
    assertEquals(List.of(), remarks(text, Field.INDICATOR));
  }

  @Test
  void theDateAtTheHeadOfTheSentenceIsThatOfThePublication() {
    Indicator indicator =
        (Indicator)
            remarks("In late March, IS published a rare video in Persian.", Field.INDICATOR)
                .get(0)
                .value();
    assertEquals("2017-03-21", indicator.date().orElseThrow().start().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Iran sent men to help regional ally Syrian President Bashar al-Assad fight."
            + " | Iran SUPPORTS Bashar al-Assad",
        "Iran-backed Houthi fighters rested. | Iran SUPPORTS Houthis",
        "Iran backs Hezbollah. | Iran SUPPORTS Hezbollah",
        "The Houthis, who are armed by Iran, rested. | Iran SUPPORTS Houthis",
        "Hezbollah is fighting against Islamic State. | Hezbollah FIGHTS Islamic State",
        "THE EXTRADITABLES, THE ARMED WING OF THE MEDELLIN CARTEL, MET."
            + " | Extraditables MEMBER_OF Medellin Cartel",
        "IS follows a strict creed and regards Shi’a as heretics."
            + " | Islamic State REGARDS_AS_ENEMY Shi’a",
        "Al-Qaida considers Israel its enemy. | al-Qaida REGARDS_AS_ENEMY Israel",
        "The Taliban controls much of Afghanistan. | Taliban CONTROLS_TERRITORY_IN Afghanistan",
      })
  void howActorsStandToEachOther(String text, String relation) {
    List<Remark> found = remarks(text, Field.RELATION);
    assertEquals(1, found.size(), found::toString);
    Relation value = (Relation) found.get(0).value();
    assertEquals(
        relation, value.subject().name() + " " + value.kind() + " " + value.object().name());
  }

  @Test
  void eachLandIsARelation() {
    assertEquals(2, remarks("IS controls parts of Iraq and Syria.", Field.RELATION).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hezbollah is linked to Hamas.",
        "Iran-backed fighters attacked Israel.",
        "A branch of the bank in Iraq closed.",
        "The bill controls prices in Iraq.",
      })
  void isNoRelation(String text) {
    assertEquals(List.of(), remarks(text, Field.RELATION));
  }

  @Test
  void remarksStandInTheOrderOfTheText() {
    List<Remark> found =
        SmallWorld.remarks(
            "Iran condemned the attack. The Taliban claimed responsibility. It was the deadliest"
                + " since 2003.");
    assertEquals(
        List.of(Field.INDICATOR, Field.CLAIM, Field.PRECEDENT),
        found.stream().map(Remark::field).toList());
    assertTrue(found.stream().noneMatch(r -> r.rule().isBlank()));
  }
}
