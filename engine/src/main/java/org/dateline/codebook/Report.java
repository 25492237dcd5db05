// SPDX-License-Identifier: Apache-2.0
package org.dateline.codebook;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * One published text of one source. Immutable; every offset anywhere refers to {@link #text()}.
 *
 * @param id unique within a case; by default the file's name without its ending
 * @param source the outlet or person that publishes
 * @param author byline
 * @param published local at the outlet; at midnight where only the day is known
 * @param text the title, an empty line and the main text; without a title the main text alone, to
 *     the letter as it was given
 * @param parts never empty unless the text is
 */
public record Report(
    String id,
    Optional<String> title,
    Optional<String> source,
    Optional<String> author,
    Optional<String> url,
    Optional<LocalDateTime> published,
    Optional<Dateline> dateline,
    String text,
    List<Part> parts) {
  public Report {
    parts = List.copyOf(parts);
    int last = 0;
    for (Part part : parts) {
      if (part.span().start() < last || part.span().end() > text.length()) {
        throw new IllegalArgumentException("parts overlap or leave the text: " + part.span());
      }
      last = part.span().end();
    }
  }

  /** The same report under another id. */
  public Report withId(String other) {
    return new Report(other, title, source, author, url, published, dateline, text, parts);
  }

  /** The day from which "today" counts: the dateline's, else that of publication. */
  public Optional<LocalDate> day() {
    return dateline.flatMap(Dateline::date).or(() -> published.map(LocalDateTime::toLocalDate));
  }
}
