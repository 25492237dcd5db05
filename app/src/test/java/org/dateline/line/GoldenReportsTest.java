// SPDX-License-Identifier: Apache-2.0
package org.dateline.line;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.dateline.codebook.Incident;
import org.dateline.codebook.Place;
import org.dateline.read.Hints;
import org.dateline.read.Input;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What comes out of the golden reports, held by floors just below what was measured. A floor only
 * ever moves up.
 */
class GoldenReportsTest {
  private static final Path REPORTS = Path.of("../engine/src/test/resources/reports");
  private static final double FOUND = 0.75;
  private static final double RIGHT = 0.62;
  private static final double KILLED = 0.55;
  private static final int LEFT_EMPTY = 8;

  private static int expected;
  private static int found;
  private static int predicted;
  private static int withDead;
  private static int deadRight;
  private static int leftEmpty;

  @BeforeAll
  static void codeAll() throws IOException {
    Line line = Line.bundled("test");
    List<Path> folders;
    try (Stream<Path> all = Files.list(REPORTS)) {
      folders = all.filter(Files::isDirectory).sorted().toList();
    }
    for (Path folder : folders) {
      byte[] bytes = Files.readAllBytes(folder.resolve("report.txt"));
      Outcome outcome = line.run(new Input(folder.getFileName() + ".txt", bytes), Hints.none());
      List<Incident> incidents =
          new ArrayList<>(
              outcome.reports().get(0).incidents().stream().filter(i -> !i.background()).toList());
      JsonNode labels = new ObjectMapper().readTree(folder.resolve("expected.json").toFile());
      count(incidents, labels.get("incidents"));
    }
  }

  private static void count(List<Incident> incidents, JsonNode labels) {
    predicted += incidents.size();
    leftEmpty += labels.isEmpty() && incidents.isEmpty() ? 1 : 0;
    List<Incident> open = new ArrayList<>(incidents);
    for (JsonNode label : labels) {
      if (label.path("background").asBoolean()) {
        continue;
      }
      expected++;
      Incident match =
          open.stream().filter(incident -> matches(incident, label)).findFirst().orElse(null);
      if (match != null) {
        open.remove(match);
        found++;
        compareDead(match, label.path("killed"));
      }
    }
  }

  private static void compareDead(Incident match, JsonNode killed) {
    if (killed.hasNonNull("min")) {
      withDead++;
      deadRight +=
          match.killed().filter(c -> c.min() == killed.get("min").asInt()).isPresent() ? 1 : 0;
    }
  }

  /** In one country, of one type or stage, and not on another day. */
  private static boolean matches(Incident incident, JsonNode label) {
    String country = label.path("place").path("country").asText("");
    boolean there = incident.place().flatMap(Place::country).filter(country::equals).isPresent();
    return there
        && (says(label.get("type"), incident.type().code())
            || says(label.get("stage"), incident.stage().code()))
        && sameDay(incident, label.path("date"));
  }

  private static boolean says(JsonNode labels, String value) {
    return labels.isArray()
        ? StreamSupport.stream(labels.spliterator(), false).anyMatch(v -> v.asText().equals(value))
        : labels.asText().equals(value);
  }

  private static boolean sameDay(Incident incident, JsonNode date) {
    if (!date.hasNonNull("start") || incident.date().isEmpty()) {
      return true;
    }
    LocalDate start = LocalDate.parse(date.get("start").asText());
    LocalDate end = LocalDate.parse(date.get("end").asText());
    return !incident.date().get().start().isAfter(end)
        && !incident.date().get().end().isBefore(start);
  }

  @Test
  void mostIncidentsAreFound() {
    assertFloor("incidents found", (double) found / expected, FOUND);
  }

  @Test
  void mostOfWhatIsFoundIsThere() {
    assertFloor("incidents that are there", (double) found / predicted, RIGHT);
  }

  @Test
  void theDeadAreCountedRight() {
    assertFloor("figures of dead that begin right", (double) deadRight / withDead, KILLED);
  }

  @Test
  void reportsWithoutIncidentStayEmpty() {
    assertFloor("reports left empty", leftEmpty, LEFT_EMPTY);
  }

  private static void assertFloor(String what, double measured, double floor) {
    assertTrue(measured >= floor, what + ": " + measured + ", floor " + floor);
  }
}
