// SPDX-License-Identifier: Apache-2.0
package org.dateline.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.codebook.Actor;
import org.dateline.codebook.Found;
import org.dateline.codebook.Kinship;
import org.dateline.text.Phrases;
import org.dateline.text.Text;

/**
 * Names of armed groups, forces, governments, parties and organisations, and whom they mean
 * (codebook, section 1, {@code perpetrator}, and section 2). Immutable and thread-safe.
 */
public final class Actors {
  private final ActorList list;
  private final Nations nations;
  private final Coinages coinages;
  private final Kin kin;
  private final NameParts parts = new NameParts();
  private final Branches branches;
  private final Descriptions descriptions;

  private Actors(ActorList list) {
    this.list = list;
    nations = new Nations(list);
    coinages = new Coinages(list, parts);
    kin = new Kin(list);
    branches = new Branches(list, parts);
    descriptions = new Descriptions(parts, branches);
  }

  /** Reads the list that ships with the program; takes tens of milliseconds, so keep the result. */
  public static Actors bundled() {
    return new Actors(new ActorList());
  }

  /**
   * Reads the list that ships with the program and one of the user's on top of it.
   *
   * @param file what the user's list is called in messages
   * @param lines its lines, comments and empty ones too, so that their numbers hold
   * @throws ActorListException naming the file, the line, and what is wrong there
   */
  public static Actors bundledAnd(String file, List<String> lines) {
    return new Actors(new ActorList(file, lines));
  }

  /**
   * The names in a report, in the order of the text, without overlaps. A name and its acronym in
   * brackets behind it are one. Names that are explained in the report but stand in no list have an
   * actor without id. "The rebels" and "the group" are the armed group named before, where that can
   * only be one; else nobody. Linear in the length of the text.
   */
  public List<Found<Actor>> in(Text text) {
    ActorScan scan = new ActorScan(text, list.names(), nations, parts, Optional.empty());
    Optional<Phrases<List<ActorName>>> coined = coinages.in(text, scan.hits());
    if (coined.isPresent()) {
      scan = new ActorScan(text, list.names(), nations, parts, coined);
    }
    List<ActorHit> hits = branches.in(text, joined(text, scan.hits()));
    ActorReading reading = new ActorReading(text, hits, scan.countries(), nations);
    List<Found<Actor>> found = new ArrayList<>(hits.size());
    for (ActorHit hit : hits) {
      reading
          .of(hit)
          .ifPresent(who -> found.add(new Found<>(text.span(hit.first(), hit.end()), who.actor())));
    }
    return descriptions.in(text, found);
  }

  /**
   * The actor that goes by a name, by itself: a listed name or acronym, with or without "the" and
   * the acronym in brackets, a country's force ("Iraqi army"), or a country, which stands for its
   * government. Of several the first in the list.
   */
  public Optional<Actor> find(String name) {
    int bracket = name.indexOf(" (");
    return whole(name)
        .or(() -> bracket > 0 ? whole(name.substring(0, bracket)) : Optional.empty())
        .map(ListedActor::actor);
  }

  /**
   * All names of an actor of the list, the usual one first; empty where there is none by that id.
   */
  public List<String> namesOf(String id) {
    return list.namesOf(id);
  }

  /** What an actor of the list belongs to: the Qassam Brigades to Hamas. */
  public Optional<Actor> parentOf(Actor actor) {
    return actor.id().flatMap(this::parentOf);
  }

  /** What the actor of the list with an id belongs to. */
  public Optional<Actor> parentOf(String id) {
    return list.find(id).flatMap(ListedActor::parent).flatMap(list::find).map(ListedActor::actor);
  }

  /**
   * How one actor stands to another by what the list knows. An actor that is in no list is the same
   * as another of its words and nothing else.
   */
  public Kinship kinship(Actor one, Actor other) {
    if (one.same(other)) {
      return Kinship.SAME;
    }
    Kinship upwards = upwards(one, other);
    return upwards == Kinship.NONE ? upwards(other, one).reversed() : upwards;
  }

  private Kinship upwards(Actor one, Actor other) {
    return one.id().isPresent() && other.id().isPresent()
        ? kin.of(one.id().get(), other.id().get())
        : Kinship.NONE;
  }

  private Optional<ListedActor> whole(String name) {
    NameWords words = NameWords.of(name);
    int first = words.size() > 1 && words.tokens().get(0).is("the") ? 1 : 0;
    int end = words.size();
    Optional<ListedActor> listed =
        list.names()
            .at(words.tokens(), first, end)
            .filter(hit -> hit.end() == end)
            .map(hit -> hit.value().get(0).who());
    if (listed.isPresent()) {
      return listed;
    }
    return nations
        .nations()
        .at(words.tokens(), first, end)
        .flatMap(
            nation ->
                nation.end() == end
                    ? nations.government(nation.value())
                    : nations
                        .forces()
                        .at(words.tokens(), nation.end(), end)
                        .filter(force -> force.end() == end)
                        .map(force -> nations.actor(nation.value().nation(), force.value())));
  }

  /** Makes one of a name and its other name in brackets behind it. */
  private static List<ActorHit> joined(Text text, List<ActorHit> hits) {
    List<ActorHit> joined = new ArrayList<>(hits.size());
    for (int i = 0; i < hits.size(); i++) {
      ActorHit hit = hits.get(i);
      if (i + 1 < hits.size() && isInBracketAfter(text, hit, hits.get(i + 1))) {
        List<ActorName> shared = hits.get(i + 1).shared(hit);
        if (!shared.isEmpty()) {
          hit = ActorHit.of(hit.first(), hits.get(i + 1).end() + 1, shared);
          i++;
        }
      }
      joined.add(hit);
    }
    return joined;
  }

  private static boolean isInBracketAfter(Text text, ActorHit hit, ActorHit next) {
    int open = hit.end();
    while (open < next.first() && NameWords.isLoose(text.token(open))) {
      open++;
    }
    if (next.first() != open + 1 || next.end() >= text.tokens().size()) {
      return false;
    }
    String pair = text.token(open).norm() + text.token(next.end()).norm();
    return pair.equals("()") || pair.equals("[]");
  }
}
