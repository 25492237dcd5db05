// SPDX-License-Identifier: Apache-2.0
package org.dateline.resolve;

/**
 * A name of one actor.
 *
 * @param doubtful counts only in reports that name the actor, or its family, in another way
 * @param atHome counts only in reports that speak of the actor's country
 */
record ActorName(ListedActor who, Spelling spelling, boolean doubtful, boolean atHome) {
  /** A name that leaves no doubt. */
  static ActorName sure(ListedActor who, Spelling spelling) {
    return new ActorName(who, spelling, false, false);
  }

  boolean isSure() {
    return !doubtful && !atHome;
  }
}
