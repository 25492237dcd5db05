// SPDX-License-Identifier: Apache-2.0
package org.dateline.brief;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A brief as one HTML page that loads nothing and runs nothing. */
public final class Html {
  private Html() {}

  /** The whole page. */
  public static String of(Brief brief) {
    StringBuilder out = new StringBuilder();
    out.append(
        """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        """);
    out.append("<title>").append(text(brief.title())).append("</title>\n");
    out.append("<style>\n").append(style()).append("</style>\n</head>\n<body>\n<main>\n");
    out.append("<h1>").append(text(brief.title())).append("</h1>\n");
    brief
        .asOf()
        .ifPresent(
            at ->
                out.append("<p class=\"as-of\">As of ")
                    .append(Wording.moment(at))
                    .append(".</p>\n"));
    brief.sections().forEach(section -> out.append(section(section, brief.many())));
    out.append("</main>\n<footer>\n<h2>Notes</h2>\n<ol>\n");
    brief.notes().forEach(note -> out.append(note(note)));
    return out.append("</ol>\n</footer>\n</body>\n</html>\n").toString();
  }

  private static String section(Section section, boolean headings) {
    StringBuilder out = new StringBuilder("<section>\n<h2>");
    out.append(text(section.topic().heading())).append("</h2>\n");
    for (Passage passage : section.passages()) {
      if (headings) {
        out.append("<h3>").append(text(passage.heading())).append("</h3>\n");
      }
      out.append("<p>");
      String gap = "";
      for (Sentence sentence : passage.sentences()) {
        out.append(gap).append(sentence(sentence));
        gap = "\n";
      }
      out.append("</p>\n");
    }
    return out.append("</section>\n").toString();
  }

  private static String sentence(Sentence sentence) {
    StringBuilder out = new StringBuilder(text(sentence.text())).append("<sup>");
    String gap = "";
    for (int number : sentence.notes()) {
      out.append(gap)
          .append("<a href=\"#note-")
          .append(number)
          .append("\">")
          .append(number)
          .append("</a>");
      gap = " ";
    }
    return out.append("</sup>").toString();
  }

  private static String note(Note note) {
    Citation citation = Citation.of(note);
    StringBuilder out = new StringBuilder("<li id=\"note-").append(note.number()).append("\">");
    String source = "<bdi>" + text(citation.source()) + "</bdi>";
    out.append(
        citation
            .url()
            .map(url -> "<a rel=\"noreferrer\" href=\"" + text(url) + "\">" + source + "</a>")
            .orElse(source));
    citation
        .quote()
        .ifPresent(words -> out.append(": <q dir=\"auto\">").append(text(words)).append("</q>"));
    return out.append(" <small>(")
        .append(text(citation.locus()))
        .append(")</small></li>\n")
        .toString();
  }

  private static String text(String words) {
    return Citation.shown(words)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static String style() {
    try (InputStream in = Html.class.getResourceAsStream("brief.css")) {
      if (in == null) {
        throw new IllegalStateException("brief.css is missing: the program is not complete");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("brief.css", e);
    }
  }
}
