// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dateline.line.Finished;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportTableTest {
  @Test
  void aReportIsABlockAnIncidentWithVoiceAndWordsUnderEachValue() {
    assertEquals(
        """
        ── two-blasts ──────────────────────────────────────────────────────────────────
        Two blasts in one morning
        Harbour Post, published 2019-09-18

        OPERATION · 2 incidents in one · two-blasts#op1
                         Harbour Post: “the two attacks” @276
          wounded      9 or more
                         Harbour Post: “At least nine people” @242

        BOMBING · accomplished · 2019-09-17 · port of Aden, Yemen · two-blasts#1
          type         bombing
                         the governor ← Harbour Post: “A bomb went off” @27
          date         2019-09-17
                         the governor ← Harbour Post: “Tuesday” @83
          place        port of Aden, Aden, Yemen (site)
                         the governor ← Harbour Post: “the port of Aden” @63
          target       police post (police)
                         the governor ← Harbour Post: “a police post” @46
          killed       6
                         Hospital staff ← Harbour Post: “Hospital staff put the dead at
                           six” @155
                         also said: 4 or more
          weapon       explosive
                         the governor ← Harbour Post: “A bomb” @27
          perpetrator  Coast Front, claimed
                         The Coast Front ← Harbour Post: “its men were behind both” @331
          claim        Coast Front claimed, 2019-09-17, by video, 0 to 24 hours after,
                       unverified
                         The Coast Front ← Harbour Post: “said in a video that its men
                           were behind both” @310
          operation    two-blasts#op1

        BOMBING · thwarted · no date · no place · two-blasts#2
          type         bombing
                         Harbour Post: “a second car” @207
          stage        thwarted
                         Harbour Post: “Guards stopped” @192
          target       refinery (business)
                         Harbour Post: “the refinery” @228
          operation    two-blasts#op1

        ALSO SAID
          publication  Coast Front, leaflets, for dock workers
                         Harbour Post: “It has printed leaflets for dock workers since
                           May” @357
          relation     Coast Front fights the army
                         Harbour Post: “fights the army” @412

        """,
        table(80, false, false, Specimen.finished()));
  }

  @Test
  void aReportWithoutIncidentSaysSo() {
    assertTrue(
        table(80, false, false, Specimen.nothing()).contains("\nNo incident in this report.\n"));
  }

  @Test
  void aReportWithoutADateSaysWhatToDo() {
    assertTrue(table(80, false, false, Specimen.nothing("x")).contains("--published"));
  }

  @Test
  void explainingShowsTheRuleAndWhatWasSaidAgainstIt() {
    String table = table(100, false, true, Specimen.finished());
    assertTrue(table.contains("why: the words say so; asserted, confidence 0.80"), table);
    assertTrue(table.contains("but 4 or more: the governor ← Harbour Post:"), table);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 40, 60, 80, 100, 120})
  void noLineIsWiderThanThePaper(int width) {
    table(width, false, true, Specimen.finished())
        .lines()
        .forEach(line -> assertTrue(line.length() <= Math.max(40, width), line));
  }

  @Test
  void coloursAreCodesAndNothingElse() {
    String colours = table(80, true, false, Specimen.finished());
    assertTrue(colours.contains("\u001B["));
    assertEquals(
        table(80, false, false, Specimen.finished()), colours.replaceAll("\u001B\\[[0-9]+m", ""));
  }

  @Test
  void theWordsOfAReportCannotReachTheTerminal() {
    String table = table(80, false, false, Specimen.nothing("a\u001B[2Jb\u202Ec\u0007"));
    assertFalse(table.chars().anyMatch(c -> c == 0x1B || c == 7 || c == 0x202E), table);
  }

  private static String table(int width, boolean colour, boolean explain, Finished finished) {
    Paper paper = new Paper(width, colour);
    new ReportTable(paper, explain).add(finished);
    return paper.text();
  }
}
