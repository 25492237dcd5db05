// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.remark;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.code.Meanings;
import org.dateline.code.voice.VoiceReading;
import org.dateline.codebook.Actor;
import org.dateline.codebook.ActorKind;
import org.dateline.codebook.DateRange;
import org.dateline.codebook.Found;
import org.dateline.codebook.Modality;
import org.dateline.codebook.Place;
import org.dateline.codebook.PlacePrecision;
import org.dateline.codebook.Span;
import org.dateline.codebook.Voice;
import org.dateline.codebook.VoiceKind;
import org.dateline.codebook.VoiceLink;
import org.dateline.text.Sentence;
import org.dateline.text.Text;
import org.dateline.text.Token;

/** One report with what its names, times and voices mean, to be looked up by token. */
final class Scene {
  private static final int LONGEST_LOOK = 80;
  private static final Set<String> NEGATIONS =
      Set.of(
          "not", "never", "no", "without", "nor", "neither", "nobody", "none", "didn", "hasn",
          "haven", "doesn", "isn", "wasn", "cannot", "rather", "instead", "unlike", "refused",
          "failed", "yet");

  private final Text text;
  private final Meanings meanings;
  private final VoiceReading voices;
  private final Set<String> groupNames;
  private final int[] actorAt;
  private final int[] placeAt;
  private final int[] demonymAt;
  private final int[] timeAt;

  Scene(Text text, Meanings meanings, VoiceReading voices) {
    this.text = text;
    this.meanings = meanings;
    this.voices = voices;
    groupNames = groupNames();
    actorAt = index(meanings.actors());
    placeAt = index(meanings.places());
    demonymAt = index(meanings.demonyms());
    timeAt = index(meanings.times());
  }

  private <T> int[] index(List<Found<T>> found) {
    int[] at = new int[text.tokens().size()];
    Arrays.fill(at, -1);
    for (int i = 0; i < found.size(); i++) {
      Span span = found.get(i).span();
      int t = text.tokenFrom(span.start());
      for (; t < at.length && text.token(t).span().start() < span.end(); t++) {
        at[t] = i;
      }
    }
    return at;
  }

  Text text() {
    return text;
  }

  List<Sentence> sentences() {
    return text.sentences();
  }

  /** The sentences that say something; a question does not. */
  List<Sentence> statements() {
    return text.sentences().stream().filter(s -> !token(s.end() - 1).is("?")).toList();
  }

  Token token(int t) {
    return text.token(t);
  }

  /** The lower-case word at a token; empty outside a sentence. */
  String word(Sentence sentence, int t) {
    return t >= sentence.first() && t < sentence.end() ? text.token(t).norm() : "";
  }

  Optional<Found<Actor>> actorAt(int t) {
    return actorAt[t] < 0 ? Optional.empty() : Optional.of(meanings.actors().get(actorAt[t]));
  }

  Optional<Found<Place>> placeAt(int t) {
    return placeAt[t] < 0 ? Optional.empty() : Optional.of(meanings.places().get(placeAt[t]));
  }

  boolean isPlace(int t) {
    return placeAt[t] >= 0;
  }

  boolean isDemonym(int t) {
    return demonymAt[t] >= 0;
  }

  boolean isTime(int t) {
    return timeAt[t] >= 0;
  }

  boolean isActor(int t) {
    return actorAt[t] >= 0;
  }

  /** Whether two neighbouring tokens belong to one actor's name. */
  boolean sameActor(int t, int u) {
    return actorAt[t] >= 0 && actorAt[t] == actorAt[u];
  }

  /** Index after the last token of the name that a token belongs to. */
  int nameEnd(int t) {
    int end = t + 1;
    while (end < actorAt.length && sameActor(t, end)) {
      end++;
    }
    return end;
  }

  /** The country's government, where a token is a country's name. */
  Optional<Actor> governmentAt(int t) {
    return placeAt(t)
        .map(Found::value)
        .filter(place -> place.precision() == PlacePrecision.COUNTRY)
        .map(
            place ->
                new Actor(place.name(), Optional.empty(), ActorKind.GOVERNMENT, place.country()));
  }

  /** The people or force of a land that a demonym stands for: "Iranian" as Iran's. */
  Optional<Actor> landOfDemonym(int t) {
    if (demonymAt[t] < 0) {
      return Optional.empty();
    }
    Place place = meanings.demonyms().get(demonymAt[t]).value();
    return Optional.of(
        new Actor(place.name(), Optional.empty(), ActorKind.GOVERNMENT, place.country()));
  }

  /** The group, force or person last named before a token, at most a few sentences back. */
  Optional<Actor> lastActor(Sentence sentence, int before) {
    for (int back = 0; back <= 4 && sentence.index() - back >= 0; back++) {
      Sentence in = sentences().get(sentence.index() - back);
      Optional<Actor> first = firstGroup(in, Math.min(before, in.end()));
      if (first.isPresent()) {
        return first;
      }
    }
    return Optional.empty();
  }

  private Optional<Actor> firstGroup(Sentence in, int before) {
    for (int t = in.first(); t < Math.min(before, in.first() + LONGEST_LOOK); t++) {
      if (actorAt[t] >= 0) {
        Actor actor = meanings.actors().get(actorAt[t]).value();
        if (actor.kind() == ActorKind.ARMED_GROUP) {
          return Optional.of(actor);
        }
      }
    }
    return Optional.empty();
  }

  /** The first time expression among tokens. */
  Optional<DateRange> timeIn(int first, int end) {
    for (int t = Math.max(0, first); t < Math.min(end, timeAt.length); t++) {
      if (timeAt[t] >= 0) {
        return Optional.of(meanings.times().get(timeAt[t]).value());
      }
    }
    return Optional.empty();
  }

  /** The first place among tokens. */
  Optional<Place> placeIn(int first, int end) {
    for (int t = Math.max(0, first); t < Math.min(end, placeAt.length); t++) {
      if (placeAt[t] >= 0 && actorAt[t] < 0) {
        return Optional.of(meanings.places().get(placeAt[t]).value());
      }
    }
    return Optional.empty();
  }

  /** Whether one of the few words before a token negates it. */
  boolean negated(Sentence sentence, int t) {
    for (int i = t - 1; i >= Math.max(sentence.first(), t - 4); i--) {
      Token token = text.token(i);
      if (NEGATIONS.contains(token.norm())) {
        return true;
      }
      if (!token.isWord() && !token.is("'") && !token.is("-")) {
        return false;
      }
    }
    return false;
  }

  Span span(int first, int end) {
    return text.span(first, end);
  }

  /** The words of tokens {@code [first, end)}, with white space made one blank. */
  String words(int first, int end) {
    return span(first, end).of(text.report().text()).replaceAll("\\s+", " ");
  }

  Voice voiceAt(Span span) {
    return voices.voiceAt(span);
  }

  /** The voice behind words that are a comment on what a group says, not part of it. */
  Voice commentAt(Span span) {
    Voice voice = voices.voiceAt(span);
    List<VoiceLink> chain = voice.chain();
    boolean group = chain.size() > 1 && isGroup(voice.root());
    return group ? new Voice(chain.subList(1, chain.size())) : voice;
  }

  private boolean isGroup(VoiceLink link) {
    String name = link.name().toLowerCase(Locale.ROOT);
    return link.kind() == VoiceKind.ARMED_GROUP
        || groupNames.stream().anyMatch(group -> name.equals(group) || name.contains(group + " "));
  }

  private Set<String> groupNames() {
    Set<String> names = new HashSet<>();
    for (Found<Actor> actor : meanings.actors()) {
      if (actor.value().kind() == ActorKind.ARMED_GROUP) {
        names.add(actor.span().of(text.report().text()).toLowerCase(Locale.ROOT));
        names.add(actor.value().name().toLowerCase(Locale.ROOT));
      }
    }
    return names;
  }

  Modality modalityAt(Span span) {
    return voices.modalityAt(span);
  }

  /** The day on which the nearest voice says the words at a span. */
  Optional<DateRange> dayAt(Span span) {
    return voices.saidAt(span).map(time -> DateRange.day(time.toLocalDate()));
  }
}
