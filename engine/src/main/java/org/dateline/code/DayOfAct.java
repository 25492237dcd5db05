// SPDX-License-Identifier: Apache-2.0
package org.dateline.code;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.code.voice.Attribution;
import org.dateline.code.voice.SayingTimes;
import org.dateline.code.voice.VoiceReading;
import org.dateline.codebook.DateRange;
import org.dateline.codebook.Found;
import org.dateline.codebook.Span;
import org.dateline.codebook.Stage;
import org.dateline.text.Sentence;
import org.dateline.text.Text;

/**
 * The day of an act whose own sentences say none: news names the day once and goes on telling. It
 * is that of the nearest sentence before that says when, as long as that is a day of fresh news;
 * where none is before, that of the sentences right after. A time of speaking ("police said on
 * Thursday") or of what was done afterwards is no day of an act.
 */
final class DayOfAct {
  /** Days before the report's own within which a day is news and not background (codebook). */
  private static final int FRESH = 30;

  private static final int SENTENCES_BEFORE = 8;
  private static final int SENTENCES_AFTER = 2;

  /** Characters between a word of saying and the time of saying. */
  private static final int NEAR_CUE = 20;

  private final Text text;
  private final List<List<Found<DateRange>>> times;
  private final Optional<LocalDate> day;

  DayOfAct(Text text, Meanings meanings, VoiceReading voices) {
    this.text = text;
    this.day = text.report().day();
    BySentence<DateRange> all = BySentence.of(text, meanings.times());
    BySentence<Attribution> said =
        BySentence.of(
            text, voices.attributions().stream().map(a -> new Found<>(a.cue(), a)).toList());
    this.times = new ArrayList<>(text.sentences().size());
    for (Sentence sentence : text.sentences()) {
      List<Found<Attribution>> attributions = said.in(sentence);
      times.add(
          all.in(sentence).stream()
              .filter(t -> !isOfSaying(t.span(), attributions) && !isOfAfterwards(t.span()))
              .toList());
    }
  }

  private boolean isOfSaying(Span time, List<Found<Attribution>> attributions) {
    return attributions.stream()
        .map(Found::value)
        .anyMatch(
            a ->
                a.cue().distance(time) <= NEAR_CUE
                    && SayingTimes.isOfSaying(a, time, text.report().text()));
  }

  private boolean isOfAfterwards(Span time) {
    int first = text.tokenFrom(time.start());
    return Afterwards.own(text, first, text.tokenFrom(time.end() - 1) + 1);
  }

  /** The words that give the act its day; nothing where it has its own, or none is told. */
  Optional<Found<DateRange>> of(Telling act) {
    boolean done = act.stage() == Stage.ACCOMPLISHED || act.stage() == Stage.ATTEMPTED;
    if (act.date().isPresent() || !done) {
      return Optional.empty();
    }
    List<Integer> told = act.triggers().stream().map(Trigger::sentence).distinct().toList();
    return told.stream()
        .flatMap(sentence -> near(sentence, -1, SENTENCES_BEFORE).stream())
        .findFirst()
        .or(
            () ->
                told.stream()
                    .flatMap(sentence -> near(sentence, 1, SENTENCES_AFTER).stream())
                    .findFirst());
  }

  /** The words nearest to the act that name a day within what is said of when it was. */
  Optional<Found<DateRange>> within(Telling act, DateRange range) {
    List<Integer> told = act.triggers().stream().map(Trigger::sentence).distinct().toList();
    for (int far = 0; far <= SENTENCES_BEFORE; far++) {
      for (int sentence : told) {
        for (int i : new int[] {sentence - far, sentence + far}) {
          Optional<Found<DateRange>> day =
              i >= 0 && i < times.size() && samePart(i, sentence)
                  ? times.get(i).stream().filter(t -> isDayWithin(t.value(), range)).findFirst()
                  : Optional.empty();
          if (day.isPresent()) {
            return day;
          }
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isDayWithin(DateRange date, DateRange range) {
    return Telling.isDay(date) && date.start().equals(date.end()) && date.meets(range);
  }

  /** The day of the first sentence that says when, going on or back from one. */
  private Optional<Found<DateRange>> near(int from, int step, int most) {
    for (int n = 0, i = from; n <= most && i >= 0 && i < times.size(); n++, i += step) {
      if (!times.get(i).isEmpty() && samePart(i, from)) {
        return fresh(times.get(i));
      }
    }
    return Optional.empty();
  }

  /** A post has its own days. */
  private boolean samePart(int a, int b) {
    Optional<LocalDateTime> here = text.partOf(text.sentences().get(a)).at();
    return here.equals(text.partOf(text.sentences().get(b)).at());
  }

  /** The first time of a sentence, if it is a day of fresh news. */
  private Optional<Found<DateRange>> fresh(List<Found<DateRange>> said) {
    return said.stream().findFirst().filter(t -> isFresh(t.value()));
  }

  private boolean isFresh(DateRange date) {
    return Telling.isDay(date)
        && !date.end().isAfter(date.start().plusDays(2))
        && day.filter(d -> !date.end().isBefore(d.minusDays(FRESH)) && !date.start().isAfter(d))
            .isPresent();
  }
}
