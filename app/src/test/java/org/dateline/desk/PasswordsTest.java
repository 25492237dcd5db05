// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a new password ends, and what guessing costs. */
class PasswordsTest {
  private static final String BEN = "another phrase 4 ben is refused";

  @TempDir private Path folder;

  @Test
  void aChangedPasswordEndsTheOtherSessions() {
    try (Office office = Office.ofTwo(folder)) {
      Office.Client here = office.client().in("ben", Office.BENS);
      Office.Client there = office.client().in("ben", Office.BENS);
      for (String[] bad :
          new String[][] {
            {
              "old",
              "wrong wrong wrong",
              "new",
              "a new phrase of mine",
              "again",
              "a new phrase of mine"
            },
            {"old", Office.BENS, "new", "a new phrase of mine", "again", "another of mine"},
            {"old", Office.BENS, "new", "short", "again", "short"},
            {"old", Office.BENS, "new", BEN, "again", BEN},
            {"old", Office.BENS, "new", "aaaaaaaaaaaaaaaa", "again", "aaaaaaaaaaaaaaaa"}
          }) {
        assertEquals(422, here.submit("/me", "/me/password", bad).statusCode(), bad[3]);
      }
      HttpResponse<String> done =
          here.submit(
              "/me",
              "/me/password",
              "old",
              Office.BENS,
              "new",
              "a new phrase of mine",
              "again",
              "a new phrase of mine");
      assertEquals(200, done.statusCode(), done.body());
      assertEquals(200, here.get("/me").statusCode());
      assertEquals(303, there.get("/me").statusCode());
      assertEquals(
          401, office.client().post("/login", "name", "ben", "password", Office.BENS).statusCode());
      office.client().in("ben", "a new phrase of mine");
    }
  }

  @ParameterizedTest
  @CsvSource({"withdraw, 401, 1", "'', 200, 0"})
  void aChangedPasswordWithdrawsTheTokensWhereTheBoxIsTicked(
      String ticked, int answer, int withdrawn) {
    try (Office office = Office.ofTwo(folder)) {
      Office.Client ben = office.client().in("ben", Office.BENS);
      String token = ben.token("read");
      assertTrue(
          ben.get("/me").body().contains("name=\"tokens\" value=\"withdraw\" checked"),
          "it is ticked at first");
      String fresh = "a new phrase of mine";
      HttpResponse<String> done =
          ben.submit(
              "/me",
              "/me/password",
              "old",
              Office.BENS,
              "new",
              fresh,
              "again",
              fresh,
              "tokens",
              ticked);
      assertEquals(200, done.statusCode(), done.body());
      assertEquals(answer, office.client().bearer(token).get("/api/v1/today").statusCode());
      assertEquals(withdrawn, events(office, "token withdrawn"));
      assertEquals(1, events(office, "password changed"));
    }
  }

  @Test
  void aPasswordThatAnAdminGivesEndsSessionsAndTokens() {
    try (Office office = Office.ofTwo(folder)) {
      Office.Client ben = office.client().in("ben", Office.BENS);
      String token = ben.token("read");
      Office.Client ana = office.client().in("ana", Office.ANA);
      ana.submit("/people", "/people/password", "name", "ben");
      assertEquals(303, ben.get("/").statusCode());
      assertEquals(401, office.client().bearer(token).get("/api/v1/today").statusCode());
      assertEquals(1, events(office, "token withdrawn"));
    }
  }

  private static long events(Office office, String event) {
    return office.work.team().log(Optional.of("ben"), Long.MAX_VALUE, 100).stream()
        .filter(one -> one.event().equals(event))
        .count();
  }

  @Test
  void aRestartDoesNotForgetWhoGuesses() {
    try (Office office = Office.ofTwo(folder)) {
      for (int i = 0; i < 5; i++) {
        office.client().post("/login", "name", "ana", "password", "guess " + i);
      }
      office.restart();
      assertEquals(
          429, office.client().post("/login", "name", "ana", "password", Office.ANA).statusCode());
      office.pass(Duration.ofSeconds(2));
      assertEquals(
          303, office.client().post("/login", "name", "ana", "password", Office.ANA).statusCode());
      assertEquals(
          401,
          office.client().post("/login", "name", "ana", "password", "a slip").statusCode(),
          "who got in begins anew");
      assertEquals(
          303, office.client().post("/login", "name", "ana", "password", Office.ANA).statusCode());
    }
  }
}
