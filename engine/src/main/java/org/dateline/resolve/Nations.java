// SPDX-License-Identifier: Apache-2.0
package org.dateline.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.codebook.Actor;
import org.dateline.codebook.ActorKind;
import org.dateline.codebook.Coded;
import org.dateline.text.Lines;
import org.dateline.text.Phrases;
import org.dateline.text.Tokenizer;

/**
 * Forces and governments that are named after their country: "Iraqi army", "government of Chad".
 * They are made from {@code nations.tsv} and {@code forces.tsv}; a line of the actor list with the
 * same id ("il-military") gives one another usual name and more names.
 */
final class Nations {
  /** A country; the adjective is the one that names its forces. */
  record Nation(String code, String adjective) {}

  /** What a word says about a country. */
  enum Use {
    NAME,
    ADJECTIVE,
    /** Only a sign that the report speaks of the country. */
    CITY
  }

  record NationWord(Nation nation, Use use, Spelling spelling) {}

  /** A sort of force, or the government. */
  record Force(String id, ActorKind kind, String name) {}

  /**
   * A word for a force.
   *
   * @param name what follows the country's adjective in the actor's name
   * @param usual whether that is the force's usual name, so that the list may have a better one
   * @param alone whether "the army" with no country beside it means that of the report's country
   */
  record ForceWord(Force force, String name, boolean usual, boolean alone) {}

  private final Phrases<NationWord> nations = new Phrases<>();
  private final Phrases<ForceWord> forces = new Phrases<>();
  private final Map<String, Nation> byCode = new HashMap<>();
  private final ActorList list;

  Nations(ActorList list) {
    this.list = list;
    for (String line : Lines.of(Nations.class, "nations.tsv")) {
      String[] columns = line.split("\t", -1);
      Nation nation = new Nation(columns[0], columns[2].split("\\|")[0]);
      byCode.put(nation.code(), nation);
      add(nation, Use.NAME, columns[1]);
      add(nation, Use.ADJECTIVE, columns[2]);
      add(nation, Use.CITY, columns[3]);
    }
    for (String line : Lines.of(Nations.class, "forces.tsv")) {
      String[] columns = line.split("\t", -1);
      Force force = new Force(columns[0], Coded.get(ActorKind.class, columns[1]), columns[2]);
      for (String word : columns[3].split("\\|")) {
        String plain = word.replaceAll("[*+]+$", "");
        boolean usual = !word.endsWith("+");
        boolean alone = word.length() > plain.length() && word.charAt(plain.length()) == '*';
        forces.add(
            NameWords.of(plain).joined(),
            new ForceWord(force, usual ? force.name() : plain, usual, alone));
      }
    }
  }

  private void add(Nation nation, Use use, String words) {
    for (String word : words.isEmpty() ? new String[0] : words.split("\\|")) {
      nations.add(NameWords.of(word).joined(), new NationWord(nation, use, list.spelling(word)));
    }
  }

  Phrases<NationWord> nations() {
    return nations;
  }

  Phrases<ForceWord> forces() {
    return forces;
  }

  /** The word for a country's military as such. */
  Optional<ForceWord> military() {
    return forces.at(Tokenizer.tokens("military"), 0, 1).map(Phrases.Hit::value);
  }

  Optional<Nation> find(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** The force of a country, with the list's usual name where it has one. */
  ListedActor actor(Nation nation, ForceWord word) {
    Force force = word.force();
    String id = nation.code().toLowerCase(Locale.ROOT) + "-" + force.id();
    Optional<ListedActor> listed = list.find(id);
    if (word.usual() && listed.isPresent()) {
      return listed.get();
    }
    Actor actor =
        new Actor(
            nation.adjective() + " " + word.name(),
            Optional.of(id),
            force.kind(),
            Optional.of(nation.code()));
    return new ListedActor(
        actor,
        ListedActor.ALWAYS_FROM,
        ListedActor.ALWAYS_TO,
        listed.flatMap(ListedActor::parent),
        listed.map(ListedActor::past).orElse(List.of()));
  }

  /** The government of the country that a word names. */
  Optional<ListedActor> government(NationWord word) {
    Force government = new Force("government", ActorKind.GOVERNMENT, "government");
    return word.use() == Use.NAME
        ? Optional.of(
            actor(word.nation(), new ForceWord(government, government.name(), true, false)))
        : Optional.empty();
  }

  /** A force of a country as the one thing that words can mean. */
  List<ActorName> names(Nation nation, ForceWord word) {
    return List.of(ActorName.sure(actor(nation, word), Spelling.plain(word.name())));
  }
}
