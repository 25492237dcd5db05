// SPDX-License-Identifier: Apache-2.0
package org.dateline.line;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** Incidents as rows of a table, and as features of a map. */
public final class IncidentCsv {
  /** The names of the columns, with the line end. */
  public static final String HEAD =
      "id,date_start,date_end,date_precision,place,country,admin1,lat,lon,place_precision,type,"
          + "stage,target,victims,weapon,suicide,killed_min,killed_max,wounded_min,wounded_max,"
          + "abducted_min,abducted_max,attackers,perpetrator,claim,operation,background,reports,"
          + "killed_voices\r\n";

  private static final ObjectMapper JSON = new ObjectMapper();

  private IncidentCsv() {}

  /** The row of an incident, with the line end (RFC 4180). */
  public static String row(String view) {
    JsonNode one = read(view);
    JsonNode date = one.path("date");
    JsonNode place = one.path("place");
    List<String> cells = new ArrayList<>();
    cells.add(one.path("id").asText());
    for (String part : new String[] {"start", "end", "precision"}) {
      cells.add(text(date, part));
    }
    for (String part : new String[] {"name", "country", "admin1", "lat", "lon", "precision"}) {
      cells.add(text(place, part));
    }
    cells.add(text(one, "type"));
    cells.add(text(one, "stage"));
    cells.add(list(one.path("target"), "name"));
    cells.add(list(one.path("victims"), "description"));
    cells.add(list(one.path("weapon"), ""));
    cells.add(text(one, "suicide"));
    for (String figure : new String[] {"killed", "wounded", "abducted"}) {
      cells.add(text(one.path(figure), "min"));
      cells.add(text(one.path(figure), "max"));
    }
    cells.add(text(one.path("attackers").path("number"), "min"));
    cells.add(list(one.path("perpetrator"), "actor"));
    cells.add(list(one.path("claim"), "claimant"));
    cells.add(text(one, "operation"));
    cells.add(text(one, "background"));
    cells.add(list(one.path("reports"), ""));
    cells.add(text(one.path("voices"), "killed"));
    return Csv.row(cells.toArray(String[]::new));
  }

  /** The incident as a feature of GeoJSON (RFC 7946); without a place it has no geometry. */
  public static String feature(String view) {
    JsonNode one = read(view);
    JsonNode place = one.path("place");
    ObjectNode feature = JSON.createObjectNode().put("type", "Feature");
    feature.put("id", one.path("id").asText());
    if (place.path("lat").isNumber() && place.path("lon").isNumber()) {
      ObjectNode point = feature.putObject("geometry").put("type", "Point");
      point.putArray("coordinates").add(place.get("lon")).add(place.get("lat"));
    } else {
      feature.putNull("geometry");
    }
    ObjectNode properties = ((ObjectNode) one).deepCopy();
    properties.remove(List.of("statements", "history", "standing"));
    feature.set("properties", properties);
    return feature.toString();
  }

  private static JsonNode read(String view) {
    try {
      return JSON.readTree(view);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the case holds an incident that is no JSON", e);
    }
  }

  private static String text(JsonNode of, String part) {
    JsonNode value = of.path(part);
    return value.isNull() || value.isMissingNode() ? "" : value.asText();
  }

  private static String list(JsonNode list, String part) {
    List<String> words = new ArrayList<>();
    list.forEach(one -> words.add(part.isEmpty() ? one.asText() : text(one, part)));
    return String.join("; ", words.stream().distinct().toList());
  }
}
