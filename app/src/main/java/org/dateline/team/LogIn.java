// SPDX-License-Identifier: Apache-2.0
package org.dateline.team;

import java.time.Duration;

/** What comes of a log-in. */
public sealed interface LogIn {
  /**
   * Welcome.
   *
   * @param key of the session, for the browser alone
   */
  record Welcome(String key, Member member) implements LogIn {}

  /** Name and password do not go together; whether there is such a name is not said. */
  record Wrong() implements LogIn {}

  /** Too many were wrong: one has to wait. */
  record Wait(Duration left) implements LogIn {}
}
