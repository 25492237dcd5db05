// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.code.rules.Lexicon.Form;
import org.dateline.code.rules.Lexicon.Side;
import org.dateline.code.rules.People.Phrase;
import org.dateline.codebook.IncidentType;
import org.dateline.text.Lines;
import org.dateline.text.Text;

/** Whether people and things stand where those do who carry an act out, or those who suffer it. */
record Standing(Text text) {
  private static final Set<String> AT =
      Set.of(
          "on", "against", "at", "in", "near", "outside", "inside", "of", "to", "into", "beside");

  /** What is done "by" somebody who did not attack: investigated, condemned. */
  private static final Set<String> PEACEFUL =
      Lines.of(Standing.class, "peaceful.txt").stream()
          .flatMap(line -> List.of(line.split(" ")).stream())
          .collect(Collectors.toUnmodifiableSet());

  /** Tokens between a subject and its verb: "two men on a motorcycle shot". */
  private static final int SUBJECT = 6;

  /** Before an active verb, after "by", or before a noun that tells the act. */
  boolean isAgent(Phrase phrase, TriggerFinder.Hit hit) {
    if (phrase.end() <= hit.first()) {
      boolean against = phrase.first() > 0 && text.token(phrase.first() - 1).is("against");
      return !against && !hit.passive();
    }
    return isAfterBy(phrase);
  }

  /** "Two men shot", "troops killed": people that the verb says attacked. */
  boolean actsItself(Phrase phrase, TriggerFinder.Hit hit) {
    boolean can =
        phrase.noun().filter(n -> n.side() == Side.ANYONE || n.side() == Side.FORCE).isPresent();
    return can && hit.effect() != Lexicon.Effect.WOUNDED && isSubject(phrase, hit);
  }

  private boolean isAfterBy(Phrase phrase) {
    for (int i = phrase.first(); i >= Math.max(0, phrase.first() - 5); i--) {
      String word = text.token(i).norm();
      if (word.equals("by")) {
        return i == 0 || !PEACEFUL.contains(text.token(i - 1).norm());
      }
      if (word.equals(",") || word.equals(".") || word.equals("on")) {
        return false;
      }
    }
    return false;
  }

  /** The subject of an active verb close by, or the one that "by" names. */
  boolean isSubject(Phrase phrase, TriggerFinder.Hit hit) {
    boolean verb = hit.form() == Form.PAST || hit.form() == Form.BASE;
    boolean close = phrase.end() <= hit.first() && hit.first() - phrase.end() <= SUBJECT;
    return verb && close && !hit.passive() || phrase.first() >= hit.end() && isAfterBy(phrase);
  }

  /** A force right before its own strike: an Israeli missile strike. */
  boolean isOfStrike(Phrase phrase, TriggerFinder.Hit hit) {
    IncidentType type = hit.trigger().type();
    return (type == IncidentType.AIR_STRIKE || type == IncidentType.SHELLING)
        && phrase.end() <= hit.first()
        && hit.first() - phrase.end() <= 1;
  }

  /** After an active verb, before a passive one, or where a noun says at what it was aimed. */
  boolean isPatient(Phrase phrase, TriggerFinder.Hit hit) {
    if (phrase.noun().isPresent() && phrase.attacker()) {
      return false;
    }
    if (phrase.end() <= hit.first()) {
      boolean verb = hit.form() == Form.PAST;
      return verb && hit.passive() && hit.first() - phrase.end() <= 8;
    }
    int gap = phrase.first() - hit.end();
    if (gap < 0 || gap > 12 || isAfterBy(phrase)) {
      return false;
    }
    boolean verb = hit.form() != Form.NOUN && hit.form() != Form.NOUNS;
    if (verb && !hit.passive() && gap <= 8) {
      return phrase.thing() || gap <= 5;
    }
    for (int i = hit.end(); i < phrase.first() + 1; i++) {
      if (AT.contains(text.token(i).norm())
          || text.token(i).is("destroyed")
          || text.token(i).is("damaged")) {
        return phrase.thing() || i + 4 >= phrase.first();
      }
    }
    return false;
  }
}
