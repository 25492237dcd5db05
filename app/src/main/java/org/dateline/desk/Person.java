// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import io.javalin.http.Context;
import java.util.Optional;

/**
 * Who asks.
 *
 * @param name the author of what the person decides
 * @param token that a form of the person's must bring back; a page of somebody else's cannot know
 *     it
 */
public record Person(String name, Role role, String token) {
  private static final String ASKING = "person";

  public boolean may(Role needed) {
    return role.may(needed);
  }

  /** Who asks this; put there before any page answers. */
  static Person asking(Context context) {
    return known(context).orElseThrow(() -> new Refused("Nobody is known to ask this."));
  }

  /** Who asks this, where it is known. */
  static Optional<Person> known(Context context) {
    return Optional.ofNullable(context.attribute(ASKING));
  }

  /** From here on this person asks. */
  void asks(Context context) {
    context.attribute(ASKING, this);
  }
}
