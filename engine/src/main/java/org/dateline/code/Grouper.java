// SPDX-License-Identifier: Apache-2.0
package org.dateline.code;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.code.Trigger.Pointing;

/**
 * Groups what was tagged into acts: one telling for each act that the report speaks of. Sentences
 * are read in order; each joins the act before it that it can be of, or begins another.
 */
final class Grouper {
  /**
   * What a report tells.
   *
   * @param acts one telling for each act
   * @param signs what stands for and against each of them
   * @param several the telling of several acts at once, where two or more of them are told singly
   *     too
   */
  record Grouping(List<Telling> acts, Map<Telling, Set<String>> signs, Optional<Telling> several) {}

  /** Sign of a report that opens as news of an accident, an exercise or a fiction. */
  private static final String ELSEWHERE = "opens elsewhere";

  /** Likelihood from which on such a report tells of an incident all the same. */
  private static final double FIRM = 0.9;

  /** Below this, words name no act that could be told apart. */
  private static final double FAINT = 0.15;

  /** What is told as another act is taken for one told before only where so much speaks for it. */
  private static final double APART = 2.5;

  private final ActSigns signs;
  private final String text;

  /** What is told of an act that is worth less than this is no incident. */
  private final double threshold;

  Grouper(ActSigns signs, String text, double threshold) {
    this.signs = signs;
    this.text = text;
    this.threshold = threshold;
  }

  Grouping group(Tagging tagging) {
    List<Telling> acts = new ArrayList<>();
    List<Telling> several = new ArrayList<>();
    for (Telling telling : tellings(tagging)) {
      if (telling.score() < FAINT && !telling.pointsBack()) {
        continue;
      }
      List<Telling> spread = telling.byPlace(text);
      if (telling.isSpread()) {
        placeThere(acts, telling);
      } else if (!spread.isEmpty()) {
        spread.forEach(part -> placeThere(acts, part));
        several.add(telling.everywhere());
      } else if ((telling.tellsSeveral() || telling.pointsBackAtSeveral()) && several.size() < 8) {
        several.add(telling);
      } else {
        place(acts, telling);
      }
    }
    return settle(acts, several);
  }

  /** Tellings of several acts stand over those told singly; where none are, they tell one act. */
  private Grouping settle(List<Telling> acts, List<Telling> several) {
    Optional<Telling> over = Optional.empty();
    Set<Telling> parts = new HashSet<>();
    for (Telling telling : several) {
      List<Telling> its =
          acts.stream()
              .filter(act -> act.tellsAnother() || act.isSpread())
              .filter(act -> Likeness.canBeOne(telling, act))
              .filter(act -> isPart(act, telling, acts.size()))
              .toList();
      if (its.size() >= 2 && (telling.tellsSeveral() || over.isPresent())) {
        over = Optional.of(over.map(o -> o.joined(telling)).orElse(telling));
        parts.addAll(its);
      } else {
        place(acts, telling);
      }
    }
    Map<Telling, Set<String>> kept = new LinkedHashMap<>();
    for (Telling act : acts) {
      Set<String> its = signs.of(act, acts.size(), parts.contains(act));
      if (parts.contains(act) || isWorth(its)) {
        kept.put(act, its);
      }
    }
    return new Grouping(
        List.copyOf(kept.keySet()), kept, kept.size() >= 2 ? over : Optional.empty());
  }

  /** What tells one of several by its number alone is worth what is told of them all. */
  private boolean isPart(Telling act, Telling several, int acts) {
    boolean numbered = act.triggers().get(0).signs().contains(Trigger.NUMBERED);
    return isWorth(signs.of(act, acts, true))
        || numbered && isWorth(signs.of(several, acts, false));
  }

  private boolean isWorth(Set<String> its) {
    double worth = WorthOfAct.of(its);
    return worth >= threshold && (worth >= FIRM || !its.contains(ELSEWHERE));
  }

  /** One of several acts that are told at once joins what is told of its place, or begins anew. */
  private void placeThere(List<Telling> acts, Telling part) {
    for (int i = acts.size() - 1; i >= Math.max(0, acts.size() - 40); i--) {
      if (Likeness.agreeOnPlace(acts.get(i), part) && Likeness.canBeOne(acts.get(i), part)) {
        acts.set(i, acts.get(i).joined(part));
        return;
      }
    }
    if (part.tellsAnother()) {
      acts.add(part);
    } else {
      place(acts, part);
    }
  }

  private void place(List<Telling> acts, Telling telling) {
    int best = -1;
    double likeness = 0;
    // Acts far back are looked at too, but a report that tells hundreds is a list, not a story.
    for (int i = acts.size() - 1; i >= Math.max(0, acts.size() - 40); i--) {
      boolean passedBy = acts.get(i).toldAsBefore() && telling.date().isEmpty();
      if (!passedBy && Likeness.canBeOne(acts.get(i), telling)) {
        double like = Likeness.of(acts.get(i), telling);
        if (like > likeness) {
          likeness = like;
          best = i;
        }
      }
    }
    boolean fresh = telling.tellsAnother() && !telling.pointsBack() && likeness < APART;
    if (best >= 0 && !fresh) {
      acts.set(best, acts.get(best).joined(telling));
    } else if (!telling.pointsBack() || acts.isEmpty()) {
      acts.add(telling);
    }
  }

  /** One telling for each sentence, more where it tells different acts. */
  private static List<Telling> tellings(Tagging tagging) {
    List<Telling> tellings = new ArrayList<>();
    List<Trigger> triggers = tagging.triggers();
    List<List<Mention>> mentions = new ArrayList<>();
    triggers.forEach(t -> mentions.add(new ArrayList<>(2)));
    tagging.mentions().forEach(m -> mentions.get(m.trigger()).add(m));
    for (int i = 0; i < triggers.size(); i++) {
      Telling one = Telling.of(triggers.get(i), mentions.get(i));
      int last = tellings.size() - 1;
      boolean sameSentence = last >= 0 && tellings.get(last).lastSentence() == one.firstSentence();
      boolean another = triggers.get(i).pointing() == Pointing.ANOTHER;
      boolean follows = sameSentence && (!another || tellings.get(last).tellsAnother());
      // "Twin bombings in Peshawar and Quetta killed 19": whatever stands nearest to the verb.
      boolean tied = sameSentence && triggers.get(i).signs().contains(Trigger.TIED);
      boolean effect = one.strongType().isEmpty() && !another;
      boolean ofAll = sameSentence && effect && tellings.get(last).tellsSeveral();
      if (tied || ofAll || follows && Likeness.canBeOne(tellings.get(last), one)) {
        tellings.set(last, tellings.get(last).joined(one));
      } else {
        tellings.add(one);
      }
    }
    return tellings;
  }
}
