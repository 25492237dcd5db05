// SPDX-License-Identifier: Apache-2.0
package org.dateline.assess;

import static org.dateline.merge.Telling.official;
import static org.dateline.merge.Telling.outlet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dateline.codebook.CodedReport;
import org.dateline.codebook.Count;
import org.dateline.codebook.Credibility;
import org.dateline.codebook.DateRange;
import org.dateline.codebook.Evidence;
import org.dateline.codebook.Field;
import org.dateline.codebook.FigureSaid;
import org.dateline.codebook.IncidentType;
import org.dateline.codebook.Modality;
import org.dateline.codebook.RecordedIncident;
import org.dateline.codebook.Span;
import org.dateline.codebook.Statement;
import org.dateline.codebook.Value;
import org.dateline.codebook.Voice;
import org.dateline.codebook.VoiceKind;
import org.dateline.codebook.VoiceLink;
import org.dateline.merge.Telling;
import org.junit.jupiter.api.Test;

/**
 * Given these accounts, this incident: the reading rules of the codebook, section 3. All texts are
 * invented.
 */
class RecordingTest {
  private static final VoiceLink POLICE = official("police chief");
  private static final VoiceLink HOSPITAL = official("hospital director");
  private static final VoiceLink REBELS = VoiceLink.of("rebel spokesman", VoiceKind.ARMED_GROUP);

  @Test
  void aLaterFigureOfOneVoiceTakesThePlaceOfItsEarlierOne() {
    RecordedIncident incident =
        read(
            killed("a", "Atlas Wire", 9, Count.exactly(12), POLICE),
            killed(
                "b", "Gulf Telegraph", 12, Count.exactly(9), official("the head of the police")));
    assertEquals(Optional.of(Count.exactly(9)), incident.incident().killed());
    assertEquals(1, incident.standing(Field.KILLED).orElseThrow().voices());
  }

  @Test
  void ofSeveralVoicesTheLatestHigherFigureHolds() {
    RecordedIncident incident =
        read(
            killed("a", "Atlas Wire", 9, Count.exactly(7), POLICE),
            killed("b", "Coastal Courier", 11, Count.exactly(12), HOSPITAL),
            killed("c", "Gulf Telegraph", 19, Count.exactly(17), POLICE));
    assertEquals(Optional.of(Count.exactly(17)), incident.incident().killed());
    assertEquals(
        Optional.of(Count.between(12, 17)), incident.standing(Field.KILLED).orElseThrow().range());
  }

  @Test
  void aVaguerFigureDoesNotTakeThePlaceOfAnExactOne() {
    RecordedIncident incident =
        read(
            killed("a", "Atlas Wire", 9, Count.exactly(17), POLICE),
            killed("b", "Coastal Courier", 21, Count.atLeast(10), HOSPITAL));
    assertEquals(Optional.of(Count.exactly(17)), incident.incident().killed());
    assertEquals(0, incident.standing(Field.KILLED).orElseThrow().against());
  }

  @Test
  void aSingleLowerFigureIsKeptAgainstTheOneThatMoreVoicesGive() {
    RecordedIncident incident =
        read(
            killed("a", "Atlas Wire", 9, Count.exactly(30), REBELS),
            killed("b", "Coastal Courier", 10, Count.exactly(30), HOSPITAL),
            killed("c", "Gulf Telegraph", 21, Count.exactly(4), official("army spokesman")));
    assertEquals(Optional.of(Count.exactly(30)), incident.incident().killed());
    assertEquals(2, incident.standing(Field.KILLED).orElseThrow().voices());
    assertEquals(1, incident.standing(Field.KILLED).orElseThrow().against());
    assertEquals(
        Credibility.POSSIBLY_TRUE, incident.standing(Field.KILLED).orElseThrow().credibility());
  }

  @Test
  void whoCountedFewerBeforeDoesNotSpeakAgainstARisenToll() {
    RecordedIncident incident =
        read(
            killed("a", "Atlas Wire", 9, Count.exactly(12), official("police")),
            killed("b", "Coastal Courier", 12, Count.exactly(17), HOSPITAL),
            killed("c", "Harbour Post", 15, Count.exactly(17), official("governor")),
            killed("d", "Gulf Telegraph", 21, Count.exactly(14), official("army spokesman")));
    assertEquals(Optional.of(Count.exactly(17)), incident.incident().killed());
    assertEquals(1, incident.standing(Field.KILLED).orElseThrow().against());
  }

  @Test
  void twoOutletsThatCiteOneMinistryAreOneVoice() {
    RecordedIncident incident =
        read(
            killed("a", "Atlas Wire", 9, Count.exactly(6), official("interior ministry")),
            killed(
                "b",
                "Gulf Telegraph",
                12,
                Count.exactly(6),
                official("a spokesman for the interior minister")));
    assertEquals(1, incident.standing(Field.KILLED).orElseThrow().voices());
    FigureSaid second = incident.history().get(1);
    assertEquals(Optional.of("a"), second.echoOf());
  }

  @Test
  void anOutletThatCitesAnAgencyIsItsEcho() {
    RecordedIncident incident =
        read(
            killed("a", "Agence France-Presse", 9, Count.exactly(6)),
            killed("b", "Gulf Telegraph", 12, Count.exactly(6), outlet("AFP")));
    assertEquals(1, incident.standing(Field.KILLED).orElseThrow().voices());
  }

  @Test
  void aSentenceThatWasPrintedBeforeAddsNoVoice() {
    String sentence =
        "Gunmen on three motorcycles killed six traders at the cattle fair near Tongobory on market"
            + " day.";
    RecordedIncident incident =
        read(
            report("a", "Atlas Wire", 9, sentence).killed(Count.exactly(6)),
            report("b", "Coastal Courier", 12, sentence.replace("on three motorcycles ", ""))
                .killed(Count.exactly(6)),
            report("c", "Gulf Telegraph", 13, "Our reporter counted six graves outside the fair.")
                .killed(Count.exactly(6)));
    assertEquals(2, incident.standing(Field.KILLED).orElseThrow().voices());
    assertEquals(
        Credibility.PROBABLY_TRUE, incident.standing(Field.KILLED).orElseThrow().credibility());
  }

  @Test
  void whatAReportSaysAfterSomebodyIsNoVoiceOfItsOwn() {
    RecordedIncident incident =
        read(
            report("a", "Atlas Wire", 9, "Six dead at the fair. Police say six people died there.")
                .said(Field.KILLED, Count.exactly(6), "Six dead at the fair.")
                .said(Field.KILLED, Count.exactly(6), "six people", POLICE));
    assertEquals(1, incident.standing(Field.KILLED).orElseThrow().voices());
  }

  @Test
  void oneVoiceAloneIsListedAndCannotBeJudged() {
    RecordedIncident incident = read(killed("a", "Radio Bria", 9, Count.exactly(6)));
    assertEquals(Optional.of(Count.exactly(6)), incident.incident().killed());
    assertEquals(
        Credibility.CANNOT_BE_JUDGED, incident.standing(Field.KILLED).orElseThrow().credibility());
  }

  @Test
  void theDayThatMostVoicesGiveHolds() {
    RecordedIncident incident =
        read(
            report("a", "Atlas Wire", 9, "The first word of the raid at the fair.")
                .on("2019-04-02"),
            report("b", "Gulf Telegraph", 12, "What is known of the cattle fair.").on("2019-04-01"),
            report("c", "Coastal Courier", 13, "Traders tell how it was.").on("2019-04-01"));
    assertEquals(
        Optional.of(DateRange.day(LocalDate.parse("2019-04-01"))), incident.incident().date());
    assertEquals(1, incident.standing(Field.DATE).orElseThrow().against());
  }

  @Test
  void reportsThatOnlyMentionItAreKeptApart() {
    RecordedIncident incident =
        read(
            killed("a", "Atlas Wire", 9, Count.exactly(6)),
            report("b", "Gulf Telegraph", 20, "A year ago raiders killed dozens at the fair.")
                .killed(Count.atLeast(24))
                .background());
    assertEquals(List.of("a"), incident.incident().reports());
    assertEquals(List.of("b"), incident.mentionedIn());
    assertEquals(Optional.of(Count.exactly(6)), incident.incident().killed());
  }

  @Test
  void whatAnAnalystDecidesOutranksEverything() {
    CodedReport report = killed("a", "Atlas Wire", 9, Count.exactly(6)).coded();
    Statement first = decision("a#1", Field.KILLED, Count.exactly(5));
    Statement second = decision("a#1", Field.KILLED, Count.exactly(8));
    RecordedIncident incident =
        Recording.of(
            List.of("a#1"),
            List.of(report),
            List.of(first, second),
            Optional.empty(),
            Sources.bundled());
    assertEquals(Optional.of(Count.exactly(8)), incident.incident().killed());
    assertTrue(incident.standing(Field.KILLED).orElseThrow().decided());
    assertTrue(incident.incident().statements().contains(second));
  }

  @Test
  void anAccountWhoseReportIsMissingIsAnError() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            Recording.of(
                List.of("gone#1"), List.of(), List.of(), Optional.empty(), Sources.bundled()));
  }

  private static Statement decision(String about, Field field, Value value) {
    String note = "The ministry's list of names.";
    return new Statement(
        about,
        field,
        value,
        new Evidence("decision/1", new Span(0, note.length()), note),
        Voice.of(VoiceLink.of("an editor", VoiceKind.ANALYST)),
        Modality.ASSERTED,
        Optional.empty(),
        "an editor",
        1,
        "decided");
  }

  private static Telling killed(
      String id, String source, int hour, Count count, VoiceLink... nearer) {
    String text = source + " gives a figure of " + count.words() + " at " + hour + ".";
    return report(id, source, hour, text).killed(count, nearer);
  }

  private static Telling report(String id, String source, int hour, String text) {
    return Telling.report(id, source, String.format("2019-04-02T%02d:00", hour), text)
        .account(IncidentType.ARMED_ASSAULT);
  }

  private static RecordedIncident read(Telling... tellings) {
    List<CodedReport> reports = Arrays.stream(tellings).map(Telling::coded).toList();
    List<String> accounts = reports.stream().map(report -> report.accounts().get(0).id()).toList();
    return Recording.of(accounts, reports, List.of(), Optional.empty(), Sources.bundled());
  }
}
