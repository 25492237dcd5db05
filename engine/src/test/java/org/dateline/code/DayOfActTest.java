// SPDX-License-Identifier: Apache-2.0
package org.dateline.code;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.code.rules.LexiconTagger;
import org.dateline.codebook.Account;
import org.dateline.codebook.CodedReport;
import org.dateline.codebook.DateRange;
import org.dateline.codebook.Field;
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
          "test",
          0);

  // rule | text | how many accounts, and the days written for them in the order of the text
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
      news names the day once and goes on | Gunmen shot dead two soldiers on Sunday. In a separate attack a car bomb exploded at a police station, killing four policemen. | 2: 2017-06-04 2017-06-04
      what stands after other words is their time | Gunmen shot dead a mayor on Monday who was elected on 1 May. | 1: 2017-06-05
      what is said now was not said on a day past | Officials say on Saturday gunmen shot dead three soldiers. | 1: 2017-06-03
      a time of saying is no day of an act | Police said on Saturday that gunmen shot dead three soldiers. | 1:
      no day is said | Gunmen shot dead three soldiers. | 1:
      what was done afterwards was done on its own day | Gunmen shot dead three soldiers late on Saturday. The army on Monday named the soldiers shot dead. | 1: 2017-06-03
      whose act it is says when | Hundreds of mourners met on Monday after Sunday's shooting, in which gunmen shot dead three soldiers. | 1: 2017-06-04
      a weekend is made a day by what follows | Gunmen shot dead three soldiers over the weekend. The three were on leave. It was Sunday evening. | 1: 2017-06-03 2017-06-04
      an act counted back from another is one of its own | Gunmen killed three soldiers on Monday, a week to the day after a bomb killed four villagers. Two soldiers were wounded. | 2: 2017-06-05 2017-05-29
      a sentence that counts back says when the act was | Two days after gunmen shot dead three soldiers, shops have opened again. | 1: 2017-06-05
      who dies of his wounds dies later than the act | An officer died on Tuesday of wounds that he suffered when gunmen opened fire on Sunday. | 1: 2017-06-04
      a clause about the act says when it was | A court on Tuesday jailed a man for a bombing that killed five people on Sunday. | 1: 2017-06-04
      a toll rises on its own day | Gunmen shot dead three soldiers on Sunday. The death toll rose to five on Tuesday. | 1: 2017-06-04
      a day in the name of an act is its day | The trial over the 20 May massacre of villagers opened on Tuesday. | 1: 2017-05-20
      what has happened did not happen later than the report | Gunmen shot dead three soldiers whose funeral is on 20 June. | 1:
      what lies far back gives no day to what follows | In 1998 rebels left the town. Gunmen shot dead three soldiers. | 1:
      """)
  void daysOfActs(String rule, String text, String expected) {
    assertEquals(expected, days(text), rule);
  }

  private static String days(String text) {
    CodedReport coded = CODER.code(Published.on(DAY, text));
    String days =
        coded.accounts().stream()
            .map(Account::statements)
            .flatMap(List::stream)
            .filter(s -> s.field() == Field.DATE)
            .map(s -> ((DateRange) s.value()).start().toString())
            .collect(Collectors.joining(" "));
    return (coded.accounts().size() + ": " + days).strip();
  }
}
