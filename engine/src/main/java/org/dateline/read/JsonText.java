// SPDX-License-Identifier: Apache-2.0
package org.dateline.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** JSON as feeds and pages write it, and the words in its fields. */
final class JsonText {
  private static final int DEEPEST = 6;
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();
  private static final List<String> INNER =
      List.of(
          "rendered", "value", "name", "title", "text", "html", "body", "$t", "_", "#text", "@id");

  private JsonText() {}

  /** Parsed JSON, or where it is broken. */
  record Parsed(Optional<JsonNode> node, OptionalLong offset, String problem) {}

  static Parsed parse(String json) {
    try {
      JsonNode node = MAPPER.readTree(json);
      boolean none = node == null || node.isMissingNode();
      return new Parsed(
          none ? Optional.empty() : Optional.of(node),
          OptionalLong.empty(),
          "there is nothing in it");
    } catch (JsonProcessingException e) {
      long at = e.getLocation() == null ? -1 : e.getLocation().getCharOffset();
      String message = e.getOriginalMessage();
      int end = message.indexOf('\n');
      message = end < 0 ? message : message.substring(0, end);
      return new Parsed(
          Optional.empty(),
          at < 0 ? OptionalLong.empty() : OptionalLong.of(at),
          message.substring(0, Math.min(message.length(), 120)));
    }
  }

  /**
   * The words of the first field that has any; of an object its name or value, of a list the first.
   */
  static Optional<String> words(JsonNode object, String... names) {
    for (String name : names) {
      JsonNode field = object.get(name);
      Optional<String> words = field == null ? Optional.empty() : words(field, 0);
      if (words.isPresent()) {
        return words;
      }
    }
    return Optional.empty();
  }

  /** All names of a field that is a text, an object or a list of these: "Ann Lee, Bo Ek". */
  static Optional<String> names(JsonNode object, String... names) {
    for (String name : names) {
      JsonNode field = object.get(name);
      List<String> all = new ArrayList<>();
      if (field != null && field.isArray()) {
        field.forEach(one -> words(one, 0).filter(w -> !all.contains(w)).ifPresent(all::add));
      } else if (field != null) {
        words(field, 0).ifPresent(all::add);
      }
      if (!all.isEmpty()) {
        return Optional.of(String.join(", ", all.subList(0, Math.min(all.size(), 12))));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> words(JsonNode node, int depth) {
    if (depth > DEEPEST) {
      return Optional.empty();
    }
    if (node.isTextual() || node.isNumber()) {
      return Optional.of(node.asText()).filter(words -> !words.isBlank());
    }
    if (node.isArray() && !node.isEmpty()) {
      return words(node.get(0), depth + 1);
    }
    for (String inner : node.isObject() ? INNER : List.<String>of()) {
      JsonNode field = node.get(inner);
      Optional<String> words = field == null ? Optional.empty() : words(field, depth + 1);
      if (words.isPresent()) {
        return words;
      }
    }
    return Optional.empty();
  }
}
