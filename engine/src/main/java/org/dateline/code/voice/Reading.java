// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.voice;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.code.Meanings;
import org.dateline.codebook.DatePrecision;
import org.dateline.codebook.DateRange;
import org.dateline.codebook.Modality;
import org.dateline.codebook.Part;
import org.dateline.codebook.Report;
import org.dateline.codebook.Span;
import org.dateline.codebook.Voice;
import org.dateline.codebook.VoiceLink;
import org.dateline.text.Sentence;
import org.dateline.text.Text;

/** The voices of one report, looked up by sentence. */
final class Reading implements VoiceReading {
  /** Which modality counts where several reach. */
  private static final List<Modality> STRONGEST =
      List.of(Modality.CONDITIONAL, Modality.DENIED, Modality.PREDICTED, Modality.HEDGED);

  private final Text text;
  private final Meanings meanings;
  private final List<Voice> parts;
  private final List<Attribution> attributions;
  private final List<List<Saying>> bySentence = new ArrayList<>();
  private final List<List<Moods.Scope>> moods = new ArrayList<>();

  Reading(Marked marked, Meanings meanings, List<Saying> sayings) {
    this.text = marked.text();
    this.meanings = meanings;
    Report report = text.report();
    this.parts = report.parts().stream().map(part -> Printer.of(report, part)).toList();
    Moods finder = new Moods(marked);
    for (Sentence sentence : text.sentences()) {
      bySentence.add(new ArrayList<>(2));
      moods.add(finder.in(sentence));
    }
    sayings.forEach(this::place);
    Comparator<Saying> innermost =
        Comparator.comparingInt(Saying::length).thenComparing(s -> s.shape() != Frame.Shape.CITING);
    bySentence.forEach(list -> list.sort(innermost));
    this.attributions =
        sayings.stream()
            .map(
                s ->
                    new Attribution(
                        s.source(), s.cue(), s.pieces(), s.link(), !s.voiced().isEmpty()))
            .sorted(Comparator.comparing(a -> a.content().get(0)))
            .toList();
  }

  private void place(Saying saying) {
    int last = -1;
    for (Span piece : saying.voiced()) {
      int s = Math.max(last + 1, sentenceAt(piece.start()));
      while (s < bySentence.size() && text.sentences().get(s).span().start() < piece.end()) {
        bySentence.get(s).add(saying);
        last = s;
        s++;
      }
    }
  }

  /** Index of the sentence at an offset, or of the next one. */
  private int sentenceAt(int offset) {
    int token = text.tokenFrom(offset);
    if (token >= text.tokens().size()) {
      return bySentence.size();
    }
    return text.findSentence(text.token(token).span().start()).map(Sentence::index).orElse(0);
  }

  private Optional<Sentence> sentence(Span span) {
    return text.findSentence(span.start())
        .or(
            () ->
                Optional.of(sentenceAt(span.start()))
                    .filter(i -> i < bySentence.size())
                    .map(text.sentences()::get));
  }

  /** Who says the words, innermost first. */
  private List<Saying> saying(Span span) {
    return sentence(span)
        .map(s -> bySentence.get(s.index()).stream().filter(said -> said.says(span)).toList())
        .orElse(List.of());
  }

  private Optional<Part> part(Span span) {
    return partIndex(span).map(text.report().parts()::get);
  }

  private Optional<Integer> partIndex(Span span) {
    Optional<Integer> bySentence = sentence(span).map(Sentence::part);
    boolean any = !text.report().parts().isEmpty();
    return bySentence.or(
        () -> any ? Optional.of(text.report().parts().size() - 1) : Optional.empty());
  }

  @Override
  public Voice voiceAt(Span span) {
    Voice printer =
        partIndex(span).map(parts::get).orElseGet(() -> Printer.of(text.report(), Part.body(span)));
    List<VoiceLink> chain = new ArrayList<>();
    for (Saying saying : saying(span)) {
      append(chain, saying.link());
      saying.through().forEach(link -> append(chain, link));
    }
    chain.removeIf(link -> printer.chain().stream().anyMatch(own -> Printer.same(own, link)));
    chain.addAll(printer.chain());
    return new Voice(chain);
  }

  private static void append(List<VoiceLink> chain, VoiceLink link) {
    if (chain.stream().noneMatch(known -> known.name().equalsIgnoreCase(link.name()))) {
      chain.add(link);
    }
  }

  @Override
  public Modality modalityAt(Span span) {
    Map<Modality, Boolean> said = new EnumMap<>(Modality.class);
    saying(span).stream().findFirst().ifPresent(s -> said.put(s.modality(), true));
    sentence(span)
        .ifPresent(
            s ->
                moods.get(s.index()).stream()
                    .filter(scope -> reaches(scope.span(), span))
                    .forEach(scope -> said.put(scope.modality(), true)));
    return STRONGEST.stream().filter(said::containsKey).findFirst().orElse(Modality.ASSERTED);
  }

  private static boolean reaches(Span scope, Span span) {
    int common = Math.min(scope.end(), span.end()) - Math.max(scope.start(), span.start());
    return common * 2 > span.length();
  }

  @Override
  public Optional<LocalDateTime> saidAt(Span span) {
    Optional<LocalDateTime> report =
        text.report().published().or(() -> text.report().day().map(LocalDate::atStartOfDay));
    Optional<LocalDateTime> post = part(span).flatMap(Part::at);
    return saying(span).stream().findFirst().flatMap(this::dayOf).or(() -> post).or(() -> report);
  }

  /** "Police said on Tuesday": a day beside the verb. */
  private Optional<LocalDateTime> dayOf(Saying saying) {
    return Finds.overlapping(meanings.times(), saying.frame())
        .filter(t -> t.precision() == DatePrecision.DAY || t.precision() == DatePrecision.HOUR)
        .map(Reading::moment);
  }

  private static LocalDateTime moment(DateRange range) {
    return range.time().map(range.start()::atTime).orElse(range.start().atStartOfDay());
  }

  @Override
  public List<Attribution> attributions() {
    return attributions;
  }
}
