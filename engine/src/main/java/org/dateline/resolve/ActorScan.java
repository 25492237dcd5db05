// SPDX-License-Identifier: Apache-2.0
package org.dateline.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.resolve.Nations.ForceWord;
import org.dateline.resolve.Nations.NationWord;
import org.dateline.resolve.Nations.Use;
import org.dateline.text.Phrases;
import org.dateline.text.Sentence;
import org.dateline.text.Text;
import org.dateline.text.Token;

/** Walks once through a report and notes every name of an actor and every word for a country. */
final class ActorScan {
  private static final int LONGEST_LIST_OF_NATIONS = 4;
  private static final Set<String> PREPOSITIONS =
      Set.of("in", "of", "to", "from", "at", "for", "near", "into", "inside", "across", "outside");

  private final Text text;
  private final Phrases<List<ActorName>> names;
  private final Optional<Phrases<List<ActorName>>> coined;
  private final Nations nations;
  private final NameParts parts;
  private final List<ActorHit> hits = new ArrayList<>();
  private final Map<String, Integer> countries = new HashMap<>();

  /**
   * Walks through a text.
   *
   * @param coined names that this report itself explains
   */
  ActorScan(
      Text text,
      Phrases<List<ActorName>> names,
      Nations nations,
      NameParts parts,
      Optional<Phrases<List<ActorName>>> coined) {
    this.text = text;
    this.names = names;
    this.nations = nations;
    this.parts = parts;
    this.coined = coined;
    for (Sentence sentence : text.sentences()) {
      scan(NameWords.of(text, sentence));
    }
  }

  /** What was found, in the order of the text, without overlaps. */
  List<ActorHit> hits() {
    return hits;
  }

  /** How often the report speaks of each country. */
  Map<String, Integer> countries() {
    return countries;
  }

  private void scan(NameWords words) {
    int i = 0;
    while (i < words.size()) {
      int at = i;
      i =
          coined
              .flatMap(own -> nameAt(own, words, at))
              .or(() -> nameAt(names, words, at))
              .map(hit -> taken(hit, words, at))
              .orElseGet(() -> forceFrom(words, at));
    }
  }

  /** Notes a hit and says where to go on: index of a word, not of a token. */
  private int taken(ActorHit hit, NameWords words, int first) {
    hits.add(hit);
    int next = first;
    while (next < words.size() && words.places().get(next) < hit.end()) {
      next++;
    }
    return next;
  }

  private Optional<ActorHit> nameAt(Phrases<List<ActorName>> lexicon, NameWords words, int first) {
    return lexicon
        .at(words.tokens(), first, words.size())
        .filter(found -> !isOpposed(words, first) && !isOtherThing(words, found.end()))
        .map(
            found ->
                ActorHit.of(
                    words.places().get(first),
                    words.places().get(found.end() - 1) + 1,
                    written(found.value(), words, first, found.end())))
        .filter(hit -> !hit.names().isEmpty());
  }

  private List<ActorName> written(List<ActorName> all, NameWords words, int first, int end) {
    List<ActorName> fit = new ArrayList<>(all.size());
    for (ActorName name : all) {
      if (fits(name.spelling(), words, first, end)) {
        fit.add(name);
      }
    }
    return fit;
  }

  private boolean fits(Spelling spelling, NameWords words, int first, int end) {
    if (text.upperCase()) {
      return !spelling.word() || isSetOff(words.places().get(first), words.places().get(end - 1));
    }
    return spelling.fits(
        text.span(words.places().get(first), words.places().get(end - 1) + 1)
            .of(text.report().text()),
        words.capitals(first, end));
  }

  /** In brackets or quotation marks of its own. */
  private boolean isSetOff(int first, int last) {
    if (first == 0 || last + 1 >= text.tokens().size()) {
      return false;
    }
    Token before = text.token(first - 1);
    Token after = text.token(last + 1);
    return before.is("(") && after.is(")")
        || before.is("[") && after.is("]")
        || before.is("\"") && after.is("\"");
  }

  /** Anti-Taliban fighters are not the Taliban. */
  private static boolean isOpposed(NameWords words, int first) {
    return first > 0
        && words.tokens().get(first - 1).is("anti")
        && words.places().get(first) > words.places().get(first - 1) + 1;
  }

  /** A Shining Path Museum and an Al Qaeda-style attack are not those groups. */
  private boolean isOtherThing(NameWords words, int end) {
    return end < words.size()
        && words.places().get(end) <= words.places().get(end - 1) + 2
        && parts.is("other", words.tokens().get(end));
  }

  /** Notes the force or the country that begins at a word; says at which word to go on. */
  private int forceFrom(NameWords words, int first) {
    Optional<Phrases.Hit<NationWord>> nation = nationAt(words, first);
    if (nation.isPresent()) {
      return nationFrom(words, nation.get());
    }
    Optional<Phrases.Hit<ForceWord>> force = forceAt(words, first);
    if (force.isEmpty()) {
      return first + 1;
    }
    int end = force.get().end();
    Optional<Phrases.Hit<NationWord>> of = nationAfterOf(words, end);
    if (of.isPresent()) {
      count(of.get().value());
      add(words, first, of.get().end(), of.get().value(), force.get().value());
      return of.get().end();
    }
    if (force.get().value().alone() && standsAlone(words, first)) {
      hits.add(
          new ActorHit(
              words.places().get(first),
              words.places().get(end - 1) + 1,
              List.of(),
              Optional.of(force.get().value())));
    }
    return end;
  }

  private int nationFrom(NameWords words, Phrases.Hit<NationWord> nation) {
    count(nation.value());
    Optional<Phrases.Hit<ForceWord>> force = forceAfter(words, nation);
    force.ifPresent(
        found -> {
          boolean ownForce = found.first() == nation.end();
          int end = ownForce ? found.end() : nation.end();
          add(words, nation.first(), end, nation.value(), found.value());
        });
    if (force.isEmpty() && ownsForce(words, nation) && isStrike(words, nation.end())) {
      nations
          .military()
          .ifPresent(by -> add(words, nation.first(), nation.end(), nation.value(), by));
    }
    return force
        .filter(found -> found.first() == nation.end())
        .map(Phrases.Hit::end)
        .orElse(nation.end());
  }

  /** "An Israeli missile strike" is one of the Israeli military. */
  private boolean isStrike(NameWords words, int at) {
    return parts.strikeAt(words.tokens(), at, words.size());
  }

  /** The force that a country's word belongs to: "U.S. and Iraqi forces" are two. */
  private Optional<Phrases.Hit<ForceWord>> forceAfter(
      NameWords words, Phrases.Hit<NationWord> nation) {
    Phrases.Hit<NationWord> last = nation;
    for (int i = 0; i < LONGEST_LIST_OF_NATIONS; i++) {
      if (!ownsForce(words, last)) {
        return Optional.empty();
      }
      Optional<Phrases.Hit<ForceWord>> force = forceAt(words, last.end());
      if (force.isPresent()) {
        return force;
      }
      int next = last.end();
      if (next < words.size()
          && (words.tokens().get(next).is("and") || words.tokens().get(next).is(","))) {
        next++;
      }
      Optional<Phrases.Hit<NationWord>> following = nationAt(words, next);
      if (following.isEmpty()) {
        return Optional.empty();
      }
      last = following.get();
    }
    return Optional.empty();
  }

  /** "Iraqi", "Iraq's" and "Iraq army", but "in Iraq troops" is another matter. */
  private boolean ownsForce(NameWords words, Phrases.Hit<NationWord> nation) {
    int after = words.places().get(nation.end() - 1) + 1;
    return switch (nation.value().use()) {
      case ADJECTIVE -> true;
      case NAME ->
          after < text.tokens().size() && text.token(after).is("'s")
              || forceAt(words, nation.end()).isPresent() && !isAfterPreposition(words, nation);
      case CITY -> false;
    };
  }

  private static boolean isAfterPreposition(NameWords words, Phrases.Hit<NationWord> nation) {
    int before = nation.first() - 1;
    if (before > 0 && words.tokens().get(before).is("the")) {
      before--;
    }
    return before >= 0 && PREPOSITIONS.contains(words.tokens().get(before).norm());
  }

  private Optional<Phrases.Hit<NationWord>> nationAfterOf(NameWords words, int at) {
    if (at >= words.size() || !words.tokens().get(at).is("of")) {
      return Optional.empty();
    }
    int next = at + 1 < words.size() && words.tokens().get(at + 1).is("the") ? at + 2 : at + 1;
    return nationAt(words, next).filter(hit -> hit.value().use() == Use.NAME);
  }

  private Optional<Phrases.Hit<NationWord>> nationAt(NameWords words, int first) {
    return nations
        .nations()
        .at(words.tokens(), first, words.size())
        .filter(hit -> fits(hit.value().spelling(), words, first, hit.end()));
  }

  private Optional<Phrases.Hit<ForceWord>> forceAt(NameWords words, int first) {
    return nations.forces().at(words.tokens(), first, words.size());
  }

  /** Right after "the", and no part of a longer name: "the army", not "the Red Army Faction". */
  private boolean standsAlone(NameWords words, int first) {
    return first > 0 && words.tokens().get(first - 1).is("the");
  }

  private void count(NationWord word) {
    countries.merge(word.nation().code(), 1, Integer::sum);
  }

  private void add(NameWords words, int first, int end, NationWord nation, ForceWord force) {
    hits.add(
        ActorHit.of(
            words.places().get(first),
            words.places().get(end - 1) + 1,
            nations.names(nation.nation(), force)));
  }
}
