// SPDX-License-Identifier: Apache-2.0
package org.dateline.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.dateline.codebook.Actor;
import org.dateline.codebook.ActorKind;
import org.dateline.codebook.Kinship;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How actors of the list stand to each other. */
class KinshipTest {
  private static final Actors ACTORS = Actors.bundled();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ISIL                      | Daesh                    | SAME
          Jabhat Fateh al-Sham      | Jabhat al-Nusra          | SAME
          Qassam Brigades           | Hamas                    | PART_OF
          Radwan Force              | Hezbollah                | PART_OF
          Katiba Serma              | JNIM                     | PART_OF
          ISIS-K                    | Islamic State            | PART_OF
          Salvadoran army           | Salvadoran Armed Forces  | PART_OF
          AQIM                      | GSPC                     | LATER_NAME_OF
          HTS                       | Nusra Front              | LATER_NAME_OF
          Islamic State             | al-Qaida in Iraq         | LATER_NAME_OF
          Africa Corps              | Wagner Group             | LATER_NAME_OF
          AQIM                      | Armed Islamic Group      | SPLIT
          Islamic State             | al-Qaida                 | SPLIT
          Real IRA                  | Provisional IRA          | SPLIT
          Second Marquetalia        | FARC                     | SPLIT
          HTS                       | al-Qaida                 | SPLIT
          Hamas                     | Taliban                  | NONE
          Salvadoran army           | Iraqi army               | NONE
          Segunda Marquetalia       | Central General Staff    | NONE
          """)
  void theListKnowsHowActorsStandToEachOther(String one, String other, Kinship kinship) {
    Actor first = ACTORS.find(one).orElseThrow();
    Actor second = ACTORS.find(other).orElseThrow();
    assertEquals(kinship, ACTORS.kinship(first, second));
    assertEquals(kinship.reversed(), ACTORS.kinship(second, first));
  }

  @Test
  void whoIsInNoListIsOnlyTheSameAsHisWords() {
    Actor gunmen = Actor.unnamed("two gunmen");
    Actor person = new Actor("Two Gunmen", Optional.empty(), ActorKind.PERSON, Optional.empty());
    assertEquals(Kinship.SAME, ACTORS.kinship(gunmen, person));
    assertEquals(Kinship.NONE, ACTORS.kinship(gunmen, Actor.unnamed("three gunmen")));
    assertEquals(Kinship.NONE, ACTORS.kinship(gunmen, ACTORS.find("Hamas").orElseThrow()));
  }
}
