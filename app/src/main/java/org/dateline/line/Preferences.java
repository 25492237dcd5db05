// SPDX-License-Identifier: Apache-2.0
package org.dateline.line;

import java.util.Optional;
import org.dateline.codebook.Scope;

/**
 * What a user wants the coder to do otherwise than usual.
 *
 * @param scope which violence is recorded
 * @param actors actors of the user's own, on top of those that the program knows
 */
public record Preferences(Scope scope, Optional<OwnActors> actors) {
  /** Political violence, and the actors that the program knows. */
  public static Preferences usual() {
    return new Preferences(Scope.POLITICAL, Optional.empty());
  }
}
