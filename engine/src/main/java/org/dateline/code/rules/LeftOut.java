// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.code.BySentence;
import org.dateline.code.Mention;
import org.dateline.code.Role;
import org.dateline.code.Trigger;
import org.dateline.code.Trigger.Pointing;
import org.dateline.code.rules.Lexicon.Effect;
import org.dateline.code.rules.Lexicon.Form;
import org.dateline.codebook.Count;
import org.dateline.codebook.Found;
import org.dateline.codebook.IncidentType;
import org.dateline.codebook.Place;
import org.dateline.codebook.Stage;
import org.dateline.text.Sentence;
import org.dateline.text.Text;

/**
 * Acts whose verb is left out, where both places are said: "five people died in Kabul and two in
 * Herat". Nobody dies in two towns at once, so the second is another act.
 */
final class LeftOut {
  private static final Set<String> JOINTS = Set.of("and", ",", ";");
  private static final Set<String> AT = Set.of("in", "at", "near", "outside", "on", "around");
  private static final Set<String> VERBS =
      Set.of("was", "were", "are", "is", "have", "has", "had", "said", "died");

  /** Tokens from the number to its place: "two at the second, near Herat". */
  private static final int REACH = 8;

  /** Kilometres beyond which two towns are two places. */
  private static final double APART = 40;

  private static final double SCORE = 0.7;

  private final Text text;
  private final BySentence<Place> places;
  private final BySentence<Count> counts;
  private final IdentityHashMap<TriggerFinder.Hit, Found<Count>> figures = new IdentityHashMap<>();

  LeftOut(Text text, BySentence<Place> places, BySentence<Count> counts) {
    this.text = text;
    this.places = places;
    this.counts = counts;
  }

  /** The triggers of a report, and one more for each such act. */
  List<TriggerFinder.Hit> with(List<TriggerFinder.Hit> hits) {
    List<TriggerFinder.Hit> all = new ArrayList<>(hits.size());
    for (TriggerFinder.Hit hit : hits) {
      boolean counts = hit.effect() == Effect.KILLED || hit.effect() == Effect.WOUNDED;
      Sentence sentence = text.sentences().get(hit.trigger().sentence());
      List<TriggerFinder.Hit> further =
          counts && places.in(sentence).size() > 1 ? after(sentence, hit, hits) : List.of();
      all.add(further.isEmpty() ? hit : hit.with(hit.trigger().withSigns(Set.of(Trigger.SPREAD))));
      all.addAll(further);
    }
    all.sort(Comparator.comparingInt(TriggerFinder.Hit::first));
    return all;
  }

  /** The figure of such an act; nothing for other triggers. */
  Optional<Mention> figure(TriggerFinder.Hit hit, int trigger) {
    Role role = hit.effect() == Effect.WOUNDED ? Role.WOUNDED : Role.KILLED;
    return Optional.ofNullable(figures.get(hit))
        .map(
            count ->
                new Mention(
                    role,
                    count.span(),
                    trigger,
                    count.value(),
                    SCORE,
                    "a figure beside another, its verb left out"));
  }

  private List<TriggerFinder.Hit> after(
      Sentence sentence, TriggerFinder.Hit verb, List<TriggerFinder.Hit> hits) {
    List<TriggerFinder.Hit> found = new ArrayList<>();
    int next =
        hits.stream()
            .filter(h -> h.first() > verb.first())
            .mapToInt(TriggerFinder.Hit::first)
            .min()
            .orElse(Integer.MAX_VALUE);
    for (Found<Count> count : counts.in(sentence)) {
      int first = text.tokenFrom(count.span().start());
      int end = text.tokenFrom(count.span().end() - 1) + 1;
      boolean behind = first > verb.end() && first < next && count.value().min() > 0;
      if (behind
          && JOINTS.contains(text.token(first - 1).norm())
          && hasOwnPlace(sentence, first, end, next)) {
        found.add(hit(sentence, verb, first, end));
        figures.put(found.get(found.size() - 1), count);
      }
    }
    return found;
  }

  /** Whether the number has a place of its own, far from the one before it, and no verb. */
  private boolean hasOwnPlace(Sentence sentence, int first, int end, int next) {
    Optional<Found<Place>> before = Optional.empty();
    for (Found<Place> place : places.in(sentence)) {
      int start = text.tokenFrom(place.span().start());
      int stop = text.tokenFrom(place.span().end() - 1) + 1;
      if (stop < first) {
        before = Optional.of(place);
      } else if (start >= end) {
        return before.isPresent()
            && start - end < REACH
            && start < next
            && isAt(end, start)
            && (stop >= sentence.end() || !VERBS.contains(text.token(stop).norm()))
            && isApart(before.get().value(), place.value());
      }
    }
    return false;
  }

  private boolean isAt(int from, int place) {
    boolean at = false;
    for (int i = from; i < place; i++) {
      if (VERBS.contains(text.token(i).norm())) {
        return false;
      }
      at |= AT.contains(text.token(i).norm());
    }
    return at;
  }

  private static boolean isApart(Place one, Place other) {
    return one.coordinates().isPresent()
        && other.coordinates().isPresent()
        && one.coordinates().get().kilometresTo(other.coordinates().get()) > APART;
  }

  private TriggerFinder.Hit hit(Sentence sentence, TriggerFinder.Hit verb, int first, int end) {
    Trigger trigger =
        new Trigger(
            text.span(first, end),
            sentence.index(),
            IncidentType.ARMED_ASSAULT,
            Stage.ACCOMPLISHED,
            true,
            Pointing.ANOTHER,
            verb.trigger().score(),
            "people of another place, their verb left out",
            Set.of("form past", "word effect", Trigger.SPREAD, Trigger.LEFT_OUT));
    return new TriggerFinder.Hit(trigger, first, end, Form.PAST, true, verb.effect());
  }
}
