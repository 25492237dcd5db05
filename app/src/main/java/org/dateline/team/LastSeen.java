// SPDX-License-Identifier: Apache-2.0
package org.dateline.team;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import org.dateline.store.Case;
import org.dateline.store.CaseException;

/**
 * Writes down when keys were last used: beside the questions, since whoever only reads must not
 * wait for those who write, and not for each question.
 */
final class LastSeen implements AutoCloseable {
  private static final Duration STALE = Duration.ofMinutes(2);

  private final Case record;
  private final Supplier<Instant> clock;
  private final Set<String> coming = ConcurrentHashMap.newKeySet();
  private final ExecutorService writer =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread thread = new Thread(work, "last seen");
            thread.setDaemon(true);
            return thread;
          });

  LastSeen(Case record, Supplier<Instant> clock) {
    this.record = record;
    this.clock = clock;
  }

  void session(String hash, Instant before) {
    write(hash, before, true);
  }

  void token(String hash, Instant before) {
    write(hash, before, false);
  }

  private void write(String hash, Instant before, boolean session) {
    Instant now = clock.get();
    if (before.plus(STALE).isAfter(now) || !coming.add(hash)) {
      return;
    }
    try {
      writer.execute(() -> write(hash, session, now));
    } catch (RejectedExecutionException e) {
      coming.remove(hash); // the desk is closing
    }
  }

  private void write(String hash, boolean session, Instant now) {
    try {
      record.write(
          writing -> {
            if (session) {
              writing.keys().seen(hash, now);
            } else {
              writing.keys().used(hash, now);
            }
            return true;
          });
    } catch (CaseException e) {
      // Another program writes for long: the next question tries again.
      return;
    } finally {
      coming.remove(hash);
    }
  }

  @Override
  public void close() {
    writer.shutdown();
  }
}
