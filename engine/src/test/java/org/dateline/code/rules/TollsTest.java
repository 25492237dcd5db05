// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dateline.code.BySentence;
import org.dateline.codebook.Count;
import org.dateline.codebook.Found;
import org.dateline.codebook.Report;
import org.dateline.read.Hints;
import org.dateline.read.Input;
import org.dateline.read.Reader;
import org.dateline.resolve.Counts;
import org.dateline.text.Lines;
import org.dateline.text.Sentence;
import org.dateline.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Given this sentence, these figures of people killed, wounded or shot. */
class TollsTest {
  private static Stream<String> sentences() {
    return Lines.of(TollsTest.class, "tolls.tsv").stream();
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void aSentenceGivesItsFigures(String line) {
    String[] column = line.split("\t", -1);
    assertEquals(column[1], tolls(column[0]), column[0]);
  }

  private static String tolls(String words) {
    Report report =
        Reader.read(new Input("report.txt", words.getBytes(StandardCharsets.UTF_8)), Hints.none())
            .reports()
            .get(0);
    Text text = Text.of(report);
    List<Found<Count>> counts = new Counts().in(text);
    People people = new People(text, BySentence.of(text, counts));
    List<String> told = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      for (Toll toll : new Casualties(text).in(sentence, people.in(sentence))) {
        String count = toll.count().map(TollsTest::figure).orElse("-");
        told.add(toll.harm().name().toLowerCase(Locale.ROOT) + " " + count);
      }
    }
    return String.join("; ", told);
  }

  private static String figure(Count count) {
    return count.min() + (count.max().isEmpty() ? ".." : "");
  }
}
