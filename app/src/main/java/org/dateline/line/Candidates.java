// SPDX-License-Identifier: Apache-2.0
package org.dateline.line;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.merge.Comparison;
import org.dateline.merge.Neighbours;
import org.dateline.merge.Sketch;
import org.dateline.store.Session;

/** Finds incidents that may be the same as one: those with an account that shares a key. */
final class Candidates {
  /** Accounts of an incident that are compared; those of a large one resemble each other. */
  private static final int SPEAKERS = 12;

  /** Log-odds below which nobody needs to look. */
  private static final double LEAST = -8;

  private final Session session;
  private final Neighbours neighbours;

  Candidates(Session session) {
    this.session = session;
    this.neighbours = new Deriving(session).neighbours();
  }

  private record Likeness(String incident, double score, Sketch one, Sketch other) {}

  List<Candidate> of(String incident, int most) {
    List<String> accounts = session.incidents().accounts(incident);
    List<String> speakers = accounts.subList(0, Math.min(SPEAKERS, accounts.size()));
    Map<String, Likeness> best = new HashMap<>();
    for (Sketch one : neighbours.named(java.util.Set.copyOf(speakers))) {
      for (Sketch other : neighbours.sharing(one.asks())) {
        String id = session.incidents().holding(other.account()).orElse(incident);
        double score = id.equals(incident) ? LEAST : Comparison.of(one, other).score();
        if (score > LEAST) {
          best.merge(
              id, new Likeness(id, score, one, other), (a, b) -> b.score() > a.score() ? b : a);
        }
      }
    }
    return best.values().stream()
        .sorted(
            Comparator.comparingDouble((Likeness like) -> -like.score())
                .thenComparing(Likeness::incident))
        .flatMap(
            like ->
                session.incidents().find(like.incident()).stream()
                    .map(found -> candidate(like, found)))
        .filter(one -> !one.incident().rejected())
        .limit(most)
        .toList();
  }

  private static Candidate candidate(Likeness like, org.dateline.store.ListedIncident found) {
    return new Candidate(found, like.score(), Comparison.of(like.one(), like.other()).signs());
  }
}
