// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.remark;

import java.util.Optional;
import java.util.Set;
import org.dateline.codebook.Actor;
import org.dateline.codebook.ActorKind;
import org.dateline.text.Lines;
import org.dateline.text.Phrases;
import org.dateline.text.Sentence;
import org.dateline.text.Token;

/** Finds the actor, person or people that a relation points at. */
final class Objects {
  private static final int FURTHEST = 6;
  private static final Phrases<Boolean> PEOPLES = peoples();
  private static final Set<String> PARTICLES =
      Set.of("al", "el", "bin", "ibn", "de", "la", "del", "-", "'", "von", "van");

  private static final Set<String> PASSED =
      Set.of("regime", "against", "regional", "so", "-", "\"", "by", "both", "of", "with");

  private final Scene scene;
  private final Subjects subjects;

  Objects(Scene scene, Subjects subjects) {
    this.scene = scene;
    this.subjects = subjects;
  }

  private static Phrases<Boolean> peoples() {
    Phrases<Boolean> peoples = new Phrases<>();
    Lines.of(Objects.class, "peoples.txt").forEach(line -> peoples.add(line, true));
    return peoples;
  }

  /** The first of them from a token on, within a few words. */
  Optional<Who> from(Sentence sentence, int from) {
    for (int t = from; t < Math.min(sentence.end(), from + FURTHEST); t++) {
      Optional<Who> here = at(sentence, t);
      if (here.isPresent()) {
        return here;
      }
      Token token = scene.token(t);
      boolean goesOn = PASSED.contains(token.norm()) || scene.isDemonym(t) || describes(token);
      if (!goesOn) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean describes(Token token) {
    return Phrase.WORDS.set("determiner").contains(token.norm())
        || Phrase.WORDS.set("filler").contains(token.norm())
        || Phrase.WORDS.set("head").contains(token.norm())
        || Phrase.WORDS.set("title").contains(token.norm());
  }

  private Optional<Who> at(Sentence sentence, int t) {
    Optional<Phrases.Hit<Boolean>> people = PEOPLES.at(scene.text().tokens(), t, sentence.end());
    if (people.isPresent()) {
      int end = people.get().end();
      return Optional.of(new Who(Actor.unnamed(scene.words(t, end)), t, end, false, true));
    }
    if (scene.isActor(t)) {
      return subjects.after(sentence, t);
    }
    Optional<Who> group = nameWord(t) ? subjects.after(sentence, t) : Optional.empty();
    if (group.filter(w -> w.named() && endsAsGroup(w)).isPresent()) {
      return group;
    }
    Optional<Who> person = scene.text().upperCase() ? Optional.empty() : person(sentence, t);
    if (person.isPresent()) {
      return person;
    }
    return scene.governmentAt(t).map(land -> new Who(land, t, t + 1, false, true));
  }

  private boolean endsAsGroup(Who who) {
    return Phrase.WORDS.set("head").contains(scene.token(who.end() - 1).norm());
  }

  /** Two capitalised words or more that are no place: a name; titles and demonyms before it go. */
  private Optional<Who> person(Sentence sentence, int from) {
    if (!nameWord(from) || PARTICLES.contains(scene.token(from).norm())) {
      return Optional.empty();
    }
    int end = from;
    int capitals = 0;
    while (end < sentence.end() && end - from < 8) {
      boolean particle = PARTICLES.contains(scene.token(end).norm()) && end + 1 < sentence.end();
      boolean inner = particle && (nameWord(end + 1) || scene.word(sentence, end + 1).equals("-"));
      if (!nameWord(end) && !inner) {
        break;
      }
      capitals += nameWord(end) ? 1 : 0;
      end++;
    }
    Actor actor =
        new Actor(
            scene.words(from, Math.max(end, from + 1)),
            Optional.empty(),
            ActorKind.PERSON,
            Optional.empty());
    return capitals >= 2 ? Optional.of(new Who(actor, from, end, false, true)) : Optional.empty();
  }

  private boolean nameWord(int t) {
    Token token = scene.token(t);
    return token.isWord()
        && token.capital()
        && !scene.isPlace(t)
        && !scene.isDemonym(t)
        && !scene.isActor(t)
        && !scene.isTime(t)
        && !Phrase.WORDS.set("title").contains(token.norm());
  }
}
