// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.team.By;
import org.dateline.team.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tokens with which programs ask a desk that a team shares, and what is kept of secrets. */
class TokensTest {
  @TempDir private Path folder;

  @Test
  void aTokenDoesWhatItsScopeAndItsPersonMay() {
    try (Office office = Office.ofTwo(folder)) {
      Office.Client ben = office.client().in("ben", Office.BENS);
      assertEquals(
          422,
          ben.submit("/me", "/me/tokens", "name", "x", "scope", "admin", "days", "9").statusCode());
      String token = ben.token("write");
      Office.Client program = office.client().bearer(token);
      assertEquals(200, program.get("/api/v1/incidents").statusCode());
      assertEquals(403, program.get("/people").statusCode());
      assertEquals(403, program.get("/me").statusCode(), "a token is no log-in");
      assertTrue(ben.get("/me").body().contains(">write<"));
      assertFalse(ben.get("/me").body().contains(token), "a token is shown once");
      office.work.team().setRole("ben", Role.ADMIN, By.commandLine());
      assertEquals(403, program.get("/people").statusCode(), "the scope stays");
      assertEquals(200, office.client().bearer(ben.token("admin")).get("/people").statusCode());
      office.work.team().setRole("ben", Role.READER, By.commandLine());
      assertEquals(200, program.get("/api/v1/incidents").statusCode());
    }
  }

  @Test
  void aTokenIsGoodUntilItExpiresOrIsWithdrawn() {
    try (Office office = Office.ofTwo(folder)) {
      Office.Client ben = office.client().in("ben", Office.BENS);
      String token = ben.token("read");
      String other = ben.token("read");
      Matcher id =
          Pattern.compile("name=\"id\" value=\"([^\"]+)\"><button aria-label=\"Withdraw")
              .matcher(ben.get("/me").body());
      assertTrue(id.find());
      ben.submit("/me", "/me/tokens/withdraw", "id", id.group(1));
      List<Integer> states =
          List.of(
              office.client().bearer(token).get("/api/v1/today").statusCode(),
              office.client().bearer(other).get("/api/v1/today").statusCode());
      assertEquals(601, states.get(0) + states.get(1), "one of the two: " + states);
      office.pass(Duration.ofDays(91));
      assertEquals(401, office.client().bearer(token).get("/api/v1/today").statusCode());
      assertEquals(401, office.client().bearer(other).get("/api/v1/today").statusCode());
      assertEquals(401, office.client().bearer("dateline_x").get("/api/v1/today").statusCode());
      assertEquals(401, office.client().bearer("").get("/api/v1/today").statusCode());
    }
  }

  @Test
  void aTokenAsksSoManyTimesAMinute() {
    try (Office office = Office.ofTwo(folder)) {
      Office.Client program =
          office.client().bearer(office.client().in("ben", Office.BENS).token("read"));
      int asked = 0;
      HttpResponse<String> answer = program.get("/api/v1/sources");
      while (answer.statusCode() == 200 && asked < 200) {
        answer = program.get("/api/v1/sources");
        asked++;
      }
      assertEquals(429, answer.statusCode());
      assertEquals(120, asked);
      assertTrue(answer.headers().firstValue("Retry-After").isPresent());
      office.pass(Duration.ofSeconds(1));
      assertEquals(200, program.get("/api/v1/sources").statusCode());
    }
  }

  @Test
  @SuppressWarnings("try") // what is on the disk is looked at once the case is closed
  void secretsAreNowhereInTheCase() throws IOException {
    try (Office office = Office.ofTwo(folder)) {
      Office.Client ben = office.client().in("ben", Office.BENS);
      String token = ben.token("read");
      String session = ben.cookie().replaceAll(".*=", "");
      office.client().post("/login", "name", "my secret password", "password", "x");
      office.close();
      StringBuilder all = new StringBuilder();
      try (var files = Files.list(folder)) {
        for (Path file : files.toList()) {
          all.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
        }
      }
      for (String secret : List.of(Office.BENS, Office.ANA, token, session, "my secret password")) {
        assertFalse(all.indexOf(secret) >= 0, secret);
      }
      assertTrue(all.indexOf("$argon2id$v=19$m=19456,t=2,p=1$") >= 0);
    }
  }
}
