// SPDX-License-Identifier: Apache-2.0
package org.dateline.read;

import java.util.Locale;
import java.util.Set;

/** What an input is written in, judged by the ending of its name and by how it begins. */
enum Format {
  TEXT,
  MARKDOWN,
  HTML,
  XML,
  JSON,
  JSON_LINES;

  private static final Set<String> PAGES =
      Set.of("html", "htm", "xhtml", "shtml", "php", "asp", "aspx");

  static Format of(Input input, String text) {
    String ending = input.ending();
    String start = text.substring(0, Math.min(text.length(), 1000)).stripLeading();
    if (ending.equals("jsonl") || ending.equals("ndjson")) {
      return JSON_LINES;
    }
    if (ending.equals("json")) {
      return hasLines(text) ? JSON_LINES : JSON;
    }
    if (isPage(start) || PAGES.contains(ending) && start.indexOf('<') >= 0) {
      return HTML;
    }
    if (start.startsWith("<?xml") || start.startsWith("<rss") || start.startsWith("<feed")) {
      return XML;
    }
    if (isJson(start, text)) {
      return hasLines(text) ? JSON_LINES : JSON;
    }
    if (ending.equals("md") || ending.equals("markdown") || start.startsWith("---\n")) {
      return MARKDOWN;
    }
    return TEXT;
  }

  private static boolean isPage(String start) {
    String lower = start.toLowerCase(Locale.ROOT);
    return lower.startsWith("<!doctype html")
        || lower.startsWith("<html")
        || lower.startsWith("<head")
        || lower.startsWith("<body")
        || lower.startsWith("<article")
        || lower.startsWith("<?xml") && lower.contains("<html")
        || lower.startsWith("<!--") && lower.contains("<html");
  }

  /** An old wire may begin with a bracket too; JSON goes on with a quotation mark and closes. */
  private static boolean isJson(String start, String text) {
    String tight = start.substring(0, Math.min(start.length(), 200)).replaceAll("\\s", "");
    boolean object = tight.startsWith("{\"") || tight.equals("{}");
    boolean array = tight.startsWith("[{\"") || tight.equals("[]");
    int last = text.length() - 1;
    while (last >= 0 && Character.isWhitespace(text.charAt(last))) {
      last--;
    }
    boolean closed = last >= 0 && (text.charAt(last) == '}' || text.charAt(last) == ']');
    return object || array && closed;
  }

  /** Whether the first line is a whole object and another line follows that begins one. */
  private static boolean hasLines(String text) {
    int start = 0;
    while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    int end = text.indexOf('\n', start);
    if (end < 0 || text.charAt(start) != '{') {
      return false;
    }
    int next = end;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    String first = text.substring(start, end).stripTrailing();
    return first.endsWith("}") && next < text.length() && text.charAt(next) == '{';
  }
}
