// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.codebook.Claim;
import org.dateline.codebook.Coded;
import org.dateline.codebook.Count;
import org.dateline.codebook.DateRange;
import org.dateline.codebook.Field;
import org.dateline.codebook.Incident;
import org.dateline.codebook.IncidentType;
import org.dateline.codebook.Perpetrator;
import org.dateline.codebook.Place;
import org.dateline.codebook.Stage;
import org.dateline.codebook.Value;
import org.dateline.codebook.json.CodebookJson;

/**
 * An incident as lists show it: its values without what they rest on.
 *
 * @param contradicted fields of which independent voices give values that cannot both be true
 * @param unsettled those of them that no analyst has decided on
 * @param steps of its figures, the earliest first
 */
public record Glance(
    String id,
    IncidentType type,
    Stage stage,
    Optional<DateRange> date,
    Optional<Place> place,
    Optional<Count> killed,
    Optional<Count> wounded,
    Optional<Count> abducted,
    List<Perpetrator> perpetrators,
    List<Claim> claims,
    List<Field> contradicted,
    List<Field> unsettled,
    List<Step> steps) {
  private static final JsonFactory FACTORY = new ObjectMapper().getFactory();

  public Glance {
    perpetrators = List.copyOf(perpetrators);
    claims = List.copyOf(claims);
    contradicted = List.copyOf(contradicted);
    unsettled = List.copyOf(unsettled);
    steps = List.copyOf(steps);
  }

  /**
   * A step in the history of a figure.
   *
   * @param at when, ISO 8601, local
   * @param echo whether it repeats what its root voice said before
   */
  public record Step(
      Field field, Count value, String at, String voice, String report, boolean echo) {}

  static Glance of(Incident incident) {
    return new Glance(
        incident.id(),
        incident.type(),
        incident.stage(),
        incident.date(),
        incident.place(),
        incident.killed(),
        incident.wounded(),
        incident.abducted(),
        incident.perpetrator(),
        incident.claim(),
        List.of(),
        List.of(),
        List.of());
  }

  /** From the JSON that the record keeps of an incident; its many statements are passed over. */
  static Glance read(String view) {
    Map<String, JsonNode> json = values(view);
    return new Glance(
        json.getOrDefault("id", MissingNode.getInstance()).asText(),
        Coded.get(
            IncidentType.class, json.getOrDefault("type", MissingNode.getInstance()).asText()),
        Coded.get(Stage.class, json.getOrDefault("stage", MissingNode.getInstance()).asText()),
        value(json, Field.DATE, DateRange.class),
        value(json, Field.PLACE, Place.class),
        value(json, Field.KILLED, Count.class),
        value(json, Field.WOUNDED, Count.class),
        value(json, Field.ABDUCTED, Count.class),
        values(json, Field.PERPETRATOR, Perpetrator.class),
        values(json, Field.CLAIM, Claim.class),
        contradicted(json, true),
        contradicted(json, false),
        steps(json));
  }

  private static Map<String, JsonNode> values(String view) {
    Map<String, JsonNode> values = new HashMap<>();
    try (JsonParser parser = FACTORY.createParser(view)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        if (name.equals("statements") || name.equals("target") || name.equals("victims")) {
          parser.skipChildren();
        } else {
          values.put(name, parser.readValueAsTree());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the record holds a view that is no JSON", e);
    }
    return values;
  }

  private static <T extends Value> Optional<T> value(
      Map<String, JsonNode> json, Field field, Class<T> kind) {
    JsonNode node = json.getOrDefault(field.code(), MissingNode.getInstance());
    return node.isObject()
        ? Optional.of(kind.cast(CodebookJson.readValue(field, node.toString())))
        : Optional.empty();
  }

  private static <T extends Value> List<T> values(
      Map<String, JsonNode> json, Field field, Class<T> kind) {
    List<T> values = new ArrayList<>();
    for (JsonNode node : json.getOrDefault(field.code(), MissingNode.getInstance())) {
      values.add(kind.cast(CodebookJson.readValue(field, node.toString())));
    }
    return values;
  }

  private static List<Field> contradicted(Map<String, JsonNode> json, boolean all) {
    List<Field> fields = new ArrayList<>();
    for (JsonNode one : json.getOrDefault("standing", MissingNode.getInstance())) {
      if (one.path("against").asInt() > 0 && (all || !one.path("decided").asBoolean())) {
        fields.add(Coded.get(Field.class, one.path("field").asText()));
      }
    }
    return fields;
  }

  private static List<Step> steps(Map<String, JsonNode> json) {
    List<Step> steps = new ArrayList<>();
    for (JsonNode one : json.getOrDefault("history", MissingNode.getInstance())) {
      Field field = Coded.get(Field.class, one.path("field").asText());
      steps.add(
          new Step(
              field,
              (Count) CodebookJson.readValue(field, one.path("value").toString()),
              one.path("at").asText(""),
              CodebookJson.readVoice(one.path("voice").toString()).words(),
              one.path("evidence").path("report").asText(),
              one.path("echo_of").isTextual()));
    }
    return steps;
  }
}
