// SPDX-License-Identifier: Apache-2.0
package org.dateline.resolve;

import java.util.List;
import java.util.Optional;

/**
 * Tokens {@code [first, end)} that name an actor.
 *
 * @param names what they can mean; empty for a force whose country is not said
 * @param lone the force whose country is not said: "the army"
 */
record ActorHit(int first, int end, List<ActorName> names, Optional<Nations.ForceWord> lone) {
  static ActorHit of(int first, int end, List<ActorName> names) {
    return new ActorHit(first, end, names, Optional.empty());
  }

  /** The actor, where the words have one meaning without any doubt. */
  Optional<ListedActor> plain() {
    return names.size() == 1 && names.get(0).isSure()
        ? Optional.of(names.get(0).who())
        : Optional.empty();
  }

  /** The names of the other hit for actors that both can mean. */
  List<ActorName> shared(ActorHit other) {
    return other.names.stream()
        .filter(theirs -> names.stream().anyMatch(mine -> mine.who().equals(theirs.who())))
        .toList();
  }
}
