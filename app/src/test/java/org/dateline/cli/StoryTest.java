// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.codebook.Account;
import org.dateline.codebook.Attackers;
import org.dateline.codebook.CodedReport;
import org.dateline.codebook.Count;
import org.dateline.codebook.Evidence;
import org.dateline.codebook.Field;
import org.dateline.codebook.Incident;
import org.dateline.codebook.IncidentType;
import org.dateline.codebook.Modality;
import org.dateline.codebook.Part;
import org.dateline.codebook.Report;
import org.dateline.codebook.Span;
import org.dateline.codebook.Stage;
import org.dateline.codebook.Statement;
import org.dateline.codebook.Voice;
import org.dateline.codebook.VoiceKind;
import org.dateline.codebook.VoiceLink;
import org.dateline.codebook.YesNo;
import org.dateline.line.Finished;
import org.junit.jupiter.api.Test;

class StoryTest {
  private static final VoiceLink WIRE = VoiceLink.of("Wire", VoiceKind.OUTLET);
  private static final VoiceLink PAPER = VoiceLink.of("Paper", VoiceKind.OUTLET);
  private static final VoiceLink GOVERNOR = VoiceLink.of("the governor", VoiceKind.OFFICIAL);

  private static final Finished FIRST = report("Wire", 9, 5, Voice.of(GOVERNOR, WIRE));
  private static final Finished ECHO = report("Paper", 10, 5, Voice.of(WIRE, PAPER));
  private static final Finished LATER = report("Paper", 12, 18, Voice.of(GOVERNOR, PAPER));
  private static final Finished SAME_VOICE = report("Radio", 13, 18, Voice.of(GOVERNOR, PAPER));

  @Test
  void figuresStandInTheOrderOfPublication() {
    Story story = Story.of(List.of(LATER, FIRST));
    assertEquals(List.of("5", "18"), story.figures().stream().map(Story.Figure::words).toList());
  }

  /** Codebook, section 3: outlets that repeat one wire story, or one official, are one voice. */
  @Test
  void whoRepeatsAnOutletOrAnOfficialIsAnEcho() {
    List<Story.Figure> figures = Story.of(List.of(FIRST, ECHO, LATER, SAME_VOICE)).figures();
    assertEquals(
        List.of(Optional.empty(), Optional.of("Wire"), Optional.empty(), Optional.of("Paper")),
        figures.stream().map(Story.Figure::echoOf).toList());
  }

  @Test
  void anEchoIsNotShownWhereAReportOfItsOwnSaysAsMuch() {
    assertEquals(Optional.of(FIRST), Story.of(List.of(FIRST, ECHO)).fullest());
    assertEquals(Optional.of(FIRST), Story.of(List.of(ECHO, FIRST)).fullest());
  }

  @Test
  void theTourShowsAReportTheFiguresAndWhatToTryNext() {
    Paper paper = new Paper(80, false);
    DemoCommand.show(
        paper,
        Map.of(
            Path.of("story"),
            List.of(FIRST, ECHO, LATER),
            Path.of("others"),
            List.of(Specimen.nothing())));
    String text = paper.text();
    assertTrue(text.contains("WHAT ONE REPORT SAYS"), text);
    assertTrue(text.contains("BOMBING · accomplished"), text);
    assertTrue(text.contains("HOW THE NUMBER OF DEAD MOVED"), text);
    assertTrue(text.contains("an echo of Wire"), text);
    assertTrue(text.contains("  Two blasts in one morning\n    no incident"), text);
    assertTrue(text.contains("./dateline code"), text);
  }

  private static Finished report(String source, int hour, int killed, Voice voice) {
    String text = killed + " died.";
    Report report =
        new Report(
            source + hour,
            Optional.empty(),
            Optional.of(source),
            Optional.empty(),
            Optional.empty(),
            Optional.of(LocalDateTime.of(2019, 9, 18, hour, 0)),
            Optional.empty(),
            text,
            List.of(Part.body(new Span(0, text.length()))));
    List<Statement> statements = new ArrayList<>();
    statements.add(
        new Statement(
            report.id() + "#1",
            Field.KILLED,
            Count.exactly(killed),
            Evidence.of(report, new Span(0, text.length())),
            voice,
            Modality.ASSERTED,
            report.published(),
            "test",
            1,
            "said"));
    Incident incident =
        new Incident(
            report.id() + "#1",
            List.of(report.id()),
            IncidentType.BOMBING,
            Stage.ACCOMPLISHED,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            YesNo.UNKNOWN,
            Optional.of(Count.exactly(killed)),
            Optional.empty(),
            Optional.empty(),
            new Attackers(Optional.empty(), Optional.empty(), Optional.empty()),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            false,
            statements);
    Account account = new Account(report.id() + "#1", report.id(), statements);
    return new Finished(
        new CodedReport(report, List.of(account), List.of(), List.of()), List.of(incident));
  }
}
