// SPDX-License-Identifier: Apache-2.0
package org.dateline.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * JSON Lines whose texts are kept to the letter, so that offsets into them hold: an object a line
 * with {@code text}, and perhaps {@code id}, {@code title}, {@code published} and {@code source}.
 */
final class VerbatimLines {
  private VerbatimLines() {}

  /** A draft for each line; a line that is none is rejected and the others are kept. */
  static List<Draft> drafts(Input input, String text, Troubles troubles) {
    List<Draft> drafts = new ArrayList<>();
    int at = 0;
    int number = 0;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      String line = text.substring(at, end);
      number++;
      if (!line.isBlank()) {
        draft(input, line, new Where(":" + number, at), troubles).ifPresent(drafts::add);
      }
      at = end + 1;
    }
    return drafts;
  }

  private record Where(String piece, int offset) {}

  private static Optional<Draft> draft(Input input, String line, Where where, Troubles troubles) {
    JsonText.Parsed parsed = JsonText.parse(line);
    if (parsed.node().isEmpty()) {
      String problem = "is not JSON (" + parsed.problem() + "); write it again or leave it out";
      troubles.reject(
          "BAD_JSON", where.piece(), where.offset() + parsed.offset().orElse(0), problem);
      return Optional.empty();
    }
    JsonNode node = parsed.node().get();
    if (!node.path("text").isTextual()) {
      troubles.reject(
          "NO_TEXT", where.piece(), where.offset(), "has no text; put it into the field text");
      return Optional.empty();
    }
    String id = node.path("id").asText("");
    return Optional.of(
        new Draft(
            id.isBlank() ? input.id() + where.piece() : id,
            words(node, "title"),
            words(node, "source"),
            Optional.empty(),
            words(node, "url"),
            Reader.published(words(node, "published"), troubles),
            node.path("text").asText(),
            List.of()));
  }

  private static Optional<String> words(JsonNode node, String field) {
    return Optional.of(node.path(field).asText("").strip()).filter(words -> !words.isEmpty());
  }
}
