// SPDX-License-Identifier: Apache-2.0
package org.dateline.resolve;

/** A list of actors is not as its columns ask; the message names file, line and what to do. */
public final class ActorListException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ActorListException(String file, int line, String wrong) {
    super(
        file + ":" + line + ": " + wrong + " (docs/howto/add-an-actor.md says what belongs here)");
  }
}
