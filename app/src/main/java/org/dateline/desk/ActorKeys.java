// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import java.util.Locale;
import org.dateline.codebook.Actor;

/** How addresses and tables name an actor. */
final class ActorKeys {
  private ActorKeys() {}

  /** Its id in the actor list; its name in small letters where it has none. */
  static String of(Actor actor) {
    return actor.id().orElse(actor.name()).toLowerCase(Locale.ROOT);
  }
}
