// SPDX-License-Identifier: Apache-2.0
package org.dateline.code;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.code.rules.LexiconTagger;
import org.dateline.codebook.Account;
import org.dateline.codebook.CodedReport;
import org.dateline.codebook.DateRange;
import org.dateline.codebook.Field;
import org.dateline.codebook.Part;
import org.dateline.codebook.Report;
import org.dateline.codebook.Span;
import org.dateline.resolve.Counts;
import org.dateline.resolve.Times;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codebook, row {@code date}: which of a report's times is the day of an act. */
class DayOfActTest {
  /** A Wednesday. */
  private static final LocalDate DAY = LocalDate.of(2017, 6, 7);

  private static final Coder CODER =
      new Coder(
          new LexiconTagger(),
          text ->
              new Meanings(
                  List.of(), List.of(), new Times().in(text), List.of(), new Counts().in(text)),
          "test");

  // rule | text | the days written for its accounts, in the order of the text
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
      news names the day once and goes on | Gunmen shot dead two soldiers on Sunday. In a separate attack a bomb killed four policemen. | 2017-06-04 2017-06-04
      of two times the one beside the act | Judges stopped work today over the assassination of a colleague on 1 June. | 2017-06-01
      what is said now was not said on a day past | Officials say on Saturday gunmen shot dead three soldiers. | 2017-06-03
      a time of saying is no day of an act | Police said on Saturday that gunmen shot dead three soldiers. |
      no day is said | Gunmen shot dead three soldiers. |
      what lies far back gives no day to what follows | In 1998 rebels shot dead a mayor. In a separate attack a bomb killed four policemen. | 1998-01-01
      """)
  void daysOfActs(String rule, String text, String expected) {
    assertEquals(Optional.ofNullable(expected).orElse(""), days(text), rule);
  }

  private static String days(String text) {
    Report report =
        new Report(
            "test",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(DAY.atStartOfDay()),
            Optional.empty(),
            text,
            List.of(Part.body(new Span(0, text.length()))));
    CodedReport coded = CODER.code(report);
    return coded.accounts().stream()
        .map(Account::statements)
        .flatMap(List::stream)
        .filter(s -> s.field() == Field.DATE)
        .map(s -> ((DateRange) s.value()).start().toString())
        .collect(Collectors.joining(" "));
  }
}
