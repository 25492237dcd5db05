// SPDX-License-Identifier: Apache-2.0
package org.dateline.read;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.dateline.codebook.Report;

/**
 * Turns bytes into reports: plain text with or without header lines, HTML, JSON, JSON Lines and
 * Markdown. A pure function; nothing in the bytes makes it throw, and it takes time in proportion
 * to their number.
 */
public final class Reader {
  /** The largest input that is read, in bytes. */
  public static final int MAX_BYTES = 20 * 1024 * 1024;

  private Reader() {}

  /**
   * Reads one input.
   *
   * @param hints used where the input itself says nothing
   * @return the reports, with what could not be read and what was odd
   */
  public static Readings read(Input input, Hints hints) {
    return read(input, hints, false);
  }

  /**
   * Reads one input as {@link #read(Input, Hints)} does, but keeps the texts of JSON Lines to the
   * letter, also empty ones, and their ids, for whoever counts offsets in them.
   */
  public static Readings readToTheLetter(Input input, Hints hints) {
    return read(input, hints, true);
  }

  private static Readings read(Input input, Hints hints, boolean toTheLetter) {
    Troubles troubles = new Troubles(input.name());
    byte[] bytes = input.bytes();
    if (bytes.length == 0) {
      troubles.reject("EMPTY", "is empty; fetch it again or leave it out");
      return troubles.with(List.of());
    }
    if (bytes.length > MAX_BYTES) {
      troubles.reject(
          "TOO_LARGE",
          "has "
              + bytes.length / (1024 * 1024)
              + " MiB and at most "
              + MAX_BYTES / (1024 * 1024)
              + " are read; split it into single reports");
      return troubles.with(List.of());
    }
    Optional<String> text = new Decoding(bytes, troubles, toTheLetter).text();
    if (text.isEmpty()) {
      return troubles.with(List.of());
    }
    if (text.get().isBlank()) {
      troubles.reject("EMPTY", "has no letters; fetch it again or leave it out");
      return troubles.with(List.of());
    }
    List<Draft> drafts =
        toTheLetter && Format.of(input, text.get()) == Format.JSON_LINES
            ? VerbatimLines.drafts(input, text.get(), troubles)
            : drafts(input, text.get(), troubles);
    List<Report> reports = drafts.stream().map(draft -> Assembly.report(draft, hints)).toList();
    return troubles.with(reports);
  }

  private static List<Draft> drafts(Input input, String text, Troubles troubles) {
    return switch (Format.of(input, text)) {
      case TEXT -> plain(input, text, troubles).stream().toList();
      case MARKDOWN -> Markdown.draft(input, text, troubles).stream().toList();
      case XML -> {
        troubles.reject(
            "NO_TEXT", "is XML, perhaps a feed; give its articles as HTML, JSON or plain text");
        yield List.of();
      }
      case HTML -> HtmlPage.draft(input, text, troubles).stream().toList();
      case JSON -> JsonReports.whole(input, text, troubles);
      case JSON_LINES -> JsonReports.lines(input, text, troubles);
    };
  }

  private static Optional<Draft> plain(Input input, String text, Troubles troubles) {
    HeaderLines header = HeaderLines.of(text);
    String body = text.substring(header.bodyStart());
    if (body.isBlank()) {
      troubles.reject("NO_TEXT", "has header lines and no text after them; add the report's text");
      return Optional.empty();
    }
    return Optional.of(
        new Draft(
            input.id(),
            header.find("title", "headline"),
            header.find("source", "outlet"),
            header.find("author", "byline"),
            header.find("url", "link").or(() -> address(input)),
            published(header.find("published", "date"), troubles),
            body,
            Marked.quotedLines(body)));
  }

  static Optional<String> address(Input input) {
    return input.isAddress() ? Optional.of(input.name()) : Optional.empty();
  }

  /** A publication time as written; one that cannot be read is warned about and left out. */
  static Optional<LocalDateTime> published(Optional<String> written, Troubles troubles) {
    Optional<LocalDateTime> time = written.flatMap(WrittenTime::of);
    if (written.isPresent() && time.isEmpty()) {
      String words = written.get().strip();
      troubles.warn(
          "BAD_DATE",
          "publication date '"
              + words.substring(0, Math.min(40, words.length())).replaceAll("\\s+", " ")
              + "' cannot be read and is left out; write it as 2017-06-07");
    }
    return time;
  }
}
