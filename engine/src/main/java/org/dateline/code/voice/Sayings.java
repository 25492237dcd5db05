// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.voice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.dateline.code.Meanings;
import org.dateline.code.voice.Contents.Range;
import org.dateline.code.voice.Frame.Shape;
import org.dateline.code.voice.Quotations.Quotation;
import org.dateline.codebook.Modality;
import org.dateline.codebook.Span;
import org.dateline.codebook.VoiceKind;
import org.dateline.text.Sentence;

/** Reads everything that somebody in a report is said to say, in one pass over its sentences. */
final class Sayings {
  private static final int SHORTEST_SPEECH = 4;
  private static final int LONGEST_NOTE = 30;

  private final Marked text;
  private final List<Saying> list = new ArrayList<>();
  private final int[] quoteOwner;

  private Sayings(Marked text) {
    this.text = text;
    this.quoteOwner = new int[text.quotations().list().size()];
    Arrays.fill(quoteOwner, -1);
  }

  static List<Saying> in(Marked text, Meanings meanings) {
    Sayings sayings = new Sayings(text);
    List<Sentence> sentences = text.text().sentences();
    if (!sentences.isEmpty()) {
      sayings.read(sentences, meanings);
    }
    return sayings.list;
  }

  private void read(List<Sentence> sentences, Meanings meanings) {
    BitSet counts = new BitSet(text.size());
    meanings.counts().forEach(c -> counts.set(text.text().tokenFrom(c.span().start())));
    List<List<Cue>> cues = sentences.stream().map(s -> Cues.in(text, s, counts::get)).toList();
    BitSet verbs = new BitSet(text.size());
    cues.forEach(of -> of.forEach(cue -> verbs.set(cue.verb(), cue.end())));
    Speakers speakers = new Speakers(text, meanings);
    NounPhrases phrases = new NounPhrases(text, verbs::get);
    FrameReader reader = new FrameReader(text, phrases, speakers);
    NounSayings nouns = new NounSayings(text, phrases, speakers, verbs::get);
    for (Sentence whole : sentences) {
      Sentence sentence = withoutHead(whole);
      if (sentence.index() > 0 && sentences.get(sentence.index() - 1).part() != sentence.part()) {
        speakers.changeVoice();
      }
      List<Frame> frames = reader.read(sentence, cues.get(sentence.index()));
      Contents contents = new Contents(text, sentence, frames);
      for (int i = 0; i < frames.size(); i++) {
        add(frames.get(i), contents.of(i));
      }
      nouns.in(sentence, frames).forEach(found -> add(found.frame(), List.of(found.content())));
    }
    goBack();
    carryOn();
    list.addAll(Recordings.in(text, speakers));
  }

  /** The sentence without dateline and bracketed notes at its beginning. */
  private Sentence withoutHead(Sentence sentence) {
    int dateline =
        text.text()
            .report()
            .dateline()
            .map(d -> text.text().tokenFrom(d.span().end() - 1) + 1)
            .orElse(0);
    int first = Math.max(sentence.first(), dateline);
    while (text.is(first, "[") && first < sentence.end()) {
      int close = first + 1;
      while (close < Math.min(sentence.end(), first + LONGEST_NOTE) && !text.is(close, "]")) {
        close++;
      }
      if (!text.is(close, "]") || close >= sentence.end()) {
        break;
      }
      first = close + 1;
    }
    boolean cut = first > sentence.first() && first < sentence.end();
    return cut
        ? new Sentence(
            sentence.index(),
            text.span(first, sentence.end()),
            first,
            sentence.end(),
            sentence.paragraph(),
            sentence.part())
        : sentence;
  }

  private void add(Frame frame, List<Range> ranges) {
    boolean attitude = frame.cue().word().kind() == CueWord.Kind.REACT;
    boolean quoted = attitude && text.quotations().at(frame.cue().verb()) >= 0;
    if (quoted || ranges.isEmpty() || ranges.stream().allMatch(this::isSpoken)) {
      return;
    }
    List<Span> pieces = new ArrayList<>();
    List<Span> voiced = new ArrayList<>();
    for (Range range : ranges) {
      pieces.add(text.span(range.first(), range.end()));
      int end = Contents.reach(text, frame, range);
      if (end > range.first()) {
        voiced.add(text.span(range.first(), end));
      }
      own(range, list.size());
    }
    Span cue = text.span(frame.cue().first(), frame.cue().end());
    Optional<Span> source = frame.source().map(s -> text.span(s.first(), s.end()));
    Span whole =
        text.span(
            Math.min(frame.first(), frame.cue().first()), Math.max(frame.end(), frame.cue().end()));
    list.add(
        new Saying(
            source,
            cue,
            whole,
            frame.link(),
            frame.shape(),
            frame.through(),
            List.copyOf(pieces),
            List.copyOf(voiced),
            modality(frame)));
  }

  /** What "it is said" by nobody in particular is hearsay; what is reported officially is not. */
  private static Modality modality(Frame frame) {
    boolean hearsay = frame.source().isEmpty() && frame.link().kind() == VoiceKind.ANONYMOUS;
    return hearsay ? Modality.HEDGED : frame.cue().word().modality();
  }

  /** Whether somebody speaks this quotation already: "X warned: '...,' the minister said." */
  private boolean isSpoken(Range range) {
    int at = text.quotations().at(range.first());
    return at >= 0
        && quoteOwner[at] >= 0
        && text.quotations().list().get(at).first() == range.first()
        && range.end() <= text.quotations().list().get(at).end();
  }

  private void own(Range range, int owner) {
    int i = range.first();
    while (i < range.end()) {
      int at = text.quotations().at(i);
      if (at < 0) {
        i++;
        continue;
      }
      Quotation quotation = text.quotations().list().get(at);
      if (range.first() <= quotation.first() && quotation.end() <= range.end()) {
        quoteOwner[at] = owner;
      }
      i = quotation.end();
    }
  }

  /**
   * Gives quotations without a speaker of their own to the one who spoke last: those that carry on
   * an open quotation, and sentences in quotation marks in the same paragraph or the next.
   */
  private void carryOn() {
    int heard = list.size();
    int last = -1;
    int next = 0;
    for (int q = 0; q < quoteOwner.length; q++) {
      Quotation quotation = text.quotations().list().get(q);
      int start = text.token(quotation.first()).span().start();
      while (next < heard && list.get(next).cue().start() < start) {
        last = speaks(list.get(next)) ? next : last;
        next++;
      }
      if (quoteOwner[q] >= 0) {
        continue;
      }
      if (quotation.continues() && q > 0 && quoteOwner[q - 1] >= 0) {
        goOn(quoteOwner[q - 1], q, true);
      } else if (last >= 0 && isSpeech(quotation)) {
        int away = quotation.paragraph() - paragraph(list.get(last).cue());
        if (away <= 1) {
          goOn(last, q, away == 0);
        }
      }
    }
  }

  /**
   * Whether a quotation can go on what is said: not an attitude, and no voice inside a quotation.
   */
  private boolean speaks(Saying saying) {
    boolean inside = text.quotations().at(text.text().tokenFrom(saying.cue().start())) >= 0;
    return !inside
        && !saying.voiced().isEmpty()
        && saying.shape() != Shape.CITING
        && saying.shape() != Shape.NOUN;
  }

  /** The speaker who stands behind the last paragraph of a quotation spoke the first ones too. */
  private void goBack() {
    for (int q = quoteOwner.length - 2; q >= 0; q--) {
      boolean goesOn = text.quotations().list().get(q + 1).continues();
      if (quoteOwner[q] < 0 && goesOn && quoteOwner[q + 1] >= 0) {
        goOn(quoteOwner[q + 1], q, true);
      }
    }
  }

  private void goOn(int owner, int q, boolean same) {
    Quotation quotation = text.quotations().list().get(q);
    Span piece = text.span(quotation.first(), quotation.end());
    if (same) {
      list.set(owner, list.get(owner).goingOn(piece));
      quoteOwner[q] = owner;
    } else {
      quoteOwner[q] = list.size();
      list.add(list.get(owner).saying(piece));
    }
  }

  private boolean isSpeech(Quotation quotation) {
    int start = text.token(quotation.first()).span().start();
    boolean opens =
        text.text().findSentence(start).filter(s -> s.first() == quotation.first()).isPresent();
    return opens && quotation.words() >= SHORTEST_SPEECH;
  }

  private int paragraph(Span span) {
    return text.text().findSentence(span.start()).map(Sentence::paragraph).orElse(-2);
  }
}
