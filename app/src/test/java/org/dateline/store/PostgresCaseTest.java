// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A case in a PostgreSQL server that the test starts, each in a schema of its own. */
class PostgresCaseTest extends CaseContract {
  private static EmbeddedPostgres server;
  private static int made;

  @BeforeAll
  static void start() throws IOException {
    server = EmbeddedPostgres.builder().start();
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  @Override
  String fresh() {
    String schema = "case" + made++;
    try (var connection = server.getPostgresDatabase().getConnection();
        var make = connection.createStatement()) {
      make.execute("CREATE SCHEMA " + schema);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return "postgresql://postgres@localhost:"
        + server.getPort()
        + "/postgres?currentSchema="
        + schema;
  }

  @Test
  void aServerThatIsNotThereIsSaidSoWithoutThePassword() {
    CaseException refused =
        assertThrows(
            CaseException.class,
            () -> Case.open("postgresql://me:secret@localhost:1/none?password=secret"));
    assertEquals(CaseException.Kind.IN_THE_WAY, refused.kind());
    assertTrue(
        refused.getMessage().startsWith("postgresql://localhost:1/none: the server cannot be"),
        refused.getMessage());
    assertTrue(!refused.getMessage().contains("secret"));
  }

  @Test
  void aDatabaseThatIsNotThereIsSaidSo() {
    String at = "jdbc:postgresql://localhost:" + server.getPort() + "/none?user=postgres";
    CaseException refused = assertThrows(CaseException.class, () -> Case.open(at));
    assertEquals(CaseException.Kind.NO_CASE, refused.kind());
    assertTrue(refused.getMessage().contains("createdb"), refused.getMessage());
  }
}
