// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.voice;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.dateline.code.Meanings;
import org.dateline.codebook.Actor;
import org.dateline.codebook.Span;
import org.dateline.codebook.VoiceKind;
import org.dateline.text.Phrases;

/** Says what sort of voice a noun phrase names. */
final class Kinds {
  private final Marked text;
  private final Meanings meanings;
  private final Names names;
  private final Introductions introductions;

  Kinds(Marked text, Meanings meanings, Names names) {
    this.text = text;
    this.meanings = meanings;
    this.names = names;
    this.introductions = new Introductions(text);
  }

  /** What sort of voice the words name. */
  VoiceKind kind(NounPhrase phrase) {
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
    Optional<VoiceKind> named = findActor(core - 1, core).flatMap(Kinds::kindOf);
    if (named.isEmpty() && head.isPresent() && !head.get().open()) {
      return head.map(SpeakerWord::kind);
    }
    return named
        .or(() -> findActor(first, end).flatMap(Kinds::kindOf))
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

  /** The first listed noun between two tokens. */
  Optional<SpeakerWord> findWord(int first, int end) {
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

  /** The actor named between two tokens. */
  Optional<Actor> findActor(int first, int end) {
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
    if (head > phrase.first()
        && text.isName(head - 1)
        && text.has(head, WordClass.MASTHEAD)
        && text.token(head).capital()) {
      return VoiceKind.OUTLET;
    }
    if (letters) {
      return VoiceKind.ORGANISATION;
    }
    return text.isName(head) ? VoiceKind.OFFICIAL : VoiceKind.ANONYMOUS;
  }
}
