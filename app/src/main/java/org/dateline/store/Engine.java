// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** The few things in which the two databases differ. */
sealed interface Engine {
  DataSource source();

  /** A connection that has changed nothing yet. */
  Connection connect() throws SQLException;

  /** Sets a connection to a case up. */
  void prepare(Connection connection) throws SQLException;

  String beginReading();

  /**
   * Lets the database look at how its tables have grown, by which it chooses among indices. Quick
   * where they have not.
   */
  void tend(Connection connection) throws SQLException;

  /** The column of {@code report_search} that has a report's number. */
  String searchColumn();

  /** Whether a row of {@code report_search} has the words of a {@link Wording}. */
  String searchCondition();

  /** A wording as the condition takes it. */
  String searchWords(Wording wording);

  String beginWriting();

  /**
   * How to speak to the database at a location.
   *
   * @param patience milliseconds to wait for another program that writes
   */
  static Engine of(Location location, int patience) {
    if (location instanceof Location.File file) {
      return new Sqlite(file, patience);
    }
    return new Postgres((Location.Server) location, patience);
  }

  /** SQLite: a write-ahead log, on the disk before a commit returns. */
  record Sqlite(Location.File file, int patience) implements Engine {
    @Override
    public DataSource source() {
      SQLiteConfig config = new SQLiteConfig();
      config.setBusyTimeout(patience);
      config.enforceForeignKeys(true);
      SQLiteDataSource source = new SQLiteDataSource(config);
      source.setUrl("jdbc:sqlite:" + file.path().toAbsolutePath());
      return source;
    }

    @Override
    public Connection connect() throws SQLException {
      Path path = file.path().toAbsolutePath();
      if (Files.isDirectory(path)) {
        throw new CaseException(
            CaseException.Kind.NO_CASE,
            file.name() + ": is a folder; name a file in it, such as " + file.name() + "/case.db");
      }
      if (path.getParent() != null && !Files.isDirectory(path.getParent())) {
        throw new CaseException(
            CaseException.Kind.NO_CASE,
            file.name() + ": the folder " + path.getParent() + " does not exist; make it first");
      }
      if (Files.exists(path) && !Files.isReadable(path)) {
        throw new CaseException(
            CaseException.Kind.IN_THE_WAY,
            file.name() + ": may not be read; change its permissions (chmod +r)");
      }
      return source().getConnection();
    }

    @Override
    public void prepare(Connection connection) throws SQLException {
      try (Statement set = connection.createStatement()) {
        set.execute("PRAGMA journal_mode=WAL");
        set.execute("PRAGMA synchronous=FULL");
        set.execute("PRAGMA cache_size=-32768");
      }
    }

    @Override
    public String beginReading() {
      return "BEGIN";
    }

    @Override
    public void tend(Connection connection) throws SQLException {
      try (Statement look = connection.createStatement()) {
        look.execute("PRAGMA analysis_limit=1000");
        // All tables, whether this connection has asked them anything or not.
        look.execute("PRAGMA optimize=0x10002");
      }
    }

    @Override
    public String searchColumn() {
      return "rowid";
    }

    @Override
    public String searchCondition() {
      return "report_search MATCH ?";
    }

    @Override
    public String searchWords(Wording wording) {
      return wording.phrases().stream()
          .map(words -> "\"" + String.join(" ", words) + "\"")
          .collect(Collectors.joining(" "));
    }

    @Override
    public String beginWriting() {
      return "BEGIN IMMEDIATE";
    }
  }

  /** PostgreSQL: the tables stand in the connection's own schema. */
  record Postgres(Location.Server server, int patience) implements Engine {
    @Override
    public DataSource source() {
      PGSimpleDataSource source = new PGSimpleDataSource();
      source.setUrl(server.url());
      server.user().ifPresent(source::setUser);
      server.password().ifPresent(source::setPassword);
      source.setApplicationName("dateline");
      return source;
    }

    @Override
    public Connection connect() throws SQLException {
      return source().getConnection();
    }

    @Override
    public void prepare(Connection connection) throws SQLException {
      try (Statement set = connection.createStatement()) {
        set.execute("SET lock_timeout = " + patience);
        set.execute("SET client_min_messages = warning");
      }
    }

    /** PostgreSQL does so by itself. */
    @Override
    public void tend(Connection connection) {}

    @Override
    public String beginReading() {
      return "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";
    }

    @Override
    public String searchColumn() {
      return "report";
    }

    @Override
    public String searchCondition() {
      return "words @@ to_tsquery('simple', ?)";
    }

    @Override
    public String searchWords(Wording wording) {
      return wording.phrases().stream()
          .map(
              words ->
                  words.stream()
                      .map(word -> "'" + word + "'")
                      .collect(Collectors.joining(" <-> ", "(", ")")))
          .collect(Collectors.joining(" & "));
    }

    /** One writer at a time: numbers are given out in order, and joining sees all that is there. */
    @Override
    public String beginWriting() {
      return "BEGIN; LOCK TABLE derived IN EXCLUSIVE MODE";
    }
  }
}
