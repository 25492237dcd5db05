// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.team.By;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A desk that a team shares: who gets in, and what each may do. */
class TeamTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/incidents",
        "/incidents/a%231?as_of=2024-03-05",
        "/reports/x",
        "/claims",
        "/map",
        "/search?q=a+b",
        "/review",
        "/me",
        "/people",
        "/people/log"
      })
  void nothingIsShownToStrangersAndTheWayIsKept(String path) {
    try (Office office = Office.ofTwo(folder)) {
      HttpResponse<String> answer = office.client().get(path);
      assertEquals(303, answer.statusCode());
      String to = answer.headers().firstValue("Location").orElse("");
      assertEquals(path.equals("/") ? "/login" : "/login?to=" + Links.value(path), to);
      assertFalse(answer.body().contains("Dateline"), answer.body());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/incidents", "/api/v1/openapi.json", "/incidents?format=json"})
  void programsAreToldThatTheyNeedAToken(String path) {
    try (Office office = Office.ofTwo(folder)) {
      HttpResponse<String> answer = office.client().get(path);
      assertEquals(401, answer.statusCode());
      assertEquals(
          "application/problem+json", answer.headers().firstValue("Content-Type").orElse(""));
      assertTrue(answer.headers().firstValue("WWW-Authenticate").orElse("").startsWith("Bearer"));
    }
  }

  @Test
  void strangersLearnThatTheDeskIsThereAndNoMore() {
    try (Office office = Office.ofTwo(folder)) {
      assertEquals("{\"status\":\"ok\"}", office.client().get("/health").body());
      assertEquals(200, office.client().get("/assets/desk.css").statusCode());
      String door = office.client().get("/login").body();
      assertFalse(door.contains("/incidents"), door);
    }
  }

  @Test
  void whoLogsInIsLedWhereTheyWantedToGo() {
    try (Office office = Office.ofTwo(folder)) {
      Office.Client ana = office.client();
      HttpResponse<String> answer =
          ana.post(
              "/login", "name", "ANA", "password", Office.ANA, "to", "/incidents?type=bombing");
      assertEquals(303, answer.statusCode());
      assertEquals("/incidents?type=bombing", answer.headers().firstValue("Location").orElse(""));
      String cookie = answer.headers().firstValue("Set-Cookie").orElse("");
      assertTrue(cookie.contains("; HttpOnly; SameSite=Strict"), cookie);
      assertTrue(cookie.contains("; Path=/"), cookie);
      String page = ana.get("/incidents").body();
      assertTrue(page.contains("<bdi>Ana</bdi>") && page.contains(">admin<"), page);
      assertTrue(page.contains("Log out"), page);
      assertEquals(303, ana.get("/login").statusCode(), "who is in needs not log in");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example/",
        "//evil.example",
        "/\\evil.example",
        "/%0d%0aSet-Cookie:x\r\nX: y",
        "\\evil",
        "javascript:alert(1)",
        "/login?to=/login",
        "",
        "incidents"
      })
  void nobodyIsLedAway(String to) {
    try (Office office = Office.ofTwo(folder)) {
      HttpResponse<String> answer =
          office.client().post("/login", "name", "ana", "password", Office.ANA, "to", to);
      assertEquals("/", answer.headers().firstValue("Location").orElse(""));
      assertTrue(answer.headers().firstValue("X").isEmpty());
    }
  }

  @Test
  void aWrongPasswordAndAnUnknownNameAreAnsweredAlike() {
    try (Office office = Office.ofTwo(folder)) {
      HttpResponse<String> wrong =
          office.client().post("/login", "name", "ana", "password", "wrong wrong wrong");
      HttpResponse<String> unknown =
          office.client().post("/login", "name", "eva", "password", "wrong wrong wrong");
      assertEquals(401, wrong.statusCode());
      assertEquals(401, unknown.statusCode());
      assertEquals(wrong.body().replace("ana", "eva"), unknown.body());
      office.work.team().setOpen("ben", false, By.commandLine());
      HttpResponse<String> closed =
          office.client().post("/login", "name", "ben", "password", Office.BENS);
      assertEquals(401, closed.statusCode());
      assertEquals(wrong.body().replace("ana", "ben"), closed.body());
    }
  }

  @Test
  void whoGuessesWaitsLongerEachTime() {
    try (Office office = Office.ofTwo(folder)) {
      Office.Client guesser = office.client();
      for (int i = 0; i < 5; i++) {
        assertEquals(
            401, guesser.post("/login", "name", "ana", "password", "guess " + i).statusCode());
      }
      HttpResponse<String> early = guesser.post("/login", "name", "Ana ", "password", Office.ANA);
      assertEquals(429, early.statusCode(), "the right password has to wait as well");
      assertEquals("1", early.headers().firstValue("Retry-After").orElse(""));
      office.pass(Duration.ofSeconds(2));
      assertEquals(401, guesser.post("/login", "name", "ana", "password", "guess 6").statusCode());
      HttpResponse<String> later = guesser.post("/login", "name", "ana", "password", Office.ANA);
      assertEquals("2", later.headers().firstValue("Retry-After").orElse(""));
      office.pass(Duration.ofSeconds(3));
      assertEquals(303, guesser.post("/login", "name", "ana", "password", Office.ANA).statusCode());
      assertEquals(
          303, office.client().post("/login", "name", "ben", "password", Office.BENS).statusCode());
    }
  }

  @Test
  void aSessionEndsWithTheLogOut() {
    try (Office office = Office.ofTwo(folder)) {
      Office.Client ana = office.client().in("ana", Office.ANA);
      String cookie = ana.cookie();
      assertEquals(303, ana.submit("/", "/logout").statusCode());
      assertEquals("", ana.cookie());
      assertEquals(303, office.client().with(cookie).get("/incidents").statusCode());
    }
  }

  @Test
  void aSessionEndsWhenNobodyUsesItAndAtTheLatestAfterAWeek() {
    try (Office office = Office.ofTwo(folder)) {
      Office.Client ana = office.client().in("ana", Office.ANA);
      office.pass(Duration.ofHours(9));
      assertEquals(303, ana.get("/incidents").statusCode());
      Office.Client again = office.client().in("ana", Office.ANA);
      for (int hours = 0; hours < 7 * 24 - 6; hours += 6) {
        assertEquals(200, again.get("/incidents").statusCode(), hours + " hours");
        office.settle();
        office.pass(Duration.ofHours(6));
      }
      office.pass(Duration.ofHours(6));
      assertEquals(303, again.get("/incidents").statusCode());
    }
  }

  @Test
  void aSessionOutlivesTheServer() {
    try (Office office = Office.ofTwo(folder)) {
      Office.Client ana = office.client().in("ana", Office.ANA);
      office.restart();
      assertEquals(200, ana.get("/incidents").statusCode());
    }
  }

  @Test
  void whoIsClosedIsOutAtOnce() {
    try (Office office = Office.ofTwo(folder)) {
      Office.Client ben = office.client().in("ben", Office.BENS);
      String token = office.client().in("ben", Office.BENS).token("read");
      assertEquals(200, office.client().bearer(token).get("/api/v1/today").statusCode());
      office.work.team().setOpen("ben", false, By.commandLine());
      assertEquals(303, ben.get("/incidents").statusCode());
      assertEquals(401, office.client().bearer(token).get("/api/v1/today").statusCode());
    }
  }

  @Test
  void aFormOfAnotherSessionIsRefused() {
    try (Office office = Office.ofTwo(folder)) {
      Office.Client ana = office.client().in("ana", Office.ANA);
      Office.Client other = office.client().in("ana", Office.ANA);
      String foreign = Office.formToken(other.get("/me").body());
      assertNotEquals(foreign, Office.formToken(ana.get("/me").body()));
      for (String token : List.of("", "x", foreign)) {
        HttpResponse<String> answer =
            ana.post("/people", "name", "eva", "role", "reader", "token", token);
        assertEquals(403, answer.statusCode(), token);
      }
      assertEquals(2, office.work.team().members().size());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Sec-Fetch-Site, cross-site",
    "Sec-Fetch-Site, same-site",
    "Origin, https://evil.example",
    "Origin, null"
  })
  void aPageOfSomebodyElsesCannotUseTheCookie(String header, String value) {
    try (Office office = Office.ofTwo(folder)) {
      Office.Client ana = office.client().in("ana", Office.ANA);
      String token = Office.formToken(ana.get("/me").body());
      HttpResponse<String> answer =
          ana.header(header, value)
              .post("/people", "name", "eva", "role", "reader", "token", token);
      assertEquals(403, answer.statusCode());
      HttpResponse<String> login =
          office
              .client()
              .header(header, value)
              .post("/login", "name", "ben", "password", Office.BENS);
      assertEquals(403, login.statusCode(), "nobody is logged in as somebody else");
    }
  }

  @Test
  void aLinkOnAnotherSiteIsAskedForOnceMoreByThePageItself() {
    try (Office office = Office.ofTwo(folder)) {
      String page =
          office.client().header("Sec-Fetch-Site", "cross-site").get("/login?to=/map").body();
      assertTrue(page.contains("http-equiv=\"refresh\" content=\"0\""), page);
      assertFalse(office.client().get("/login?to=/map").body().contains("refresh"));
    }
  }

  @Test
  void onlyAnAdminSeesAndChangesPeople() {
    try (Office office = Office.ofTwo(folder)) {
      Office.Client ben = office.client().in("ben", Office.BENS);
      assertEquals(403, ben.get("/people").statusCode());
      assertEquals(403, ben.get("/people/log").statusCode());
      assertEquals(403, ben.submit("/me", "/people", "name", "eva", "role", "admin").statusCode());
      assertFalse(ben.get("/").body().contains("href=\"/people\""));
      Office.Client ana = office.client().in("ana", Office.ANA);
      assertTrue(ana.get("/").body().contains("href=\"/people\""));
    }
  }

  @Test
  void anAdminMakesPeopleChangesTheirRolesAndClosesThem() {
    try (Office office = Office.ofTwo(folder)) {
      Office.Client ana = office.client().in("ana", Office.ANA);
      HttpResponse<String> made =
          ana.submit("/people", "/people", "name", "Eva Ström", "role", "reader");
      assertEquals(200, made.statusCode());
      Matcher password = Pattern.compile("id=\"made\"[^>]*value=\"([^\"]+)\"").matcher(made.body());
      assertTrue(password.find(), made.body());
      Office.Client eva = office.client().in("eva STRÖM", password.group(1));
      assertEquals(403, eva.get("/people").statusCode());
      ana.submit("/people", "/people/role", "name", "Eva Ström", "role", "admin");
      assertEquals(200, eva.get("/people").statusCode());
      assertEquals(
          422,
          ana.submit("/people", "/people", "name", "eva  ström", "role", "reader").statusCode(),
          "the name is taken");
      ana.submit("/people", "/people/open", "name", "Eva Ström", "open", "no");
      assertEquals(303, eva.get("/").statusCode());
      HttpResponse<String> log = ana.get("/people/log?person=Eva%20Str%C3%B6m");
      for (String event : List.of("made", "logged in", "role changed", "closed")) {
        assertTrue(log.body().contains(event), event + log.body());
      }
    }
  }

  @Test
  void theLastAdminStays() {
    try (Office office = Office.ofTwo(folder)) {
      Office.Client ana = office.client().in("ana", Office.ANA);
      assertEquals(
          422, ana.submit("/people", "/people/role", "name", "Ana", "role", "coder").statusCode());
      assertEquals(
          422, ana.submit("/people", "/people/open", "name", "Ana", "open", "no").statusCode());
      assertEquals(200, ana.get("/people").statusCode());
    }
  }

  @Test
  void whatAProxySaysCountsOnlyWhereThereIsOne() {
    try (Office office = Office.ofTwo(folder)) {
      office
          .client()
          .header("X-Forwarded-For", "203.0.113.9")
          .post("/login", "name", "ana", "password", Office.ANA);
      assertEquals("127.0.0.1", office.lastAddress());
      office.restart(opening -> opening.behindProxy(true));
      HttpResponse<String> answer =
          office
              .client()
              .header("X-Forwarded-For", "198.51.100.1, 203.0.113.9")
              .header("X-Forwarded-Proto", "https")
              .header("X-Forwarded-Host", "desk.example")
              .header("Origin", "https://desk.example")
              .post("/login", "name", "ana", "password", Office.ANA);
      assertEquals(303, answer.statusCode());
      String cookie = answer.headers().firstValue("Set-Cookie").orElse("");
      assertTrue(cookie.startsWith("__Host-") && cookie.endsWith("; Secure"), cookie);
      assertEquals("203.0.113.9", office.lastAddress(), "the one that the proxy saw itself");
    }
  }

  @Test
  void whoeverOpensADeskWithoutPeopleIsToldHowToMakeThem() {
    try (Office office = Office.open(folder)) {
      String door = office.client().get("/login").body();
      assertTrue(door.contains("dateline people CASE add NAME --role admin"), door);
    }
  }
}
