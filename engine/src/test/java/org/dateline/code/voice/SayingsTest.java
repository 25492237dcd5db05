// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.voice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.codebook.Report;
import org.dateline.codebook.Span;
import org.dateline.text.Lines;
import org.dateline.text.Text;
import org.junit.jupiter.api.Test;

/** Nested voices, denials, hedges and conditions, as the table {@code sayings.tsv} has them. */
class SayingsTest {
  private record Row(String text, String words, String answer) {
    static Row of(String line) {
      String[] columns = line.split("\t");
      return new Row(columns[0].replace("¶", "\n\n"), columns[1], columns[2] + " | " + columns[3]);
    }

    String read() {
      Report report = Reports.of(text, Optional.of("The Paper"));
      int start = text.indexOf(words);
      Span span = new Span(start, start + words.length());
      VoiceReading reading = Voices.in(Text.of(report), Reports.NOTHING);
      return reading.voiceAt(span).words()
          + " | "
          + reading.modalityAt(span).name().toLowerCase(Locale.ROOT);
    }
  }

  private static List<Row> rows() {
    return Lines.of(SayingsTest.class, "sayings.tsv").stream().map(Row::of).toList();
  }

  @Test
  void theTableHasSixtySentencesOrMore() {
    assertTrue(rows().stream().map(Row::text).distinct().count() >= 60);
  }

  @Test
  void chainAndModalityAreAsTheTableSays() {
    List<String> wrong =
        rows().stream()
            .filter(row -> !row.read().equals(row.answer()))
            .map(row -> row.text() + "\n  not " + row.answer() + "\n  but " + row.read())
            .toList();
    assertEquals("", String.join("\n", wrong), wrong.size() + " rows of " + rows().size());
  }
}
