// SPDX-License-Identifier: Apache-2.0
package org.dateline.assess;

import static org.dateline.merge.Telling.official;
import static org.dateline.merge.Telling.outlet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dateline.codebook.CodedReport;
import org.dateline.codebook.Count;
import org.dateline.codebook.Field;
import org.dateline.codebook.IncidentType;
import org.dateline.codebook.VoiceLink;
import org.dateline.merge.Telling;
import org.junit.jupiter.api.Test;

/** Given these accounts of one incident, these repeat others. All texts are invented. */
class EchoesTest {
  private static final VoiceLink POLICE = official("police chief");
  private static final String TAKE =
      "Gunmen on three motorcycles killed six traders at the cattle fair near Tongobory on market"
          + " day.";

  @Test
  void whoCitesTheSameMinistryForTheSameFigureIsAnEchoOfTheFirst() {
    assertEquals(
        List.of(echo("b", "a"), echo("c", "a")),
        echoes(
            killed("a", "Atlas Wire", 9, 6, POLICE),
            killed("b", "Gulf Telegraph", 12, 6, POLICE),
            killed("c", "Harbour Post", 13, 6, official("the head of the police"))));
  }

  @Test
  void anotherFigureOfTheSameMinistryIsNews() {
    assertEquals(
        List.of(),
        echoes(
            killed("a", "Atlas Wire", 9, 6, POLICE), killed("b", "Gulf Telegraph", 12, 8, POLICE)));
  }

  @Test
  void whoPrintsATakeAgainIsAnEchoOfWhoPrintedItFirst() {
    assertEquals(
        List.of(echo("b", "a")),
        echoes(
            report("a", "Atlas Wire", 9, TAKE).killed(Count.exactly(6)),
            report("b", "Coastal Courier", 12, TAKE.replace("on three motorcycles ", ""))
                .killed(Count.exactly(6)),
            report("c", "Gulf Telegraph", 13, "Our reporter counted six graves outside the fair.")
                .killed(Count.exactly(6))));
  }

  @Test
  void whoCitesAnAgencyIsItsEchoAlsoWhereItsOwnReportCameLater() {
    assertEquals(
        List.of(echo("a", "b")),
        echoes(
            killed("a", "Gulf Telegraph", 9, 6, outlet("AFP")),
            killed("b", "Agence France-Presse", 12, 6)));
  }

  @Test
  void whoCitesAnAgencyOfWhichThereIsNoReportIsAnEchoOfNothingInTheCase() {
    assertEquals(
        List.of(new Echo("a#1", Optional.empty())),
        echoes(killed("a", "Gulf Telegraph", 9, 6, outlet("AFP"))));
  }

  @Test
  void anOutletThatGoesOnWithItsOwnStoryIsNoEcho() {
    assertEquals(
        List.of(),
        echoes(killed("a", "Atlas Wire", 9, 6, POLICE), killed("b", "Atlas Wire", 12, 6, POLICE)));
  }

  @Test
  void whoHasMoreOfHisOwnThanOfOthersIsNoEcho() {
    assertEquals(
        List.of(),
        echoes(
            killed("a", "Atlas Wire", 9, 6, POLICE),
            killed("b", "Gulf Telegraph", 12, 6, POLICE)
                .on("2019-04-02")
                .said(Field.WOUNDED, Count.exactly(3))));
  }

  @Test
  void whatMentionsItInPassingIsNotCounted() {
    assertEquals(
        List.of(),
        echoes(
            killed("a", "Atlas Wire", 9, 6, POLICE),
            killed("b", "Gulf Telegraph", 12, 6, POLICE).background()));
  }

  private static Echo echo(String report, String of) {
    return new Echo(report + "#1", Optional.of(of + "#1"));
  }

  private static Telling killed(
      String id, String source, int hour, int count, VoiceLink... nearer) {
    String text = source + " gives a figure of " + count + " at " + hour + ".";
    return report(id, source, hour, text).killed(Count.exactly(count), nearer);
  }

  private static Telling report(String id, String source, int hour, String text) {
    return Telling.report(id, source, String.format("2019-04-02T%02d:00", hour), text)
        .account(IncidentType.ARMED_ASSAULT);
  }

  private static List<Echo> echoes(Telling... tellings) {
    List<CodedReport> reports = Arrays.stream(tellings).map(Telling::coded).toList();
    List<String> accounts = reports.stream().map(report -> report.accounts().get(0).id()).toList();
    return Recording.read(accounts, reports, List.of(), Optional.empty(), Sources.bundled())
        .echoes();
  }
}
