// SPDX-License-Identifier: Apache-2.0
package org.dateline.read;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.codebook.Dateline;
import org.dateline.codebook.Part;
import org.dateline.codebook.Report;
import org.dateline.codebook.Span;

/** Puts a report together from what its format gave and what the caller knows. */
final class Assembly {
  private static final int LONGEST_BYLINE = 90;

  private Assembly() {}

  static Report report(Draft draft, Hints hints) {
    Optional<String> title = draft.title().map(String::strip).filter(t -> !t.isEmpty());
    String text = title.map(t -> t + "\n\n" + draft.body()).orElse(draft.body());
    int bodyStart = text.length() - draft.body().length();
    Optional<LocalDateTime> published = draft.published().or(hints::published);
    Optional<Dateline> dateline =
        Datelines.find(text, bodyStart, text.length(), published.map(LocalDateTime::toLocalDate));
    Optional<LocalDate> day = dateline.flatMap(Dateline::date);
    List<Draft.Mark> marks = new ArrayList<>();
    for (Draft.Mark m : draft.marks()) {
      marks.add(new Draft.Mark(m.start() + bodyStart, m.end() + bodyStart, m.post(), m.cite()));
    }
    Optional<Span> titleSpan = title.map(t -> new Span(0, t.length()));
    List<Part> parts = Parts.of(new Parts.Frame(text, bodyStart, day, published), titleSpan, marks);
    return new Report(
        draft.id(),
        title,
        draft.source().or(hints::source),
        draft.author().or(() -> byline(draft.body())),
        draft.url(),
        published,
        dateline,
        text,
        parts);
  }

  /** "By Ann Lee" on the first line. */
  private static Optional<String> byline(String body) {
    String head = body.substring(0, Math.min(body.length(), LONGEST_BYLINE)).stripLeading();
    int end = head.indexOf('\n');
    if (end < 0 || !head.startsWith("By ") && !head.startsWith("BY ")) {
      return Optional.empty();
    }
    String name = head.substring(3, end).strip();
    boolean names = !name.isEmpty() && Character.isUpperCase(name.charAt(0)) && !name.endsWith(".");
    return names ? Optional.of(name) : Optional.empty();
  }
}
