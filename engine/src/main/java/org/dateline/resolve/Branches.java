// SPDX-License-Identifier: Apache-2.0
package org.dateline.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.text.Lines;
import org.dateline.text.Phrases;
import org.dateline.text.Text;
import org.dateline.text.Token;

/**
 * Parts of groups that are named by their region: "Islamic State's Khorasan branch", "al-Qaida's
 * arm in Yemen", "the Egyptian affiliate of Islamic State". From {@code actor-branches.tsv}.
 */
final class Branches {
  private static final int LONGEST_REGION = 3;

  private final Map<String, Phrases<ListedActor>> byWhole = new HashMap<>();
  private final NameParts parts;

  Branches(ActorList list, NameParts parts) {
    this.parts = parts;
    for (String line : Lines.of(Branches.class, "actor-branches.tsv")) {
      String[] columns = line.split("\t");
      ListedActor part = list.find(columns[0]).orElseThrow();
      Phrases<ListedActor> regions =
          byWhole.computeIfAbsent(part.parent().orElseThrow(), whole -> new Phrases<>());
      for (String region : columns[1].split("\\|")) {
        regions.add(region, part);
      }
    }
  }

  /** The hits, those of a group with words for its branch around them widened to the branch. */
  List<ActorHit> in(Text text, List<ActorHit> hits) {
    List<ActorHit> widened = new ArrayList<>(hits.size());
    int taken = 0;
    for (ActorHit hit : hits) {
      ActorHit best =
          hit.plain()
              .flatMap(who -> who.actor().id())
              .flatMap(id -> of(text, hit.first(), hit.end(), id))
              .orElse(hit);
      // A country's word that was a hit of its own gives way to the branch that it names.
      while (!widened.isEmpty() && widened.get(widened.size() - 1).end() > best.first()) {
        widened.remove(widened.size() - 1);
      }
      if (hit.first() >= taken) {
        widened.add(best);
        taken = best.end();
      }
    }
    return widened;
  }

  /**
   * The branch of a group that words around tokens {@code [first, end)}, which name it, speak of.
   */
  Optional<ActorHit> of(Text text, int first, int end, String group) {
    return Optional.ofNullable(byWhole.get(group))
        .flatMap(
            regions ->
                behind(text, first, end, regions).or(() -> before(text, first, end, regions)));
  }

  /** "'s Khorasan branch", "'s branch in Yemen". */
  private Optional<ActorHit> behind(Text text, int first, int end, Phrases<ListedActor> regions) {
    List<Token> tokens = text.tokens();
    int at = end;
    while (at < tokens.size() && NameWords.isLoose(tokens.get(at))) {
      at++;
    }
    Optional<Phrases.Hit<ListedActor>> region = regions.at(tokens, at, tokens.size());
    int head = region.map(Phrases.Hit::end).orElse(at);
    if (head >= tokens.size() || !parts.is("branch", tokens.get(head))) {
      return Optional.empty();
    }
    if (region.isPresent()) {
      return Optional.of(hit(first, head + 1, region.get().value()));
    }
    boolean in = head + 1 < tokens.size() && isIn(tokens.get(head + 1));
    int from = head + 2 < tokens.size() && tokens.get(head + 2).is("the") ? head + 3 : head + 2;
    return in
        ? regions.at(tokens, from, tokens.size()).map(r -> hit(first, r.end(), r.value()))
        : Optional.empty();
  }

  private static boolean isIn(Token token) {
    return token.is("in") || token.is("for");
  }

  /** "Egyptian affiliate of". */
  private Optional<ActorHit> before(Text text, int first, int end, Phrases<ListedActor> regions) {
    List<Token> tokens = text.tokens();
    int of = first > 0 && tokens.get(first - 1).is("the") ? first - 2 : first - 1;
    if (of < 2 || !tokens.get(of).is("of") || !parts.is("branch", tokens.get(of - 1))) {
      return Optional.empty();
    }
    for (int start = Math.max(0, of - 1 - LONGEST_REGION); start < of - 1; start++) {
      Optional<Phrases.Hit<ListedActor>> region = regions.at(tokens, start, of - 1);
      if (region.filter(hit -> hit.end() == of - 1).isPresent()) {
        return Optional.of(hit(start, end, region.get().value()));
      }
    }
    return Optional.empty();
  }

  private static ActorHit hit(int first, int end, ListedActor part) {
    String name = part.actor().name();
    return ActorHit.of(first, end, List.of(ActorName.sure(part, Spelling.plain(name))));
  }
}
