// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Optional;

/** A real PostgreSQL server, started when a test first asks for it; it ends with the tests. */
public final class PostgresServer {
  private static int made;

  private PostgresServer() {}

  /** A case that does not exist yet, in a schema of its own. */
  static synchronized String fresh() {
    String schema = "case" + made++;
    run("CREATE SCHEMA " + schema);
    return "postgresql://postgres@localhost:" + port() + "/postgres?currentSchema=" + schema;
  }

  /** A database of its own, empty or with all that another one has that nobody is in. */
  public static synchronized String database(Optional<String> like) {
    String name = "like" + made++;
    run("CREATE DATABASE " + name + like.map(other -> " TEMPLATE " + nameOf(other)).orElse(""));
    return "postgresql://postgres@localhost:" + port() + "/" + name;
  }

  private static String nameOf(String location) {
    return location.substring(location.lastIndexOf('/') + 1);
  }

  static int port() {
    return Running.SERVER.getPort();
  }

  /** Runs statements as the one who keeps the server. */
  static void run(String sql) {
    try (var connection = Running.SERVER.getPostgresDatabase().getConnection();
        var make = connection.createStatement()) {
      make.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static final class Running {
    static final EmbeddedPostgres SERVER = start();

    private static EmbeddedPostgres start() {
      try {
        EmbeddedPostgres server = EmbeddedPostgres.builder().start();
        Runtime.getRuntime()
            .addShutdownHook(
                new Thread(
                    () -> {
                      try {
                        server.close();
                      } catch (IOException e) {
                        throw new UncheckedIOException(e);
                      }
                    }));
        return server;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
