// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.voice;

import java.util.List;
import java.util.Optional;
import org.dateline.codebook.VoiceKind;
import org.dateline.codebook.VoiceLink;
import org.dateline.text.Sentence;

/**
 * What is known while a sentence is read.
 *
 * @param frames what was found so far in this sentence; grows
 */
record Scene(
    Marked text, NounPhrases phrases, Speakers speakers, Sentence sentence, List<Frame> frames) {
  /** The noun phrase in front of a verb. */
  Optional<NounPhrase> subject(Cue cue) {
    return phrases.leftOf(cue.first(), sentence.first());
  }

  /** Where the subject of a clause can begin: behind "In late March," or "While it rained,". */
  int afterSetting(int first) {
    boolean setting =
        text.has(first, WordClass.PREP)
            || text.has(first, WordClass.TURN)
            || text.has(first, WordClass.ADV);
    int at = first;
    while (setting && at < sentence.end() && !text.isBreak(at)) {
      at++;
    }
    return setting ? at + 1 : first;
  }

  /** Where what is said begins behind the adjuncts of its verb. */
  int contentFirst(Adjuncts adjuncts) {
    int first = adjuncts.end();
    while (first < sentence.end()
        && (text.isComma(first) || text.is(first, ":") || text.is(first, "that"))) {
      first++;
    }
    return first;
  }

  /** Outlets that were told: "told the BBC". */
  List<VoiceLink> through(Adjuncts adjuncts) {
    return adjuncts
        .listener()
        .map(speakers::link)
        .filter(link -> link.kind() == VoiceKind.OUTLET)
        .map(List::of)
        .orElse(List.of());
  }

  boolean isFirstPerson(NounPhrase source) {
    return source.end() - source.first() == 1
        && (text.is(source.first(), "i")
            || text.is(source.first(), "we")
            || text.is(source.first(), "you"));
  }
}
