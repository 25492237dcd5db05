// SPDX-License-Identifier: Apache-2.0
package org.dateline.team;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.dateline.store.Case;

/**
 * Who failed to log in lately. It is counted in the log of the case, so that neither a new start
 * nor another process that serves the same case forgets it. Only what was typed for a name and is
 * none is counted here alone: it may be a password and is not written down; by address those
 * failures are in the log as well.
 */
final class FailedLogIns {
  private static final int KEPT = 20_000;

  /** How many of the latest events are searched for an address. */
  private static final int LOOKED_AT = 50_000;

  private static final Set<String> GOOD =
      Set.of(Event.LOGGED_IN.words(), Event.PASSWORD_CHANGED.words());

  private final Patience byName;
  private final Patience byAddress;
  private final Case record;
  private final Supplier<Instant> clock;
  private final Map<String, Deque<Instant>> strangers =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
          return size() > KEPT;
        }
      };

  /**
   * Those of a case.
   *
   * @param byName what is free by name
   * @param byAddress what is free by address, which people may share
   */
  FailedLogIns(Case record, Supplier<Instant> clock, Patience byName, Patience byAddress) {
    this.record = record;
    this.clock = clock;
    this.byName = byName;
    this.byAddress = byAddress;
  }

  /** How long a log-in by this name and from this address has to wait; empty where it need not. */
  Optional<Duration> wait(String folded, String address) {
    Instant now = clock.get();
    Set<String> failures = Event.failures();
    return record.read(
        session -> {
          List<Instant> named =
              session
                  .people()
                  .find(folded)
                  .map(one -> session.people().since(one.name(), failures, GOOD, byName.most()))
                  .orElseGet(() -> strange(folded));
          List<Instant> there =
              session.people().from(address, failures, LOOKED_AT, byAddress.most());
          return longer(byName.wait(named, now), byAddress.wait(there, now));
        });
  }

  private synchronized List<Instant> strange(String folded) {
    return List.copyOf(strangers.getOrDefault(folded, new ArrayDeque<>()));
  }

  /** Somebody failed by a name that is none. */
  synchronized void stranger(String folded) {
    Deque<Instant> failed = strangers.computeIfAbsent(folded, k -> new ArrayDeque<>());
    failed.addFirst(clock.get());
    if (failed.size() > byName.most()) {
      failed.removeLast();
    }
  }

  private static Optional<Duration> longer(Optional<Duration> one, Optional<Duration> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.or(() -> other);
    }
    return one.get().compareTo(other.get()) > 0 ? one : other;
  }
}
