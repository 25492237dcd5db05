// SPDX-License-Identifier: Apache-2.0
package org.dateline.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.assess.PastEvent;
import org.dateline.codebook.IncidentType;
import org.dateline.codebook.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Given these accounts, this brief. All texts are invented. */
class BriefTest {
  private static final Archive RECORD =
      new Invented.Known(
          LocalDate.of(2010, 1, 1),
          List.of(
              act("ged 17", "2016-02-11", "2016-02-11 Harun, 44 killed", 44),
              act("ged 25", "2018-11-30", "2018-11-30 Velo, 3 killed", 3),
              act("gtd 9", "2018-12-01", "2018-12-01 Velo, 4 killed", 4)));

  @ParameterizedTest
  @ValueSource(strings = {"simple", "contested", "village"})
  void isWrittenSo(String name) throws IOException {
    Invented.Case given =
        switch (name) {
          case "simple" -> Invented.simple();
          case "contested" -> Invented.contested();
          default -> Invented.village();
        };
    try (InputStream in = BriefTest.class.getResourceAsStream(name + ".md")) {
      String expected = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertEquals(expected, Markdown.of(given.brief(RECORD)));
    }
  }

  @Test
  void everySentenceLeadsToWordsThatStandWhereItSays() {
    for (long seed = 0; seed < 300; seed++) {
      Invented.Case given = Invented.random(seed);
      Brief brief = given.brief(RECORD);
      Map<String, String> texts = new HashMap<>();
      for (Report report : given.reports()) {
        texts.put(report.id(), report.text());
      }
      Map<Integer, Ground> notes = new HashMap<>();
      brief.notes().forEach(note -> notes.put(note.number(), note.ground()));
      Set<Integer> cited = new HashSet<>();
      for (Section section : brief.sections()) {
        for (Passage passage : section.passages()) {
          for (Sentence sentence : passage.sentences()) {
            assertFalse(sentence.text().contains("{"), sentence.text());
            assertTrue(notes.keySet().containsAll(sentence.notes()), "seed " + seed);
            cited.addAll(sentence.notes());
          }
        }
      }
      assertEquals(notes.keySet(), cited, "seed " + seed);
      for (Ground ground : notes.values()) {
        if (ground instanceof Ground.Words words) {
          String text = texts.get(words.report().id());
          assertEquals(words.evidence().quote(), words.evidence().span().of(text), "seed " + seed);
        }
      }
      assertEquals(Html.of(brief), Html.of(given.brief(RECORD)), "seed " + seed);
    }
  }

  /**
   * Those words are for judgements that carry a probability (codebook, section 4); these do not.
   */
  @Test
  void noWordOfProbabilityIsUsed() {
    for (long seed = 0; seed < 100; seed++) {
      for (Section section : Invented.random(seed).brief(RECORD).sections()) {
        for (Passage passage : section.passages()) {
          for (Sentence sentence : passage.sentences()) {
            assertFalse(
                sentence.text().matches(".*\\b(likely|unlikely|certain|even chance)\\b.*"),
                sentence.text());
          }
        }
      }
    }
  }

  @Test
  void wordsOfReportsAreNeverMarkup() {
    Brief brief = Invented.random(3).brief(Invented.Known.NOTHING);
    assertFalse(Html.of(brief).contains("<b>"), "markup of a report");
    assertFalse(Html.of(brief).contains("\u202e"), "a mark that turns text");
    assertTrue(Markdown.of(brief).contains("\\[x\\](y)"), "no link, but its letters");
  }

  @Test
  void aTitleAndAMomentAreShown() {
    Invented.Case given = Invented.simple();
    Brief brief =
        Brief.of(
            Optional.of("At <noon>"),
            Optional.of(LocalDate.of(2019, 3, 4).atTime(12, 0)),
            given.incidents(),
            given.heads(),
            Invented.Known.NOTHING);
    assertTrue(
        Markdown.of(brief).startsWith("# At \\<noon\\>\n\nAs of 4 March 2019, 12:00.\n\n## What"));
    assertTrue(Html.of(brief).contains("<h1>At &lt;noon&gt;</h1>"));
  }

  @Test
  void aSentenceThatRestsOnNothingIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> new Sentence("It was so.", List.of()));
  }

  private static PastEvent act(String id, String day, String words, int killed) {
    return new PastEvent(
        id,
        LocalDate.parse(day),
        Optional.empty(),
        Optional.empty(),
        Optional.of(IncidentType.ARMED_ASSAULT),
        killed,
        words);
  }
}
