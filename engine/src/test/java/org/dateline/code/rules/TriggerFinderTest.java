// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.dateline.code.Meanings;
import org.dateline.code.Role;
import org.dateline.code.Tagging;
import org.dateline.code.Trigger;
import org.dateline.code.Trigger.Pointing;
import org.dateline.code.voice.Reports;
import org.dateline.code.voice.Voices;
import org.dateline.codebook.Found;
import org.dateline.codebook.Place;
import org.dateline.codebook.PlacePrecision;
import org.dateline.codebook.Span;
import org.dateline.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words tell an act, which look back at one, and which tell another. */
class TriggerFinderTest {
  private static Tagging tag(String words, List<Found<Place>> places) {
    Meanings meanings = new Meanings(places, List.of(), List.of(), List.of(), List.of());
    Text text = Text.of(Reports.plain(words));
    return new LexiconTagger().tag(text, meanings, Voices.in(text, meanings));
  }

  private static Found<Place> place(String text, String name, PlacePrecision precision) {
    int start = text.indexOf(name);
    Place place =
        new Place(
            name,
            Optional.of("XX"),
            Optional.empty(),
            Optional.empty(),
            precision,
            Optional.empty());
    return new Found<>(new Span(start, start + name.length()), place);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Police said a car bombing killed nine people.            | car bombing | TELLING
          Witnesses said that a car bombing killed nine people.    | car bombing | TELLING
          The number of a gang's bombing victims grew.             | bombing     | TELLING
          The deadly car bombing shook the market.                 | car bombing | POINTING_BACK
          Nobody claimed that bombing.                             | bombing     | POINTING_BACK
          Two other guards were also wounded.                      | wounded     | TELLING
          Separately, gunmen shot a judge at his door.             | shot        | ANOTHER
          In other violence, three men were killed by gunmen.      | killed      | ANOTHER
          Gunmen shot a judge at his door.                         | shot        | TELLING
          One of the wounded died overnight.                       | died        | AFTERMATH
          A guard died in hospital of his wounds.                  | died        | AFTERMATH
          The ministry reported 18 deaths.                         | deaths      | AFTERMATH
          Gunmen killed a guard a week after they bombed his post. | bombed      | ANOTHER
          """)
  void wordsPointAtAnActAsTheirOwnPhraseSays(String words, String act, Pointing pointing) {
    Trigger trigger =
        tag(words, List.of()).triggers().stream()
            .filter(t -> t.span().of(words).equals(act))
            .findFirst()
            .orElseThrow();
    assertEquals(pointing, trigger.pointing());
  }

  @Test
  void aPlaceThatOpensTheSentenceIsThatOfTheActAlthoughSomebodySpeaksAfterIt() {
    String words = "In Marwa, police said a bomb killed a guard.";
    Tagging tagging = tag(words, List.of(place(words, "Marwa", PlacePrecision.CITY)));
    assertTrue(tagging.mentions().stream().anyMatch(m -> m.role() == Role.PLACE));
  }

  @Test
  void aCountryBeforePeopleSaysWhoseTheyAreAndNotWhereItWas() {
    String words = "Gunmen shot dead two Xanland soldiers near Marwa.";
    Tagging tagging =
        tag(
            words,
            List.of(
                place(words, "Xanland", PlacePrecision.COUNTRY),
                place(words, "Marwa", PlacePrecision.CITY)));
    List<String> places =
        tagging.mentions().stream()
            .filter(m -> m.role() == Role.PLACE)
            .map(m -> m.span().of(words))
            .toList();
    assertEquals(List.of("Marwa"), places);
  }

  @Test
  void aTriggerCarriesTheSignsByWhichItsActIsJudged() {
    String words = "Attacks of this kind are frequent in recent years.";
    assertTrue(
        tag(words, List.of()).triggers().stream()
            .allMatch(t -> t.signs().contains("general words")));
    String told = "Gunmen attacked the farm.";
    Trigger attack = tag(told, List.of()).triggers().get(0);
    assertTrue(attack.signs().contains("form past"), attack.signs().toString());
    assertFalse(attack.signs().contains("general words"));
  }
}
