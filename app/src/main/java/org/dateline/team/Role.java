// SPDX-License-Identifier: Apache-2.0
package org.dateline.team;

import java.util.Locale;

/** What a person may do; each role may do what those before it may. */
public enum Role {
  /** Looks, searches, exports. */
  READER("read"),
  /** Adds reports, corrects, accepts and rejects, writes briefs. */
  CODER("write"),
  /** Joins and splits incidents, withdraws others' decisions, grades sources. */
  REVIEWER("review"),
  /** Makes and closes accounts. */
  ADMIN("admin");

  private final String scope;

  Role(String scope) {
    this.scope = scope;
  }

  /** As people are told it: "reviewer". */
  public String title() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What a token of a program may do that has this role at most: "review". */
  public String scope() {
    return scope;
  }

  /** Whether this role may do what needs the other. */
  public boolean may(Role needed) {
    return compareTo(needed) >= 0;
  }

  /** The lesser of two. */
  Role atMost(Role other) {
    return may(other) ? other : this;
  }

  /**
   * The role by its title.
   *
   * @throws NotPossible where there is none
   */
  public static Role of(String title) {
    for (Role role : values()) {
      if (role.title().equals(title)) {
        return role;
      }
    }
    throw new NotPossible("a role is reader, coder, reviewer or admin, not '" + title + "'");
  }

  /**
   * The role that a scope comes to.
   *
   * @throws NotPossible where there is no such scope
   */
  public static Role ofScope(String scope) {
    for (Role role : values()) {
      if (role.scope().equals(scope)) {
        return role;
      }
    }
    throw new NotPossible("a scope is read, write, review or admin, not '" + scope + "'");
  }
}
