// SPDX-License-Identifier: Apache-2.0
package org.dateline.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A report with its MUC-4 key, as a line of {@code {"docid", "doctext", "templates"}}. */
record MucReport(String id, String text, List<MucTemplate> key) {
  /**
   * Reads a file of reports.
   *
   * @throws IOException where it cannot be read or a line is not in this form; the message names it
   */
  static List<MucReport> read(Path file) throws IOException {
    List<MucReport> reports = new ArrayList<>();
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        reports.add(of(lines.get(i), file + ", line " + (i + 1)));
      }
    }
    return reports;
  }

  private static MucReport of(String line, String where) throws IOException {
    JsonNode json;
    try {
      json = new ObjectMapper().readTree(line);
    } catch (IOException e) {
      throw new IOException(where + ": is no JSON; give a file with one report a line", e);
    }
    if (!json.path("docid").isTextual() || !json.path("doctext").isTextual()) {
      throw new IOException(where + ": has no \"docid\" or no \"doctext\"; both are needed");
    }
    List<MucTemplate> key = new ArrayList<>();
    json.path("templates").forEach(template -> key.add(template(template)));
    return new MucReport(json.get("docid").asText(), json.get("doctext").asText(), key);
  }

  private static MucTemplate template(JsonNode json) {
    Map<String, List<List<String>>> fillers = new LinkedHashMap<>();
    for (String role : MucTemplate.ROLES) {
      List<List<String>> entities = new ArrayList<>();
      for (JsonNode entity : json.path(role)) {
        List<String> mentions = new ArrayList<>();
        entity.forEach(m -> mentions.add(m.isArray() ? m.path(0).asText() : m.asText()));
        if (!mentions.isEmpty()) {
          entities.add(mentions);
        }
      }
      fillers.put(role, entities);
    }
    return new MucTemplate(json.path("incident_type").asText(), fillers);
  }
}
