// SPDX-License-Identifier: Apache-2.0
package org.dateline.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.code.Trigger.Pointing;
import org.dateline.codebook.Stage;

/**
 * Groups what was tagged into acts: one telling for each act that the report speaks of. Sentences
 * are read in order; each joins the act before it that it can be of, or begins another.
 */
final class Grouper {
  /**
   * What a report tells.
   *
   * @param acts one telling for each act
   * @param several the telling of several acts at once, where two or more of them are told singly
   *     too
   */
  record Grouping(List<Telling> acts, Optional<Telling> several) {}

  /** What the telling of several acts gives to each of them. */
  private static final double SHARED = 0.15;

  /** Below this, words name no act that could be told apart. */
  private static final double FAINT = 0.3;

  /** A telling that scores less than this alone and with its company is no incident. */
  private final double threshold;

  Grouper(double threshold) {
    this.threshold = threshold;
  }

  Grouping group(Tagging tagging) {
    List<Telling> acts = new ArrayList<>();
    List<Telling> several = new ArrayList<>();
    for (Telling telling : tellings(tagging)) {
      if (telling.score() < FAINT && !telling.pointsBack()) {
        continue;
      }
      if ((telling.tellsSeveral() || telling.pointsBackAtSeveral()) && several.size() < 8) {
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
    List<Telling> counted = new ArrayList<>();
    for (Telling telling : several) {
      List<Telling> parts = acts.stream().filter(act -> isPart(act, telling)).toList();
      if (parts.size() >= 2 && (telling.tellsSeveral() || over.isPresent())) {
        over = Optional.of(over.map(o -> o.joined(telling)).orElse(telling));
        counted.addAll(parts);
      } else {
        place(acts, telling);
      }
    }
    List<Telling> kept =
        acts.stream().filter(act -> counted.contains(act) || score(act) >= threshold).toList();
    return new Grouping(kept, kept.size() >= 2 ? over : Optional.empty());
  }

  /** One of several: what is told of them all speaks for it too. */
  private boolean isPart(Telling act, Telling several) {
    return act.tellsAnother()
        && score(act) >= threshold - SHARED
        && Likeness.canBeOne(several, act);
  }

  private void place(List<Telling> acts, Telling telling) {
    int best = -1;
    double likeness = 0;
    // Acts far back are looked at too, but a report that tells hundreds is a list, not a story.
    for (int i = acts.size() - 1; i >= Math.max(0, acts.size() - 40); i--) {
      if (Likeness.canBeOne(acts.get(i), telling)) {
        double like = Likeness.of(acts.get(i), telling);
        if (like > likeness) {
          likeness = like;
          best = i;
        }
      }
    }
    boolean fresh = telling.tellsAnother() && !telling.pointsBack() && likeness < 1.6;
    if (best >= 0 && !fresh) {
      acts.set(best, acts.get(best).joined(telling));
    } else if (!telling.pointsBack() || acts.isEmpty()) {
      acts.add(telling);
    }
  }

  /** How likely the act is a reportable incident, with the company that its words keep. */
  private static double score(Telling act) {
    double score = act.score();
    score += act.stage() == Stage.ACCOMPLISHED ? 0 : 0.1;
    score += act.of(Role.PLACE).isEmpty() ? 0 : 0.05;
    score += act.of(Role.TIME).isEmpty() ? 0 : 0.1;
    score += act.of(Role.PERPETRATOR).isEmpty() ? 0 : 0.05;
    score += act.of(Role.TARGET).isEmpty() && act.of(Role.VICTIM).isEmpty() ? 0 : 0.1;
    return score;
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
      if (follows && Likeness.canBeOne(tellings.get(last), one)) {
        tellings.set(last, tellings.get(last).joined(one));
      } else {
        tellings.add(one);
      }
    }
    return tellings;
  }
}
