// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.code.BySentence;
import org.dateline.codebook.Actor;
import org.dateline.codebook.ActorKind;
import org.dateline.codebook.Found;
import org.dateline.codebook.Span;
import org.dateline.text.Sentence;
import org.dateline.text.Text;
import org.dateline.text.Token;

/**
 * Persons whom a report names as those who did it: two or three names in capitals right behind
 * "by", or right before the verb of the act. Copy without small letters shows no names.
 */
record Persons(Text text, BySentence<Actor> actors) {
  private static final int LEAST = 2;
  private static final int MOST = 3;

  List<Found<Actor>> in(Acts acts) {
    List<Found<Actor>> persons = new ArrayList<>();
    Sentence sentence = acts.sentence();
    if (text.upperCase()) {
      return persons;
    }
    int at = sentence.first();
    while (at < sentence.end()) {
      int end = nameEnd(at, sentence);
      if (end - at >= LEAST && end - at <= MOST && isDoer(at, end, acts.at(at))) {
        name(at, end, sentence).ifPresent(persons::add);
      }
      at = Math.max(at + 1, end);
    }
    return persons;
  }

  /** The end of the run of words in capitals that begins at a token. */
  private int nameEnd(int first, Sentence sentence) {
    int end = first;
    while (end < sentence.end() && isName(text.token(end))) {
      end++;
    }
    return end;
  }

  private static boolean isName(Token token) {
    return token.isWord() && token.capital() && token.norm().length() > 1;
  }

  private boolean isDoer(int first, int end, TriggerFinder.Hit act) {
    if (first >= act.end()) {
      return act.passive() && text.token(first - 1).is("by");
    }
    boolean had = end < act.first() && (text.token(end).is("had") || text.token(end).is("has"));
    return act.form() == Lexicon.Form.PAST
        && !act.passive()
        && act.first() == (had ? end + 1 : end);
  }

  /**
   * The person whose name begins at a token; for words that say of whom they speak: "thrown by".
   */
  Optional<Found<Actor>> at(int first, Sentence sentence) {
    int end = text.upperCase() ? first : nameEnd(first, sentence);
    return end - first >= LEAST && end - first <= MOST
        ? name(first, end, sentence)
        : Optional.empty();
  }

  private Optional<Found<Actor>> name(int first, int end, Sentence sentence) {
    Span span = text.span(first, end);
    boolean other =
        actors.in(sentence).stream().anyMatch(actor -> actor.span().overlaps(span))
            || Lexicon.BUNDLED.nouns.in(text.tokens(), first, end).size() > 0;
    String words = span.of(text.report().text());
    return other
        ? Optional.empty()
        : Optional.of(
            new Found<>(
                span, new Actor(words, Optional.empty(), ActorKind.PERSON, Optional.empty())));
  }
}
