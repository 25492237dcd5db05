// SPDX-License-Identifier: Apache-2.0
package org.dateline.read;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Lines such as {@code title: ...} at the very top of a text, ended by an empty line. The first has
 * a known key; the others may have any.
 *
 * @param values by key in small letters
 * @param bodyStart where the text after the empty line begins
 */
record HeaderLines(Map<String, String> values, int bodyStart) {
  private static final Set<String> KNOWN =
      Set.of(
          "title",
          "headline",
          "source",
          "outlet",
          "published",
          "date",
          "url",
          "link",
          "author",
          "byline",
          "licence",
          "license");
  private static final int LONGEST_KEY = 30;

  /** The header of a text; without values where it has none. */
  static HeaderLines of(String text) {
    HeaderLines none = new HeaderLines(Map.of(), 0);
    Map<String, String> values = new LinkedHashMap<>();
    int at = 0;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      String line = text.substring(at, Math.min(end, at + 10_000)).strip();
      int next = Math.min(end + 1, text.length());
      if (line.isEmpty()) {
        return values.isEmpty() ? none : new HeaderLines(values, next);
      }
      Optional<String> key = key(line);
      if (key.isEmpty() || values.isEmpty() && !KNOWN.contains(key.get())) {
        return none;
      }
      values.putIfAbsent(key.get(), line.substring(line.indexOf(':') + 1).strip());
      at = next;
    }
    return values.isEmpty() ? none : new HeaderLines(values, text.length());
  }

  /** The first value that is there under one of the keys. */
  Optional<String> find(String... keys) {
    for (String key : keys) {
      String value = values.getOrDefault(key, "");
      if (!value.isEmpty()) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }

  /** The key of a line {@code key: value}; a key is one word. */
  static Optional<String> key(String line) {
    int colon = line.indexOf(':');
    if (colon <= 0 || colon > LONGEST_KEY) {
      return Optional.empty();
    }
    for (int i = 0; i < colon; i++) {
      char c = line.charAt(i);
      if (!Character.isLetterOrDigit(c) && c != '_' && c != '-') {
        return Optional.empty();
      }
    }
    boolean address = line.startsWith("//", colon + 1);
    return address
        ? Optional.empty()
        : Optional.of(line.substring(0, colon).toLowerCase(Locale.ROOT));
  }
}
