// SPDX-License-Identifier: Apache-2.0
package org.dateline.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dateline.codebook.Report;
import org.dateline.read.Hints;
import org.dateline.read.Input;
import org.dateline.read.Reader;
import org.dateline.read.Readings;
import org.junit.jupiter.api.Test;

/** Offsets lead back to the letters of the text that was given. All reports are made up. */
class NamingLinesTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Namings NAMINGS = new Namings();

  private static Readings read(String lines) {
    byte[] bytes = lines.getBytes(StandardCharsets.UTF_8);
    return Reader.readToTheLetter(new Input("reports.jsonl", bytes), Hints.none());
  }

  private static String cut(String text, int start, int end) {
    return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
  }

  @Test
  void aPlaceIsWhereItsOffsetsSayAlsoBehindAFaceOfTwoCharacters() throws IOException {
    String text = "  \uD83D\uDE00 Two bombs\r\nexploded in Kirkuk,  Iraq.";
    String line = JSON.createObjectNode().put("id", "7").put("text", text).toString();
    Report report = read(line).reports().get(0);
    JsonNode places = JSON.readTree(NamingLines.places(report, NAMINGS.places(report)));
    assertEquals("7", places.path("id").asText());
    JsonNode kirkuk = places.path("toponyms").get(0);
    assertEquals("Kirkuk", cut(text, kirkuk.path("start").asInt(), kirkuk.path("end").asInt()));
    assertEquals("IQ", kirkuk.path("country").asText());
    assertEquals(35.5, kirkuk.path("lat").asDouble(), 0.5);
  }

  @Test
  void theTitleHelpsButItsPlacesAreNotThoseOfTheText() throws IOException {
    String line =
        JSON.createObjectNode()
            .put("id", "a")
            .put("title", "Blast in Iraq")
            .put("text", "A bomb went off in Kirkuk.")
            .toString();
    Report report = read(line).reports().get(0);
    JsonNode places = JSON.readTree(NamingLines.places(report, NAMINGS.places(report)));
    assertEquals(1, places.path("toponyms").size());
    assertEquals(19, places.path("toponyms").get(0).path("start").asInt());
  }

  @Test
  void whoSaysWhatIsWhereItsOffsetsSay() throws IOException {
    String text = "Police said on Friday that two bombs had exploded in Kirkuk.";
    String line = JSON.createObjectNode().put("id", "a").put("text", text).toString();
    Report report = read(line).reports().get(0);
    JsonNode said =
        JSON.readTree(NamingLines.attributions(report, NAMINGS.attributions(report)))
            .path("attributions");
    assertEquals(1, said.size());
    JsonNode source = said.get(0).path("source").get(0);
    assertEquals("Police", cut(text, source.get(0).asInt(), source.get(1).asInt()));
    JsonNode content = said.get(0).path("content").get(0);
    assertTrue(cut(text, content.get(0).asInt(), content.get(1).asInt()).contains("exploded"));
  }

  @Test
  void theseLinesAreNotRepaired() throws IOException {
    String text = "FranÃ§ois said the cafÃ© and the dÃ©pÃ´t were open. ".repeat(40);
    String line = JSON.createObjectNode().put("id", "a").put("text", text).toString();
    assertEquals(text, read(line).reports().get(0).text());
  }

  @Test
  void whatGoesOnBehindTheSpeakerIsOneAttribution() throws IOException {
    String text = "The bomb, police said, was hidden in a cart.";
    String line = JSON.createObjectNode().put("id", "a").put("text", text).toString();
    Report report = read(line).reports().get(0);
    JsonNode said =
        JSON.readTree(NamingLines.attributions(report, NAMINGS.attributions(report)))
            .path("attributions");
    assertEquals(1, said.size());
    assertEquals(2, said.get(0).path("content").size());
  }

  @Test
  void anEmptyTextHasNoPlacesAndABrokenLineIsNamed() {
    Readings readings = read("{\"id\":\"e\",\"text\":\"\"}\nnonsense\n{\"id\":\"n\"}\n");
    assertEquals(List.of("e"), readings.reports().stream().map(Report::id).toList());
    Report empty = readings.reports().get(0);
    assertEquals(List.of(), NAMINGS.places(empty));
    assertEquals(List.of(), NAMINGS.attributions(empty));
    assertEquals(2, readings.rejects().size());
  }
}
