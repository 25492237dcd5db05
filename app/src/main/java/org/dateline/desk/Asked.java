// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.codebook.IncidentType;
import org.dateline.codebook.Stage;
import org.dateline.line.FilterWords;
import org.dateline.line.Lookup;
import org.dateline.store.IncidentFilter;
import org.dateline.store.IncidentFilter.Background;
import org.dateline.store.Listing;

/** What a browser or a program asks for. */
final class Asked {
  private static final int MOST = 500;

  private final Context context;

  Asked(Context context) {
    this.context = context;
  }

  /** A word of the question; empty where it is blank. */
  Optional<String> word(String name) {
    return Optional.ofNullable(context.queryParam(name))
        .map(String::strip)
        .filter(word -> !word.isEmpty());
  }

  /** The id at the end of the path, whatever it is made of. */
  String id() {
    String raw = context.req().getRequestURI();
    String rest = raw.startsWith(Api.ROOT) ? raw.substring(Api.ROOT.length()) : raw;
    int slash = rest.indexOf('/', 1);
    return slash < 0 || slash == rest.length() - 1
        ? word("id").orElse("")
        : decoded(rest.substring(slash + 1));
  }

  boolean wantsJson() {
    return word("format").filter("json"::equals).isPresent();
  }

  Optional<LocalDateTime> asOf() {
    return read("as_of", FilterWords::asOf);
  }

  /** Lines of a page. */
  int limit(int usual) {
    return read("limit", Integer::valueOf)
        .map(limit -> Math.max(1, Math.min(MOST, limit)))
        .orElse(usual);
  }

  /** How many lines stand before the page. */
  int offset() {
    return read("after", Integer::valueOf).map(after -> Math.max(0, after)).orElse(0);
  }

  /** The number before which a page of reports begins. */
  long before() {
    return read("after", Long::valueOf).orElse(Long.MAX_VALUE);
  }

  /** The incidents that are asked for, in pages. */
  Listing listing(int usual) {
    Listing.Order order = order();
    return new Listing(
        filter(),
        word("actor_key"),
        order,
        read("after", word -> Cursor.read(word, order)),
        limit(usual));
  }

  Listing.Order order() {
    return read("sort", word -> one(Listing.Order.class, word)).orElse(Listing.Order.NEWEST);
  }

  IncidentFilter filter() {
    return new IncidentFilter(
        read("from", FilterWords::day),
        read("to", FilterWords::day),
        read("country", FilterWords::country),
        read("near", FilterWords::around),
        word("actor").map(Lookup::actorNames).orElse(List.of()),
        read("type", word -> FilterWords.coded(IncidentType.class, word)),
        read("stage", word -> FilterWords.coded(Stage.class, word)),
        word("text"),
        word("operation"),
        read("background", word -> one(Background.class, word)).orElse(Background.WITH),
        read("killed", FilterWords::killed).orElse(0));
  }

  /**
   * Reads a word of the question.
   *
   * @throws BadQuestion where it cannot be read
   */
  <T> Optional<T> read(String name, Function<String, T> reading) {
    try {
      return word(name).map(reading);
    } catch (NumberFormatException e) {
      throw new BadQuestion(name, "'" + word(name).orElse("") + "' is no number");
    } catch (IllegalArgumentException e) {
      throw new BadQuestion(name, e.getMessage());
    }
  }

  /** This question, with some words put in the place of others; an empty one leaves it out. */
  String with(String path, Map<String, String> changes) {
    Map<String, String> words = new LinkedHashMap<>();
    context
        .queryParamMap()
        .forEach(
            (name, values) -> {
              if (!values.isEmpty() && !values.get(0).isBlank()) {
                words.put(name, values.get(0));
              }
            });
    words.putAll(changes);
    List<String> parts = new ArrayList<>();
    words.forEach(
        (name, value) -> {
          if (!value.isBlank()) {
            parts.add(Links.value(name) + "=" + Links.value(value));
          }
        });
    return parts.isEmpty() ? path : path + "?" + String.join("&", parts);
  }

  private static <E extends Enum<E>> E one(Class<E> list, String word) {
    for (E one : list.getEnumConstants()) {
      if (one.name().equalsIgnoreCase(word)) {
        return one;
      }
    }
    throw new IllegalArgumentException(
        "'"
            + word
            + "' is none of "
            + List.of(list.getEnumConstants()).toString().toLowerCase(Locale.ROOT));
  }

  /** Percent signs that mean nothing stand for themselves. */
  static String decoded(String raw) {
    byte[] bytes = raw.getBytes(StandardCharsets.UTF_8);
    byte[] out = new byte[bytes.length];
    int length = 0;
    for (int i = 0; i < bytes.length; i++) {
      int high = bytes[i] == '%' && i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
      int low = high >= 0 ? Character.digit(bytes[i + 2], 16) : -1;
      if (low >= 0) {
        out[length++] = (byte) (high * 16 + low);
        i += 2;
      } else {
        out[length++] = bytes[i];
      }
    }
    return new String(out, 0, length, StandardCharsets.UTF_8);
  }
}
