// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.voice;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dateline.codebook.VoiceKind;
import org.dateline.text.Phrases;

/**
 * What a report says people are when it names them: "army spokesman Colonel X", "X, a villager".
 * Later it calls them by their surnames.
 */
final class Introductions {
  private static final int LONGEST_NAME = 5;

  private final Marked text;
  private final Map<String, VoiceKind> kinds = new HashMap<>();

  Introductions(Marked text) {
    this.text = text;
    Optional<Phrases.Hit<SpeakerWord>> before = Optional.empty();
    for (Phrases.Hit<SpeakerWord> hit : SpeakerWord.ALL.in(text.tokens(), 0, text.size())) {
      boolean joined = before.isPresent() && before.get().end() == hit.first();
      SpeakerWord word = hit.value().open() && joined ? before.get().value() : hit.value();
      if (isTitle(hit, word)) {
        readNameAfter(hit.end(), word.kind());
        readNameBefore(hit.first(), word.kind());
      }
      before = Optional.of(new Phrases.Hit<>(hit.first(), hit.end(), word));
    }
  }

  /** A noun for one person: not "sources", "police" or "army". */
  private boolean isTitle(Phrases.Hit<SpeakerWord> hit, SpeakerWord word) {
    int last = hit.end() - 1;
    boolean several = text.token(last).norm().endsWith("s") || text.has(last, WordClass.PLURAL);
    boolean person = word.kind() != VoiceKind.OUTLET && word.kind() != VoiceKind.ANONYMOUS;
    return person
        && !several
        && !text.has(last, WordClass.BODY)
        && !text.has(last, WordClass.GROUP);
  }

  private void readNameAfter(int from, VoiceKind kind) {
    int end = from;
    while (end < Math.min(text.size(), from + LONGEST_NAME) && (isPart(end) || isPoint(end))) {
      end++;
    }
    if (end > from) {
      kinds.putIfAbsent(text.token(end - 1).norm(), kind);
    }
  }

  private boolean isPoint(int i) {
    return text.isAbbreviationPoint(i);
  }

  /** "X, a retired colonel": the name before the comma that opens the aside. */
  private void readNameBefore(int first, VoiceKind kind) {
    int comma = first - 1;
    while (comma > Math.max(0, first - LONGEST_NAME) && !text.isBreak(comma)) {
      if (text.has(comma, WordClass.PREP) || text.has(comma, WordClass.TURN)) {
        return;
      }
      comma--;
    }
    boolean name = comma > 0 && text.isComma(comma) && isPart(comma - 1);
    if (name && (text.text().upperCase() || text.isName(comma - 1))) {
      kinds.putIfAbsent(text.token(comma - 1).norm(), kind);
    }
  }

  private boolean isPart(int i) {
    boolean plain = text.token(i).isWord() && text.classes(i).isEmpty();
    return plain && (text.text().upperCase() || text.isName(i));
  }

  /** What somebody of this surname was said to be. */
  Optional<VoiceKind> kind(String surname) {
    return Optional.ofNullable(kinds.get(surname));
  }
}
