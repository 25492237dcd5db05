// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.remark;

import java.util.Optional;
import java.util.Set;
import org.dateline.codebook.Actor;
import org.dateline.codebook.ActorKind;
import org.dateline.codebook.Found;
import org.dateline.text.Sentence;
import org.dateline.text.Token;

/** Reads a noun phrase as an actor: a known name, a name in quotes or capitals, "the group". */
final class Naming {
  private static final Set<String> LINKED =
      Set.of("linked", "affiliated", "inspired", "backed", "aligned", "allied", "led", "style");

  private final Scene scene;

  Naming(Scene scene) {
    this.scene = scene;
  }

  /** The actor that tokens {@code [from, end)} name. */
  Optional<Who> of(Sentence sentence, int from, int end) {
    int first = from;
    while (first < end && Phrase.WORDS.set("determiner").contains(scene.token(first).norm())) {
      first++;
    }
    if (first < end && (scene.token(first).is("[") || scene.token(first).is("("))) {
      return afterBracket(sentence, first, end);
    }
    if (has(from, end, "negative")) {
      return Optional.empty();
    }
    if (first >= end) {
      return pronoun(sentence, from, end);
    }
    boolean speaker = has(first, end, "speaker");
    Optional<Who> called = calledItself(first, end);
    if (called.isPresent()) {
      return called;
    }
    for (int t = end - 1; t >= first; t--) {
      Optional<Found<Actor>> actor = scene.actorAt(t);
      if (actor.isPresent()) {
        return linked(t + 1, end)
            ? described(first, end)
            : known(actor.get().value(), t + 1, first, end, speaker);
      }
    }
    Optional<Who> standsFor = pronoun(sentence, from, end);
    return standsFor.isPresent() ? standsFor : unlisted(from, first, end, speaker);
  }

  /** A listed name with the words around it; "the ELN's Baron unit" has a name of its own. */
  private Optional<Who> known(Actor actor, int after, int first, int end, boolean speaker) {
    boolean head = Phrase.WORDS.set("head").contains(scene.token(end - 1).norm());
    boolean own = after + 2 < end && scene.token(after).is("'s") && head;
    if (own && (!tailFits(after, end) || !scene.text().upperCase() && capitals(after + 1, end))) {
      return Optional.of(group(after + 1, end, first, end));
    }
    return tailFits(after, end)
        ? Optional.of(new Who(actor, first, end, speaker, true))
        : Optional.empty();
  }

  /** "[TEXT] THE REBELS": what an editor put before the words is no part of them. */
  private Optional<Who> afterBracket(Sentence sentence, int open, int end) {
    for (int t = open + 1; t < end - 1; t++) {
      if (scene.token(t).is("]") || scene.token(t).is(")")) {
        return of(sentence, t + 1, end);
      }
    }
    return Optional.empty();
  }

  /** "it", "the group", "that guerrilla group": the group named last. */
  private Optional<Who> pronoun(Sentence sentence, int from, int end) {
    boolean pronoun =
        end - from == 1 && Phrase.WORDS.set("pronoun").contains(scene.token(from).norm());
    boolean definite = end - from >= 2 && end - from <= 4 && isDefinite(from, end);
    return pronoun || definite
        ? scene.lastActor(sentence, from).map(a -> new Who(a, from, end, false, true))
        : Optional.empty();
  }

  private boolean isDefinite(int from, int end) {
    for (int t = from + 1; t < end - 1; t++) {
      if (!Phrase.WORDS.set("filler").contains(scene.token(t).norm())) {
        return false;
      }
    }
    return Phrase.WORDS.set("definite").contains(scene.token(from).norm())
        && Phrase.WORDS.set("head").contains(scene.token(end - 1).norm());
  }

  /** A name that no list has: in quotes, in capitals, a country, or words that describe. */
  private Optional<Who> unlisted(int from, int first, int end, boolean speaker) {
    int last = end - 1;
    for (int t = first; t < last; t++) {
      if (scene.token(t).is("\"") && quoteEnd(t, end) > t + 1) {
        return Optional.of(group(t + 1, quoteEnd(t, end), first, end));
      }
    }
    Optional<Actor> land = scene.governmentAt(last);
    if (land.isPresent()) {
      boolean alone = end - first <= 2 || scene.isPlace(first);
      return alone ? Optional.of(new Who(land.get(), first, end, speaker, true)) : Optional.empty();
    }
    boolean head = Phrase.WORDS.set("head").contains(scene.token(last).norm());
    boolean name = !scene.text().upperCase() && capitals(first, end);
    if (name && !isState(first, end)) {
      if (head) {
        return Optional.of(group(first, end, first, end));
      }
      if (end - first <= 4) {
        return Optional.of(unsure(from, first, end, speaker));
      }
    }
    if (head && !isState(first, end)) {
      return described(first, end);
    }
    Optional<Who> state = state(first, end);
    boolean few = end - first <= 8;
    return state.isEmpty() && few && (name || scene.text().upperCase())
        ? titled(first, end)
        : state;
  }

  /** "The Paper", "Sons of the River" are bodies; two names and no article may be a person. */
  private Who unsure(int from, int first, int end, boolean speaker) {
    boolean small = false;
    for (int t = first; t < end; t++) {
      small |= scene.token(t).isWord() && !scene.token(t).capital();
    }
    boolean person = from == first && end - first > 1 && !small;
    ActorKind kind = person ? ActorKind.PERSON : ActorKind.ORGANISATION;
    Actor actor = new Actor(scene.words(first, end), Optional.empty(), kind, Optional.empty());
    return new Who(actor, first, end, speaker, true);
  }

  private boolean isState(int first, int end) {
    return has(first, end, "state") || has(first, end, "title");
  }

  /** Police, troops, ministries: an actor of a state, by the words that describe it. */
  private Optional<Who> state(int from, int end) {
    int first = innermost(from, end);
    if (!Phrase.WORDS.set("state").contains(scene.token(end - 1).norm())) {
      return Optional.empty();
    }
    Optional<String> country = Optional.empty();
    for (int t = first; t < end && country.isEmpty(); t++) {
      country = scene.landOfDemonym(t).flatMap(Actor::country);
    }
    boolean civil = Phrase.WORDS.set("civil").contains(scene.token(end - 1).norm());
    ActorKind kind = civil ? ActorKind.GOVERNMENT : ActorKind.STATE_FORCE;
    Actor force = new Actor(scene.words(first, end), Optional.empty(), kind, country);
    return Optional.of(new Who(force, first, end, false, false));
  }

  /** "President Lara Moss": a person who speaks for an office. */
  private Optional<Who> titled(int first, int end) {
    for (int t = end - 1; t >= first; t--) {
      if (Phrase.WORDS.set("title").contains(scene.token(t).norm())) {
        String name = scene.words(t + 1 < end ? t + 1 : first, end);
        Actor actor = new Actor(name, Optional.empty(), ActorKind.PERSON, Optional.empty());
        return Optional.of(new Who(actor, first, end, false, false));
      }
    }
    return Optional.empty();
  }

  private boolean capitals(int first, int end) {
    for (int t = first; t < end; t++) {
      Token token = scene.token(t);
      boolean small =
          token.isWord()
              && !token.capital()
              && !Phrase.WORDS.set("particle").contains(token.norm());
      if (small || token.isNumber() || token.is("'s")) {
        return false;
      }
    }
    boolean common =
        end - first == 1 && Phrase.WORDS.set("common").contains(scene.token(first).norm());
    return !common && !scene.isPlace(end - 1) && !scene.isDemonym(end - 1);
  }

  private Optional<Who> calledItself(int first, int end) {
    for (int t = first; t + 1 < end; t++) {
      boolean calling =
          (scene.token(t).is("calling") || scene.token(t).is("calls"))
                  && scene.token(t + 1).is("itself")
              || scene.token(t).is("known") && scene.token(t + 1).is("as");
      if (calling) {
        int name = t + 2;
        while (name < end
            && (Phrase.WORDS.set("determiner").contains(scene.token(name).norm())
                || scene.token(name).is("\""))) {
          name++;
        }
        int stop = quoteEnd(name, end);
        int after = stop > name ? stop : end;
        if (name < after) {
          Optional<Found<Actor>> known = scene.actorAt(name);
          return Optional.of(
              known.isPresent()
                  ? new Who(known.get().value(), first, end, false, true)
                  : group(name, after, first, end));
        }
      }
    }
    return Optional.empty();
  }

  private int quoteEnd(int open, int end) {
    for (int t = open + 1; t < end; t++) {
      if (scene.token(t).is("\"")) {
        return t;
      }
    }
    return -1;
  }

  private Who group(int nameFirst, int nameEnd, int first, int end) {
    Actor actor =
        new Actor(
            scene.words(nameFirst, nameEnd),
            Optional.empty(),
            ActorKind.ARMED_GROUP,
            Optional.empty());
    return new Who(actor, first, end, false, true);
  }

  private Optional<Who> described(int from, int end) {
    int first = innermost(from, end);
    boolean head = Phrase.WORDS.set("head").contains(scene.token(end - 1).norm());
    return head && !scene.token(first).is("same")
        ? Optional.of(new Who(Actor.unnamed(scene.words(first, end)), first, end, false, false))
        : Optional.empty();
  }

  /** Where the last noun phrase begins, if words before it slipped in: "FIRING BEGAN OUR MEN". */
  private int innermost(int first, int end) {
    for (int t = end - 1; t > first; t--) {
      Token token = scene.token(t);
      boolean of = scene.token(t - 1).is("of") || scene.token(t - 1).is("for");
      boolean article = Phrase.WORDS.set("article").contains(token.norm());
      if ((article && !of || token.is("by") || token.is("from")) && t + 1 < end) {
        return t + 1;
      }
    }
    return first;
  }

  private boolean linked(int after, int end) {
    int t = after < end && scene.token(after).is("-") ? after + 1 : after;
    return t < end && LINKED.contains(scene.token(t).norm());
  }

  /** Whether the words after a name leave it the one who acts: "the X group", not "the X trial". */
  private boolean tailFits(int after, int end) {
    int open = 0;
    for (int t = after; t < end; t++) {
      Token token = scene.token(t);
      open += token.is("[") || token.is("(") ? 1 : token.is("]") || token.is(")") ? -1 : 0;
      boolean fits =
          open > 0
              || !token.isWord()
              || token.capital() && !scene.text().upperCase()
              || Phrase.WORDS.set("head").contains(token.norm())
              || Phrase.WORDS.set("speaker").contains(token.norm())
              || Phrase.WORDS.set("document").contains(token.norm())
              || Phrase.WORDS.set("filler").contains(token.norm());
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  private boolean has(int first, int end, String set) {
    for (int t = first; t < end; t++) {
      if (Phrase.WORDS.set(set).contains(scene.token(t).norm())) {
        return true;
      }
    }
    return false;
  }
}
