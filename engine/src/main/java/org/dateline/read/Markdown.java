// SPDX-License-Identifier: Apache-2.0
package org.dateline.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Markdown: front matter, the first heading as title, {@code >} quotations, and the words without
 * their marks of emphasis, links and pictures.
 */
final class Markdown {
  private final StringBuilder text = new StringBuilder();
  private final List<Draft.Mark> marks = new ArrayList<>();
  private Optional<String> title = Optional.empty();
  private int quoteStart = -1;
  private boolean fenced;

  private Markdown() {}

  static Optional<Draft> draft(Input input, String source, Troubles troubles) {
    HeaderLines header = header(source);
    Markdown markdown = new Markdown();
    markdown.title = header.find("title", "headline");
    markdown.read(source, header.bodyStart());
    String body = markdown.text.toString();
    if (body.isBlank()) {
      troubles.reject("NO_TEXT", "has headings and no text under them; add the report's text");
      return Optional.empty();
    }
    return Optional.of(
        new Draft(
            input.id(),
            markdown.title,
            header.find("source", "outlet", "publisher"),
            header.find("author", "byline", "authors"),
            header.find("url", "link", "canonical_url").or(() -> Reader.address(input)),
            Reader.published(header.find("published", "date"), troubles),
            body,
            markdown.marks));
  }

  /** {@code ---} front matter with plain values, or header lines. */
  private static HeaderLines header(String source) {
    if (!source.startsWith("---\n") && !source.startsWith("---\r\n")) {
      return HeaderLines.of(source);
    }
    Map<String, String> values = new HashMap<>();
    int at = source.indexOf('\n') + 1;
    while (at < source.length()) {
      int end = source.indexOf('\n', at);
      end = end < 0 ? source.length() : end;
      String line = source.substring(at, Math.min(end, at + 10_000)).strip();
      at = Math.min(end + 1, source.length());
      if (line.equals("---") || line.equals("...")) {
        return new HeaderLines(values, at);
      }
      HeaderLines.key(line)
          .ifPresent(
              key -> values.putIfAbsent(key, unquoted(line.substring(line.indexOf(':') + 1))));
    }
    return new HeaderLines(Map.of(), 0);
  }

  private static String unquoted(String value) {
    String text = value.strip();
    boolean quoted =
        text.length() > 1
            && (text.startsWith("\"") && text.endsWith("\"")
                || text.startsWith("'") && text.endsWith("'"));
    return quoted ? text.substring(1, text.length() - 1) : text;
  }

  private void read(String source, int from) {
    int at = from;
    while (at < source.length()) {
      int end = source.indexOf('\n', at);
      end = end < 0 ? source.length() : end;
      line(source.substring(at, end).stripTrailing());
      at = end + 1;
    }
    endQuote();
  }

  private void line(String line) {
    String words = line.stripLeading();
    if (words.startsWith("```") || words.startsWith("~~~")) {
      fenced = !fenced;
      return;
    }
    boolean quoted = words.startsWith(">");
    if (!quoted) {
      endQuote();
    }
    int marks = 0;
    while (marks < words.length()
        && (words.charAt(marks) == '>' || quoted && words.charAt(marks) == ' ')) {
      marks++;
    }
    words = words.substring(marks);
    boolean rule = words.length() > 2 && words.matches("([-*_=] ?){3,200}");
    if (rule) {
      return;
    }
    if (words.startsWith("#") && !quoted) {
      heading(words);
      return;
    }
    if (words.startsWith("- ") || words.startsWith("* ") || words.startsWith("+ ")) {
      words = words.substring(2);
    }
    if (quoted && quoteStart < 0) {
      quoteStart = text.length();
    }
    if (!words.isEmpty() || !text.isEmpty()) {
      text.append(MarkdownWords.plain(words)).append('\n');
    }
  }

  private void heading(String words) {
    int level = 0;
    while (level < words.length() && words.charAt(level) == '#') {
      level++;
    }
    String heading =
        MarkdownWords.plain(words.substring(level).replaceAll("[# ]{1,50}$", "")).strip();
    if (level == 1 && title.isEmpty() && text.toString().isBlank()) {
      title = Optional.of(heading).filter(h -> !h.isEmpty());
    } else if (!(title.isPresent() && heading.equals(title.get()))) {
      text.append(heading).append('\n');
    }
  }

  private void endQuote() {
    if (quoteStart >= 0) {
      int end = text.length();
      while (end > quoteStart && Character.isWhitespace(text.charAt(end - 1))) {
        end--;
      }
      if (end > quoteStart) {
        marks.add(new Draft.Mark(quoteStart, end, false, Optional.empty()));
      }
      quoteStart = -1;
    }
  }
}
