// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may log in, on the command line. */
class PeopleCommandTest {
  @TempDir Path folder;

  private String out = "";
  private String err = "";

  private int people(String... arguments) {
    String[] all = new String[arguments.length + 2];
    all[0] = "people";
    all[1] = folder.resolve("case.db").toString();
    System.arraycopy(arguments, 0, all, 2, arguments.length);
    StringWriter said = new StringWriter();
    StringWriter wrong = new StringWriter();
    int code = Dateline.run(all, new PrintWriter(said), new PrintWriter(wrong));
    out = said.toString();
    err = wrong.toString();
    return code;
  }

  @Test
  void whoIsClosedMayBeLetInAgain() {
    assertEquals(0, people("add", "ana", "--role", "admin", "--generate"), err);
    assertEquals(0, people("add", "ben", "--generate"), err);
    assertEquals(0, people("close", "ben"), err);
    assertEquals("ben is closed\n", out);
    assertEquals(0, people("list"), err);
    assertTrue(out.lines().anyMatch(one -> one.matches("ben +reader +closed .*")), out);
    assertEquals(0, people("open", "BEN"), err);
    assertEquals("ben may log in again\n", out);
    assertEquals(0, people("log", "ben"), err);
    assertTrue(out.contains("opened again") && out.contains("closed"), out);
  }

  @Test
  void theLastAdminIsNotClosed() {
    assertEquals(0, people("add", "ana", "--role", "admin", "--generate"), err);
    assertEquals(1, people("close", "ana"));
    assertTrue(err.contains("nobody would be admin any more"), err);
    assertEquals(1, people("close", "nobody"));
    assertTrue(err.contains("there is no person by the name nobody"), err);
  }
}
