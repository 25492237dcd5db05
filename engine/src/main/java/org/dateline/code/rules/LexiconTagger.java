// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.code.BySentence;
import org.dateline.code.Meanings;
import org.dateline.code.Mention;
import org.dateline.code.Role;
import org.dateline.code.Tagger;
import org.dateline.code.Tagging;
import org.dateline.code.Trigger;
import org.dateline.code.encoder.Marks;
import org.dateline.code.rules.Lexicon.WeaponWord;
import org.dateline.code.voice.Attribution;
import org.dateline.code.voice.SayingTimes;
import org.dateline.code.voice.VoiceReading;
import org.dateline.codebook.DateRange;
import org.dateline.codebook.Dateline;
import org.dateline.codebook.Found;
import org.dateline.codebook.Place;
import org.dateline.codebook.PlacePrecision;
import org.dateline.codebook.Scope;
import org.dateline.codebook.Span;
import org.dateline.codebook.Stage;
import org.dateline.codebook.Value;
import org.dateline.codebook.YesNo;
import org.dateline.text.Phrases;
import org.dateline.text.Sentence;
import org.dateline.text.Text;

/**
 * Tags by rules and lexicon files alone: the first step of coding without a learned model.
 * Stateless and thread-safe.
 */
public final class LexiconTagger implements Tagger {
  private static final Set<String> PLACE_WORDS =
      Set.of("in", "at", "near", "on", "outside", "inside", "of", "around", "from", "to");

  private final Scope scope;

  /** Tags political violence. */
  public LexiconTagger() {
    this(Scope.POLITICAL);
  }

  /** Tags the violence of a scope. */
  public LexiconTagger(Scope scope) {
    this.scope = scope;
  }

  @Override
  public Tagging tag(Text text, Meanings meanings, VoiceReading voices) {
    return new Pass(text, meanings, voices, MarkedTriggers.none(text), scope).run();
  }

  /** Which violence it tags. */
  Scope scope() {
    return scope;
  }

  /** Tags with what the network makes of the triggers. */
  Tagging tag(Text text, Meanings meanings, VoiceReading voices, Marks marked) {
    return new Pass(text, meanings, voices, MarkedTriggers.of(text, marked, scope), scope).run();
  }

  private static final class Pass {
    private final Text text;
    private final BySentence<Place> places;
    private final BySentence<DateRange> times;
    private final BySentence<Attribution> attributions;
    private final RoleFinder roles;
    private final LeftOut leftOut;
    private final List<TriggerFinder.Hit> hits;
    private final List<Mention> mentions = new ArrayList<>();

    Pass(Text text, Meanings meanings, VoiceReading voices, MarkedTriggers marked, Scope scope) {
      this.text = text;
      Optional<Span> dateline = text.report().dateline().map(Dateline::span);
      this.places =
          BySentence.of(
              text,
              meanings.places().stream()
                  .filter(p -> dateline.filter(d -> d.overlaps(p.span())).isEmpty())
                  .toList());
      this.times = BySentence.of(text, meanings.times());
      this.attributions =
          BySentence.of(
              text, voices.attributions().stream().map(a -> new Found<>(a.cue(), a)).toList());
      this.roles =
          new RoleFinder(
              text,
              BySentence.of(text, meanings.counts()),
              BySentence.of(text, meanings.actors()),
              BySentence.of(text, meanings.demonyms()),
              voices);
      this.leftOut = new LeftOut(text, places, BySentence.of(text, meanings.counts()));
      this.hits =
          leftOut.with(
              BareTolls.with(
                  text, new TriggerFinder(text, times, places, marked, scope).all(), roles));
    }

    Tagging run() {
      int from = 0;
      while (from < hits.size()) {
        int sentence = hits.get(from).trigger().sentence();
        int to = from;
        while (to < hits.size() && hits.get(to).trigger().sentence() == sentence) {
          to++;
        }
        tagSentence(new Acts(text.sentences().get(sentence), hits.subList(from, to), from));
        from = to;
      }
      for (int i = 0; i < hits.size(); i++) {
        leftOut.figure(hits.get(i), i).ifPresent(mentions::add);
      }
      mentions.addAll(SharedDoers.in(hits, mentions));
      mentions.sort(Comparator.comparing(Mention::span).thenComparing(Mention::role));
      return new Tagging(hits.stream().map(TriggerFinder.Hit::trigger).toList(), mentions);
    }

    private void tagSentence(Acts acts) {
      Sentence sentence = acts.sentence();
      roles.in(acts).stream()
          .filter(m -> m.role() != Role.PERPETRATOR || !aside(acts, m.span()))
          .forEach(mentions::add);
      for (Phrases.Hit<WeaponWord> weapon :
          Lexicon.BUNDLED.weapons.in(text.tokens(), sentence.first(), sentence.end())) {
        addWeapon(weapon, acts);
      }
      if (acts.hits().stream().allMatch(this::isAftermath)) {
        return;
      }
      for (Found<Place> place : places.in(sentence)) {
        if (isOfPeople(sentence, place) || Elsewhere.is(text, sentence, place.span())) {
          continue;
        }
        double score = afterPlaceWord(place.span()) ? 0.7 : 0.4;
        add(Role.PLACE, place, acts, score, "a place named with the act");
      }
      for (Found<DateRange> time : times.in(sentence)) {
        addTime(time, acts);
      }
    }

    /** Where the hurt were taken, and when they died, is not where and when it happened. */
    private boolean isAftermath(TriggerFinder.Hit hit) {
      return hit.trigger().pointing() == Trigger.Pointing.AFTERMATH;
    }

    /** "The toll climbed to 14 on Friday": that is not when they were killed. */
    private static boolean isToll(TriggerFinder.Hit hit) {
      return hit.effect() == Lexicon.Effect.KILLED
          && hit.trigger().signs().contains(TriggerFinder.ECHO);
    }

    /** "U.S. soldiers", "Kenya police": the country says whose people they are, not where. */
    private boolean isOfPeople(Sentence sentence, Found<Place> place) {
      int first = text.tokenFrom(place.span().start());
      int end = text.tokenFrom(place.span().end() - 1) + 1;
      boolean led = first > sentence.first() && PLACE_WORDS.contains(text.token(first - 1).norm());
      return place.value().precision() == PlacePrecision.COUNTRY
          && !led
          && Lexicon.BUNDLED
              .nouns
              .in(text.tokens(), end, Math.min(sentence.end(), end + 3))
              .stream()
              .anyMatch(hit -> hit.first() <= end + 1 && hit.value().person());
    }

    private void addWeapon(Phrases.Hit<WeaponWord> weapon, Acts acts) {
      Span span = text.span(weapon.first(), weapon.end());
      int trigger = acts.nearest(weapon.first());
      WeaponWord word = weapon.value();
      mentions.add(
          new Mention(Role.WEAPON, span, trigger, word.weapon(), 0.6, "a word for the means"));
      if (word.suicide()) {
        mentions.add(
            new Mention(
                Role.SUICIDE, span, trigger, YesNo.TRUE, 0.8, "an attacker who meant to die"));
      }
    }

    private void addTime(Found<DateRange> time, Acts acts) {
      int first = text.tokenFrom(time.span().start());
      int end = text.tokenFrom(time.span().end() - 1) + 1;
      int trigger = acts.ofTime(text, first, end);
      TriggerFinder.Hit act = acts.hits().get(trigger - acts.base());
      if (isAftermath(act) || isToll(act) || isStillToCome(time.value(), act.trigger())) {
        return;
      }
      boolean ofSaying =
          attributions.in(acts.sentence()).stream()
              .map(Found::value)
              .anyMatch(
                  a ->
                      a.holds(act.trigger().span())
                          && SayingTimes.isOfSaying(a, time.span(), text.report().text()));
      if (!ofSaying
          && !TimeReach.isOfPage(text, acts.sentence(), first)
          && !TimeReach.isOfAfterwards(text, first, end, act)) {
        double score = TimeReach.score(text, acts.sentence(), first, end, act);
        String rule =
            score >= TimeReach.NEAR ? "a time named with the act" : "a time named beside the act";
        mentions.add(new Mention(Role.TIME, time.span(), trigger, time.value(), score, rule));
      }
    }

    /** What has happened did not happen after the report; by the place's clock a day is left. */
    private boolean isStillToCome(DateRange time, Trigger act) {
      boolean done = act.stage() == Stage.ACCOMPLISHED || act.stage() == Stage.ATTEMPTED;
      return done
          && text.report().day().filter(d -> time.start().isAfter(d.plusDays(1))).isPresent();
    }

    private <T extends Value> void add(
        Role role, Found<T> found, Acts acts, double score, String rule) {
      if (!aside(acts, found.span()) || Openings.hold(text, acts.sentence(), found.span())) {
        int trigger = acts.nearest(text.tokenFrom(found.span().start()));
        mentions.add(new Mention(role, found.span(), trigger, found.value(), score, rule));
      }
    }

    /**
     * Whether words belong to the saying, not to what is said: "police said on Thursday in the
     * capital that ...".
     */
    private boolean aside(Acts acts, Span span) {
      TriggerFinder.Hit act = acts.at(text.tokenFrom(span.start()));
      return attributions.in(acts.sentence()).stream()
          .map(Found::value)
          .anyMatch(a -> a.said() && a.holds(act.trigger().span()) && !a.touches(span));
    }

    private boolean afterPlaceWord(Span span) {
      int token = text.tokenFrom(span.start());
      for (int i = token - 1; i >= Math.max(0, token - 3); i--) {
        if (PLACE_WORDS.contains(text.token(i).norm())) {
          return true;
        }
      }
      return false;
    }
  }
}
