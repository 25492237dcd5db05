// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.remark;

import java.util.Optional;
import java.util.Set;
import org.dateline.codebook.Found;
import org.dateline.text.Sentence;

/** Finds who does what a verb says: the noun phrase before it, or after "by". */
final class Subjects {
  private static final int LONGEST_ASIDE = 40;
  private static final Set<String> RELATIVE = Set.of("who", "which", "that");

  private final Scene scene;
  private final Phrase phrase;

  Subjects(Scene scene) {
    this.scene = scene;
    this.phrase = new Phrase(scene);
  }

  /** Who stands before a verb. */
  Optional<Who> before(Sentence sentence, int verb) {
    int last = skipAdverbs(sentence, verb - 1);
    String word = scene.word(sentence, last);
    if (word.isEmpty()) {
      return Optional.empty();
    }
    if (word.equals(",")) {
      return beforeComma(sentence, last);
    }
    if (RELATIVE.contains(word) && last > sentence.first()) {
      int head = last - 1;
      return closesAside(sentence, head)
          ? beforeAside(sentence, head)
          : phrase.endingAt(sentence, scene.word(sentence, head).equals(",") ? head - 1 : head);
    }
    if (word.equals("to") || word.equals("and") || word.equals("but") || word.equals("then")) {
      return firstOf(sentence, last);
    }
    if (scene.word(sentence, verb).equals("to")) {
      Optional<Who> near = phrase.endingAt(sentence, last);
      Optional<Who> named = near.filter(Who::named);
      return named.isPresent() ? named : firstOf(sentence, last);
    }
    if (word.equals("its") || word.equals("their")) {
      Optional<Who> here = firstOf(sentence, last);
      return here.isPresent()
          ? here
          : scene
              .lastActor(sentence, last)
              .map(actor -> new Who(actor, last, last + 1, false, true));
    }
    if (Phrase.WORDS.set("document").contains(word)) {
      return ofDocument(sentence, last);
    }
    return phrase.endingAt(sentence, last);
  }

  private boolean closesAside(Sentence sentence, int t) {
    return scene.word(sentence, t).equals("--");
  }

  /** "X -- as they call themselves -- who said": X. */
  private Optional<Who> beforeAside(Sentence sentence, int close) {
    for (int t = close - 1; t > Math.max(sentence.first(), close - LONGEST_ASIDE); t--) {
      if (closesAside(sentence, t)) {
        return phrase.endingAt(sentence, t - 1);
      }
    }
    return phrase.endingAt(sentence, close - 1);
  }

  /** Who the phrase names that ends with a token. */
  Optional<Who> endingAt(Sentence sentence, int last) {
    return phrase.endingAt(sentence, last);
  }

  /** Who stands from a token on: after "by", after "armed by". */
  Optional<Who> after(Sentence sentence, int from) {
    return phrase.startingAt(sentence, from);
  }

  /** Who wrote the document that a verb has as subject: "leaflets claiming responsibility". */
  private Optional<Who> ofDocument(Sentence sentence, int document) {
    Optional<Who> owner = phrase.endingAt(sentence, document);
    return owner.isPresent() ? owner : firstOf(sentence, document);
  }

  /** "X, the armed branch of Y, claimed": X, unless only the words between the commas name it. */
  private Optional<Who> beforeComma(Sentence sentence, int comma) {
    int open = comma - 1;
    while (open > sentence.first() && comma - open < LONGEST_ASIDE && !scene.token(open).is(",")) {
      open--;
    }
    if (!scene.token(open).is(",") || open == sentence.first()) {
      return phrase.endingAt(sentence, comma - 1);
    }
    Optional<Who> outer = phrase.endingAt(sentence, open - 1);
    if (outer.filter(Who::named).isPresent()) {
      return outer;
    }
    Optional<Who> inner = phrase.startingAt(sentence, open + 1).filter(Who::named);
    return inner.isPresent() ? inner : outer;
  }

  /** The subject of a sentence whose later verb has none of its own. */
  private Optional<Who> firstOf(Sentence sentence, int before) {
    for (int t = Math.max(sentence.first(), before - LONGEST_ASIDE); t < before; t++) {
      boolean named = scene.isActor(t) || scene.governmentAt(t).isPresent();
      if (named) {
        String prior = scene.word(sentence, t - 1);
        String earlier = prior.equals("the") ? scene.word(sentence, t - 2) : prior;
        boolean object = Phrase.WORDS.set("preposition").contains(earlier);
        if (!object) {
          return named(t);
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Who> named(int t) {
    return scene
        .actorAt(t)
        .map(Found::value)
        .or(() -> scene.governmentAt(t))
        .map(actor -> new Who(actor, t, scene.nameEnd(t), false, true));
  }

  /** Steps back over auxiliaries, adverbs and times. */
  private int skipAdverbs(Sentence sentence, int from) {
    int t = from;
    boolean time = false;
    while (t >= sentence.first()) {
      String word = scene.token(t).norm();
      if (scene.isTime(t) && !scene.isActor(t)) {
        time = true;
      } else if (scene.isActor(t)
          || !Phrase.WORDS.set("adverb").contains(word)
              && !(time && (word.equals("on") || word.equals("in")))) {
        break;
      }
      t--;
    }
    return t;
  }
}
