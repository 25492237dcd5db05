// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.util.Optional;
import org.dateline.brief.Draft;

/**
 * An edit of a brief, as a form or a program brings it.
 *
 * @param act what is to be done: "edit", "out", "in", "up", "down", "restore", "remove", "add",
 *     "title"
 * @param edition of the draft that the person looked at
 * @param number of the sentence, or of the part where one is added
 * @param text what it is to read; empty for acts that need none
 */
record Edit(String act, int edition, int number, String text) {
  static Edit ofForm(Context context) {
    return new Edit(
        word(context.formParam("edit")),
        number("edition", word(context.formParam("edition"))),
        number("number", word(context.formParam("number"))),
        word(context.formParam("text")));
  }

  static Edit ofJson(JsonNode json) {
    return new Edit(
        json.path("edit").asText(),
        json.path("edition").asInt(),
        json.path("number").asInt(),
        json.path("text").asText());
  }

  private static String word(@org.jspecify.annotations.Nullable String given) {
    return Optional.ofNullable(given).orElse("");
  }

  private static int number(String name, String word) {
    try {
      return word.isBlank() ? 0 : Integer.parseInt(word.strip());
    } catch (NumberFormatException e) {
      throw new BadQuestion(name, "'" + word + "' is no number");
    }
  }

  /**
   * Makes the edit.
   *
   * @throws IllegalArgumentException where it cannot be made
   */
  Draft of(Draft draft, Person person) {
    return switch (act) {
      case "edit" -> draft.edited(number, text, person.name());
      case "restore" -> draft.restored(number);
      case "out" -> draft.left(number, true);
      case "in" -> draft.left(number, false);
      case "up" -> draft.moved(number, true);
      case "down" -> draft.moved(number, false);
      case "remove" -> draft.removed(number);
      case "add" -> draft.added(number, text, person.name());
      case "title" -> draft.titled(text);
      default ->
          throw new IllegalArgumentException(
              "'" + act + "' is none of edit, restore, out, in, up, down, remove, add, title");
    };
  }
}
