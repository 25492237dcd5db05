// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import java.time.Duration;

/** More is asked than one may ask in a time; the message is for the one who asked. */
@SuppressWarnings("serial")
final class TooMuch extends RuntimeException {
  private final Duration wait;

  TooMuch(String message, Duration wait) {
    super(message);
    this.wait = wait;
  }

  /** How long until it can be asked again, in seconds, 1 or more. */
  long seconds() {
    return Math.max(1, (wait.toMillis() + 999) / 1000);
  }

  /** The same for people: "40 seconds", "5 minutes". */
  String words() {
    long left = seconds();
    if (left == 1) {
      return "a second";
    }
    return left < 100 ? left + " seconds" : (left + 59) / 60 + " minutes";
  }
}
