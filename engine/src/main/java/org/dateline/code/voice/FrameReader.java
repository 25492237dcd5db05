// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.voice;

import java.util.ArrayList;
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

/** Finds the speaker of each verb of saying, sentence by sentence in the order of the text. */
final class FrameReader {
  private static final int LONGEST_LABEL = 8;
  private static final CueWord LABEL =
      new CueWord(Kind.SAY, Form.PAST, Modality.ASSERTED, Needs.NOTHING);

  private final Marked text;
  private final NounPhrases phrases;
  private final Speakers speakers;
  private Sentence sentence;
  private List<Frame> frames = new ArrayList<>();

  FrameReader(Marked text, NounPhrases phrases, Speakers speakers, Sentence first) {
    this.text = text;
    this.phrases = phrases;
    this.speakers = speakers;
    this.sentence = first;
  }

  /** The frames of the next sentence. */
  List<Frame> read(Sentence next, List<Cue> cues) {
    sentence = next;
    frames = new ArrayList<>();
    labelled().ifPresent(frames::add);
    for (Cue cue : cues) {
      frame(cue).ifPresent(frames::add);
    }
    return frames;
  }

  private Optional<Frame> frame(Cue cue) {
    if (cue.infinitive() || cue.negated()) {
      return Optional.empty();
    }
    return switch (cue.word().kind()) {
      case ACCORDING -> according(cue);
      case CITE -> citing(cue);
      default -> cue.passive() && !text.is(cue.end() - 1, "saying") ? passive(cue) : active(cue);
    };
  }

  /** "Police: five killed", "Five killed - police". */
  private Optional<Frame> labelled() {
    int first = sentence.first();
    Optional<NounPhrase> name = phrases.rightOf(first, Math.min(end(), first + LONGEST_LABEL));
    if (name.isPresent() && text.is(name.get().end(), ":") && name.get().first() == first) {
      int colon = name.get().end();
      boolean quote = text.isQuote(colon + 1);
      boolean speaks =
          quote ? speakers.isSpeaker(name.get()) : speakers.isListed(name.get());
      if (speaks && colon + 1 < end()) {
        return Optional.of(label(name.get(), colon, Shape.LEADING, first, colon + 1));
      }
    }
    int dash = end() - 1;
    while (dash > Math.max(first, end() - 6) && !text.is(dash, "-") && !text.is(dash, "--")) {
      dash--;
    }
    boolean heading = dash > first + 2 && !text.joins(dash) && !text.token(dash).isWord();
    return Optional.of(dash)
        .filter(d -> heading && (text.is(d, "-") || text.is(d, "--")))
        .flatMap(d -> phrases.rightOf(d + 1, end()))
        .filter(source -> source.outerEnd() == end() && speakers.isListed(source))
        .map(source -> label(source, dashOf(source), Shape.TRAILING, dashOf(source), end()));
  }

  private int dashOf(NounPhrase source) {
    return source.outerFirst() - 1;
  }

  private Frame label(NounPhrase source, int mark, Shape shape, int first, int content) {
    Cue cue = new Cue(mark, mark, mark + 1, LABEL, false, false, false, false);
    return new Frame(
        cue, Optional.of(source), speakers.speak(source), shape, first, content, content, true, List.of());
  }

  private int end() {
    return sentence.end();
  }

  private Optional<Frame> according(Cue cue) {
    return phrases
        .rightOf(cue.end(), end())
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
              return new Frame(cue, Optional.of(source), speakers.speak(source), shape, cue.first(), content, source.outerEnd(), true, List.of());
            });
  }

  /** "According to X, a spokesman, ...": without a listed noun what follows is what is said. */
  private NounPhrase withPlainAside(NounPhrase source) {
    boolean keeps =
        source.aside() >= 0
            && text.isComma(source.outerEnd())
            && speakers.isListed(NounPhrase.plain(source.aside(), source.aside() + 2, source.asideEnd()));
    return source.aside() < 0 || keeps
        ? source
        : NounPhrase.plain(source.first(), source.core(), source.end());
  }

  private Optional<Frame> citing(Cue cue) {
    if (cue.passive()) {
      return quotedBy(cue);
    }
    Optional<NounPhrase> cited = phrases.rightOf(cue.end(), end());
    if (cited.isEmpty()) {
      return Optional.empty();
    }
    NounPhrase source = cited.get();
    if (text.is(source.end(), "as") && text.is(source.end() + 1, "saying")) {
      List<VoiceLink> through =
          subject(cue).map(teller -> List.of(speakers.link(teller))).orElse(List.of());
      int content = source.end() + 2 + (text.is(source.end() + 2, "that") ? 1 : 0);
      return Optional.of(
          new Frame(cue, cited, speakers.speak(source), Shape.LEADING, cue.first(), content, content, true, through));
    }
    if (cue.word().form() != Form.ING || !speakers.isSpeaker(source)) {
      return Optional.empty();
    }
    return Optional.of(
        new Frame(cue, cited, speakers.link(source), Shape.CITING, cue.first(), source.outerEnd(), source.outerEnd(), true, List.of()));
  }

  private Optional<NounPhrase> subject(Cue cue) {
    return phrases.leftOf(cue.first(), sentence.first());
  }

  /** "X was quoted by Y as saying that". */
  private Optional<Frame> quotedBy(Cue cue) {
    if (!text.is(cue.end(), "by")) {
      return Optional.empty();
    }
    Optional<NounPhrase> by = phrases.rightOf(cue.end() + 1, end());
    Optional<NounPhrase> subject = subject(cue);
    if (by.isEmpty() || subject.isEmpty() || !text.is(by.get().end() + 1, "saying")) {
      return Optional.empty();
    }
    VoiceLink teller = speakers.link(by.get());
    int content = by.get().end() + 2 + (text.is(by.get().end() + 2, "that") ? 1 : 0);
    return Optional.of(
        new Frame(cue, subject, speakers.speak(subject.get()), Shape.LEADING, subject.get().outerFirst(), content, content, true, List.of(teller)));
  }

  private Optional<Frame> passive(Cue cue) {
    Adjuncts adjuncts = Adjuncts.after(cue, text, phrases, end());
    boolean impersonal = text.is(cue.first() - 1, "it") && adjuncts.opensContent(text, end());
    if (impersonal) {
      int content = adjuncts.end() + 1;
      return Optional.of(
          new Frame(cue, Optional.empty(), unnamed(cue), Shape.LEADING, cue.first() - 1, content, content, true, List.of()));
    }
    if (!text.is(cue.end(), "by")) {
      return Optional.empty();
    }
    return phrases
        .rightOf(cue.end() + 1, end())
        .filter(speakers::isSpeaker)
        .map(
            source ->
                new Frame(cue, Optional.of(source), speakers.speak(source), Shape.BY, cue.first(), source.outerEnd(), source.outerEnd(), true, List.of()));
  }

  private VoiceLink unnamed(Cue cue) {
    for (int i = cue.first(); i < cue.verb(); i++) {
      if (text.is(i, "officially")) {
        return VoiceLink.of("official sources", VoiceKind.OFFICIAL);
      }
    }
    return speakers.unnamed();
  }

  private Optional<Frame> active(Cue cue) {
    Adjuncts adjuncts = Adjuncts.after(cue, text, phrases, end());
    Optional<Frame> inverted = inverted(cue, adjuncts);
    if (inverted.isPresent()) {
      return inverted;
    }
    int before = cue.first() - 1;
    boolean joined =
        before > sentence.first()
            && (text.has(before, WordClass.CONJ) || text.is(before, "but") || text.is(before, "then"));
    boolean participle = cue.word().form() == Form.ING && cue.first() == cue.verb();
    if (joined || participle) {
      return shared(cue, adjuncts, participle);
    }
    if (text.isComma(before) && !frames.isEmpty() && text.isQuote(before - 1)) {
      return Optional.empty();
    }
    return subject(cue)
        .filter(source -> !isFirstPerson(source))
        .flatMap(source -> withSubject(cue, adjuncts, source));
  }

  private boolean isFirstPerson(NounPhrase source) {
    return source.end() - source.first() == 1
        && (text.is(source.first(), "i")
            || text.is(source.first(), "we")
            || text.is(source.first(), "you"));
  }

  private Optional<Frame> withSubject(Cue cue, Adjuncts adjuncts, NounPhrase source) {
    boolean trailing = isTrailing(cue, source.outerFirst(), adjuncts);
    boolean as = text.is(source.outerFirst() - 1, "as");
    boolean evidence = trailing || as || adjuncts.opensContent(text, end());
    if (!evidence && !isAllowed(cue, source)) {
      return Optional.empty();
    }
    boolean finite = cue.word().form() != Form.BASE || cue.modal() || isPlural(source);
    if (!finite || !trailing && adjuncts.closes(text, end()) && !adjuncts.opensContent(text, end())) {
      return as ? Optional.of(make(cue, adjuncts, source, Shape.TRAILING)) : Optional.empty();
    }
    return Optional.of(make(cue, adjuncts, source, trailing ? Shape.TRAILING : Shape.LEADING));
  }

  private boolean isAllowed(Cue cue, NounPhrase source) {
    return cue.word().needs() == Needs.NOTHING
        || cue.word().needs() == Needs.SPEAKER && speakers.isSpeaker(source);
  }

  private boolean isPlural(NounPhrase source) {
    int head = source.core() - 1;
    boolean joined = false;
    for (int i = source.first(); i < source.end(); i++) {
      joined |= text.is(i, "and");
    }
    return joined
        || text.has(head, WordClass.PLURAL)
        || text.has(source.first(), WordClass.PLURAL)
        || text.token(head).norm().endsWith("s");
  }

  private Frame make(Cue cue, Adjuncts adjuncts, NounPhrase source, Shape shape) {
    VoiceLink link = speakers.speak(source);
    VoiceLink named = adjuncts.medium().map(medium -> speakers.over(link, medium)).orElse(link);
    boolean as = text.is(source.outerFirst() - 1, "as");
    int first = as ? source.outerFirst() - 1 : source.outerFirst();
    Shape real = as && first == sentence.first() ? Shape.LEADING : shape;
    return new Frame(cue, Optional.of(source), named, real, first, contentFirst(adjuncts), adjuncts.end(), true, through(adjuncts));
  }

  private int contentFirst(Adjuncts adjuncts) {
    int first = adjuncts.end();
    while (first < end() && (text.isComma(first) || text.is(first, ":") || text.is(first, "that"))) {
      first++;
    }
    return first;
  }

  private List<VoiceLink> through(Adjuncts adjuncts) {
    return adjuncts
        .listener()
        .map(speakers::link)
        .filter(link -> link.kind() == VoiceKind.OUTLET)
        .map(List::of)
        .orElse(List.of());
  }

  /** "..., police said.": what is said stands before, and nothing but adjuncts after. */
  private boolean isTrailing(Cue cue, int first, Adjuncts adjuncts) {
    boolean react = cue.word().kind() != Kind.SAY && cue.word().kind() != Kind.TELL;
    int before = first - 1;
    boolean quote = before >= 0 && text.isQuote(before) && !opensHere(before);
    boolean comma = before > sentence.first() && (text.isComma(before) || text.is(before, "-") && !text.joins(before));
    if (!quote && !comma) {
      return false;
    }
    boolean closes = adjuncts.closes(text, end());
    if (before < sentence.first()) {
      return closes && text.paragraph(before) == sentence.paragraph();
    }
    if (quote && text.isBreak(before - 1)) {
      return !adjuncts.opensContent(text, end()) || closes;
    }
    if (closes && text.isComma(adjuncts.end()) && !quote) {
      boolean thenQuote = text.isQuote(adjuncts.end() + 1) && !text.isQuote(before - 1);
      return !thenQuote;
    }
    boolean clause = before - sentence.first() > 6 || !text.has(sentence.first(), WordClass.PREP);
    return closes || clause && !react && adjuncts.closesLoosely(text, end());
  }

  private boolean opensHere(int mark) {
    int index = text.quotations().at(mark);
    return index >= 0 && text.quotations().list().get(index).first() == mark;
  }

  /** "...," said the police. */
  private Optional<Frame> inverted(Cue cue, Adjuncts adjuncts) {
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
    Optional<NounPhrase> right = phrases.rightOf(cue.end(), end());
    if (right.isEmpty()) {
      return Optional.empty();
    }
    NounPhrase source = right.get();
    boolean closes = source.outerEnd() >= end() || text.isBreak(source.outerEnd());
    boolean same = text.paragraph(before) == sentence.paragraph();
    if (before < sentence.first() && !(closes && same)) {
      return Optional.empty();
    }
    if (!quote && (!closes || !speakers.isSpeaker(source) || text.is(source.outerEnd(), ":"))) {
      return Optional.empty();
    }
    return Optional.of(
        new Frame(cue, right, speakers.speak(source), Shape.INVERTED, cue.first(), source.outerEnd(), source.outerEnd(), true, through(adjuncts)));
  }

  /** "and added that", "saying that": the speaker is that of the verb before. */
  private Optional<Frame> shared(Cue cue, Adjuncts adjuncts, boolean participle) {
    boolean evidence = adjuncts.opensContent(text, end());
    if (cue.word().needs() == Needs.THAT && !evidence || adjuncts.closes(text, end()) && !evidence) {
      return Optional.empty();
    }
    int before = cue.first() - 1;
    Optional<NounPhrase> beside =
        participle && before > sentence.first() && !text.isComma(before)
            ? phrases.leftOf(cue.first(), afterWith(cue)).filter(speakers::isSpeaker)
            : Optional.empty();
    boolean paper = beside.isPresent() && text.has(before, WordClass.PAPER);
    Optional<Frame> earlier = earlierBeside(cue);
    Optional<NounPhrase> source = paper ? sentenceSubject(cue).or(() -> beside) : beside;
    Optional<VoiceLink> link = source.map(speakers::speak);
    if (source.isEmpty() && earlier.isPresent()) {
      source = earlier.flatMap(Frame::source);
      link = earlier.map(Frame::link);
    } else if (source.isEmpty()) {
      source = sentenceSubject(cue);
      link = source.map(speakers::speak);
    }
    boolean own = beside.isPresent();
    int start = own ? beside.get().outerFirst() : cue.first();
    Optional<NounPhrase> words = source;
    return link.map(
        l -> new Frame(cue, words, l, Shape.LEADING, start, contentFirst(adjuncts), adjuncts.end(), own, through(adjuncts)));
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
    for (int i = frames.size() - 1; i >= 0; i--) {
      Frame frame = frames.get(i);
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
    if (text.has(first, WordClass.PREP) || text.has(first, WordClass.TURN) || text.has(first, WordClass.ADV)) {
      while (first < before && !text.isBreak(first)) {
        first++;
      }
      first++;
    }
    return phrases
        .rightOf(first, before)
        .filter(
            phrase ->
                !isFirstPerson(phrase)
                    && phrase.outerEnd() < before
                    && opensPredicate(phrase.outerEnd())
                    && speakers.isSpeaker(phrase));
  }

  private boolean opensPredicate(int i) {
    return text.isPastForm(i)
        || text.has(i, WordClass.AUX)
        || text.has(i, WordClass.BE)
        || text.isComma(i);
  }
}
