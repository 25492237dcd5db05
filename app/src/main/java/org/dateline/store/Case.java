// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.OptionalInt;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * The record of one investigation: an SQLite file, or a schema of a PostgreSQL database. What is
 * written in one go is there as a whole or not at all, whatever ends the program. Many threads may
 * read at once, and one write; so may other programs.
 */
public final class Case implements AutoCloseable {
  /** After how many writings the database looks at its tables; while they are few, more often. */
  private static final int TENDED = 200;

  /** How long to wait for another program that writes. */
  private static final int PATIENCE_MILLIS = 10_000;

  private final Location location;
  private final Handles handles;
  private final Engine engine;
  private final ReentrantLock writing = new ReentrantLock(true);

  /** How often something was written. */
  private int writings;

  private final boolean made;

  private Case(Location location, Engine engine, Handle handle, boolean made) {
    this.location = location;
    this.engine = engine;
    this.handles = new Handles(engine, handle);
    this.made = made;
  }

  /**
   * Opens a case, and makes it where there is none.
   *
   * @param location a file, or {@code postgresql://user:password@host/database}
   * @throws CaseException where it cannot be opened; names the case and says what to do
   */
  public static Case open(String location) {
    return open(location, Migrations.LATEST, PATIENCE_MILLIS);
  }

  /** Opens a case whose tables stop at a version, for tests of old ones and of short patience. */
  static Case open(String written, int version, int patience) {
    Location location = Location.of(written);
    Engine engine = Engine.of(location, patience);
    Connection connection = null;
    try {
      connection = engine.connect();
      OptionalInt found = Migrations.version(connection, location);
      Migrations.refuseNewer(found, location);
      engine.prepare(connection);
      if (found.isEmpty() || found.getAsInt() < version) {
        Migrations.run(engine.source(), location, version);
      }
      Handle handle = Jdbi.create(connection).open();
      return new Case(location, engine, handle, found.isEmpty());
    } catch (SQLException e) {
      close(connection);
      throw Trouble.of(location, e);
    } catch (RuntimeException e) {
      close(connection);
      throw Trouble.of(location, e);
    }
  }

  /** The case as messages name it. */
  public String name() {
    return location.name();
  }

  /** Whether opening it made it. */
  public boolean made() {
    return made;
  }

  /**
   * Reads; all of it sees the case at one moment.
   *
   * @throws CaseException where the case cannot be read
   */
  public <T> T read(Function<Session, T> work) {
    return within(engine.beginReading(), work);
  }

  /**
   * Reads and writes, alone; waits up to ten seconds for others that write. All of it is kept, or
   * nothing where the work throws.
   *
   * @throws CaseException where the case cannot be written to
   */
  public <T> T write(Function<Session, T> work) {
    writing.lock();
    try {
      T result = within(engine.beginWriting(), work);
      writings++;
      if (Integer.bitCount(writings) == 1 || writings % TENDED == 0) {
        tend();
      }
      return result;
    } finally {
      writing.unlock();
    }
  }

  private void tend() {
    try {
      Handle handle = handles.borrow();
      boolean sound = false;
      try {
        engine.tend(handle.getConnection());
        sound = true;
      } finally {
        handles.giveBack(handle, sound);
      }
    } catch (SQLException e) {
      // Another program writes, or the disk is full: what was written is kept all the same.
      return;
    }
  }

  private <T> T within(String begin, Function<Session, T> work) {
    Handle handle = borrow();
    boolean sound = false;
    // A beginning that fails half-way may have to be rolled back as well.
    boolean open = true;
    try {
      execute(handle, begin);
      Session session = new Session(handle, engine);
      T result = work.apply(session);
      session.settle();
      execute(handle, "COMMIT");
      open = false;
      sound = true;
      return result;
    } catch (SQLException e) {
      throw Trouble.of(location, e);
    } catch (RuntimeException e) {
      throw Trouble.of(location, e);
    } finally {
      handles.giveBack(handle, open ? rollBack(handle) : sound);
    }
  }

  private Handle borrow() {
    try {
      return handles.borrow();
    } catch (SQLException e) {
      throw Trouble.of(location, e);
    } catch (RuntimeException e) {
      throw Trouble.of(location, e);
    }
  }

  private static void execute(Handle handle, String sql) throws SQLException {
    try (Statement statement = handle.getConnection().createStatement()) {
      statement.execute(sql);
    }
  }

  /** Whether the connection can be used again. */
  private static boolean rollBack(Handle handle) {
    try {
      execute(handle, "ROLLBACK");
      return true;
    } catch (SQLException e) {
      // The database has rolled back by itself, or is gone: nothing of this is kept either way.
      return !gone(handle);
    }
  }

  private static boolean gone(Handle handle) {
    try {
      return !handle.getConnection().isValid(1);
    } catch (SQLException e) {
      return true;
    }
  }

  /** For tests that make trouble: the connection that a single thread uses. */
  Handle handle() {
    return handles.first();
  }

  @Override
  public void close() {
    try {
      handles.close();
    } catch (SQLException e) {
      throw Trouble.of(location, e);
    }
  }

  private static void close(Connection connection) {
    try {
      if (connection != null) {
        connection.close();
      }
    } catch (SQLException e) {
      // What went wrong before this is said; there is nothing to add.
      return;
    }
  }
}
