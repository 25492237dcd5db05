// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What can be wrong with a server that keeps a case. */
class PostgresTroubleTest extends TroubleContract {
  @Override
  String fresh() {
    return PostgresServer.fresh();
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
    String at = "jdbc:postgresql://localhost:" + PostgresServer.port() + "/none?user=postgres";
    CaseException refused = assertThrows(CaseException.class, () -> Case.open(at));
    assertEquals(CaseException.Kind.NO_CASE, refused.kind());
    assertTrue(refused.getMessage().contains("createdb"), refused.getMessage());
  }

  @Test
  void aCaseThatMayOnlyBeReadSaysSoWhenAddedTo() {
    String at = fresh();
    add(at, Given.report("a", "Post", "2024-03-05", TIKRIT));
    String readOnly = at + "&options=-c%20default_transaction_read_only=on";
    CaseException refused =
        assertThrows(
            CaseException.class,
            () -> add(readOnly, Given.report("b", "Post", "2024-03-08", ALEPPO)));
    assertEquals(CaseException.Kind.IN_THE_WAY, refused.kind());
    assertTrue(refused.getMessage().contains("may not be written to"), refused.getMessage());
    assertEquals(List.of("a#1"), ids(readOnly, IncidentFilter.all()));
    assertEquals(List.of("a#1"), ids(at, IncidentFilter.all()));
  }
}
