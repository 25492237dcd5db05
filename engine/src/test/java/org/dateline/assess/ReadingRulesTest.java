// SPDX-License-Identifier: Apache-2.0
package org.dateline.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.dateline.codebook.Field;
import org.dateline.codebook.Standing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Who is one voice, and which figure is the best: {@code root-voices.tsv}, {@code
 * best-figures.tsv}.
 */
class ReadingRulesTest {
  static List<ToldCases.Case> voices() {
    return ToldCases.of("root-voices.tsv");
  }

  static List<ToldCases.Case> figures() {
    return ToldCases.of("best-figures.tsv");
  }

  @ParameterizedTest
  @MethodSource("voices")
  void asManyRootVoicesStandBehindIt(ToldCases.Case told) {
    Standing standing = told.read(told.cell(1)).standing(Field.KILLED).orElseThrow();
    assertEquals(Integer.parseInt(told.cell(0)), standing.voices());
  }

  @ParameterizedTest
  @MethodSource("figures")
  void thisFigureIsTheBestOne(ToldCases.Case told) {
    assertEquals(Optional.of(ToldCases.count(told.cell(0))), told.read("").incident().killed());
  }

  @ParameterizedTest
  @MethodSource("figures")
  void theRangeIsOfWhatTheVoicesNowSay(ToldCases.Case told) {
    Standing standing = told.read("").standing(Field.KILLED).orElseThrow();
    switch (told.cell(1)) {
      case "?" -> {}
      case "-" -> assertEquals(Optional.empty(), standing.range());
      default -> assertEquals(Optional.of(ToldCases.count(told.cell(1))), standing.range());
    }
  }
}
