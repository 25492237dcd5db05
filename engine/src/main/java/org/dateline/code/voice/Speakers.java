// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.voice;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.dateline.code.Meanings;
import org.dateline.codebook.Actor;
import org.dateline.codebook.ActorKind;
import org.dateline.codebook.Span;
import org.dateline.codebook.VoiceKind;
import org.dateline.codebook.VoiceLink;
import org.dateline.text.Phrases;
import org.dateline.text.Tokenizer;

/**
 * Says who the speaker is that a noun phrase names, and remembers the speakers of one report: "he",
 * "the spokesman" and a surname mean somebody named before.
 */
final class Speakers {
  private static final VoiceLink UNNAMED =
      new VoiceLink("unnamed sources", VoiceKind.ANONYMOUS, Optional.empty());

  private final Marked text;
  private final Meanings meanings;
  private final Names names;
  private final Map<String, VoiceLink> byWord = new HashMap<>();
  private final Introductions introductions;
  private Optional<VoiceLink> last = Optional.empty();
  private Optional<VoiceLink> lastPerson = Optional.empty();
  private Optional<VoiceLink> lastSeveral = Optional.empty();
  private Optional<VoiceLink> lastBody = Optional.empty();

  Speakers(Marked text, Meanings meanings) {
    this.text = text;
    this.meanings = meanings;
    this.names = new Names(text);
    this.introductions = new Introductions(text);
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

  /** The link for a noun phrase. */
  VoiceLink link(NounPhrase phrase) {
    if (isPronoun(phrase)) {
      return pronoun(text.token(phrase.first()).norm()).orElse(UNNAMED);
    }
    Optional<VoiceLink> before = mentionedBefore(phrase).or(() -> ofPaper(phrase));
    if (before.isPresent()) {
      return before.get();
    }
    return VoiceLink.of(names.of(phrase), kind(phrase));
  }

  /** The link with its medium; "the statement said" can mean it from now on. */
  VoiceLink over(VoiceLink link, String medium) {
    VoiceLink over = new VoiceLink(link.name(), link.kind(), Optional.of(medium));
    byWord.put(Tokenizer.norm(medium), over);
    return over;
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
        || findWord(phrase.first(), phrase.end()).isPresent()
        || findActor(phrase.first(), phrase.end()).isPresent()
        || text.isName(phrase.core() - 1)
        || byWord.containsKey(text.token(phrase.core() - 1).norm());
  }

  /** Whether its head is a listed noun or an actor, so that it can speak without a verb. */
  boolean isListed(NounPhrase phrase) {
    return findWord(Math.max(phrase.first(), phrase.core() - 2), phrase.core()).isPresent()
        || findActor(phrase.first(), phrase.core()).isPresent();
  }

  private boolean isPronoun(NounPhrase phrase) {
    return phrase.end() - phrase.first() == 1
        && (text.has(phrase.first(), WordClass.PRON) || text.has(phrase.first(), WordClass.OBJ));
  }

  private Optional<VoiceLink> pronoun(String word) {
    return switch (word) {
      case "he", "she", "him", "her" -> lastPerson.or(() -> last);
      case "they", "them" -> lastSeveral.or(() -> last);
      case "it" -> lastBody.or(() -> last);
      default -> last;
    };
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
    boolean oneWord = phrase.end() - first == 1;
    if (!oneWord || phrase.aside() >= 0) {
      return Optional.empty();
    }
    boolean definite = first > phrase.first() && !text.is(phrase.first(), "a");
    boolean name =
        first == phrase.first() && SpeakerWord.ALL.at(text.tokens(), first, first + 1).isEmpty();
    String word = text.token(first).norm();
    if (!definite && !name) {
      return Optional.empty();
    }
    Optional<VoiceLink> before = Optional.ofNullable(byWord.get(word));
    return before.isEmpty() && definite && text.has(first, WordClass.GROUP)
        ? lastGroup(phrase)
        : before;
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
    for (int i = names.start(phrase); i < phrase.core(); i++) {
      boolean plain = text.token(i).isWord() && text.classes(i).isEmpty();
      boolean listed = SpeakerWord.ALL.at(text.tokens(), i, i + 1).isPresent();
      if (i == phrase.core() - 1
          || plain && (listed || text.text().upperCase() || text.isName(i))) {
        byWord.put(text.token(i).norm(), link);
      }
    }
    for (int i = phrase.aside(); i >= 0 && i < phrase.asideEnd(); i++) {
      if (SpeakerWord.ALL.at(text.tokens(), i, i + 1).isPresent()) {
        byWord.putIfAbsent(text.token(i).norm(), link);
      }
    }
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

  private VoiceKind kind(NounPhrase phrase) {
    Optional<VoiceKind> kind = kind(phrase.first(), phrase.core(), phrase.end());
    if (kind.isEmpty() && phrase.aside() >= 0) {
      kind = kind(phrase.aside(), phrase.asideEnd(), phrase.asideEnd());
    }
    return kind.or(() -> introductions.kind(text.token(phrase.core() - 1).norm()))
        .or(() -> placeKind(phrase))
        .orElseGet(() -> byLooks(phrase));
  }

  private Optional<VoiceKind> kind(int first, int core, int end) {
    Optional<SpeakerWord> head = Optional.empty();
    Optional<SpeakerWord> closed = Optional.empty();
    for (Phrases.Hit<SpeakerWord> hit : SpeakerWord.ALL.in(text.tokens(), first, core)) {
      if (!isCommonWord(hit.first(), hit.end())) {
        head = Optional.of(hit.value());
        closed = head.filter(word -> !word.open()).or(latest(closed));
      }
    }
    Optional<VoiceKind> named = findActor(core - 1, core).flatMap(Speakers::kindOf);
    if (named.isEmpty() && head.isPresent() && !head.get().open()) {
      return head.map(SpeakerWord::kind);
    }
    return named
        .or(() -> findActor(first, end).flatMap(Speakers::kindOf))
        .or(latest(closed.map(SpeakerWord::kind)))
        .or(() -> findWord(core, end).map(SpeakerWord::kind))
        .or(latest(head.map(SpeakerWord::kind)));
  }

  private static <T> Supplier<Optional<T>> latest(Optional<T> value) {
    return () -> value;
  }

  /** "who" and "un" name nobody in small letters. */
  private boolean isCommonWord(int first, int end) {
    boolean known = text.is(first, "who") || text.is(first, "un") || text.is(first, "us");
    return known && end - first == 1 && !text.token(first).capital();
  }

  private Optional<SpeakerWord> findWord(int first, int end) {
    for (int i = first; i < end; i++) {
      Optional<Phrases.Hit<SpeakerWord>> hit = SpeakerWord.ALL.at(text.tokens(), i, end);
      if (hit.isPresent() && !isCommonWord(hit.get().first(), hit.get().end())) {
        return hit.map(Phrases.Hit::value);
      }
    }
    return Optional.empty();
  }

  private static Optional<VoiceKind> kindOf(Actor actor) {
    return switch (actor.kind()) {
      case ARMED_GROUP -> Optional.of(VoiceKind.ARMED_GROUP);
      case STATE_FORCE, GOVERNMENT -> Optional.of(VoiceKind.OFFICIAL);
      case POLITICAL_PARTY, ORGANISATION -> Optional.of(VoiceKind.ORGANISATION);
      case PERSON, UNNAMED -> Optional.empty();
    };
  }

  private Optional<Actor> findActor(int first, int end) {
    return Finds.overlapping(meanings.actors(), text.span(first, end));
  }

  /** "Iran said", "Washington says": a place that speaks is its government. */
  private Optional<VoiceKind> placeKind(NounPhrase phrase) {
    Span span = text.span(names.start(phrase), phrase.core());
    boolean place =
        Finds.overlapping(meanings.places(), span).isPresent()
            || Finds.overlapping(meanings.demonyms(), span).isPresent();
    return place ? Optional.of(VoiceKind.OFFICIAL) : Optional.empty();
  }

  /**
   * Somebody introduced by other words than the listed ones, "a baker", is taken as a witness. A
   * name alone is taken as an official, as most of those are that news names without a word more;
   * letters alone as an organisation, common nouns as anonymous.
   */
  private VoiceKind byLooks(NounPhrase phrase) {
    int head = phrase.core() - 1;
    if (phrase.aside() >= 0) {
      return VoiceKind.WITNESS;
    }
    if (text.text().upperCase()) {
      return phrase.first() == names.start(phrase) ? VoiceKind.OFFICIAL : VoiceKind.ANONYMOUS;
    }
    String word = text.token(head).span().of(text.text().report().text());
    boolean letters = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    if (letters) {
      return VoiceKind.ORGANISATION;
    }
    return text.isName(head) ? VoiceKind.OFFICIAL : VoiceKind.ANONYMOUS;
  }
}
