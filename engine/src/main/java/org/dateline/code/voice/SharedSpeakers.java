// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.voice;

import java.util.Optional;
import org.dateline.code.voice.CueWord.Needs;
import org.dateline.code.voice.Frame.Shape;
import org.dateline.codebook.VoiceLink;
import org.dateline.text.Sentence;

/**
 * Verbs that take their speaker from elsewhere in the sentence: "and added that", "saying that".
 */
final class SharedSpeakers {
  private final Scene scene;
  private final Marked text;
  private final NounPhrases phrases;
  private final Speakers speakers;
  private final Sentence sentence;

  SharedSpeakers(Scene scene) {
    this.scene = scene;
    this.text = scene.text();
    this.phrases = scene.phrases();
    this.speakers = scene.speakers();
    this.sentence = scene.sentence();
  }

  /** "and added that", "saying that": the speaker is that of the verb before. */
  Optional<Frame> shared(Cue cue, Adjuncts adjuncts, boolean participle) {
    if (text.is(cue.first() - 1, "as")) {
      return Optional.empty();
    }
    boolean evidence = adjuncts.opensContent(text, sentence.end());
    if (cue.word().needs() == Needs.THAT && !evidence
        || adjuncts.closes(text, sentence.end()) && !evidence) {
      return Optional.empty();
    }
    int before = cue.first() - 1;
    Optional<NounPhrase> beside =
        participle && before > sentence.first() && !text.isComma(before)
            ? phrases.leftOf(cue.first(), afterWith(cue)).filter(speakers::isSpeaker)
            : Optional.empty();
    boolean noun = participle && beside.isEmpty() && !isParted(before);
    if (noun && !evidence) {
      return Optional.empty();
    }
    boolean paper = beside.isPresent() && text.has(before, WordClass.PAPER);
    Optional<Frame> earlier = beside.isPresent() ? Optional.empty() : earlierBeside(cue);
    Optional<NounPhrase> source =
        earlier.isPresent()
            ? earlier.flatMap(Frame::source)
            : paper || beside.isEmpty() ? sentenceSubject(cue).or(() -> beside) : beside;
    Optional<VoiceLink> link = earlier.map(Frame::link).or(() -> source.map(speakers::speak));
    boolean own = beside.isPresent();
    int start = own ? beside.get().outerFirst() : cue.first();
    return link.map(
        l ->
            new Frame(
                cue,
                source,
                l,
                Shape.LEADING,
                start,
                scene.contentFirst(adjuncts),
                adjuncts.end(),
                own,
                scene.through(adjuncts)));
  }

  private boolean isParted(int before) {
    return before < sentence.first()
        || text.isBreak(before)
        || text.has(before, WordClass.CONJ)
        || text.has(before, WordClass.TURN);
  }

  /** "amid clashes, with both groups saying": the phrase begins after "with". */
  private int afterWith(Cue cue) {
    for (int i = cue.first() - 1; i > Math.max(sentence.first(), cue.first() - 8); i--) {
      if (text.is(i, "with")) {
        return i + 1;
      }
    }
    return sentence.first();
  }

  /** The verb of saying before this one that stands inside or outside the same quotation. */
  private Optional<Frame> earlierBeside(Cue cue) {
    int quotation = text.quotations().at(cue.verb());
    for (int i = scene.frames().size() - 1; i >= 0; i--) {
      Frame frame = scene.frames().get(i);
      if (text.quotations().at(frame.cue().verb()) == quotation && frame.shape() != Shape.CITING) {
        return Optional.of(frame);
      }
    }
    return Optional.empty();
  }

  /** "[The minister] visited the site and said": the noun phrase that opens the sentence. */
  private Optional<NounPhrase> sentenceSubject(Cue cue) {
    int quotation = text.quotations().at(cue.verb());
    int first = sentence.first();
    if (quotation >= 0) {
      first = Math.max(first, text.quotations().list().get(quotation).first() + 1);
    }
    int before = cue.first();
    int subject = scene.afterSetting(first);
    return phrases
        .rightOf(subject, before)
        .filter(
            phrase ->
                !scene.isFirstPerson(phrase)
                    && phrase.outerEnd() < before
                    && opensPredicate(phrase.outerEnd())
                    && speakers.isSpeaker(phrase));
  }

  private boolean opensPredicate(int at) {
    int i = at;
    while (text.has(i, WordClass.ADV) || i < sentence.end() && text.isAdverb(i)) {
      i++;
    }
    return i < sentence.end() && text.isPastForm(i)
        || text.has(i, WordClass.AUX)
        || text.has(i, WordClass.BE)
        || i < sentence.end() && text.isComma(i);
  }
}
