// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.dateline.code.voice.Contents.Range;
import org.dateline.code.voice.CueWord.Form;
import org.dateline.code.voice.CueWord.Kind;
import org.dateline.code.voice.CueWord.Needs;
import org.dateline.code.voice.Frame.Shape;
import org.dateline.codebook.VoiceLink;
import org.dateline.text.Phrases;
import org.dateline.text.Sentence;

/** Reads what nouns say: "[the group]'s [claim] that [it downed the plane]", "[his] [plan] to". */
final class NounSayings {
  /** A noun of saying and what it says. */
  record Found(Frame frame, Range content) {}

  private static final int MOST = 20;
  private static final int FARTHEST_OBJECT = 4;

  private final Marked text;
  private final NounPhrases phrases;
  private final Speakers speakers;
  private final IntPredicate isVerb;

  /**
   * @param isVerb tells the tokens that are verbs of saying
   */
  NounSayings(Marked text, NounPhrases phrases, Speakers speakers, IntPredicate isVerb) {
    this.text = text;
    this.phrases = phrases;
    this.speakers = speakers;
    this.isVerb = isVerb;
  }

  /**
   * What the nouns of one sentence say, from left to right.
   *
   * @param frames the verbs of saying of the sentence
   */
  List<Found> in(Sentence sentence, List<Frame> frames) {
    List<Found> found = new ArrayList<>();
    for (Phrases.Hit<CueNoun> hit :
        CueNoun.ALL.in(text.tokens(), sentence.first(), sentence.end())) {
      if (found.size() < MOST && !isVerb.test(hit.first())) {
        read(sentence, hit)
            .filter(f -> !isTaken(f.frame(), hit.first(), frames))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /**
   * "Said in a statement that", "rejected claims that": what is said is said by the verb before.
   */
  private static boolean isTaken(Frame noun, int at, List<Frame> frames) {
    return frames.stream()
        .filter(f -> f.shape() == Shape.LEADING && f.cue().end() <= at)
        .anyMatch(
            f ->
                at < f.contentFirst()
                    || noun.source().isEmpty() && at - f.contentFirst() <= FARTHEST_OBJECT);
  }

  private Optional<Found> read(Sentence sentence, Phrases.Hit<CueNoun> hit) {
    Optional<NounPhrase> by =
        text.is(hit.end(), "by") || text.is(hit.end(), "from")
            ? phrases.rightOf(hit.end() + 1, sentence.end()).filter(speakers::isSpeaker)
            : Optional.empty();
    int at = by.map(NounPhrase::end).orElse(hit.end());
    boolean relative =
        text.is(at, "that")
            && (text.has(at + 1, WordClass.AUX)
                || text.has(at + 1, WordClass.BE)
                || text.isPastForm(Math.min(at + 1, sentence.end() - 1)));
    boolean introduced =
        at + 1 < sentence.end()
            && !relative
            && hit.value().behind().contains(text.token(at).norm());
    if (!introduced) {
      return Optional.empty();
    }
    Optional<NounPhrase> source = by.or(() -> owner(sentence, hit.first()));
    boolean clause = text.is(at, "that") || text.is(at, "to");
    boolean quoted = text.quotations().at(hit.first()) >= 0;
    if (source.isEmpty() && (quoted || !canStandAlone(sentence, hit.first()))) {
      return Optional.empty();
    }
    int end = clause ? clauseEnd(at + 1, sentence.end()) : phraseEnd(at + 1, sentence.end());
    int first = text.is(at, "that") ? at + 1 : text.is(at, "to") ? at : at + 1;
    return end > first
        ? Optional.of(new Found(frame(hit, source, first), new Range(first, end)))
        : Optional.empty();
  }

  private Frame frame(Phrases.Hit<CueNoun> hit, Optional<NounPhrase> source, int content) {
    Kind kind = hit.value().said() ? Kind.SAY : Kind.REACT;
    CueWord word = new CueWord(kind, Form.BASE, hit.value().modality(), Needs.NOTHING);
    Cue cue = new Cue(hit.first(), hit.first(), hit.end(), word, false, false, false, false);
    VoiceLink link = source.map(this::link).orElseGet(speakers::unnamed);
    int first = source.map(NounPhrase::first).orElse(hit.first());
    return new Frame(
        cue,
        source,
        link,
        Shape.NOUN,
        Math.min(first, hit.first()),
        content,
        content,
        true,
        List.of());
  }

  private VoiceLink link(NounPhrase source) {
    return isPossessive(source.first()) && source.end() - source.first() == 1
        ? speakers.owner(source.first())
        : speakers.link(source);
  }

  private boolean isPossessive(int i) {
    return text.is(i, "his") || text.is(i, "her") || text.is(i, "its") || text.is(i, "their");
  }

  /** "[The group]'s recent claim", "[his] plan". */
  private Optional<NounPhrase> owner(Sentence sentence, int noun) {
    for (int i = noun - 1; i >= Math.max(sentence.first(), noun - 4); i--) {
      if (isPossessive(i)) {
        return Optional.of(NounPhrase.plain(i, i + 1, i + 1));
      }
      boolean mark =
          text.is(i, "'s") || text.is(i, "'") && i > 0 && text.token(i - 1).norm().endsWith("s");
      if (mark) {
        return phrases.leftOf(i, sentence.first());
      }
      if (!text.token(i).isWord() || !text.classes(i).isEmpty() || isVerb.test(i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "There were reports that", "amid claims of": nobody is named. */
  private boolean canStandAlone(Sentence sentence, int noun) {
    int i = noun - 1;
    while (i > sentence.first()
        && text.token(i).isWord()
        && text.classes(i).isEmpty()
        && !isVerb.test(i)
        && noun - i < 3) {
      i--;
    }
    return i < sentence.first()
        || text.has(i, WordClass.DET)
        || text.has(i, WordClass.PREP)
        || text.has(i, WordClass.BE)
        || isVerb.test(i);
  }

  private int clauseEnd(int from, int ceiling) {
    int end = from;
    while (end < ceiling
        && (!text.isBreak(end) || text.isQuote(end) || text.is(end, "(") || text.is(end, ")"))) {
      end++;
    }
    return end;
  }

  private int phraseEnd(int from, int ceiling) {
    int end = from;
    while (end < ceiling
        && (!text.isBreak(end) || text.isQuote(end))
        && !text.has(end, WordClass.AUX)
        && !text.has(end, WordClass.BE)
        && !text.has(end, WordClass.TURN)
        && !isVerb.test(end)
        && !(end > from && text.isPastForm(end) && !text.has(end - 1, WordClass.DET))) {
      end++;
    }
    return end;
  }
}
