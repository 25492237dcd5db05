// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import io.javalin.http.Context;
import java.util.Optional;
import org.dateline.team.Role;

/**
 * Who asks.
 *
 * @param name the author of what the person decides
 * @param token that a form of the person's must bring back; a page of somebody else's cannot know
 *     it
 * @param way how they are known
 */
public record Person(String name, Role role, String token, Way way) {
  private static final String ASKING = "person";

  /** How it is known who asks. */
  public enum Way {
    /** The desk is theirs alone. */
    OWNER,
    /** They have logged in with their browser. */
    SESSION,
    /** A program brings their token, which no page of somebody else's could have it send. */
    PROGRAM
  }

  /** The one whose desk it is. */
  public Person(String name, Role role, String token) {
    this(name, role, token, Way.OWNER);
  }

  public boolean may(Role needed) {
    return role.may(needed);
  }

  /**
   * Goes on where the person may.
   *
   * @throws Refused where they may not
   */
  void require(Role needed) {
    if (!may(needed)) {
      throw new Refused("This needs the role " + needed.title() + "; " + name + " has not got it.");
    }
  }

  /** Who asks this; put there before any page answers. */
  static Person asking(Context context) {
    return known(context).orElseThrow(NotKnown::new);
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
