// SPDX-License-Identifier: Apache-2.0
package org.dateline.team;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How long somebody who failed has to wait. Some failures are free; each after them doubles the
 * wait, from a second to a quarter of an hour. An hour without failure makes good.
 *
 * @param free failures before the first wait
 */
record Patience(int free) {
  /** So long without failure makes good. */
  static final Duration MEMORY = Duration.ofHours(1);

  private static final Duration LONGEST = Duration.ofMinutes(15);

  /** After so many waits it is the longest. */
  private static final int DOUBLED = 10;

  /** How many failures it asks for; more change nothing. */
  int most() {
    return free + DOUBLED;
  }

  /**
   * How long one still has to wait; empty where it is one's turn.
   *
   * @param failed when one failed, the latest first
   */
  Optional<Duration> wait(List<Instant> failed, Instant now) {
    int count = inARow(failed, now);
    if (count < free) {
      return Optional.empty();
    }
    Duration doubled = Duration.ofSeconds(1L << Math.min(count - free, DOUBLED));
    Duration wait = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
    return Optional.of(Duration.between(now, failed.get(0).plus(wait)))
        .filter(left -> !left.isNegative() && !left.isZero());
  }

  /** Failures without an hour between one and the next. */
  private static int inARow(List<Instant> failed, Instant now) {
    int count = 0;
    Instant later = now;
    for (Instant one : failed) {
      if (one.plus(MEMORY).isBefore(later)) {
        break;
      }
      count++;
      later = one;
    }
    return count;
  }
}
