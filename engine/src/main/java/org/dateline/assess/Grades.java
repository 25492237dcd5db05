// SPDX-License-Identifier: Apache-2.0
package org.dateline.assess;

import java.util.Collection;
import java.util.List;
import org.dateline.codebook.Credibility;
import org.dateline.codebook.Reliability;

/**
 * How far a value is to be believed: by how many independent root voices agree and contradict, and
 * by the grades that analysts gave to them (codebook, section 4).
 */
final class Grades {
  private static final List<Credibility> FROM_BEST =
      List.of(
          Credibility.CONFIRMED,
          Credibility.PROBABLY_TRUE,
          Credibility.POSSIBLY_TRUE,
          Credibility.DOUBTFUL,
          Credibility.IMPROBABLE);

  private Grades() {}

  /**
   * Voices that agree raise the grade, those that contradict lower it; one voice alone cannot be
   * judged. A reliable voice (A or B) weighs one step more, on either side; what only unreliable
   * ones (E) say stands one step lower, and what they say against it counts for nothing.
   */
  static Credibility credibility(Collection<Reliability> behind, Collection<Reliability> against) {
    long contrary = against.stream().filter(grade -> grade != Reliability.E).count();
    boolean unreliable = !behind.isEmpty() && behind.stream().allMatch(Reliability.E::equals);
    int steps = 0;
    steps += behind.stream().anyMatch(Grades::isReliable) ? 1 : 0;
    steps -= against.stream().anyMatch(Grades::isReliable) ? 1 : 0;
    steps -= unreliable ? 1 : 0;
    if (behind.isEmpty() || (behind.size() == 1 && contrary == 0)) {
      return alone(steps);
    }
    Credibility counted = counted(behind.size(), contrary);
    int place = FROM_BEST.indexOf(counted) - steps;
    return FROM_BEST.get(Math.max(0, Math.min(FROM_BEST.size() - 1, place)));
  }

  private static Credibility alone(int steps) {
    if (steps == 0) {
      return Credibility.CANNOT_BE_JUDGED;
    }
    return steps > 0 ? Credibility.POSSIBLY_TRUE : Credibility.DOUBTFUL;
  }

  private static Credibility counted(long behind, long against) {
    if (against == 0) {
      return behind == 2 ? Credibility.PROBABLY_TRUE : Credibility.CONFIRMED;
    }
    if (behind > 2 * against) {
      return Credibility.PROBABLY_TRUE;
    }
    if (behind > against) {
      return Credibility.POSSIBLY_TRUE;
    }
    return behind == against ? Credibility.DOUBTFUL : Credibility.IMPROBABLE;
  }

  /** Of the two the better one; "cannot be judged" where neither is better. */
  static Reliability better(Reliability one, Reliability other) {
    return rank(one) >= rank(other) ? one : other;
  }

  /** In which order voices are heard: reliable ones, those of which little is known, E. */
  static int rank(Reliability grade) {
    return switch (grade) {
      case A, B -> 2;
      case C, D, F -> 1;
      case E -> 0;
    };
  }

  private static boolean isReliable(Reliability grade) {
    return rank(grade) == 2;
  }
}
