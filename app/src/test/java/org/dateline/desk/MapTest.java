// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.dateline.codebook.Coordinates;
import org.dateline.codebook.Count;
import org.dateline.codebook.DatePrecision;
import org.dateline.codebook.DateRange;
import org.dateline.codebook.IncidentType;
import org.dateline.codebook.Place;
import org.dateline.codebook.PlacePrecision;
import org.dateline.line.CaseWork;
import org.dateline.store.Case;
import org.dateline.store.Given;
import org.dateline.store.IncidentRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page with map and timeline, and the points that it draws, over HTTP. */
class MapTest {
  private static final LocalDate DAY = LocalDate.of(2011, 10, 13);

  private final HttpClient client = HttpClient.newHttpClient();
  @TempDir Path folder;

  @Test
  void anEmptyCaseHasAPageAndNoPoints() throws Exception {
    try (CaseWork work = open();
        Desk desk = Desk.open(work, "analyst", Desk.LOOPBACK, 0)) {
      HttpResponse<String> page = get(desk, "map");
      assertEquals(200, page.statusCode());
      assertTrue(page.body().contains("This case holds no incident yet"), page.body());
      assertFalse(page.body().contains("map-page"));
      assertEquals(0, json(get(desk, "api/v1/map")).path("count").asInt());
    }
  }

  @Test
  void pointsAreColumnsByDateWithNullForWhatNobodyKnows() throws Exception {
    try (CaseWork work = filled();
        Desk desk = Desk.open(work, "analyst", Desk.LOOPBACK, 0)) {
      assertTrue(get(desk, "map").body().contains("id=\"map-page\""));
      JsonNode points = json(get(desk, "api/v1/map"));
      assertEquals(3, points.path("count").asInt());
      assertEquals("[\"nowhere#1\",\"kohat#1\",\"iraq#1\"]", points.path("id").toString());
      assertEquals("[null,33.5819,33.0]", points.path("lat").toString());
      assertEquals("[null,71.4428,44.0]", points.path("lon").toString());
      long day = DAY.toEpochDay();
      assertEquals("[null," + day + "," + (day + 19) + "]", points.path("day").toString());
      assertEquals("[null,0,29]", points.path("days").toString());
      assertEquals("[null,17,null]", points.path("killed").toString());
      assertEquals(List.of("unknown", "city", "country"), words(points, "precision", "precisions"));
      assertEquals(List.of("stabbing", "bombing", "battle"), words(points, "type", "types"));
    }
  }

  @Test
  void theFilterIsThatOfTheList() throws Exception {
    try (CaseWork work = filled();
        Desk desk = Desk.open(work, "analyst", Desk.LOOPBACK, 0)) {
      assertEquals("[\"kohat#1\"]", ids(desk, "type=bombing"));
      assertEquals("[\"iraq#1\"]", ids(desk, "from=2011-11-05"));
      assertEquals("[\"kohat#1\"]", ids(desk, "country=PK"));
      assertEquals("[]", ids(desk, "type=hijacking"));
      assertTrue(get(desk, "map?type=hijacking").body().contains("No incident in this case"));
      assertEquals(400, get(desk, "api/v1/map?type=party").statusCode());
    }
  }

  @Test
  void whoHasThePointsAlreadyIsToldSo() throws Exception {
    try (CaseWork work = filled();
        Desk desk = Desk.open(work, "analyst", Desk.LOOPBACK, 0)) {
      String tag = get(desk, "api/v1/map").headers().firstValue("ETag").orElseThrow();
      HttpRequest again =
          HttpRequest.newBuilder(URI.create(desk.address() + "api/v1/map"))
              .header("If-None-Match", tag)
              .build();
      assertEquals(304, client.send(again, BodyHandlers.ofString()).statusCode());
      String other = get(desk, "api/v1/map?type=battle").headers().firstValue("ETag").orElseThrow();
      assertFalse(other.equals(tag));
    }
  }

  @Test
  void linesSayPointsInWords() throws Exception {
    try (CaseWork work = filled();
        Desk desk = Desk.open(work, "analyst", Desk.LOOPBACK, 0)) {
      JsonNode items =
          json(get(desk, "api/v1/map/lines?id=iraq%231&id=none&id=kohat%231")).path("items");
      assertEquals(2, items.size());
      assertEquals("iraq#1", items.get(0).path("id").asText());
      assertEquals("country", items.get(0).path("precision").asText());
      assertEquals(
          "Bombing in Kohat, Pakistan, on 13 October 2011: 17 killed",
          items.get(1).path("headline").asText());
      assertEquals("/incidents/kohat%231", items.get(1).path("link").asText());
      String many = "id=x&".repeat(101);
      assertEquals(400, get(desk, "api/v1/map/lines?" + many).statusCode());
    }
  }

  @Test
  void everyTypeHasAMark() {
    TreeSet<String> drawn = new TreeSet<>();
    for (MapFamily family : MapFamily.values()) {
      for (String code : family.codes().split(" ", -1)) {
        assertTrue(drawn.add(code), code + " has two marks");
      }
    }
    assertEquals(IncidentType.values().length, drawn.size());
  }

  private CaseWork open() {
    return CaseWork.open(folder.resolve("case.db").toString(), Instant::now, () -> {});
  }

  private CaseWork filled() {
    open().close();
    List<IncidentRow> rows =
        List.of(
            Given.row(
                "kohat",
                IncidentType.BOMBING,
                Optional.of(DateRange.day(DAY)),
                Optional.of(
                    place("Kohat", "PK", new Coordinates(33.58193, 71.44284), PlacePrecision.CITY)),
                Optional.of(Count.exactly(17))),
            Given.row(
                "iraq",
                IncidentType.BATTLE,
                Optional.of(
                    new DateRange(
                        LocalDate.of(2011, 11, 1),
                        LocalDate.of(2011, 11, 30),
                        DatePrecision.MONTH,
                        Optional.empty())),
                Optional.of(place("Iraq", "IQ", new Coordinates(33, 44), PlacePrecision.COUNTRY)),
                Optional.empty()),
            Given.row(
                "nowhere",
                IncidentType.STABBING,
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    try (Case record = Case.open(folder.resolve("case.db").toString())) {
      record.write(
          session -> {
            session.incidents().replace(List.of(), rows);
            return true;
          });
    }
    return open();
  }

  private static Place place(String name, String country, Coordinates at, PlacePrecision how) {
    return new Place(
        name, Optional.of(country), Optional.empty(), Optional.of(at), how, Optional.empty());
  }

  private String ids(Desk desk, String question) throws IOException, InterruptedException {
    return json(get(desk, "api/v1/map?" + question)).path("id").toString();
  }

  private static List<String> words(JsonNode points, String column, String list) {
    List<String> words = new ArrayList<>();
    points.path(column).forEach(at -> words.add(points.path(list).get(at.asInt()).asText()));
    return words;
  }

  private HttpResponse<String> get(Desk desk, String path)
      throws IOException, InterruptedException {
    URI address = URI.create(desk.address() + path);
    return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
  }

  private static JsonNode json(HttpResponse<String> answer) throws IOException {
    assertEquals(200, answer.statusCode(), answer.body());
    return new ObjectMapper().readTree(answer.body());
  }
}
