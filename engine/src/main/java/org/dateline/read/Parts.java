// SPDX-License-Identifier: Apache-2.0
package org.dateline.read;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.codebook.Part;
import org.dateline.codebook.PartKind;
import org.dateline.codebook.Span;

/**
 * Cuts a report's text into the pieces that one voice speaks. Marked quotations come from the
 * format; posts are known by the line under them; other quotations by the words that introduce
 * them.
 */
final class Parts {
  /** What is known of a report before its parts. */
  record Frame(
      String text, int bodyStart, Optional<LocalDate> day, Optional<LocalDateTime> published) {
    /** The day that words such as "yesterday" count from. */
    Optional<LocalDate> today() {
      return day.or(() -> published.map(LocalDateTime::toLocalDate));
    }
  }

  private final Frame frame;
  private final String text;
  private final List<Part> quoted = new ArrayList<>();

  private Parts(Frame frame) {
    this.frame = frame;
    this.text = frame.text();
  }

  /**
   * All parts of a text, in order.
   *
   * @param marks with offsets into the text
   */
  static List<Part> of(Frame frame, Optional<Span> title, List<Draft.Mark> marks) {
    Parts parts = new Parts(frame);
    boolean introduced = marks.stream().allMatch(Draft.Mark::post) && !isUpperCase(frame.text());
    int at = frame.bodyStart();
    for (Draft.Mark mark : marks) {
      if (mark.start() < at || mark.end() > parts.text.length() || mark.start() >= mark.end()) {
        continue;
      }
      parts.unmarked(at, mark.start(), introduced);
      parts.marked(at, mark);
      at = mark.end();
    }
    parts.unmarked(at, parts.text.length(), introduced);
    return parts.filled(title);
  }

  private void unmarked(int from, int to, boolean introduced) {
    if (from < to) {
      quoted.addAll(new Quotations(frame, from, to, introduced).parts());
    }
  }

  private void marked(int before, Draft.Mark mark) {
    List<Paragraph> inner = Paragraph.in(text, mark.start(), mark.end());
    if (inner.isEmpty()) {
      return;
    }
    Paragraph last = inner.get(inner.size() - 1);
    Span span = new Span(inner.get(0).start(), last.end());
    Optional<PostLine> line = PostLine.of(last.of(text), frame.today());
    if (line.isPresent() || mark.post()) {
      quoted.add(Posts.part(frame, span, line));
      return;
    }
    List<Paragraph> outer = Paragraph.in(text, Math.max(before, mark.start() - 2000), mark.start());
    Optional<Introduction> introduction =
        outer.isEmpty()
            ? Optional.empty()
            : Introduction.of(outer.get(outer.size() - 1).of(text), true, frame.today());
    quoted.add(
        new Part(
            span,
            PartKind.BLOCK_QUOTE,
            introduction
                .map(Introduction::voice)
                .or(
                    () ->
                        mark.cite()
                            .flatMap(
                                cite -> Outlets.ofAddress(cite).or(() -> Outlets.named(cite)))),
            introduction.flatMap(Introduction::at),
            Optional.empty()));
  }

  private static boolean isUpperCase(String text) {
    int lower = 0;
    int end = Math.min(text.length(), 4000);
    for (int i = 0; i < end; i++) {
      lower += Character.isLowerCase(text.charAt(i)) ? 1 : 0;
    }
    return lower * 5 < end;
  }

  /** The title and the quoted parts, with the report's own words between them. */
  private List<Part> filled(Optional<Span> title) {
    List<Part> all = new ArrayList<>();
    title.ifPresent(
        span ->
            all.add(
                new Part(
                    span, PartKind.TITLE, Optional.empty(), Optional.empty(), Optional.empty())));
    int at = frame.bodyStart();
    for (Part part : quoted) {
      body(all, at, part.span().start());
      all.add(part);
      at = part.span().end();
    }
    body(all, at, text.length());
    return all;
  }

  private void body(List<Part> all, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Paragraph.isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && Paragraph.isSpace(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      all.add(Part.body(new Span(start, end)));
    }
  }
}
