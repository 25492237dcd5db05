// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.voice;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.code.Meanings;
import org.dateline.codebook.Actor;
import org.dateline.codebook.ActorKind;
import org.dateline.codebook.VoiceKind;
import org.dateline.codebook.VoiceLink;
import org.dateline.text.Tokenizer;

/**
 * Says who the speaker is that a noun phrase names, and remembers the speakers of one report: "he",
 * "the spokesman" and a surname mean somebody named before.
 */
final class Speakers {
  /** Somebody heard before, with the words that named him then. */
  private record Known(VoiceLink link, Set<String> words) {}

  private static final VoiceLink UNNAMED =
      new VoiceLink("unnamed sources", VoiceKind.ANONYMOUS, Optional.empty());

  private final Marked text;
  private final Meanings meanings;
  private final Names names;
  private final Map<String, Known> byWord = new HashMap<>();
  private final Kinds kinds;
  private final Spokesmen spokesmen;
  private Optional<VoiceLink> last = Optional.empty();
  private Optional<VoiceLink> lastPerson = Optional.empty();
  private Optional<VoiceLink> mentioned = Optional.empty();
  private Optional<VoiceLink> mentionedBody = Optional.empty();
  private Optional<VoiceLink> bodyHere = Optional.empty();
  private Optional<VoiceLink> lastSeveral = Optional.empty();
  private Optional<VoiceLink> lastBody = Optional.empty();

  Speakers(Marked text, Meanings meanings) {
    this.text = text;
    this.meanings = meanings;
    this.names = new Names(text);
    this.kinds = new Kinds(text, meanings, names);
    this.spokesmen = new Spokesmen(text, names);
  }

  /** The link for a noun phrase that speaks; from now on pronouns can mean it. */
  VoiceLink speak(NounPhrase phrase) {
    VoiceLink link = link(phrase);
    if (!isPronoun(phrase)) {
      remember(phrase, link);
    }
    last = Optional.of(link);
    return link;
  }

  /** A sentence begins: what the one before was about is farther away. */
  void nextSentence() {
    bodyHere = Optional.empty();
  }

  /** Somebody whom a sentence is about: until one like it has spoken, "he" or "it" means it. */
  void mention(NounPhrase phrase) {
    int head = phrase.core() - 1;
    boolean several =
        text.has(head, WordClass.PLURAL) || text.token(head).norm().endsWith("s") && !isActor(head);
    if (isPronoun(phrase) || !isListed(phrase) || several) {
      return;
    }
    boolean body =
        text.has(head, WordClass.BODY) || text.has(head, WordClass.GROUP) || isActor(head);
    if (body) {
      bodyHere = Optional.of(link(phrase));
      mentionedBody = bodyHere;
    } else {
      mentioned = Optional.of(link(phrase));
    }
  }

  private boolean isActor(int token) {
    return kinds
        .findActor(token, token + 1)
        .filter(actor -> actor.kind() != ActorKind.PERSON && actor.kind() != ActorKind.UNNAMED)
        .isPresent();
  }

  /** Whose something is: "[its] claim". */
  VoiceLink owner(int pronoun) {
    return switch (text.token(pronoun).norm()) {
      case "his", "her" -> pronoun("he").orElse(UNNAMED);
      case "their" -> pronoun("they").orElse(UNNAMED);
      default -> pronoun("it").orElse(UNNAMED);
    };
  }

  /** The link for a noun phrase. */
  VoiceLink link(NounPhrase phrase) {
    if (isPronoun(phrase)) {
      return pronoun(text.token(phrase.first()).norm()).orElse(UNNAMED);
    }
    Optional<VoiceLink> before =
        ofOwner(phrase).or(() -> mentionedBefore(phrase)).or(() -> ofPaper(phrase));
    if (before.isPresent()) {
      return before.get();
    }
    return spoken(phrase).orElseGet(() -> VoiceLink.of(names.of(phrase), kinds.kind(phrase)));
  }

  /** A spokesman is the voice of those for whom he speaks. */
  private Optional<VoiceLink> spoken(NounPhrase phrase) {
    return spokesmen
        .of(phrase)
        .map(
            spoken -> {
              Optional<String> medium = Optional.of(spoken.word());
              if (spoken.theirs()) {
                return lastBody.map(body -> new VoiceLink(body.name(), body.kind(), medium));
              }
              VoiceLink before = link(spoken.body());
              boolean heard = byWord.containsKey(text.token(spoken.body().core() - 1).norm());
              return Optional.of(
                  new VoiceLink(before.name(), heard ? before.kind() : kinds.kind(phrase), medium));
            })
        .flatMap(link -> link);
  }

  /** The link with its medium; "the statement said" can mean it from now on. */
  VoiceLink over(VoiceLink link, String medium) {
    VoiceLink over = new VoiceLink(link.name(), link.kind(), Optional.of(medium));
    String word = Tokenizer.norm(medium);
    byWord.put(word, new Known(over, Set.of(word)));
    return over;
  }

  /** In the words of somebody else, pronouns mean nobody of before. */
  void changeVoice() {
    last = Optional.empty();
    lastPerson = Optional.empty();
    mentioned = Optional.empty();
    mentionedBody = Optional.empty();
    bodyHere = Optional.empty();
    lastSeveral = Optional.empty();
    lastBody = Optional.empty();
  }

  /** Nobody is named: "it is reported that". */
  VoiceLink unnamed() {
    return UNNAMED;
  }

  Optional<VoiceLink> last() {
    return last;
  }

  /** Whether the words are plainly somebody who speaks. */
  boolean isSpeaker(NounPhrase phrase) {
    return isPronoun(phrase)
        || kinds.findWord(phrase.first(), phrase.end()).isPresent()
        || kinds.findActor(phrase.first(), phrase.end()).isPresent()
        || text.isName(phrase.core() - 1)
        || byWord.containsKey(text.token(phrase.core() - 1).norm());
  }

  /** Whether its head is a listed noun or an actor, so that it can speak without a verb. */
  boolean isListed(NounPhrase phrase) {
    return kinds.findWord(Math.max(phrase.first(), phrase.core() - 2), phrase.core()).isPresent()
        || kinds.findActor(phrase.first(), phrase.core()).isPresent();
  }

  private boolean isPronoun(NounPhrase phrase) {
    return phrase.end() - phrase.first() == 1
        && (text.has(phrase.first(), WordClass.PRON) || text.has(phrase.first(), WordClass.OBJ));
  }

  private Optional<VoiceLink> pronoun(String word) {
    return switch (word) {
      case "he", "she", "him", "her" -> lastPerson.or(() -> mentioned).or(() -> last);
      case "they", "them" -> lastSeveral.or(() -> last);
      case "it" -> bodyHere.or(() -> lastBody).or(() -> mentionedBody).or(() -> last);
      default -> last;
    };
  }

  /** "[The hospital had ten bodies,] its director said": the director of the hospital. */
  private Optional<VoiceLink> ofOwner(NounPhrase phrase) {
    boolean owned = text.is(phrase.first(), "its") && phrase.core() == phrase.end();
    boolean speaks = text.has(phrase.core() - 1, WordClass.SPOKESMAN);
    if (!owned || speaks || !isListed(phrase)) {
      return Optional.empty();
    }
    String office = names.of(phrase);
    return bodyHere
        .or(() -> mentionedBody)
        .or(() -> lastBody)
        .map(body -> VoiceLink.of(office + " of " + body.name(), kinds.kind(phrase)));
  }

  /** "A statement by X", "X's letter": X speaks, and the paper is the medium. */
  private Optional<VoiceLink> ofPaper(NounPhrase phrase) {
    int head = phrase.core() - 1;
    if (!text.has(head, WordClass.PAPER)) {
      return Optional.empty();
    }
    Optional<NounPhrase> owner = Optional.empty();
    int by = phrase.core();
    boolean from = text.is(by, "by") || text.is(by, "from");
    if (from && by + 1 < phrase.end()) {
      owner = Optional.of(NounPhrase.plain(by + 1, phrase.end(), phrase.end()));
    } else if (head - 2 >= phrase.first() && text.is(head - 1, "'s")) {
      owner = Optional.of(NounPhrase.plain(phrase.first(), head - 1, head - 1));
    }
    return owner.map(this::link).map(link -> over(link, text.token(head).norm()));
  }

  private Optional<VoiceLink> mentionedBefore(NounPhrase phrase) {
    int first = names.start(phrase);
    if (phrase.aside() >= 0) {
      return Optional.empty();
    }
    boolean definite = first > phrase.first() && !text.is(phrase.first(), "a");
    boolean listed = SpeakerWord.ALL.at(text.tokens(), first, first + 1).isPresent();
    boolean oneWord = phrase.end() - first == 1;
    if (!oneWord) {
      int head = phrase.core() - 1;
      boolean named = SpeakerWord.ALL.at(text.tokens(), head, head + 1).isEmpty();
      return partOfName(first, phrase, definite || !listed || named);
    }
    if (!definite && (first > phrase.first() || listed)) {
      return Optional.empty();
    }
    String word = text.token(first).norm();
    Optional<VoiceLink> before = Optional.ofNullable(byWord.get(word)).map(Known::link);
    return before.isEmpty() && definite && text.has(first, WordClass.GROUP)
        ? lastGroup(phrase)
        : before;
  }

  /** "Colonel Rivas", "the army spokesman": all its words are in a name heard before. */
  private Optional<VoiceLink> partOfName(int first, NounPhrase phrase, boolean definite) {
    Optional<Known> known = Optional.ofNullable(byWord.get(text.token(phrase.core() - 1).norm()));
    if (!definite || phrase.core() < phrase.end() || known.isEmpty()) {
      return Optional.empty();
    }
    for (int i = first; i < phrase.core(); i++) {
      if (text.token(i).isWord() && !known.get().words().contains(text.token(i).norm())) {
        return Optional.empty();
      }
    }
    return known.map(Known::link);
  }

  /** "The group said": the armed group named last. */
  private Optional<VoiceLink> lastGroup(NounPhrase phrase) {
    int offset = text.token(phrase.first()).span().start();
    int i = Finds.lowerBound(meanings.actors(), offset) - 1;
    for (int steps = 0; i >= 0 && steps < 8; i--, steps++) {
      Actor actor = meanings.actors().get(i).value();
      if (actor.kind() == ActorKind.ARMED_GROUP) {
        return Optional.of(VoiceLink.of(actor.name(), VoiceKind.ARMED_GROUP));
      }
    }
    return Optional.empty();
  }

  private void remember(NounPhrase phrase, VoiceLink link) {
    Set<String> words = new HashSet<>();
    Tokenizer.tokens(link.name()).forEach(token -> words.add(token.norm()));
    for (int i = names.start(phrase); i < phrase.core(); i++) {
      words.add(text.token(i).norm());
    }
    Known known = new Known(link, words);
    for (int i = names.start(phrase); i < phrase.core(); i++) {
      boolean plain = text.token(i).isWord() && text.classes(i).isEmpty();
      boolean listed = SpeakerWord.ALL.at(text.tokens(), i, i + 1).isPresent();
      if (i == phrase.core() - 1
          || plain && (listed || text.text().upperCase() || text.isName(i))) {
        byWord.put(text.token(i).norm(), known);
      }
    }
    for (int i = phrase.aside(); i >= 0 && i < phrase.asideEnd(); i++) {
      if (SpeakerWord.ALL.at(text.tokens(), i, i + 1).isPresent()) {
        byWord.putIfAbsent(text.token(i).norm(), known);
      }
    }
    place(phrase, link);
  }

  /** Which pronouns can mean the speaker from now on. */
  private void place(NounPhrase phrase, VoiceLink link) {
    int head = phrase.core() - 1;
    boolean listed = SpeakerWord.ALL.at(text.tokens(), head, head + 1).isPresent();
    boolean common = listed || !text.text().upperCase() && !text.isName(head);
    boolean several = common && text.token(head).norm().endsWith("s") || text.is(head, "police");
    boolean body =
        text.has(head, WordClass.BODY)
            || link.kind() == VoiceKind.OUTLET
            || link.kind() == VoiceKind.ARMED_GROUP && !text.isName(head);
    if (several) {
      lastSeveral = Optional.of(link);
    } else if (body) {
      lastBody = Optional.of(link);
    } else {
      lastPerson = Optional.of(link);
    }
  }
}
