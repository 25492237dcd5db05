// SPDX-License-Identifier: Apache-2.0
package org.dateline.team;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** How much each may ask: so many at once, and so many a minute in the long run. */
public final class Allowance {
  private static final int KEPT = 10_000;

  private final int atOnce;
  private final double perSecond;
  private final Map<String, Left> left =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Left> eldest) {
          return size() > KEPT;
        }
      };

  private record Left(double count, Instant at) {}

  /**
   * Nobody has asked yet.
   *
   * @param atOnce questions after a pause
   * @param perMinute questions in the long run
   */
  public Allowance(int atOnce, int perMinute) {
    this.atOnce = atOnce;
    this.perSecond = perMinute / 60.0;
  }

  /** Takes one question; where none is left, says how long until there is. */
  public synchronized Optional<Duration> take(String who, Instant now) {
    Left before = left.getOrDefault(who, new Left(atOnce, now));
    double seconds = Math.max(0, Duration.between(before.at(), now).toMillis() / 1000.0);
    double count = Math.min(atOnce, before.count() + seconds * perSecond);
    if (count < 1) {
      left.put(who, new Left(count, now));
      return Optional.of(Duration.ofMillis((long) Math.ceil((1 - count) / perSecond * 1000)));
    }
    left.put(who, new Left(count - 1, now));
    return Optional.empty();
  }
}
