// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;

/** A real PostgreSQL server, started when a test first asks for it; it ends with the tests. */
final class PostgresServer {
  private static int made;

  private PostgresServer() {}

  /** A case that does not exist yet, in a schema of its own. */
  static synchronized String fresh() {
    String schema = "case" + made++;
    run("CREATE SCHEMA " + schema);
    return "postgresql://postgres@localhost:" + port() + "/postgres?currentSchema=" + schema;
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
