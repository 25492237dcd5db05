// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.dateline.line.CaseWork;
import org.dateline.team.Access;
import org.dateline.team.By;
import org.dateline.team.Entry;
import org.dateline.team.LogIn;
import org.dateline.team.NotPossible;
import org.dateline.team.Role;
import org.dateline.team.Team;
import org.junit.jupiter.api.Test;

/** Who is let in to a case that a team shares. */
abstract class PeopleContract extends CaseContract {
  @Test
  void peopleGetInUntilTheyAreClosed() {
    By by = By.commandLine();
    try (CaseWork work = CaseWork.open(fresh(), () -> now, () -> {});
        Access access = work.team().access()) {
      Team team = work.team();
      team.add("Jürgen O’Neill", Role.ADMIN, "a phrase of some length", by);
      team.add("Zoë", Role.CODER, "a phrase of some length", by);
      assertThrows(
          NotPossible.class, () -> team.add("ZOE\u0308", Role.READER, "a phrase of length", by));
      LogIn in = access.logIn("zoë", "a phrase of some length", "10.0.0.1", "half \uD83D\u0000");
      String key = ((LogIn.Welcome) in).key();
      Entry entry = access.session(key).orElseThrow();
      assertEquals("Zoë", entry.member().name());
      String token = access.tokens().make(entry, "nightly \u0000", Role.READER, 30, "10.0.0.1");
      assertEquals(Role.READER, access.tokens().entry(token).orElseThrow().role());
      assertEquals(1, access.sessions(entry).size());
      assertEquals("half \uD83D\u0000", access.sessions(entry).get(0).browser());
      assertThrows(NotPossible.class, () -> team.setOpen("jürgen o’neill", false, by));
      team.setOpen("zoë", false, by);
      assertTrue(access.session(key).isEmpty());
      assertTrue(access.tokens().entry(token).isEmpty());
      assertEquals(
          List.of("closed", "token made", "logged in", "made"),
          team.log(Optional.of("Zoë"), Long.MAX_VALUE, 10).stream()
              .map(PersonEvent::event)
              .toList());
    }
  }

  @Test
  void twoProcessesCountFailuresTogether() {
    By by = By.commandLine();
    try (CaseWork work = CaseWork.open(fresh(), () -> now, () -> {});
        Access one = work.team().access();
        Access other = work.team().access()) {
      work.team().add("Zoë", Role.CODER, "a phrase of some length", by);
      for (int i = 0; i < 5; i++) {
        Access turn = i % 2 == 0 ? one : other;
        assertInstanceOf(LogIn.Wrong.class, turn.logIn("zoë", "guess " + i, "10.0.0." + i, ""));
      }
      assertInstanceOf(
          LogIn.Wait.class, other.logIn("ZOË", "a phrase of some length", "10.0.1.1", ""));
      for (int i = 0; i < 20; i++) {
        Access turn = i % 2 == 0 ? one : other;
        assertInstanceOf(LogIn.Wrong.class, turn.logIn("nobody " + i, "guess", "10.0.0.9", ""));
      }
      assertInstanceOf(LogIn.Wait.class, one.logIn("somebody else", "guess", "10.0.0.9", ""));
      now = now.plusSeconds(3601);
      assertInstanceOf(
          LogIn.Welcome.class, one.logIn("zoë", "a phrase of some length", "10.0.0.9", ""));
    }
  }
}
