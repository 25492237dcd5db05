// SPDX-License-Identifier: Apache-2.0
package org.dateline.team;

import java.util.Set;

/** What the log of people tells. */
enum Event {
  MADE("made"),
  LOGGED_IN("logged in"),
  WRONG_PASSWORD("wrong password"),
  UNKNOWN_NAME("unknown name"),
  CLOSED_PERSON("closed person"),
  LOGGED_OUT("logged out"),
  SESSION_ENDED("session ended"),
  PASSWORD_CHANGED("password changed"),
  PASSWORD_REFUSED("old password wrong"),
  ROLE_CHANGED("role changed"),
  CLOSED("closed"),
  OPENED("opened again"),
  TOKEN_MADE("token made"),
  TOKEN_WITHDRAWN("token withdrawn");

  private static final Set<String> FAILURES =
      Set.of(WRONG_PASSWORD.words, UNKNOWN_NAME.words, CLOSED_PERSON.words, PASSWORD_REFUSED.words);

  private final String words;

  Event(String words) {
    this.words = words;
  }

  /** Those that tell of somebody who was refused. */
  static Set<String> failures() {
    return FAILURES;
  }

  String words() {
    return words;
  }
}
