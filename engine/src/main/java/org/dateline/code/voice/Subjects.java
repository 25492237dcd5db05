// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.voice;

import java.util.Optional;
import org.dateline.code.voice.CueWord.Form;
import org.dateline.code.voice.CueWord.Kind;
import org.dateline.code.voice.CueWord.Needs;
import org.dateline.code.voice.Frame.Shape;
import org.dateline.codebook.VoiceLink;
import org.dateline.text.Sentence;

/** Speakers who stand as the subject of the verb, before it or behind it: "X said", "said X". */
final class Subjects {
  private final Scene scene;
  private final Marked text;
  private final NounPhrases phrases;
  private final Speakers speakers;
  private final Sentence sentence;

  Subjects(Scene scene) {
    this.scene = scene;
    this.text = scene.text();
    this.phrases = scene.phrases();
    this.speakers = scene.speakers();
    this.sentence = scene.sentence();
  }

  Optional<Frame> withSubject(Cue cue, Adjuncts adjuncts, NounPhrase source) {
    boolean trailing = isTrailing(cue, source.outerFirst(), adjuncts);
    boolean as = text.is(source.outerFirst() - 1, "as") && adjuncts.closes(text, sentence.end());
    boolean evidence = trailing || as || adjuncts.opensContent(text, sentence.end());
    if (!evidence && !isAllowed(cue, source)) {
      return Optional.empty();
    }
    boolean finite =
        cue.word().form() != Form.BASE
            || cue.modal()
            || cue.word().needs() == Needs.NOTHING
            || isPlural(source);
    if (!finite
        || !trailing
            && adjuncts.closes(text, sentence.end())
            && !adjuncts.opensContent(text, sentence.end())) {
      return as ? Optional.of(make(cue, adjuncts, source, Shape.TRAILING)) : Optional.empty();
    }
    return Optional.of(make(cue, adjuncts, source, trailing ? Shape.TRAILING : Shape.LEADING));
  }

  private boolean isAllowed(Cue cue, NounPhrase source) {
    return cue.word().needs() == Needs.NOTHING
        || (cue.word().needs() == Needs.SPEAKER || cue.word().needs() == Needs.FIGURE)
            && speakers.isSpeaker(source)
        || cue.word().needs() == Needs.STUDY && isStudy(source);
  }

  /** "A poll", "the average of recent polls". */
  private boolean isStudy(NounPhrase source) {
    return text.has(source.core() - 1, WordClass.STUDY)
        || text.has(source.end() - 1, WordClass.STUDY);
  }

  private boolean isPlural(NounPhrase source) {
    int head = source.core() - 1;
    boolean joined = false;
    for (int i = source.first(); i < source.end(); i++) {
      joined |= text.is(i, "and");
    }
    return joined
        || text.has(head, WordClass.PRON)
        || text.has(head, WordClass.PLURAL)
        || text.has(source.first(), WordClass.PLURAL)
        || text.token(head).norm().endsWith("s");
  }

  private Frame make(Cue cue, Adjuncts adjuncts, NounPhrase source, Shape shape) {
    VoiceLink link = scene.isFirstPerson(source) ? speakers.unnamed() : speakers.speak(source);
    VoiceLink named = over(link, adjuncts.medium(), sentence.first());
    boolean as = text.is(source.outerFirst() - 1, "as");
    int first = as ? source.outerFirst() - 1 : source.outerFirst();
    Shape real = as && first == sentence.first() ? Shape.LEADING : shape;
    return new Frame(
        cue,
        Optional.of(source),
        named,
        real,
        first,
        scene.contentFirst(adjuncts),
        adjuncts.end(),
        true,
        scene.through(adjuncts));
  }

  /** The link with the medium of the verb, or the one that words elsewhere name. */
  private VoiceLink over(VoiceLink link, Optional<String> medium, int elsewhere) {
    return medium
        .or(() -> Adjuncts.mediumAt(text, elsewhere, sentence.end()))
        .map(name -> speakers.over(link, name))
        .orElse(link);
  }

  /** "..., police said.": what is said stands before, and nothing but adjuncts after. */
  private boolean isTrailing(Cue cue, int first, Adjuncts adjuncts) {
    boolean react = cue.word().kind() != Kind.SAY && cue.word().kind() != Kind.TELL;
    int before = first - 1;
    boolean quote = before >= 0 && text.isQuote(before) && !opensHere(before);
    boolean comma =
        before > sentence.first()
            && (text.isComma(before) || text.is(before, "-") && !text.joins(before));
    if (!quote && !comma) {
      return false;
    }
    boolean closes = adjuncts.closes(text, sentence.end());
    if (before < sentence.first()) {
      return closes && text.paragraph(before) == sentence.paragraph();
    }
    if (quote && text.isBreak(before - 1) && (closes || !isSetting(before))) {
      return !adjuncts.opensContent(text, sentence.end()) || closes;
    }
    if (closes && text.isComma(adjuncts.end()) && !quote) {
      boolean thenQuote = text.isQuote(adjuncts.end() + 1) && !text.isQuote(before - 1);
      return !thenQuote;
    }
    boolean clause = before - sentence.first() > 6 || !text.has(sentence.first(), WordClass.PREP);
    return closes || clause && !react && adjuncts.closesLoosely(text, sentence.end());
  }

  /** "In an interview on "The Hour," the minister said": no speech, but where it was held. */
  private boolean isSetting(int mark) {
    int index = text.quotations().at(mark);
    int open = index < 0 ? mark : text.quotations().list().get(index).first();
    return open > sentence.first() && text.has(sentence.first(), WordClass.PREP);
  }

  private boolean opensHere(int mark) {
    int index = text.quotations().at(mark);
    return index >= 0 && text.quotations().list().get(index).first() == mark;
  }

  /** "...," said the police. */
  Optional<Frame> inverted(Cue cue, Adjuncts adjuncts) {
    int before = cue.first() - 1;
    boolean plain = cue.first() == cue.verb() && cue.word().kind() == Kind.SAY && before >= 0;
    boolean finite =
        cue.word().form() == Form.PAST
            || cue.word().form() == Form.THIRD
            || cue.word().form() == Form.BASE && cue.word().needs() == Needs.NOTHING;
    if (!plain || !finite) {
      return Optional.empty();
    }
    boolean quote = text.isQuote(before) && !opensHere(before);
    boolean comma = before > sentence.first() && text.isComma(before);
    if (!quote && !comma) {
      return Optional.empty();
    }
    Optional<NounPhrase> right = phrases.rightOf(cue.end(), sentence.end());
    if (right.isEmpty()) {
      return Optional.empty();
    }
    NounPhrase source = right.get();
    boolean closes = source.outerEnd() >= sentence.end() || text.isBreak(source.outerEnd());
    boolean same = text.paragraph(before) == sentence.paragraph();
    if (before < sentence.first() && !(closes && same)) {
      return Optional.empty();
    }
    if (!quote && (!closes || !speakers.isSpeaker(source) || text.is(source.outerEnd(), ":"))) {
      return Optional.empty();
    }
    VoiceLink link = over(speakers.speak(source), adjuncts.medium(), source.outerEnd());
    return Optional.of(
        Frame.of(cue, source, link, Shape.INVERTED, cue.first(), source.outerEnd())
            .toldBy(scene.through(adjuncts)));
  }
}
