// SPDX-License-Identifier: Apache-2.0
package org.dateline.codebook;

import java.util.Locale;
import java.util.Optional;

/**
 * Who acts: a name of the actor list, a person, or the words that describe somebody unnamed.
 *
 * @param name the usual name, or the words of the report for somebody who is not in the list
 * @param id the id in the actor list; the same for all its aliases
 * @param country ISO 3166-1 alpha-2, for forces and governments
 */
public record Actor(String name, Optional<String> id, ActorKind kind, Optional<String> country) {
  /** Somebody known only by the words that describe him. */
  public static Actor unnamed(String words) {
    return new Actor(words, Optional.empty(), ActorKind.UNNAMED, Optional.empty());
  }

  /** What tables and addresses know it by: its id, or its name in small letters. */
  public String key() {
    return id.orElse(name).toLowerCase(Locale.ROOT);
  }

  /** Whether both are the same list entry or go by the same words. */
  public boolean same(Actor other) {
    return id.isPresent() && other.id.isPresent()
        ? id.equals(other.id)
        : name.equalsIgnoreCase(other.name);
  }
}
