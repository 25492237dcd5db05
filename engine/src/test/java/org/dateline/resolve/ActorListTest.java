// SPDX-License-Identifier: Apache-2.0
package org.dateline.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.codebook.Actor;
import org.dateline.codebook.Kinship;
import org.dateline.text.Lines;
import org.junit.jupiter.api.Test;

/** The actor list is as its head says. */
class ActorListTest {
  private static final ActorList LIST = new ActorList();
  private static final Nations NATIONS = new Nations(LIST);

  @Test
  void holdsTheActorsOfTheRecord() {
    assertTrue(LIST.size() >= 1500, "entries: " + LIST.size());
  }

  @Test
  void everyEntryIsFoundByItsUsualName() {
    for (String line : Lines.of(ActorList.class, "actors.tsv")) {
      String[] columns = line.split("\t", -1);
      String usual = columns[1].replaceFirst("^[Tt]he ", "").replaceFirst(" \\([^()]*\\)$", "");
      String name = columns[1].contains("(Maoist)") ? columns[1] : usual;
      NameWords words = NameWords.of(name);
      Set<String> ids = new HashSet<>();
      LIST.names()
          .at(words.tokens(), 0, words.size())
          .filter(hit -> hit.end() == words.size())
          .ifPresent(hit -> hit.value().forEach(n -> ids.add(n.who().actor().id().orElseThrow())));
      assertTrue(ids.contains(columns[0]), line);
    }
  }

  @Test
  void yearsRunForwardsAndParentsAndCountriesExist() {
    for (String line : Lines.of(ActorList.class, "actors.tsv")) {
      String[] columns = line.split("\t", -1);
      ListedActor who = LIST.find(columns[0]).orElseThrow();
      assertTrue(who.from() <= who.to(), line);
      assertTrue(who.parent().isEmpty() || hasParent(who), line);
      who.actor().country().ifPresent(code -> assertTrue(code.matches("[A-Z]{2}"), line));
    }
  }

  @Test
  void nobodyDescendsFromItself() {
    Kin kin = new Kin(LIST);
    for (ActorLine line : lines()) {
      for (String other : line.others()) {
        assertEquals(Kinship.NONE, kin.of(other, line.id()), line.id() + " and " + other);
      }
    }
  }

  @Test
  void aListOfTheUsersOwnComesOnTop() {
    List<String> own =
        List.of(
            "hamas\tHamas movement\tarmed_group\t\t\t\t\tGreen Banner",
            "ash-watch\tAsh Watch\tarmed_group\tKE\t2020\t\thamas\tTaliban");
    Actors actors = Actors.bundledAnd("own.tsv", own);
    Actor hamas = actors.find("Green Banner").orElseThrow();
    assertEquals("Hamas movement", hamas.name());
    assertEquals(Optional.of("PS"), hamas.country());
    assertEquals(Optional.of(hamas), actors.find("Hamas"));
    assertEquals(Optional.of("ash-watch"), actors.find("Taliban").flatMap(Actor::id));
    assertEquals(Kinship.PART_OF, actors.kinship(actors.find("Ash Watch").orElseThrow(), hamas));
    ActorListException wrong =
        assertThrows(
            ActorListException.class,
            () -> Actors.bundledAnd("own.tsv", List.of("# mine", "", "x\tFront")));
    assertTrue(wrong.getMessage().startsWith("own.tsv:3: 2 columns"), wrong.getMessage());
  }

  private static List<ActorLine> lines() {
    return Lines.of(ActorList.class, "actors.tsv").stream().map(ActorLine::of).toList();
  }

  @Test
  void everyCountryHasOneLine() {
    Set<String> codes = new HashSet<>();
    for (String line : Lines.of(Nations.class, "nations.tsv")) {
      String[] columns = line.split("\t", -1);
      assertEquals(4, columns.length, line);
      assertTrue(codes.add(columns[0]), line);
      assertTrue(NATIONS.find(columns[0]).isPresent(), line);
    }
  }

  /** In the list, or a force that is made from its country. */
  private static boolean hasParent(ListedActor who) {
    String parent = who.parent().orElseThrow();
    return LIST.find(parent).isPresent()
        || NATIONS.find(parent.substring(0, 2).toUpperCase(java.util.Locale.ROOT)).isPresent()
            && parent.charAt(2) == '-';
  }
}
