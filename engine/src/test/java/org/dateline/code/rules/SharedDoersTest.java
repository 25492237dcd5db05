// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.dateline.code.Meanings;
import org.dateline.code.Role;
import org.dateline.code.Tagging;
import org.dateline.code.voice.Reports;
import org.dateline.code.voice.Voices;
import org.dateline.codebook.Perpetrator;
import org.dateline.text.Text;
import org.junit.jupiter.api.Test;

/** Who is said to have done several acts did each of them, unless its own words name another. */
class SharedDoersTest {
  private static List<String> doersIn(int sentence, String words) {
    Meanings meanings = new Meanings(List.of(), List.of(), List.of(), List.of(), List.of());
    Text text = Text.of(Reports.plain(words));
    Tagging tagging = new LexiconTagger().tag(text, meanings, Voices.in(text, meanings));
    return tagging.mentions().stream()
        .filter(m -> m.role() == Role.PERPETRATOR)
        .filter(m -> tagging.triggers().get(m.trigger()).sentence() == sentence)
        .map(m -> ((Perpetrator) m.value()).actor().name())
        .distinct()
        .toList();
  }

  @Test
  void eachOfThreeAttacks() {
    assertEquals(
        List.of("Rebels"),
        doersIn(1, "Rebels staged three attacks. A bridge was blown up near the river."));
  }

  @Test
  void alsoWhereTheBlameComesLast() {
    assertEquals(
        List.of("rebels"),
        doersIn(0, "A bridge was blown up. The mayor attributed the attacks to rebels."));
  }

  @Test
  void anActWithADoerOfItsOwnKeepsHim() {
    assertEquals(
        List.of("Bandits"), doersIn(1, "Rebels staged three attacks. Bandits attacked a farm."));
  }

  @Test
  void aBattleHasTwoSides() {
    assertEquals(
        List.of(), doersIn(1, "Rebels staged three attacks. A battle was fought at the ford."));
  }

  @Test
  void notWhatWasDoneOnce() {
    assertEquals(
        List.of(), doersIn(1, "Rebels staged an attack. A bridge was blown up near the river."));
  }
}
