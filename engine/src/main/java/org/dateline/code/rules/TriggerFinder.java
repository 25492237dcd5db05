// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.code.BySentence;
import org.dateline.code.Trigger;
import org.dateline.code.Trigger.Pointing;
import org.dateline.code.rules.Cues.Cue;
import org.dateline.code.rules.Lexicon.Effect;
import org.dateline.code.rules.Lexicon.Form;
import org.dateline.code.rules.Lexicon.Strength;
import org.dateline.code.rules.Lexicon.TriggerForms;
import org.dateline.codebook.DateRange;
import org.dateline.codebook.IncidentType;
import org.dateline.codebook.PartKind;
import org.dateline.codebook.Place;
import org.dateline.codebook.Scope;
import org.dateline.codebook.Stage;
import org.dateline.text.Phrases;
import org.dateline.text.Sentence;
import org.dateline.text.Text;

/**
 * Finds the words that name an act which a report presents as a specific event (codebook, section
 * 1): not general statements, forecasts, conditions, accidents, exercises or fiction.
 */
final class TriggerFinder {
  /** A trigger with what its word says of people. */
  record Hit(Trigger trigger, int first, int end, Form form, boolean passive, Effect effect) {
    Hit with(Trigger other) {
      return new Hit(other, first, end, form, passive, effect);
    }
  }

  private static final Set<String> BE =
      Set.of("was", "were", "been", "being", "is", "are", "be", "got", "gets");

  private static final Set<String> ENUMERATING =
      Set.of(
          "was",
          "were",
          "being",
          "took",
          "occurred",
          "came",
          "hit",
          "struck",
          "targeted",
          "happened",
          "followed",
          "is");
  private static final Set<String> OTHERS = Set.of("another", "other", "others");
  private static final Set<String> SHOTS =
      Set.of("shot", "shooting", "shoots", "shootings", "gunshot", "gunfire", "gun", "firearm");

  private static final double ENUMERATED = 0.75;

  /** The sign of words that only look back at an act: "the toll". */
  static final String ECHO = "word echo";

  /** Sentences, the title among them, that say what a report is about. */
  private static final int LEAD = 3;

  private final Text text;
  private final BySentence<DateRange> times;
  private final BySentence<Place> places;
  private final StageReading stages;
  private final MarkedTriggers marked;
  private final Scope scope;
  private final boolean shooting;
  private final boolean elsewhere;

  TriggerFinder(
      Text text,
      BySentence<DateRange> times,
      BySentence<Place> places,
      MarkedTriggers marked,
      Scope scope) {
    this.text = text;
    this.scope = scope;
    this.marked = marked;
    this.times = times;
    this.places = places;
    this.stages = new StageReading(text);
    this.shooting = opensWithShooting();
    this.elsewhere = opensElsewhere();
  }

  List<Hit> all() {
    List<Hit> hits = new ArrayList<>();
    int skipTo = text.report().dateline().map(d -> d.span().end()).orElse(0);
    for (Sentence sentence : text.sentences()) {
      int first = Math.max(sentence.first(), text.tokenFrom(skipTo));
      if (first >= sentence.end()
          || isAccident(first, sentence.end())
          || Cues.has(Cue.UNREAL, text, first, sentence.end())) {
        continue;
      }
      List<Hit> here = new ArrayList<>();
      for (Phrases.Hit<TriggerForms> found :
          Lexicon.BUNDLED.triggers.in(text.tokens(), first, sentence.end())) {
        read(sentence, found).map(hit -> marked.weighed(sentence, hit)).ifPresent(here::add);
      }
      here.addAll(marked.further(sentence, first, here));
      if (!hits.isEmpty() || !here.isEmpty()) {
        enumerated(sentence, first, hits, here).forEach(here::add);
      }
      here.sort(Comparator.comparingInt(Hit::first));
      hits.addAll(Subclauses.read(text, sentence, first, here));
    }
    return hits;
  }

  /**
   * "Two attacks were carried out, a third was thwarted. The first was at the parliament": one of
   * several acts, told by its number alone.
   */
  private List<Hit> enumerated(Sentence sentence, int first, List<Hit> before, List<Hit> here) {
    boolean told =
        Stream.concat(before.stream().skip(Math.max(0, before.size() - 6)), here.stream())
            .filter(h -> sentence.index() - h.trigger().sentence() <= 2)
            .anyMatch(
                h ->
                    h.trigger().pointing() == Pointing.SEVERAL
                        || h.trigger().score() == ENUMERATED);
    List<Hit> found = new ArrayList<>();
    if (!told) {
      return found;
    }
    for (Phrases.Hit<Cue> number : Cues.all(Cue.ENUMERATED, text, first, sentence.end())) {
      int end = number.end();
      boolean verb = end < sentence.end() && ENUMERATING.contains(text.token(end).norm());
      boolean named =
          here.stream().anyMatch(h -> h.first() >= end && h.first() <= end + 5 && h.first() > end);
      if (verb && !named) {
        Stage stage =
            Cues.has(Cue.THWARTED, text, end, Math.min(sentence.end(), end + 4))
                ? Stage.THWARTED
                : Stage.ACCOMPLISHED;
        Trigger trigger =
            new Trigger(
                text.span(number.first(), number.end()),
                sentence.index(),
                IncidentType.ARMED_ASSAULT,
                stage,
                true,
                Pointing.ANOTHER,
                ENUMERATED,
                "a number of them, told beside another act",
                Set.of(Trigger.NUMBERED));
        found.add(new Hit(trigger, number.first(), number.end(), Form.NOUN, false, Effect.NONE));
      }
    }
    return found;
  }

  private Optional<Hit> read(Sentence sentence, Phrases.Hit<TriggerForms> found) {
    int clause = Clause.start(text, sentence, found.first());
    Optional<Form> form = form(sentence, found, clause);
    if (form.isEmpty()) {
      return Optional.empty();
    }
    Optional<Stage> stage =
        found.value().word().strength() == Strength.AFTERMATH
            ? Optional.of(Stage.ACCOMPLISHED)
            : stages.of(sentence, found, form.get(), clause);
    if (stage.isEmpty()) {
      return Optional.empty();
    }
    boolean noun = form.get() == Form.NOUN || form.get() == Form.NOUNS;
    Strength strength = found.value().word().strength();
    boolean echo = strength == Strength.ECHO || strength == Strength.AFTERMATH;
    Pointing pointing =
        echo
            ? strength == Strength.AFTERMATH ? Pointing.AFTERMATH : Pointing.POINTING_BACK
            : noun ? pointing(sentence, found, form.get()) : verbPointing(sentence, found, clause);
    if (form.get() == Form.NOUNS
        && pointing != Pointing.SEVERAL
        && Cues.has(Cue.GENERAL, text, sentence.first(), sentence.end())) {
      return Optional.empty();
    }
    double score = score(sentence, found, form.get(), pointing);
    Lexicon.TriggerWord word = found.value().word();
    Trigger trigger =
        new Trigger(
            text.span(found.first(), found.end()),
            sentence.index(),
            word.type(),
            stage.get(),
            word.strength() != Strength.STRONG,
            pointing,
            score,
            Trigger.BY_WORD,
            signs(sentence, word, form.get()));
    boolean passive = !noun && isPassive(found.first(), clause);
    return Optional.of(
        new Hit(trigger, found.first(), found.end(), form.get(), passive, word.effect()));
  }

  /** Which of the word's forms it is here, if it tells or points at an act at all. */
  private Optional<Form> form(Sentence sentence, Phrases.Hit<TriggerForms> found, int clause) {
    TriggerForms forms = found.value();
    boolean afterTo = found.first() > clause && text.token(found.first() - 1).is("to");
    boolean nounPlace = isNounPlace(sentence, found);
    if (afterTo && forms.can(Form.BASE)) {
      return Optional.of(Form.BASE);
    }
    if (nounPlace && forms.can(Form.NOUN)) {
      return Optional.of(Form.NOUN);
    }
    if (nounPlace && forms.can(Form.NOUNS)) {
      return Optional.of(Form.NOUNS);
    }
    if (forms.can(Form.PAST)) {
      return Optional.of(Form.PAST);
    }
    if (forms.can(Form.GERUND)) {
      return Optional.of(Form.GERUND);
    }
    if (forms.can(Form.NOUN) && !(forms.can(Form.BASE) && isHeadline(sentence))) {
      return Optional.of(Form.NOUN);
    }
    if (forms.can(Form.NOUNS)) {
      return Optional.of(Form.NOUNS);
    }
    return isHeadline(sentence) ? Optional.of(Form.BASE) : Optional.empty();
  }

  private boolean isHeadline(Sentence sentence) {
    return text.partOf(sentence).kind() == PartKind.TITLE;
  }

  private boolean isNounPlace(Sentence sentence, Phrases.Hit<TriggerForms> found) {
    if (found.first() == sentence.first()) {
      return true;
    }
    String before = text.token(found.first() - 1).norm();
    return Set.of(
                "the",
                "a",
                "an",
                "this",
                "that",
                "of",
                "in",
                "another",
                "'s",
                "by",
                "for",
                "his",
                "her",
                "their",
                "its",
                "last",
                "second",
                "first",
                "third",
                "bomb",
                "terrorist",
                "armed",
                "from",
                "during",
                "after",
                "suicide",
                "deadly",
                "bloody",
                "brutal",
                "car")
            .contains(before)
        || text.token(found.first() - 1).isNumber();
  }

  /** Whether the report opens as news of an accident, an exercise or a fiction. */
  private boolean opensElsewhere() {
    int end = text.sentences().stream().limit(LEAD).mapToInt(Sentence::end).max().orElse(0);
    return isAccident(0, end) || Cues.has(Cue.UNREAL, text, 0, end);
  }

  /** Where all violence is wanted, somebody shot by accident was shot. */
  private boolean isAccident(int first, int end) {
    return Cues.has(Cue.ACCIDENT, text, first, end)
        || !shooting && Cues.has(Cue.MISHAP, text, first, end);
  }

  /** Whether the report opens as news of somebody shot, in a scope that takes in mishaps. */
  private boolean opensWithShooting() {
    int end = text.sentences().stream().limit(LEAD).mapToInt(Sentence::end).max().orElse(0);
    return scope == Scope.ALL_VIOLENCE
        && IntStream.range(0, end).anyMatch(i -> SHOTS.contains(text.token(i).norm()));
  }

  private boolean isPassive(int first, int clause) {
    for (int i = first - 1; i >= Math.max(clause, first - 4); i--) {
      if (BE.contains(text.token(i).norm())) {
        return true;
      }
    }
    return false;
  }

  /** "Separately, ...", "In other violence, ...": the sentence begins with another act. */
  private boolean opensApart(Sentence sentence) {
    return Cues.has(
        Cue.APART, text, sentence.first(), Math.min(sentence.end(), sentence.first() + 5));
  }

  /** "Another 17 were hurt": more people, not another act. */
  private boolean opensWithOthers(Sentence sentence) {
    int first = sentence.first();
    return OTHERS.contains(text.token(first).norm())
        || text.token(first).is("the")
            && first + 1 < sentence.end()
            && text.token(first + 1).is("other");
  }

  private Pointing verbPointing(Sentence sentence, Phrases.Hit<TriggerForms> found, int clause) {
    // "Two others were also hurt" counts people of the same act.
    boolean effect = found.value().word().strength() == Strength.EFFECT;
    return !effect
                && Cues.has(Cue.ANOTHER, text, Math.max(clause, found.first() - 6), found.first())
            || opensApart(sentence) && !(effect && opensWithOthers(sentence))
        ? Pointing.ANOTHER
        : Pointing.TELLING;
  }

  private Pointing pointing(Sentence sentence, Phrases.Hit<TriggerForms> found, Form form) {
    int from = Math.max(sentence.first(), found.first() - 4);
    boolean spread =
        form == Form.NOUNS
            && Cues.has(Cue.SPREAD, text, found.end(), Math.min(sentence.end(), found.end() + 6));
    if (spread) {
      return Pointing.SEVERAL;
    }
    if (Cues.has(Cue.SEVERAL, text, from, found.first())
        && (form == Form.NOUNS || Cues.has(Cue.PAIR, text, from, found.first()))) {
      return Pointing.SEVERAL;
    }
    if (Cues.has(Cue.ANOTHER, text, from, found.first()) || opensApart(sentence)) {
      return Pointing.ANOTHER;
    }
    boolean detailed =
        found.end() < sentence.end()
            && Set.of("of", "on", "against", "at", "in", "near", "by", "outside")
                .contains(text.token(found.end()).norm());
    boolean back = Cues.pointBack(text, from, found.first());
    if (back && form == Form.NOUNS) {
      return Pointing.BACK_AT_SEVERAL;
    }
    return back && !detailed ? Pointing.POINTING_BACK : Pointing.TELLING;
  }

  private Set<String> signs(Sentence sentence, Lexicon.TriggerWord word, Form form) {
    Set<String> signs = new HashSet<>();
    signs.add("form " + form.name().toLowerCase(Locale.ROOT));
    signs.add("word " + word.strength().name().toLowerCase(Locale.ROOT));
    if (form == Form.GERUND && word.strength() == Strength.EFFECT) {
      signs.add(Trigger.TIED);
    }
    if (Cues.has(Cue.GENERAL, text, sentence.first(), sentence.end())) {
      signs.add("general words");
    }
    if (Cues.has(Cue.CRIME, text, sentence.first(), sentence.end())) {
      signs.add("words of crime");
    }
    if (elsewhere) {
      signs.add("opens elsewhere");
    }
    return signs;
  }

  /** How likely the words name a single, reportable act. */
  private double score(
      Sentence sentence, Phrases.Hit<TriggerForms> found, Form form, Pointing pointing) {
    Lexicon.TriggerWord word = found.value().word();
    double score = word.strength() == Strength.STRONG ? 0.6 : 0.45;
    score += form == Form.PAST ? 0.15 : form == Form.NOUNS ? -0.3 : 0;
    boolean back =
        pointing == Pointing.POINTING_BACK
            || pointing == Pointing.BACK_AT_SEVERAL
            || pointing == Pointing.AFTERMATH;
    score -= back ? 0.25 : 0;
    score += times.in(sentence).isEmpty() ? 0 : 0.1;
    score += places.in(sentence).isEmpty() ? 0 : 0.1;
    score -= Cues.has(Cue.GENERAL, text, sentence.first(), sentence.end()) ? 0.3 : 0;
    boolean political = scope == Scope.POLITICAL;
    score -= political && Cues.has(Cue.CRIME, text, sentence.first(), sentence.end()) ? 0.2 : 0;
    score -= word.type() == IncidentType.OTHER ? 0.2 : 0;
    score -= elsewhere ? 0.3 : 0;
    return Math.max(0, Math.min(1, score));
  }
}
