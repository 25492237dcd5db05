// SPDX-License-Identifier: Apache-2.0
package org.dateline.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.dateline.codebook.Actor;
import org.dateline.codebook.ActorKind;
import org.dateline.codebook.Found;
import org.dateline.codebook.Part;
import org.dateline.codebook.Report;
import org.dateline.codebook.Span;
import org.dateline.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActorsTest {
  private static final Actors ACTORS = Actors.bundled();
  private static final LocalDate MODERN = LocalDate.of(2017, 6, 7);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # the words of the text                                        | at these words | id
          ISIL quickly claimed responsibility.                           | ISIL | islamic-state
          Daesh said it was behind the attack.                           | Daesh | islamic-state
          The Islamic State (IS) group claimed it.                       | Islamic State (IS) | islamic-state
          Fighters of al-Qa'ida in the Arabian Peninsula fled.           | al-Qa'ida in the Arabian Peninsula | aqap
          al Qaeda was blamed.                                           | al Qaeda | al-qaida
          the Kurdistan Workers’ Party (PKK) said so                     | Kurdistan Workers’ Party (PKK) | pkk
          The PKK (Kurdistan Workers Party) said so                      | PKK (Kurdistan Workers Party) | pkk
          P.K.K. fighters crossed the river near Diyarbakir.             | P.K.K. | pkk
          Farc rebels ambushed a patrol.                                 | Farc | farc
          The Taleban denied it.                                         | Taleban | taliban
          The Pakistani Taleban denied it.                               | Pakistani Taleban | ttp
          Houthi gunmen fired.                                           | Houthi | houthis
          a statement by Jaysh al-Adl from Zahedan                       | Jaysh al-Adl | jaish-al-adl
          """)
  void findsAGroupByEachOfItsNames(String text, String words, String id) {
    assertEquals(List.of(words + " = " + id), found(text, MODERN));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          FMLN REBELS ATTACKED A POST IN USULUTAN.                          | FMLN | fmln
          THE FMLN [FARABUNDO MARTI NATIONAL LIBERATION FRONT] SAID SO.     | FMLN [FARABUNDO MARTI NATIONAL LIBERATION FRONT] | fmln
          THE ARMY OF NATIONAL LIBERATION (ELN) BLEW UP A PIPELINE.         | ARMY OF NATIONAL LIBERATION (ELN) | eln
          THE M-19 [19 APRIL MOVEMENT] HANDED OVER ITS WEAPONS.             | M-19 [19 APRIL MOVEMENT] | m19
          THE SO-CALLED EXTRADITABLES CLAIMED THE BOMB.                     | EXTRADITABLES | extraditables
          TWO MEMBERS OF THE ATLACATL BATTALION WERE HELD.                  | ATLACATL BATTALION | sv-atlacatl
          """)
  void readsUpperCaseWires(String text, String words, String id) {
    assertEquals(List.of(words + " = " + id), found(text, LocalDate.of(1989, 11, 20)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # codebook, section 1: countries are ISO 3166-1
          Iraqi army troops returned fire.          | Iraqi army troops | iq-army | Iraqi army
          The Turkish military said so.             | Turkish military | tr-military | Turkish military
          Ethiopian troops were shelled.            | Ethiopian troops | et-military | Ethiopian troops
          Peru's police found the car.              | Peru's police | pe-police | Peruvian National Police
          US special forces landed.                 | US special forces | us-military | U.S. special forces
          the government of Chad protested          | government of Chad | td-government | Chadian government
          the Armed Forces of El Salvador           | Armed Forces of El Salvador | sv-military | Salvadoran armed forces
          Soldiers of the IDF entered the camp.     | IDF | il-military | Israeli military
          """)
  void namesForcesAndGovernmentsAfterTheirCountry(
      String text, String words, String id, String name) {
    List<Found<Actor>> found = ACTORS.in(text(text, Optional.of(MODERN)));
    assertEquals(List.of(words + " = " + id), show(text, found));
    assertEquals(name, found.get(0).value().name());
    assertEquals(
        Optional.of(id.substring(0, 2).toUpperCase(java.util.Locale.ROOT)),
        found.get(0).value().country());
  }

  @Test
  void twoCountriesBeforeOneWordAreTwoForces() {
    assertEquals(
        List.of("U.S. = us-military", "Iraqi forces = iq-military"),
        found("U.S. and Iraqi forces searched the village.", MODERN));
  }

  @Test
  void theArmyAloneIsThatOfTheCountryOfTheReport() {
    assertEquals(
        List.of("army = lk-army"), found("In Sri Lanka the army closed the road.", MODERN));
    assertEquals(List.of(), found("The army closed the road.", MODERN));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "THE REBELS ARE NOT FAR FROM GUATEMALA CITY AND THE ROAD IS CLOSED.",
        "LET THE MEN MEND THE ROAD, SAID A MAN IN COLOMBIA.",
        "BOMBS EXPLODED ON 17 NOVEMBER NEAR THE BASE IN EL SALVADOR.",
        "THE SOCIALIST INTERNATIONAL (IS) MET IN PERU."
      })
  void commonWordsAreNoActorsInWireCopy(String text) {
    assertEquals(List.of(), found(text, LocalDate.of(1989, 11, 20)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It is what it is, and the shining path leads home.",
        "IS is short for information systems.",
        "Let them mend the arena.",
        "Anti-Taliban fighters took the hill.",
        "The base was quiet in order of rank."
      })
  void commonWordsAreNoActorsInOrdinaryText(String text) {
    assertEquals(List.of(), found(text, MODERN));
  }

  @Test
  void aDoubtfulAcronymCountsOnceTheActorIsNamed() {
    assertEquals(
        List.of("Islamic State = islamic-state", "IS = islamic-state"),
        found("Islamic State said it did it. A second IS statement followed.", MODERN));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Police in Gaza blamed Islamic Jihad.                          | 2006 | islamic-jihad
          In Beirut, Islamic Jihad said it held the hostages.           | 1986 | ijo-lb
          The National Liberation Army attacked a post near Tetovo.     | 2001 | nla-mk
          The National Liberation Army attacked a post near Cucuta.     | 2001 | eln
          The National Liberation Army (NLA) attacked near Tetovo.      | 2001 | nla-mk
          Maoist rebels killed two people near Kathmandu.               | 2005 | maoists-np
          Maoist rebels killed two people in Chhattisgarh.              | 2012 | maoists-in
          Jundallah claimed the bomb in Zahedan.                        | 2010 | jundallah-ir
          Jundallah claimed the bomb in Karachi.                        | 2015 | jundallah-pk
          """)
  void yearAndCountryChooseBetweenActorsOfOneName(String text, int year, String id) {
    List<Found<Actor>> found = ACTORS.in(text(text, Optional.of(LocalDate.of(year, 5, 1))));
    assertEquals(Optional.of(id), found.get(0).value().id(), found.toString());
  }

  @Test
  void anActorIsNotNamedBeforeItExists() {
    assertEquals(
        List.of("Jabhat al-Nusra = nusra-front"), found("Jabhat al-Nusra did it.", MODERN));
    assertEquals(List.of(), found("Jabhat al-Nusra did it.", LocalDate.of(1990, 1, 1)));
  }

  @Test
  void aReportCanExplainANameThatIsInNoList() {
    String text =
        "The little-known Bright River Liberation Front (BRLF) said it fired. The BRLF gave no"
            + " reason. It was the first act of the Bright River Liberation Front.";
    List<Found<Actor>> found = ACTORS.in(text(text, Optional.of(MODERN)));
    assertEquals(
        List.of(
            "Bright River Liberation Front (BRLF) = -",
            "BRLF = -",
            "Bright River Liberation Front = -"),
        show(text, found));
    for (Found<Actor> each : found) {
      assertEquals("Bright River Liberation Front (BRLF)", each.value().name());
      assertEquals(ActorKind.ARMED_GROUP, each.value().kind());
    }
  }

  @Test
  void aTranslatedNameMayStandBeforeAForeignAcronym() {
    String text = "THE NORTHERN FREEDOM ARMY [ELN] AND THE PEASANT WORKERS PARTY (PTC) MET.";
    assertEquals(
        List.of("NORTHERN FREEDOM ARMY [ELN] = -", "PEASANT WORKERS PARTY (PTC) = -"),
        found(text, LocalDate.of(1989, 1, 1)));
  }

  @Test
  void aGroupIsWhatItCallsItself() {
    String text = "A group calling itself the Falcons of the Upper Valley Brigade sent a video.";
    List<Found<Actor>> found = ACTORS.in(text(text, Optional.of(MODERN)));
    assertEquals(List.of("Falcons of the Upper Valley Brigade = -"), show(text, found));
  }

  @Test
  void aNameInQuotationMarksIsThatOfAGroup() {
    assertEquals(
        List.of("UPPER RIVER FRONT = -", "UPPER RIVER FRONT = -"),
        found(
            "LEAFLETS OF THE \"UPPER RIVER FRONT\" WERE LEFT AT THE BRIDGE. NOBODY HAD HEARD OF THE"
                + " UPPER RIVER FRONT BEFORE.",
            LocalDate.of(1989, 1, 1)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the Taleban                                        | taliban
          FMLN                                               | fmln
          Farabundo Marti National Liberation Front (FMLN)   | fmln
          Salvadoran army                                    | sv-army
          Iranian government                                 | ir-government
          Syria                                              | sy-government
          the United States                                  | us-government
          IS                                                 | islamic-state
          """)
  void findsAnActorByAName(String name, String id) {
    assertEquals(Optional.of(id), ACTORS.find(name).flatMap(Actor::id));
  }

  @Test
  void findsNobodyByWordsThatAreNoName() {
    for (String name : List.of("", " ", "(", "the", "two gunmen", "Syria today", "\ud800")) {
      assertEquals(Optional.empty(), ACTORS.find(name), name);
    }
  }

  @Test
  void knowsWhatAnActorBelongsTo() {
    Actor brigades = ACTORS.find("Qassam Brigades").orElseThrow();
    assertEquals(
        Optional.of("Hamas"), ACTORS.parentOf(brigades).map(Actor::name), brigades.toString());
    assertEquals(Optional.empty(), ACTORS.parentOf(Actor.unnamed("two gunmen")));
  }

  @Test
  void anyTextIsReadInLinearTimeAndSpansHoldTheirOrder() {
    long seed = 20170607;
    Random random = new Random(seed);
    String[] pieces = {
      "(",
      "[",
      "]",
      ")",
      "U.S.",
      " and ",
      "Iraqi ",
      "army ",
      "the ",
      "IS",
      "Front ",
      "XYF",
      "-",
      "'s ",
      "\n\n",
      "FMLN ",
      "so-called ",
      "of ",
      "\ud800",
      "\u0301",
      "(XF) ",
      "Alpha ",
      "\"",
      ". "
    };
    for (int round = 0; round < 20; round++) {
      StringBuilder text = new StringBuilder();
      int length = round == 0 ? 200_000 : 400;
      while (text.length() < length) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      List<Found<Actor>> found = ACTORS.in(text(text.toString(), Optional.empty()));
      int last = 0;
      for (Found<Actor> each : found) {
        assertTrue(each.span().start() >= last, "seed " + seed + " round " + round);
        last = each.span().end();
      }
    }
  }

  @Test
  void aTextWithoutWordsNamesNobody() {
    assertEquals(List.of(), ACTORS.in(text("", Optional.empty())));
    assertEquals(List.of(), ACTORS.in(text("...", Optional.empty())));
  }

  private static List<String> found(String text, LocalDate day) {
    return show(text, ACTORS.in(text(text, Optional.of(day))));
  }

  private static List<String> show(String text, List<Found<Actor>> found) {
    return found.stream()
        .map(each -> each.span().of(text) + " = " + each.value().id().orElse("-"))
        .toList();
  }

  private static Text text(String text, Optional<LocalDate> day) {
    return Text.of(
        new Report(
            "test",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            day.map(LocalDate::atStartOfDay),
            Optional.empty(),
            text,
            text.isEmpty() ? List.of() : List.of(Part.body(new Span(0, text.length())))));
  }
}
