// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.voice;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.codebook.Report;
import org.dateline.codebook.Span;
import org.dateline.text.Text;

/**
 * Writes attributions as JSON Lines for a scorer: {@code AttributionLines GOLD.jsonl OUT.jsonl}.
 * The pieces of what one verb introduces make one line entry.
 */
final class AttributionLines {
  private AttributionLines() {}

  public static void main(String[] args) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<String> out = new ArrayList<>();
    long chars = 0;
    long nanos = 0;
    for (String line : Files.readAllLines(Path.of(args[0]))) {
      JsonNode gold = json.readTree(line);
      Report report = Reports.plain(gold.get("text").asText());
      Text text = Text.of(report);
      long start = System.nanoTime();
      VoiceReading reading = Voices.in(text, Reports.NOTHING);
      nanos += System.nanoTime() - start;
      chars += report.text().length();
      ObjectNode node = json.createObjectNode().put("id", gold.get("id").asText());
      ArrayNode list = node.putArray("attributions");
      Map<Span, ObjectNode> byCue = new LinkedHashMap<>();
      for (Attribution a : reading.attributions()) {
        ObjectNode entry =
            byCue.computeIfAbsent(
                a.cue(),
                cue -> {
                  ObjectNode fresh = list.addObject();
                  add(fresh.putArray("source"), a.source());
                  add(fresh.putArray("cue"), cue);
                  fresh.putArray("content");
                  return fresh;
                });
        add((ArrayNode) entry.get("content"), a.content());
      }
      out.add(json.writeValueAsString(node));
    }
    Files.write(Path.of(args[1]), out);
    System.err.printf("%.1f ns a character%n", (double) nanos / chars);
  }

  private static void add(ArrayNode spans, Span span) {
    spans.addArray().add(span.start()).add(span.end());
  }
}
