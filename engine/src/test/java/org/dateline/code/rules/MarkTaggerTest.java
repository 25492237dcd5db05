// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dateline.code.Meanings;
import org.dateline.code.Mention;
import org.dateline.code.Role;
import org.dateline.code.Tagging;
import org.dateline.code.encoder.Mark;
import org.dateline.code.encoder.MarkedAct;
import org.dateline.code.encoder.Marks;
import org.dateline.code.encoder.Slot;
import org.dateline.code.encoder.Thresholds;
import org.dateline.code.voice.Reports;
import org.dateline.code.voice.Voices;
import org.dateline.codebook.IncidentType;
import org.dateline.codebook.Perpetrator;
import org.dateline.codebook.Span;
import org.dateline.codebook.Stage;
import org.dateline.text.Text;
import org.junit.jupiter.api.Test;

/** Rules and network together; the network here says what the test tells it to. */
class MarkTaggerTest {
  private static final Meanings NOTHING =
      new Meanings(List.of(), List.of(), List.of(), List.of(), List.of());
  private static final Thresholds HALF =
      new Thresholds(
          0.5, 0.5, Map.of(Slot.PERPETRATOR_INDIVIDUAL, 0.5, Slot.TARGET, 0.5, Slot.VICTIM, 0.5));

  private final List<Mark> marks = new ArrayList<>();
  private final List<MarkedAct> acts = new ArrayList<>();
  private double relevance = 0.9;

  private Tagging tag(String words) {
    Text text = Text.of(Reports.plain(words));
    Function<String, Marks> network = read -> new Marks(marks, acts, Map.of("attack", relevance));
    return new MarkTagger(new LexiconTagger(), network, HALF)
        .tag(text, NOTHING, Voices.in(text, NOTHING));
  }

  private static Span at(String text, String words) {
    return new Span(text.indexOf(words), text.indexOf(words) + words.length());
  }

  @Test
  void aReportThatTellsNoActForTheNetworkMustSaySoPlainly() {
    String words = "Gunmen attacked the farm.";
    double told = tag(words).triggers().get(0).score();
    relevance = 0.2;
    assertTrue(tag(words).triggers().get(0).score() < told - 0.2);
  }

  @Test
  void ofBattlesTheNetworkKnowsLittle() {
    String words = "Soldiers clashed with rebels at the bridge.";
    double told = tag(words).triggers().get(0).score();
    relevance = 0.2;
    assertTrue(tag(words).triggers().get(0).score() > told - 0.2);
  }

  @Test
  void anActThatNoLexiconHasIsATriggerWhereTheNetworkIsSure() {
    String words = "Men with rifles emptied their magazines into the bar.";
    acts.add(
        new MarkedAct(
            at(words, "emptied their magazines"),
            0.9,
            IncidentType.ARMED_ASSAULT,
            Stage.ACCOMPLISHED));
    Tagging tagging = tag(words);
    assertEquals(1, tagging.triggers().size());
    assertEquals(IncidentType.ARMED_ASSAULT, tagging.triggers().get(0).type());
  }

  @Test
  void theNetworkSpeaksForATriggerOfTheRulesOrAgainstIt() {
    String words = "Gunmen attacked the farm.";
    double against = tag(words).triggers().get(0).score();
    acts.add(
        new MarkedAct(at(words, "attacked"), 0.95, IncidentType.ARMED_ASSAULT, Stage.ACCOMPLISHED));
    assertTrue(tag(words).triggers().get(0).score() > against);
  }

  @Test
  void whoTheRulesDidNotSeeIsTakenFromTheNetworkWithItsProbability() {
    String words = "The farm was attacked. It was the work of the men from the hills.";
    marks.add(new Mark(Slot.PERPETRATOR_INDIVIDUAL, at(words, "men from the hills"), 0.8));
    Mention mention =
        tag(words).mentions().stream()
            .filter(m -> m.role() == Role.PERPETRATOR)
            .findFirst()
            .orElseThrow();
    assertEquals("men from the hills", ((Perpetrator) mention.value()).actor().name());
    assertEquals(0.8, mention.score());
  }

  @Test
  void whatTheNetworkIsNotSureOfIsLeft() {
    String words = "The farm was attacked. It was the work of the men from the hills.";
    marks.add(new Mark(Slot.PERPETRATOR_INDIVIDUAL, at(words, "men from the hills"), 0.3));
    assertFalse(tag(words).mentions().stream().anyMatch(m -> m.role() == Role.PERPETRATOR));
  }

  @Test
  void aVictimIsATargetToo() {
    String words = "The judge was attacked.";
    marks.add(new Mark(Slot.VICTIM, at(words, "The judge"), 0.9));
    List<Role> roles = tag(words).mentions().stream().map(Mention::role).distinct().toList();
    assertTrue(roles.containsAll(List.of(Role.TARGET, Role.VICTIM)), roles.toString());
  }
}
