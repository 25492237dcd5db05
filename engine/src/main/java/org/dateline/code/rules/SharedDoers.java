// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.code.Mention;
import org.dateline.code.Role;
import org.dateline.code.Trigger;
import org.dateline.code.Trigger.Pointing;
import org.dateline.codebook.Basis;
import org.dateline.codebook.IncidentType;
import org.dateline.codebook.Perpetrator;

/**
 * Who is said to have done several acts at once did each of them: "rebels staged three attacks",
 * "authorities blamed the attacks on rebels". An act whose own words name somebody keeps him.
 */
final class SharedDoers {
  /** Sentences between words that speak of several acts and the one that tells one of them. */
  private static final int FAR = 10;

  private static final double SCORE = 0.4;

  /** Acts of two sides, or of the state's: who made the attacks is not who did these. */
  private static final Set<IncidentType> APART =
      EnumSet.of(
          IncidentType.BATTLE,
          IncidentType.AIR_STRIKE,
          IncidentType.SHELLING,
          IncidentType.ARREST_OR_RAID);

  private SharedDoers() {}

  /** The further mentions that follow from those that the sentences gave. */
  static List<Mention> in(List<TriggerFinder.Hit> hits, List<Mention> mentions) {
    Set<Integer> taken = new HashSet<>();
    List<Mention> said = new ArrayList<>();
    for (Mention mention : mentions) {
      if (mention.role() == Role.PERPETRATOR) {
        Trigger trigger = hits.get(mention.trigger()).trigger();
        taken.add(trigger.sentence());
        if (isOfSeveral(trigger) && !isDenied(mention)) {
          said.add(mention);
        }
      }
    }
    List<Mention> shared = new ArrayList<>();
    for (int i = 0; i < hits.size() && !said.isEmpty(); i++) {
      Trigger trigger = hits.get(i).trigger();
      if (!taken.contains(trigger.sentence()) && !APART.contains(trigger.type())) {
        share(said, hits, i, shared);
      }
    }
    return shared;
  }

  private static boolean isOfSeveral(Trigger trigger) {
    return trigger.pointing() == Pointing.SEVERAL || trigger.pointing() == Pointing.BACK_AT_SEVERAL;
  }

  private static boolean isDenied(Mention mention) {
    return mention.value() instanceof Perpetrator one && one.basis() == Basis.DENIED;
  }

  private static void share(
      List<Mention> said, List<TriggerFinder.Hit> hits, int act, List<Mention> shared) {
    int sentence = hits.get(act).trigger().sentence();
    for (Mention one : said) {
      Trigger several = hits.get(one.trigger()).trigger();
      boolean near = Math.abs(several.sentence() - sentence) <= FAR;
      if (near && !APART.contains(several.type())) {
        shared.add(
            new Mention(
                Role.PERPETRATOR,
                one.span(),
                act,
                one.value(),
                SCORE,
                "who did several acts, this one among them"));
      }
    }
  }
}
