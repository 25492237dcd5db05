// SPDX-License-Identifier: Apache-2.0
package org.dateline.assess;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.dateline.codebook.Claim;
import org.dateline.codebook.ClaimStatus;
import org.dateline.codebook.Count;
import org.dateline.codebook.Credibility;
import org.dateline.codebook.Incident;
import org.dateline.codebook.IncidentType;
import org.dateline.codebook.PlacePrecision;
import org.dateline.codebook.RecordedIncident;
import org.dateline.codebook.Standing;

/**
 * How urgently an incident waits for a person: doubt times importance. Pure.
 *
 * <ul>
 *   <li>doubt = 1 − Π (1 − weight of the doubt), over all doubts about it; each field about which
 *       voices differ counts, up to three;
 *   <li>importance = 1 + log₂ (1 + killed + wounded ÷ 4 + abducted ÷ 2), with the least of each
 *       figure; 0.4 of that where reports mention it as background only;
 *   <li>weight = 1000 × doubt × importance, rounded.
 * </ul>
 *
 * What an analyst decided is in no doubt.
 *
 * @param weight from 1; 0 where it does not wait
 */
public record Waiting(int weight, Set<Doubt> doubts) {
  private static final int FIELDS_THAT_COUNT = 3;
  private static final double BACKGROUND = 0.4;
  private static final double SCALE = 1000;

  /** Log-odds below which a join is a weak one. */
  private static final double LOOSE = 1.5;

  public Waiting {
    doubts = Set.copyOf(doubts);
  }

  /** What somebody has done about it. */
  public enum Looked {
    NEVER,
    /** Accepted, and something new has come since. */
    BEFORE,
    /** Accepted, and nothing new has come since. */
    DONE
  }

  /**
   * Weighs an incident.
   *
   * @param leastJoin log-odds of the weakest join by which its accounts stand together
   */
  public static Waiting of(RecordedIncident recorded, OptionalDouble leastJoin, Looked looked) {
    if (looked == Looked.DONE) {
      return new Waiting(0, Set.of());
    }
    Map<Doubt, Integer> doubts = doubts(recorded);
    if (leastJoin.isPresent() && leastJoin.getAsDouble() < LOOSE) {
      doubts.put(Doubt.LOOSE_JOIN, 1);
    }
    doubts.put(looked == Looked.BEFORE ? Doubt.CHANGED : Doubt.NOT_SEEN, 1);
    double sure = 1;
    for (Map.Entry<Doubt, Integer> one : doubts.entrySet()) {
      sure *= StrictMath.pow(1 - one.getKey().weight(), one.getValue());
    }
    double weight = SCALE * (1 - sure) * importance(recorded.incident());
    return new Waiting((int) Math.max(1, Math.round(weight)), doubts.keySet());
  }

  /** The doubts as one number, as a case keeps them. */
  public int bits() {
    return doubts.stream().mapToInt(Doubt::bit).sum();
  }

  /** The doubts that {@link #bits} made one number of. */
  public static Set<Doubt> doubts(int bits) {
    Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
    for (Doubt one : Doubt.values()) {
      if ((bits & one.bit()) != 0) {
        doubts.add(one);
      }
    }
    return doubts;
  }

  private static Map<Doubt, Integer> doubts(RecordedIncident recorded) {
    Map<Doubt, Integer> doubts = new EnumMap<>(Doubt.class);
    Incident incident = recorded.incident();
    int contradicted = 0;
    int voices = 0;
    for (Standing one : recorded.standings()) {
      voices = Math.max(voices, one.decided() ? 2 : one.voices());
      if (!one.decided() && one.against() > 0) {
        contradicted++;
      }
      if (!one.decided() && isLow(one.credibility())) {
        doubts.put(Doubt.DOUBTFUL, 1);
      }
    }
    if (contradicted > 0) {
      doubts.put(Doubt.CONTRADICTED, Math.min(FIELDS_THAT_COUNT, contradicted));
    }
    if (voices < 2) {
      doubts.put(Doubt.ONE_VOICE, 1);
    }
    if (incident.date().filter(date -> date.start().equals(date.end())).isEmpty()) {
      doubts.put(Doubt.NO_DAY, 1);
    }
    boolean placed =
        incident
            .place()
            .filter(
                place ->
                    place.precision() != PlacePrecision.COUNTRY
                        && place.precision() != PlacePrecision.UNKNOWN)
            .isPresent();
    if (!placed) {
      doubts.put(Doubt.NO_PLACE, 1);
    }
    if (incident.type() == IncidentType.UNKNOWN) {
      doubts.put(Doubt.NO_TYPE, 1);
    }
    if (disputed(incident)) {
      doubts.put(Doubt.DISPUTED_CLAIM, 1);
    }
    return doubts;
  }

  private static boolean isLow(Credibility credibility) {
    return credibility == Credibility.DOUBTFUL || credibility == Credibility.IMPROBABLE;
  }

  private static boolean disputed(Incident incident) {
    Set<String> claimants = new HashSet<>();
    boolean denied = false;
    for (Claim claim : incident.claim()) {
      if (claim.status() == ClaimStatus.CLAIMED) {
        claimants.add(claim.claimant().key());
      }
      denied |=
          claim.status() == ClaimStatus.DENIED
              && incident.perpetrator().stream()
                  .anyMatch(one -> one.actor().same(claim.claimant()));
    }
    return denied || claimants.size() > 1;
  }

  private static double importance(Incident incident) {
    double people =
        incident.killed().map(Count::min).orElse(0)
            + incident.wounded().map(Count::min).orElse(0) / 4.0
            + incident.abducted().map(Count::min).orElse(0) / 2.0;
    double importance = 1 + StrictMath.log(1 + people) / StrictMath.log(2);
    return incident.background() ? BACKGROUND * importance : importance;
  }
}
