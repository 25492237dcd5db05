// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.code.voice.CueWord.Form;
import org.dateline.text.Sentence;

/** Finds the speaker of each verb of saying, sentence by sentence in the order of the text. */
final class FrameReader {
  private final Marked text;
  private final NounPhrases phrases;
  private final Speakers speakers;

  FrameReader(Marked text, NounPhrases phrases, Speakers speakers) {
    this.text = text;
    this.phrases = phrases;
    this.speakers = speakers;
  }

  /** The frames of the next sentence. */
  List<Frame> read(Sentence sentence, List<Cue> cues) {
    List<Frame> frames = new ArrayList<>();
    Scene scene = new Scene(text, phrases, speakers, sentence, frames);
    speakers.nextSentence();
    mention(scene);
    NamedSpeakers named = new NamedSpeakers(scene);
    named.labelled().ifPresent(frames::add);
    for (Cue cue : cues) {
      if (!cue.infinitive() && !isAdjunct(frames, cue)) {
        frame(scene, named, cue.negated() ? cue.held() : cue).ifPresent(frames::add);
      }
    }
    return frames;
  }

  /** Whom the sentence is about. */
  private void mention(Scene scene) {
    int first = scene.afterSetting(scene.sentence().first());
    if (first < scene.sentence().end()) {
      phrases
          .rightOf(first, scene.sentence().end())
          .filter(subject -> subject.first() - first <= 1)
          .ifPresent(speakers::mention);
    }
  }

  /** "said in a video [posted] on Telegram that": a part of the verb before. */
  private static boolean isAdjunct(List<Frame> frames, Cue cue) {
    if (frames.isEmpty()) {
      return false;
    }
    Frame before = frames.get(frames.size() - 1);
    return before.shape() == Frame.Shape.LEADING
        && before.cue().end() <= cue.verb()
        && cue.end() <= before.contentFirst();
  }

  private Optional<Frame> frame(Scene scene, NamedSpeakers named, Cue cue) {
    return switch (cue.word().kind()) {
      case ACCORDING -> named.according(cue);
      case CITE -> named.citing(cue);
      default ->
          cue.passive() && !text.is(cue.end() - 1, "saying")
              ? named.passive(cue)
              : active(scene, cue);
    };
  }

  private Optional<Frame> active(Scene scene, Cue cue) {
    Adjuncts adjuncts = Adjuncts.after(cue, text, phrases, scene.sentence().end());
    Subjects subjects = new Subjects(scene);
    Optional<Frame> inverted = subjects.inverted(cue, adjuncts);
    if (inverted.isPresent()) {
      return inverted;
    }
    int before = cue.first() - 1;
    boolean joined =
        before > scene.sentence().first()
            && (text.has(before, WordClass.CONJ)
                || text.is(before, "but")
                || text.is(before, "then"));
    boolean participle = cue.word().form() == Form.ING && cue.first() == cue.verb();
    if (joined || participle) {
      return new SharedSpeakers(scene).shared(cue, adjuncts, participle);
    }
    if (text.isComma(before) && !scene.frames().isEmpty() && text.isQuote(before - 1)) {
      return Optional.empty();
    }
    return scene
        .subject(cue)
        .flatMap(
            source -> {
              boolean own = scene.isFirstPerson(source);
              return own && text.quotations().at(cue.verb()) >= 0
                  ? Optional.<Frame>empty()
                  : subjects.withSubject(own ? cue.held() : cue, adjuncts, source);
            });
  }
}
