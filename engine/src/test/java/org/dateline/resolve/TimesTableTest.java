// SPDX-License-Identifier: Apache-2.0
package org.dateline.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.codebook.DatePrecision;
import org.dateline.codebook.DateRange;
import org.dateline.codebook.Found;
import org.dateline.codebook.Part;
import org.dateline.codebook.PartKind;
import org.dateline.codebook.Report;
import org.dateline.codebook.Span;
import org.dateline.text.Lines;
import org.dateline.text.Text;
import org.junit.jupiter.api.Test;

/** Codebook, row {@code date}: every expression of {@code times.tsv} is read as its row says. */
class TimesTableTest {
  /** One row: the sentence without its marks, where the marked words stand, and what they mean. */
  private record Row(
      String text,
      Span marked,
      Optional<LocalDate> day,
      Optional<LocalDate> post,
      String expected) {
    static Row of(String line) {
      String[] cell = line.split("\t", -1);
      int open = cell[0].indexOf('[');
      int close = cell[0].indexOf(']');
      String text =
          cell[0].substring(0, open)
              + cell[0].substring(open + 1, close)
              + cell[0].substring(close + 1);
      String[] days = cell[1].split(" post ");
      String last = cell[3].isEmpty() ? cell[2] : cell[3];
      String expected =
          cell[2].equals("unresolved") ? cell[2] : cell[2] + ".." + last + " " + cell[4];
      return new Row(
          text,
          new Span(open, close - 1),
          days[0].equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(days[0])),
          days.length > 1 ? Optional.of(LocalDate.parse(days[1])) : Optional.empty(),
          expected);
    }

    /** What the marked words are read as; words that reach outside them are no reading of them. */
    String read() {
      List<String> found = new ArrayList<>();
      for (Found<DateRange> time : new Times().in(Text.of(report()))) {
        if (time.span().overlaps(marked)) {
          boolean inside = marked.union(time.span()).equals(marked);
          found.add(words(time.value()) + (inside ? "" : " over more words"));
        }
      }
      return found.isEmpty() ? "unresolved" : String.join(" and ", found);
    }

    private Report report() {
      Span whole = new Span(0, text.length());
      Part part =
          post.map(
                  day ->
                      new Part(
                          whole,
                          PartKind.POST,
                          Optional.empty(),
                          Optional.of(LocalDateTime.of(day, java.time.LocalTime.of(9, 0))),
                          Optional.empty()))
              .orElseGet(() -> Part.body(whole));
      return new Report(
          "test",
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          day.map(LocalDate::atStartOfDay),
          Optional.empty(),
          text,
          List.of(part));
    }

    private static String words(DateRange range) {
      String hour = range.time().map(time -> "T" + time).orElse("");
      return range.start()
          + hour
          + ".."
          + range.end()
          + hour
          + " "
          + range.precision().name().toLowerCase(Locale.ROOT);
    }
  }

  @Test
  void everyRowIsReadAsItSays() {
    List<String> wrong = new ArrayList<>();
    List<String> lines = Lines.of(TimesTableTest.class, "times.tsv");
    for (String line : lines) {
      Row row = Row.of(line);
      if (!row.read().equals(row.expected())) {
        wrong.add(line.replace("\t", " | ") + "\n    read as " + row.read());
      }
    }
    assertTrue(lines.size() >= 200, "rows: " + lines.size());
    assertEquals("", String.join("\n", wrong), wrong.size() + " of " + lines.size() + " rows");
  }

  @Test
  void precisionsOfTheTableAreTheCodebooks() {
    for (String line : Lines.of(TimesTableTest.class, "times.tsv")) {
      String precision = line.split("\t", -1)[4];
      if (!precision.equals("-")) {
        DatePrecision.valueOf(precision.toUpperCase(Locale.ROOT));
      }
    }
  }
}
