// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * The connections to one case: as many as are used at once, up to a bound. The last that was given
 * back is lent first, so that a single thread always has the same one.
 */
final class Handles {
  /** Threads that use the case at once; others wait. */
  private static final int MOST = 8;

  private final Engine engine;
  private final Handle first;
  private final Semaphore free = new Semaphore(MOST, true);
  private final Deque<Handle> idle = new ArrayDeque<>();
  private boolean closed;

  Handles(Engine engine, Handle first) {
    this.engine = engine;
    this.first = first;
    idle.push(first);
  }

  Handle first() {
    return first;
  }

  Handle borrow() throws SQLException {
    free.acquireUninterruptibly();
    synchronized (idle) {
      if (!idle.isEmpty()) {
        return idle.pop();
      }
    }
    try {
      Connection connection = engine.connect();
      engine.prepare(connection);
      return Jdbi.create(connection).open();
    } catch (SQLException | RuntimeException e) {
      free.release();
      throw e;
    }
  }

  /** Gives a connection back; one that is not sound is closed, and another made when needed. */
  void giveBack(Handle handle, boolean sound) {
    boolean kept;
    synchronized (idle) {
      kept = sound && !closed;
      if (kept) {
        idle.push(handle);
      }
    }
    free.release();
    if (!kept) {
      try {
        close(handle);
      } catch (SQLException e) {
        // It is gone already.
        return;
      }
    }
  }

  void close() throws SQLException {
    Deque<Handle> rest;
    synchronized (idle) {
      closed = true;
      rest = new ArrayDeque<>(idle);
      idle.clear();
    }
    for (Handle handle : rest) {
      close(handle);
    }
  }

  private static void close(Handle handle) throws SQLException {
    handle.close();
    handle.getConnection().close();
  }
}
