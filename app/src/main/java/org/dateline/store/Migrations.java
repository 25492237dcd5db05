// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the tables of a case to what this program knows. */
final class Migrations {
  /** The version of the tables; the number of the last migration. */
  static final int LATEST = 12;

  private static final String HISTORY = "case_history";
  private static final String FOLDER = "classpath:org/dateline/store/migration/";

  private Migrations() {}

  /**
   * The version of the tables that are there; empty where there are none yet.
   *
   * @throws CaseException where there are tables of something else
   */
  static OptionalInt version(Connection database, Location at) throws SQLException {
    List<String> tables = tables(database);
    if (tables.isEmpty()) {
      return OptionalInt.empty();
    }
    if (!tables.contains(HISTORY)) {
      throw new CaseException(
          CaseException.Kind.NO_CASE,
          at.name() + ": is a database, but no case of Dateline; check the name");
    }
    String sql = "SELECT MAX(CAST(version AS INTEGER)) FROM " + HISTORY + " WHERE version <> '0'";
    try (Statement ask = database.createStatement();
        ResultSet answer = ask.executeQuery(sql)) {
      return answer.next() ? OptionalInt.of(answer.getInt(1)) : OptionalInt.empty();
    }
  }

  /**
   * Runs the migrations that have not been run.
   *
   * @param target the version to stop at, or the last before it
   */
  static void run(DataSource database, Location at, int target) {
    boolean file = at instanceof Location.File;
    Map<String, String> words =
        Map.of("text", file ? "TEXT" : "TEXT COLLATE \"C\"", "packed", file ? "WITHOUT ROWID" : "");
    try {
      Flyway.configure()
          .dataSource(database)
          .locations(FOLDER + "common", FOLDER + (file ? "sqlite" : "postgresql"))
          .table(HISTORY)
          .placeholders(words)
          .target(target + "?")
          .validateOnMigrate(false)
          .load()
          .migrate();
    } catch (FlywayException e) {
      throw Trouble.of(at, e);
    }
  }

  /** Refuses a case that a later program wrote. */
  static void refuseNewer(OptionalInt version, Location at) {
    if (version.isPresent() && version.getAsInt() > LATEST) {
      throw new CaseException(
          CaseException.Kind.NO_CASE,
          at.name()
              + ": was written by a later version of Dateline (tables "
              + version.getAsInt()
              + ", this one knows "
              + LATEST
              + "); use that version");
    }
  }

  private static List<String> tables(Connection database) throws SQLException {
    List<String> tables = new ArrayList<>();
    DatabaseMetaData data = database.getMetaData();
    try (ResultSet found =
        data.getTables(null, database.getSchema(), "%", new String[] {"TABLE"})) {
      while (found.next()) {
        tables.add(found.getString("TABLE_NAME"));
      }
    }
    return tables;
  }
}
