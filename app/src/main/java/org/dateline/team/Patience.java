// SPDX-License-Identifier: Apache-2.0
package org.dateline.team;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How long somebody who failed has to wait. Some failures are free; each after them doubles the
 * wait, from a second to a quarter of an hour. An hour without failure, or success, makes good.
 */
final class Patience {
  private static final Duration LONGEST = Duration.ofMinutes(15);
  private static final Duration MEMORY = Duration.ofHours(1);
  private static final int KEPT = 20_000;

  private final int free;
  private final Map<String, Failures> failed =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
          return size() > KEPT;
        }
      };

  private record Failures(int count, Instant last) {}

  /**
   * Nobody has failed yet.
   *
   * @param free failures before the first wait
   */
  Patience(int free) {
    this.free = free;
  }

  /** How long one still has to wait; empty where it is one's turn. */
  synchronized Optional<Duration> wait(String who, Instant now) {
    return Optional.ofNullable(failed.get(who))
        .filter(one -> one.count() >= free)
        .map(one -> Duration.between(now, one.last().plus(wait(one.count() - free))))
        .filter(left -> !left.isNegative() && !left.isZero());
  }

  synchronized void failed(String who, Instant now) {
    Failures before = failed.get(who);
    boolean old = before == null || before.last().plus(MEMORY).isBefore(now);
    failed.put(who, new Failures(old ? 1 : before.count() + 1, now));
  }

  synchronized void succeeded(String who) {
    failed.remove(who);
  }

  private static Duration wait(int over) {
    Duration wait = Duration.ofSeconds(1L << Math.min(over, 20));
    return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
  }
}
