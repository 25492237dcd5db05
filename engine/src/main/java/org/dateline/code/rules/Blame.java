// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.code.BySentence;
import org.dateline.code.rules.People.Phrase;
import org.dateline.codebook.Actor;
import org.dateline.codebook.ActorKind;
import org.dateline.codebook.Basis;
import org.dateline.codebook.Found;
import org.dateline.codebook.Span;
import org.dateline.text.Lines;
import org.dateline.text.Phrases;
import org.dateline.text.Sentence;
import org.dateline.text.Text;

/** Who is held to have done it by words of blame: "police blamed the PKK", "the work of rebels". */
final class Blame {
  /** Somebody held to have done it, in these words, and the words of blame. */
  record Held(Actor actor, Span span, Span blame, Basis basis) {}

  private record Word(Basis basis, boolean after) {}

  private static final Phrases<Word> WORDS = load();
  private static final int REACH = 9;

  private final Text text;
  private final BySentence<Actor> actors;
  private final Persons persons;

  Blame(Text text, BySentence<Actor> actors, Persons persons) {
    this.text = text;
    this.actors = actors;
    this.persons = persons;
  }

  private static Phrases<Word> load() {
    Phrases<Word> words = new Phrases<>();
    for (String line : Lines.of(Blame.class, "blame.tsv")) {
      String[] column = line.split("\t");
      Word word =
          new Word(Basis.valueOf(column[1].toUpperCase(Locale.ROOT)), column[2].equals("after"));
      for (String phrase : column[0].split("\\|")) {
        words.add(phrase, word);
      }
    }
    return words;
  }

  /** All who are held to have done it in a sentence, the nearest to each words of blame. */
  List<Held> in(Sentence sentence, List<Phrase> people) {
    List<Held> held = new ArrayList<>();
    for (Phrases.Hit<Word> word : WORDS.in(text.tokens(), sentence.first(), sentence.end())) {
      Span blame = text.span(word.first(), word.end());
      nearest(sentence, word, people)
          .ifPresent(
              found ->
                  held.add(new Held(found.value(), found.span(), blame, word.value().basis())));
    }
    return held;
  }

  private Optional<Found<Actor>> nearest(
      Sentence sentence, Phrases.Hit<Word> word, List<Phrase> people) {
    Optional<Found<Actor>> best = Optional.empty();
    int distance = REACH;
    for (Found<Actor> actor : actors.in(sentence)) {
      boolean acts =
          actor.value().kind() == ActorKind.ARMED_GROUP
              || actor.value().kind() == ActorKind.STATE_FORCE;
      int d = distance(word, text.tokenFrom(actor.span().start()), endOf(actor.span()));
      if (acts && d < distance) {
        best = Optional.of(actor);
        distance = d;
      }
    }
    for (Phrase phrase : people) {
      boolean attacker = phrase.noun().filter(n -> n.side() == Lexicon.Side.ATTACKER).isPresent();
      int d = distance(word, phrase.first(), phrase.end());
      if (attacker && d < distance) {
        Span span = text.span(phrase.first(), phrase.end());
        String words = span.of(text.report().text()).replaceAll("\\s+", " ");
        best = Optional.of(new Found<>(span, Actor.unnamed(words)));
        distance = d;
      }
    }
    if (best.isEmpty() && text.token(word.end() - 1).is("by")) {
      return persons.at(word.end(), sentence);
    }
    return best;
  }

  private int endOf(Span span) {
    return text.tokenFrom(span.end() - 1) + 1;
  }

  /** Tokens between blame and blamed on the right side; far beyond reach on the wrong one. */
  private static int distance(Phrases.Hit<Word> word, int first, int end) {
    int between = word.value().after() ? first - word.end() : word.first() - end;
    return between < 0 ? Integer.MAX_VALUE : between;
  }
}
