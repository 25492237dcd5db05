// SPDX-License-Identifier: Apache-2.0
package org.dateline.resolve;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.codebook.Kinship;

/** How actors of the list descend from each other and belong to each other. */
record Kin(ActorList list) {
  /**
   * How an actor stands to one that it belongs to, or that it came from, over any number of steps.
   * {@code NONE} where the other is no forebear; what left a part has split from the whole.
   */
  Kinship of(String id, String forebear) {
    Map<String, Kinship> reached = new HashMap<>(Map.of(id, Kinship.SAME));
    Deque<String> open = new ArrayDeque<>(List.of(id));
    while (!open.isEmpty()) {
      String at = open.removeFirst();
      Optional<ListedActor> who = list.find(at);
      Kinship sofar = reached.get(at);
      who.flatMap(ListedActor::parent)
          .ifPresent(parent -> step(parent, sofar, Kinship.PART_OF, reached, open));
      for (PastLink link : who.map(ListedActor::past).orElse(List.of())) {
        step(link.id(), sofar, kinship(link.turn()), reached, open);
      }
    }
    return reached.getOrDefault(forebear, Kinship.NONE);
  }

  private static void step(
      String to, Kinship sofar, Kinship step, Map<String, Kinship> reached, Deque<String> open) {
    // Breaking away ends all common cause, and belonging is less than being.
    Kinship now =
        sofar == Kinship.SPLIT || step == Kinship.SPLIT
            ? Kinship.SPLIT
            : sofar == Kinship.SAME || sofar == step ? step : Kinship.PART_OF;
    if (reached.putIfAbsent(to, now) == null) {
      open.add(to);
    }
  }

  private static Kinship kinship(PastLink.Turn turn) {
    return switch (turn) {
      case WAS -> Kinship.LATER_NAME_OF;
      case LEFT -> Kinship.SPLIT;
      case JOINED -> Kinship.PART_OF;
    };
  }
}
