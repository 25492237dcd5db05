// SPDX-License-Identifier: Apache-2.0
package org.dateline.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.dateline.codebook.Part;
import org.dateline.codebook.PartKind;
import org.dateline.codebook.Report;
import org.dateline.codebook.VoiceKind;
import org.dateline.codebook.VoiceLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationsTest {
  private static final String QUOTE = "Nine people died in the raid, police say.\n";

  private static List<Part> quotes(Report report) {
    return Reads.parts(report, PartKind.BLOCK_QUOTE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          A raid went wrong. The BBC has the details:;BBC;OUTLET
          Reuters reports:;Reuters;OUTLET
          From the Evening Herald:;Evening Herald;OUTLET
          According to Al Jazeera:;Al Jazeera;OUTLET
          There is more at Radio Free Europe/Radio Liberty:;Radio Free Europe/Radio Liberty;OUTLET
          The New York Times' Ann Lee writes:;Ann Lee;JOURNALIST
          The New York Times’s Ann Lee writes:;Ann Lee;JOURNALIST
          Ann Lee writes:;Ann Lee;JOURNALIST
          """)
  void anIntroductionHandsOverToAnotherVoice(String introduction, String name, VoiceKind kind) {
    Report report = Reads.published("2017-06-07", introduction + "\n" + QUOTE);
    Part quote = quotes(report).get(0);
    assertEquals(QUOTE.strip(), Reads.words(report, quote));
    assertEquals(Optional.of(VoiceLink.of(name, kind)), quote.voice());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The minister told the BBC:",
        "In an interview with Reuters the minister warned:",
        "The minister said on Sky News that he would say:",
        "The Army of National Liberation gave three demands:",
        "The BBC has the details.",
        "Three things are known so far:"
      })
  void aColonAloneDoesNot(String opening) {
    assertEquals(List.of(), quotes(Reads.published("2017-06-07", opening + "\n" + QUOTE)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We had not seen such a raid in years.",
        "Our view has not changed.",
        "This is significant because the group was thought to be gone.",
        "More as we hear it.",
        "The ISIL fighters came at night.",
        "AFP reports:"
      })
  void aQuotationEndsWhereTheAuthorSpeaksAgain(String own) {
    String text =
        "ISIL raided a town. The BBC has the details:\n"
            + QUOTE
            + "The Islamic State (IS) group said “we did it”, and the US condemned it.\n"
            + "The IS men wore masks.\n"
            + own
            + "\nIt rained.\n";
    Report report = Reads.published("2017-06-07", text);
    Part quote = quotes(report).get(0);
    assertEquals(text.indexOf("masks.") + 6, quote.span().end());
  }

  @Test
  void theDayOfTheQuotedPieceCountsFromTheReportsDay() {
    String words = "It is backed by this piece from yesterday at Reuters:\n" + QUOTE;
    Part quote = quotes(Reads.published("2017-06-07", words)).get(0);
    assertEquals(Optional.of(LocalDateTime.parse("2017-06-06T00:00")), quote.at());
    Part tuesday =
        quotes(Reads.published("2017-06-07", "On Tuesday Reuters reported:\n" + QUOTE)).get(0);
    assertEquals(Optional.of(LocalDateTime.parse("2017-06-06T00:00")), tuesday.at());
  }

  @Test
  void aPostIsWhatStandsOverItsLine() {
    String text =
        """
        They were quick to claim it.
        BREAKING: Group claims raid.
        — The Associated Press (@AP) June 7, 2017
        So it goes.
        """;
    Report report = Reads.published("2017-06-08", text);
    assertEquals(
        List.of(PartKind.BODY, PartKind.POST, PartKind.BODY),
        report.parts().stream().map(Part::kind).toList());
    Part post = report.parts().get(1);
    assertEquals(
        Optional.of(
            new VoiceLink("The Associated Press", VoiceKind.OUTLET, Optional.of("Twitter"))),
        post.voice());
    assertEquals(Optional.of(LocalDateTime.parse("2017-06-07T00:00")), post.at());
    assertEquals(text.indexOf("BREAKING"), post.span().start());
  }

  @Test
  void postsOfAThreadKeepTheirNumbersAndTheKindThatTheTextGives() {
    String text =
        """
        Analyst Bo Ekman explains:
        2. They had a plan.
        — Bo Ekman (@bo) June 7, 2017
        10/ It failed.
        — Bo Ekman (@bo@masto.example) June 7, 2017
        """;
    Report report = Reads.published("2017-06-08", text);
    List<Part> posts = Reads.parts(report, PartKind.POST);
    assertEquals(
        List.of(Optional.of(2), Optional.of(10)), posts.stream().map(Part::number).toList());
    assertEquals(VoiceKind.ANALYST, posts.get(0).voice().orElseThrow().kind());
    assertEquals(Optional.of("Mastodon"), posts.get(1).voice().orElseThrow().medium());
  }

  @Test
  void aThreadWithoutLinesBelongsToWhoIsIntroduced() {
    String text =
        "Ann Lee of Reuters has a thread on Twitter:\n1/ They came.\n2/ They left.\nIt rained.";
    Report report = Reads.published("2017-06-08", text);
    List<Part> posts = Reads.parts(report, PartKind.POST);
    assertEquals(2, posts.size());
    assertEquals("It rained.", Reads.words(report, report.parts().get(3)));
  }

  @Test
  void aCaptionThatNamesItsPosterIsAPostByItself() {
    String text = "It was loud.\nThe square. A video posted by Bo Ekman (@bo) on Jan 6, 2017\nSo.";
    Report report = Reads.published("2017-06-08", text);
    Part post = Reads.parts(report, PartKind.POST).get(0);
    assertEquals(text.indexOf("The square"), post.span().start());
    assertEquals("Bo Ekman", post.voice().orElseThrow().name());
    assertEquals(Optional.of("Instagram"), post.voice().orElseThrow().medium());
  }

  @Test
  void theAgencyOfADatelineIsNoIntroduction() {
    String text = "LIMA (AP) — The latest on the raid in Lima (all times local):\n" + QUOTE;
    assertEquals(List.of(), quotes(Reads.published("2017-06-08", text)));
  }

  @Test
  void quotedLinesOfMailAreMarkedQuotations() {
    Report report =
        Reads.published("2017-06-08", "Reuters reports:\n> Nine died.\n> Two fled.\nI doubt it.");
    assertEquals("> Nine died.\n> Two fled.", Reads.words(report, quotes(report).get(0)));
    assertEquals("Reuters", quotes(report).get(0).voice().orElseThrow().name());
  }

  @Test
  void wireCopyInCapitalsHasNoQuotationsWithoutMarks() {
    String text = "REUTERS REPORTS:\n\nTWO MEN FIRED ON A BUS IN LIMA, POLICE SAID TODAY.";
    assertEquals(List.of(), quotes(Reads.published("1989-06-08", text)));
  }
}
