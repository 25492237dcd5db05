// SPDX-License-Identifier: Apache-2.0
package org.dateline.resolve;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.codebook.Actor;
import org.dateline.codebook.ActorKind;
import org.dateline.codebook.Found;
import org.dateline.text.Sentence;
import org.dateline.text.Text;
import org.dateline.text.Token;

/**
 * Words that stand for a group named before: "the rebels", "the militant group", "the group's
 * Khorasan branch". They mean the one armed group that the report has named so far; where it has
 * named several, the only one of their own sentence or, where that has none, of the one before.
 * Otherwise nobody is meant: who it is is then not said.
 */
final class Descriptions {
  private static final int MOST_QUALIFIERS = 2;

  private final NameParts parts;
  private final Branches branches;

  Descriptions(NameParts parts, Branches branches) {
    this.parts = parts;
    this.branches = branches;
  }

  /** The names of a report and the words that stand for them, in the order of the text. */
  List<Found<Actor>> in(Text text, List<Found<Actor>> names) {
    return new Pass(text, names).all();
  }

  private final class Pass {
    private final Text text;
    private final Deque<Found<Actor>> ahead;
    private final List<Found<Actor>> all = new ArrayList<>();
    private final Set<Actor> sofar = new LinkedHashSet<>();
    private Set<Actor> before = Set.of();
    private Set<Actor> here = new LinkedHashSet<>();

    /** Whether somebody of another sort was named last: "the organization" may be theirs. */
    private boolean othersLast;

    Pass(Text text, List<Found<Actor>> names) {
      this.text = text;
      this.ahead = new ArrayDeque<>(names);
    }

    List<Found<Actor>> all() {
      for (Sentence sentence : text.sentences()) {
        before = here;
        here = new LinkedHashSet<>();
        int at = sentence.first();
        while (at < sentence.end()) {
          at = step(sentence, at);
        }
      }
      all.addAll(ahead);
      return all;
    }

    private int step(Sentence sentence, int at) {
      if (nextName() <= at) {
        return taken(ahead.removeFirst());
      }
      int head = head(sentence, at);
      return head < 0 ? at + 1 : meant(head).map(who -> stands(at + 1, head, who)).orElse(head + 1);
    }

    private int nextName() {
      return ahead.isEmpty() ? Integer.MAX_VALUE : text.tokenFrom(ahead.getFirst().span().start());
    }

    private int taken(Found<Actor> name) {
      int end = text.tokenFrom(name.span().end() - 1) + 1;
      all.add(name);
      boolean group = name.value().kind() == ActorKind.ARMED_GROUP;
      othersLast = !group;
      if (group && !isOnlyLinked(end)) {
        here.add(name.value());
        sofar.add(name.value());
      }
      return end;
    }

    /** Al-Qaida-linked militants are somebody else. */
    private boolean isOnlyLinked(int end) {
      int next = end < text.tokens().size() && text.token(end).is("-") ? end + 1 : end;
      return next < text.tokens().size() && parts.is("linked", text.token(next));
    }

    /** The noun of words at a token that can stand for a group: "the rebels"; -1 for others. */
    private int head(Sentence sentence, int at) {
      if (!parts.is("determiner", text.token(at))) {
        return -1;
      }
      int head = at + 1;
      while (head < sentence.end()
          && head <= at + MOST_QUALIFIERS
          && parts.is("qualifier", text.token(head))) {
        head++;
      }
      boolean noun =
          head < sentence.end()
              && (parts.is("member", text.token(head)) || parts.is("body", text.token(head)));
      return noun && head + 1 < nextName() && !isNamedBehind(sentence, head + 1) ? head : -1;
    }

    /** "The group of hikers", "the group Bright River": said there which one it is. */
    private boolean isNamedBehind(Sentence sentence, int at) {
      if (at >= sentence.end()) {
        return false;
      }
      Token next = text.token(at);
      return next.is("of") || !text.upperCase() && next.isWord() && next.capital();
    }

    private Optional<Actor> meant(int head) {
      if (othersLast && parts.is("body", text.token(head))) {
        return Optional.empty();
      }
      Set<Actor> near = here.isEmpty() ? before : here;
      return sofar.size() == 1
          ? sofar.stream().findFirst()
          : near.stream().filter(who -> near.size() == 1).findFirst();
    }

    private int stands(int first, int head, Actor who) {
      Optional<ActorHit> branch = who.id().flatMap(id -> branches.of(text, first, head + 1, id));
      int end = branch.map(ActorHit::end).orElse(head + 1);
      Actor actor = branch.flatMap(ActorHit::plain).map(ListedActor::actor).orElse(who);
      all.add(new Found<>(text.span(first, end), actor));
      return end;
    }
  }
}
