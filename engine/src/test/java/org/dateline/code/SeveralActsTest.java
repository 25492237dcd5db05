// SPDX-License-Identifier: Apache-2.0
package org.dateline.code;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.code.rules.LexiconTagger;
import org.dateline.codebook.Account;
import org.dateline.codebook.Count;
import org.dateline.codebook.Field;
import org.dateline.codebook.Place;
import org.dateline.codebook.Report;
import org.dateline.codebook.Statement;
import org.dateline.resolve.Counts;
import org.dateline.resolve.Gazetteer;
import org.dateline.resolve.PlaceFindings;
import org.dateline.resolve.Places;
import org.dateline.resolve.Times;
import org.dateline.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Codebook, section 1: a different place makes another incident, also where one sentence tells
 * both.
 */
class SeveralActsTest {
  private static final Places PLACES = new Places(Gazetteer.bundled());
  private static final Coder CODER =
      new Coder(new LexiconTagger(), SeveralActsTest::meanings, "test", 0);

  private static Meanings meanings(Text text) {
    PlaceFindings places = PLACES.in(text);
    return new Meanings(
        places.places(), places.demonyms(), new Times().in(text), List.of(), new Counts().in(text));
  }

  // rule | text | the place and the dead of each account
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
      nobody attacks in two towns at once | Gunmen attacked hotels in Gao and Mopti on Sunday. Four people died in Gao and three in Mopti. | Gao 4; Mopti 3
      twins are two | Twin bombings in Peshawar and Quetta on Sunday killed 19 people, police said. | Peshawar; Quetta
      plurals are told apart by their places | Bombs exploded at a market in Jos and a mosque in Kano on Sunday. | Jos; Kano
      the verb may be left out | Roadside bombs killed two soldiers in Gao on Sunday and three in Mopti. | Gao 2; Mopti 3
      a road between two towns is one place | Gunmen attacked a bus on the road between Gao and Mopti on Sunday, killing four people. | Gao 4
      one act | Gunmen attacked a hotel in Gao on Sunday. Four people died and three were hurt. | Gao 4
      """)
  void placesTellActsApart(String rule, String text, String expected) {
    Report report = Published.on(LocalDate.of(2017, 6, 7), text);
    String told =
        CODER.code(report).accounts().stream()
            .map(SeveralActsTest::told)
            .collect(Collectors.joining("; "));
    assertEquals(expected, told, rule);
  }

  private static String told(Account account) {
    String place =
        account.statements().stream()
            .filter(s -> s.field() == Field.PLACE)
            .max(java.util.Comparator.comparingDouble(Statement::confidence))
            .map(s -> ((Place) s.value()).name())
            .orElse("-");
    String killed =
        account.statements().stream()
            .filter(s -> s.field() == Field.KILLED)
            .map(s -> " " + ((Count) s.value()).min())
            .collect(Collectors.joining());
    return place + killed;
  }
}
