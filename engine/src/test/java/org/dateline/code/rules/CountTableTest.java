// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.code.BySentence;
import org.dateline.code.rules.Headcounts.Headcount;
import org.dateline.codebook.Count;
import org.dateline.codebook.Part;
import org.dateline.codebook.Report;
import org.dateline.codebook.Span;
import org.dateline.resolve.Counts;
import org.dateline.resolve.Gazetteer;
import org.dateline.resolve.Places;
import org.dateline.text.Lines;
import org.dateline.text.Sentence;
import org.dateline.text.Text;
import org.junit.jupiter.api.Test;

/** Codebook, row {@code killed}: every expression of {@code counts.tsv} is read as its row says. */
class CountTableTest {
  private static final Places PLACES = new Places(Gazetteer.bundled());
  private static final String NOBODY = "no count";

  /** One row: the sentence without its marks, where the marked words stand, and what they mean. */
  private record Row(String text, Span marked, String expected) {
    static Row of(String line) {
      String[] cell = line.split("\t", -1);
      int open = cell[0].indexOf('[');
      int close = cell[0].indexOf(']');
      String text =
          cell[0].substring(0, open)
              + cell[0].substring(open + 1, close)
              + cell[0].substring(close + 1);
      String max = cell[2].isEmpty() ? "open" : cell[2];
      String expected =
          cell[1].equals("-")
              ? NOBODY
              : cell[1] + ".." + max + cell[3] + " [" + cell[4].strip() + "]";
      return new Row(text, new Span(open, close - 1), expected);
    }

    String read() {
      Text report = report();
      BySentence<Count> counts = BySentence.of(report, new Counts().in(report));
      People people = new People(report, counts);
      Headcounts headcounts =
          new Headcounts(report, counts, BySentence.of(report, PLACES.in(report).demonyms()));
      List<String> found = new ArrayList<>();
      for (Sentence sentence : report.sentences()) {
        for (Headcount headcount : headcounts.in(sentence, people.in(sentence))) {
          if (report.span(headcount.first(), headcount.end()).overlaps(marked)) {
            found.add(words(headcount));
          }
        }
      }
      return found.isEmpty() ? NOBODY : String.join(" and ", found);
    }

    private Text report() {
      return Text.of(
          new Report(
              "test",
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.of(LocalDate.of(2017, 6, 7).atStartOfDay()),
              Optional.empty(),
              text,
              List.of(Part.body(new Span(0, text.length())))));
    }

    private static String words(Headcount headcount) {
      Count total = headcount.total();
      String max = total.max().isPresent() ? String.valueOf(total.max().getAsInt()) : "open";
      String about = total.approximate() ? "~" : "";
      return total.min() + ".." + max + about + " [" + headcount.words() + "]";
    }
  }

  @Test
  void everyRowIsReadAsItSays() {
    List<String> wrong = new ArrayList<>();
    List<String> lines = Lines.of(CountTableTest.class, "counts.tsv");
    for (String line : lines) {
      Row row = Row.of(line);
      if (!row.read().equals(row.expected())) {
        wrong.add(line.replace("\t", " | ") + "\n    read as " + row.read());
      }
    }
    assertTrue(lines.size() >= 200, "rows: " + lines.size());
    assertEquals("", String.join("\n", wrong), wrong.size() + " of " + lines.size() + " rows");
  }
}
