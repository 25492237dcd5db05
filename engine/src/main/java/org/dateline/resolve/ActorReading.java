// SPDX-License-Identifier: Apache-2.0
package org.dateline.resolve;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.text.Text;

/**
 * Chooses between actors of one name by what else the report says. Hits must be asked for in the
 * order of the text.
 */
final class ActorReading {
  private final Text text;
  private final Nations nations;
  private final Map<String, Integer> countries;
  private final Set<ListedActor> named = new HashSet<>();
  private final Set<String> families = new HashSet<>();

  /** For each sort of force the country whose force of this sort was named last. */
  private final Map<String, String> lastCountry = new HashMap<>();

  /**
   * Takes in what a report says beyond doubt.
   *
   * @param mentions how often it speaks of each country
   */
  ActorReading(Text text, List<ActorHit> hits, Map<String, Integer> mentions, Nations nations) {
    this.text = text;
    this.nations = nations;
    this.countries = new HashMap<>(mentions);
    for (ActorHit hit : hits) {
      hit.plain().ifPresent(this::note);
    }
  }

  private void note(ListedActor who) {
    named.add(who);
    Stream.concat(who.actor().id().stream(), who.family()).forEach(families::add);
    who.actor().country().ifPresent(code -> countries.merge(code, 1, Integer::sum));
  }

  /** Whom a hit means; empty where the report leaves it in doubt. */
  Optional<ListedActor> of(ActorHit hit) {
    Optional<ListedActor> who =
        hit.lone().isPresent() ? homeForce(hit.lone().get()) : best(hit.names());
    who.ifPresent(this::remember);
    return who;
  }

  private Optional<ListedActor> best(List<ActorName> names) {
    // Of equals the one that stands first in the file.
    return names.stream()
        .filter(this::stands)
        .map(ActorName::who)
        .reduce((best, other) -> order().compare(other, best) > 0 ? other : best);
  }

  private Comparator<ListedActor> order() {
    return Comparator.<ListedActor, Boolean>comparing(named::contains)
        .thenComparing(who -> who.actedOn(text.report().day()))
        .thenComparing(this::mentions);
  }

  private boolean stands(ActorName name) {
    ListedActor who = name.who();
    if (!who.couldBeNamedOn(text.report().day())) {
      return false;
    }
    boolean known =
        named.contains(who)
            || Stream.concat(who.actor().id().stream(), who.family()).anyMatch(families::contains);
    return known || !name.doubtful() && (!name.atHome() || mentions(who) > 0);
  }

  private int mentions(ListedActor who) {
    return who.actor().country().map(code -> countries.getOrDefault(code, 0)).orElse(0);
  }

  /** "The army": that of the country whose army was named last, else of the report's country. */
  private Optional<ListedActor> homeForce(Nations.ForceWord word) {
    return Optional.ofNullable(lastCountry.get(word.force().id()))
        .or(this::reportCountry)
        .flatMap(nations::find)
        .map(nation -> nations.actor(nation, word));
  }

  /** The country of which the report speaks more than of all others together. */
  private Optional<String> reportCountry() {
    int all = countries.values().stream().mapToInt(Integer::intValue).sum();
    return countries.entrySet().stream()
        .filter(country -> country.getValue() * 2 > all)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private void remember(ListedActor who) {
    String id = who.actor().id().orElse("");
    int dash = id.indexOf('-');
    if (dash == 2 && who.actor().country().isPresent()) {
      lastCountry.put(id.substring(dash + 1), who.actor().country().get());
    }
  }
}
