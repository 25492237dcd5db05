// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.voice;

import java.util.List;
import java.util.Optional;
import org.dateline.code.voice.CueWord.Form;
import org.dateline.code.voice.CueWord.Kind;
import org.dateline.code.voice.CueWord.Needs;
import org.dateline.code.voice.Frame.Shape;
import org.dateline.codebook.Modality;
import org.dateline.codebook.VoiceKind;
import org.dateline.codebook.VoiceLink;
import org.dateline.text.Sentence;

/**
 * Speakers who are named after the verb or without one: "according to X", "reported by X", "X:".
 */
final class NamedSpeakers {
  private static final int LONGEST_LABEL = 8;
  private static final CueWord LABEL =
      new CueWord(Kind.SAY, Form.PAST, Modality.ASSERTED, Needs.NOTHING);

  private final Scene scene;
  private final Marked text;
  private final NounPhrases phrases;
  private final Speakers speakers;
  private final Sentence sentence;

  NamedSpeakers(Scene scene) {
    this.scene = scene;
    this.text = scene.text();
    this.phrases = scene.phrases();
    this.speakers = scene.speakers();
    this.sentence = scene.sentence();
  }

  /** "Police: five killed", "Five killed - police". */
  Optional<Frame> labelled() {
    int first = sentence.first();
    Optional<NounPhrase> name =
        phrases.rightOf(first, Math.min(sentence.end(), first + LONGEST_LABEL));
    if (name.isPresent() && text.is(name.get().end(), ":") && name.get().first() == first) {
      int colon = name.get().end();
      boolean quote = text.isQuote(colon + 1);
      boolean speaks = quote ? speakers.isSpeaker(name.get()) : speakers.isListed(name.get());
      if (speaks && colon + 1 < sentence.end()) {
        return Optional.of(label(name.get(), colon, Shape.LEADING, first, colon + 1));
      }
    }
    int dash = sentence.end() - 1;
    while (dash > Math.max(first, sentence.end() - 6)
        && !text.is(dash, "-")
        && !text.is(dash, "--")) {
      dash--;
    }
    boolean heading = dash > first + 2 && !text.joins(dash) && !text.token(dash).isWord();
    return Optional.of(dash)
        .filter(d -> heading && (text.is(d, "-") || text.is(d, "--")))
        .flatMap(d -> phrases.rightOf(d + 1, sentence.end()))
        .filter(source -> source.outerEnd() == sentence.end() && speakers.isListed(source))
        .map(
            source ->
                label(source, dashOf(source), Shape.TRAILING, dashOf(source), sentence.end()));
  }

  private int dashOf(NounPhrase source) {
    return source.outerFirst() - 1;
  }

  private Frame label(NounPhrase source, int mark, Shape shape, int first, int content) {
    Cue cue = new Cue(mark, mark, mark + 1, LABEL, false, false, false, false);
    return Frame.of(cue, source, speakers.speak(source), shape, first, content);
  }

  Optional<Frame> according(Cue cue) {
    return phrases
        .rightOf(cue.end(), sentence.end())
        .map(this::withPlainAside)
        .map(
            source -> {
              int before = cue.first() - 1;
              boolean starts =
                  before <= sentence.first()
                      || text.is(before, "that")
                      || text.has(before, WordClass.CONJ)
                      || text.is(before, "but");
              boolean comma = text.isComma(source.outerEnd());
              Shape shape = starts && comma ? Shape.LEADING : Shape.TRAILING;
              int content = source.outerEnd() + (comma ? 1 : 0);
              return new Frame(
                  cue,
                  Optional.of(source),
                  speakers.speak(source),
                  shape,
                  cue.first(),
                  content,
                  source.outerEnd(),
                  true,
                  List.of());
            });
  }

  /** "According to X, a spokesman, ...": without a listed noun what follows is what is said. */
  private NounPhrase withPlainAside(NounPhrase source) {
    boolean keeps =
        source.aside() >= 0
            && text.isComma(source.outerEnd())
            && speakers.isListed(
                NounPhrase.plain(source.aside(), source.aside() + 2, source.asideEnd()));
    return source.aside() < 0 || keeps
        ? source
        : NounPhrase.plain(source.first(), source.core(), source.end());
  }

  Optional<Frame> citing(Cue cue) {
    if (cue.passive()) {
      return quotedBy(cue);
    }
    Optional<NounPhrase> cited = phrases.rightOf(cue.end(), sentence.end());
    if (cited.isEmpty()) {
      return Optional.empty();
    }
    NounPhrase source = cited.get();
    if (text.is(source.end(), "as") && text.is(source.end() + 1, "saying")) {
      List<VoiceLink> through =
          scene.subject(cue).map(teller -> List.of(speakers.link(teller))).orElse(List.of());
      int content = source.end() + 2 + (text.is(source.end() + 2, "that") ? 1 : 0);
      return Optional.of(
          Frame.of(cue, source, speakers.speak(source), Shape.LEADING, cue.first(), content)
              .toldBy(through));
    }
    if (cue.word().form() != Form.ING || !speakers.isSpeaker(source)) {
      return Optional.empty();
    }
    return Optional.of(
        Frame.of(cue, source, speakers.link(source), Shape.CITING, cue.first(), source.outerEnd()));
  }

  /** "X was quoted by Y as saying that". */
  private Optional<Frame> quotedBy(Cue cue) {
    if (!text.is(cue.end(), "by")) {
      return Optional.empty();
    }
    Optional<NounPhrase> by = phrases.rightOf(cue.end() + 1, sentence.end());
    Optional<NounPhrase> subject = scene.subject(cue);
    if (by.isEmpty() || subject.isEmpty() || !text.is(by.get().end() + 1, "saying")) {
      return Optional.empty();
    }
    VoiceLink teller = speakers.link(by.get());
    int content = by.get().end() + 2 + (text.is(by.get().end() + 2, "that") ? 1 : 0);
    return Optional.of(
        Frame.of(
                cue,
                subject.get(),
                speakers.speak(subject.get()),
                Shape.LEADING,
                subject.get().outerFirst(),
                content)
            .toldBy(List.of(teller)));
  }

  Optional<Frame> passive(Cue cue) {
    Adjuncts adjuncts = Adjuncts.after(cue, text, phrases, sentence.end());
    boolean impersonal =
        text.is(cue.first() - 1, "it") && adjuncts.opensContent(text, sentence.end());
    if (impersonal) {
      int content = adjuncts.end() + 1;
      return Optional.of(
          new Frame(
              cue,
              Optional.empty(),
              unnamed(cue),
              Shape.LEADING,
              cue.first() - 1,
              content,
              content,
              true,
              List.of()));
    }
    if (!text.is(cue.end(), "by")) {
      return Optional.empty();
    }
    return phrases
        .rightOf(cue.end() + 1, sentence.end())
        .filter(speakers::isSpeaker)
        .map(
            source ->
                Frame.of(
                    cue, source, speakers.speak(source), Shape.BY, cue.first(), source.outerEnd()));
  }

  private VoiceLink unnamed(Cue cue) {
    for (int i = cue.first(); i < cue.verb(); i++) {
      if (text.is(i, "officially")) {
        return VoiceLink.of("official sources", VoiceKind.OFFICIAL);
      }
    }
    return speakers.unnamed();
  }
}
