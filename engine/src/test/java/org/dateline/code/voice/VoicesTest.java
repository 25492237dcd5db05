// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.voice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.dateline.code.Meanings;
import org.dateline.codebook.Actor;
import org.dateline.codebook.ActorKind;
import org.dateline.codebook.Count;
import org.dateline.codebook.DateRange;
import org.dateline.codebook.Dateline;
import org.dateline.codebook.Found;
import org.dateline.codebook.Part;
import org.dateline.codebook.PartKind;
import org.dateline.codebook.Report;
import org.dateline.codebook.Span;
import org.dateline.codebook.VoiceKind;
import org.dateline.codebook.VoiceLink;
import org.dateline.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Chains of voices, how firmly and when they speak (codebook, section 3). */
class VoicesTest {
  private static final VoiceLink BBC = VoiceLink.of("BBC", VoiceKind.OUTLET);
  private static final VoiceLink POST =
      new VoiceLink("Rukmini Callimachi", VoiceKind.JOURNALIST, Optional.of("Twitter"));

  private static Span at(String text, String words) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }

  private static VoiceReading read(Report report) {
    return Voices.in(Text.of(report), Reports.NOTHING);
  }

  private static String chain(String text, String words) {
    Report report = Reports.of(text, Optional.of("The Paper"));
    return read(report).voiceAt(at(text, words)).words();
  }

  private static String modality(String text, String words) {
    return read(Reports.plain(text)).modalityAt(at(text, words)).name();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Five people died.; Five people; The Paper",
        "Police said five people died.; five people; Police ← The Paper",
        "AP reports that police said five people died.; five people; police ← AP ← The Paper",
        "A police officer told the BBC that five people died."
            + "; five people; police officer ← BBC ← The Paper",
        "Reuters, citing unnamed officials, reported that five people died."
            + "; five people; unnamed officials ← Reuters ← The Paper",
        "Police told The Paper that five people died.; five people; Police ← The Paper",
        "The ministry has raised the toll to 21.; 21; ministry ← The Paper",
        "The mayor put the dead at 15.; 15; mayor ← The Paper",
        "Five people died, the mayor said, bringing the toll to nine.; nine; mayor ← The Paper",
        "A doctor at the general hospital said five people died."
            + "; five people; doctor at the general hospital ← The Paper",
        // A blast that claims lives says nothing.
        "It claimed five lives, according to the mayor.; five; mayor ← The Paper",
        // A guarded comment behind what is said is the printer's own.
        "The group says it hit the port, which would be a first there."
            + "; which would be a first there; The Paper",
        // What is blamed or denied is taken as known by the printer.
        "The minister blamed the rebels for the raid that killed nine people."
            + "; nine people; The Paper",
        "The minister blamed the rebels for the raid that killed nine people."
            + "; the rebels; minister ← The Paper",
        "The mayor condemned the murder of two judges.; two judges; The Paper",
      })
  void chainBehindWords(String text, String words, String chain) {
    assertEquals(chain, chain(text, words));
  }

  @Test
  void theAgencyOfTheDatelineStandsBehindTheSource() {
    String text = "KARRAN, June 7 (Reuters) - Five people died.";
    Dateline dateline =
        new Dateline(
            new Span(0, 26), Optional.of("KARRAN"), Optional.empty(), Optional.of("Reuters"));
    assertEquals("Reuters ← The Paper", printed(text, Optional.of("The Paper"), dateline));
    assertEquals("Reuters", printed(text, Optional.empty(), dateline));
    assertEquals("Reuters", printed(text, Optional.of("Reuters"), dateline));
  }

  private static String printed(String text, Optional<String> source, Dateline dateline) {
    Report plain = Reports.of(text, source);
    Report report =
        new Report(
            "r",
            Optional.empty(),
            source,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(dateline),
            text,
            plain.parts());
    return read(report).voiceAt(at(text, "Five people")).words();
  }

  @Test
  void aReportWithoutSourceIsPrintedByItsAuthor() {
    String text = "Five people died.";
    assertEquals(
        "the report's author", read(Reports.plain(text)).voiceAt(at(text, "Five people")).words());
  }

  @Test
  void namedArmedGroupsSpeakAsSuch() {
    String text =
        "The group Red Dawn said it burned the mill. The group added that it would return.";
    Actor actor =
        new Actor("Red Dawn", Optional.of("red-dawn"), ActorKind.ARMED_GROUP, Optional.empty());
    Meanings meanings =
        new Meanings(
            List.of(),
            List.of(),
            List.of(),
            List.of(new Found<>(at(text, "Red Dawn"), actor)),
            List.of());
    VoiceReading reading = Voices.in(Text.of(Reports.plain(text)), meanings);
    assertEquals(VoiceKind.ARMED_GROUP, reading.voiceAt(at(text, "burned")).root().kind());
    assertEquals(VoiceKind.ARMED_GROUP, reading.voiceAt(at(text, "return")).root().kind());
  }

  @Test
  void aMediumStaysWithTheSpeaker() {
    String text = "In a statement posted on Twitter, the rebels said it was over.";
    VoiceReading reading = read(Reports.plain(text));
    assertEquals(Optional.of("Twitter"), reading.voiceAt(at(text, "over")).root().medium());
  }

  /** A blog that quotes an outlet and the posts of a journalist. */
  private static Report blog(String own, String quoted, String... posts) {
    StringBuilder text = new StringBuilder(own).append('\n');
    List<Part> parts = new ArrayList<>();
    parts.add(Part.body(new Span(0, own.length())));
    int start = text.length();
    text.append(quoted).append('\n');
    parts.add(part(start, start + quoted.length(), PartKind.BLOCK_QUOTE, BBC, Optional.empty()));
    for (String post : posts) {
      start = text.length();
      text.append(post).append('\n');
      LocalDateTime at = LocalDateTime.of(2017, 6, 7, 0, 0);
      parts.add(part(start, start + post.length(), PartKind.POST, POST, Optional.of(at)));
    }
    return new Report(
        "blog",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(LocalDateTime.of(2017, 6, 8, 9, 30)),
        Optional.empty(),
        text.toString(),
        parts);
  }

  private static Part part(
      int start, int end, PartKind kind, VoiceLink voice, Optional<LocalDateTime> at) {
    return new Part(new Span(start, end), kind, Optional.of(voice), at, Optional.empty());
  }

  @Test
  void officialsInAQuotedReportSpeakThroughItsOutlet() {
    Report report =
        blog(
            "Two places were attacked today. The BBC has more:",
            "Twin attacks killed at least 12 people. Iranian officials say they foiled a third.");
    VoiceReading reading = read(report);
    assertEquals(
        "Iranian officials ← BBC ← the report's author",
        reading.voiceAt(at(report.text(), "they foiled a third")).words());
    assertEquals(
        "BBC ← the report's author",
        reading.voiceAt(at(report.text(), "at least 12 people")).words());
    assertEquals("the report's author", reading.voiceAt(at(report.text(), "Two places")).words());
  }

  @Test
  void postsSpeakAtTheirOwnTimeAndCanDependOnACondition() {
    Report report =
        blog(
            "More from her feed:",
            "It is over.",
            "4. IS put out a video allegedly showing attackers inside",
            "6. Again if video is proved legit, it shows a direct line to IS");
    VoiceReading reading = read(report);
    String text = report.text();
    Span line = at(text, "direct line");
    assertEquals("Rukmini Callimachi ← the report's author", reading.voiceAt(line).words());
    assertEquals(Optional.of("Twitter"), reading.voiceAt(line).root().medium());
    assertEquals("CONDITIONAL", reading.modalityAt(line).name());
    assertEquals("HEDGED", reading.modalityAt(at(text, "showing attackers")).name());
    assertEquals("ASSERTED", reading.modalityAt(at(text, "put out a video")).name());
    assertEquals(Optional.of(LocalDateTime.of(2017, 6, 7, 0, 0)), reading.saidAt(line));
    assertEquals(
        Optional.of(LocalDateTime.of(2017, 6, 8, 9, 30)), reading.saidAt(at(text, "More from")));
  }

  @Test
  void aDayBesideTheVerbSaysWhenItWasSaid() {
    String text = "Police said on Tuesday that two men fled. It rained.";
    DateRange tuesday = DateRange.day(LocalDate.of(2017, 6, 6));
    Meanings meanings =
        new Meanings(
            List.of(),
            List.of(),
            List.of(new Found<>(at(text, "Tuesday"), tuesday)),
            List.of(),
            List.of());
    VoiceReading reading = Voices.in(Text.of(Reports.plain(text)), meanings);
    assertEquals(
        Optional.of(LocalDateTime.of(2017, 6, 6, 0, 0)), reading.saidAt(at(text, "two men")));
    assertEquals(Optional.empty(), reading.saidAt(at(text, "rained")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Gunmen killed five guards.; five guards; ASSERTED",
        "Gunmen allegedly killed five guards.; five guards; HEDGED",
        "Five guards were reportedly killed.; Five guards; HEDGED",
        "The assault appears to be over.; over; HEDGED",
        "The men are believed to have fled.; fled; HEDGED",
        "He may have been a deserter.; a deserter; HEDGED",
        "The attack would be a first in Iran.; a first in Iran; HEDGED",
        "The suspected bomber was caught in May 1990.; was caught; ASSERTED",
        "The suspected bomber was caught.; bomber; HEDGED",
        "Police fear that more are buried.; more are buried; HEDGED",
        "It is reported that ten rebels died.; ten rebels; HEDGED",
        "If the tape is real, the group planned it.; planned it; CONDITIONAL",
        "We would strike the port if they come.; strike the port; CONDITIONAL",
        "The rebels denied that they burned the mill.; burned the mill; DENIED",
        "The rebels denied attacking the mill.; attacking the mill; DENIED",
        // The attack itself is not what is denied.
        "The rebels denied involvement in the attack on the mill.; the attack on the mill; ASSERTED",
        "The mine did not go off.; go off; DENIED",
        "There is no evidence that they burned the mill.; they burned the mill; DENIED",
        "The front will attack the port.; attack the port; PREDICTED",
        "The men planned to attack the port.; attack the port; PREDICTED",
        "The toll is expected to rise.; rise; PREDICTED",
        "The rebels did not flee, but they burned the mill.; they burned the mill; ASSERTED",
        "GUNMEN ALLEGEDLY KILLED FIVE GUARDS.; FIVE GUARDS; HEDGED",
      })
  void howFirmlyWordsAreSaid(String text, String words, String modality) {
    assertEquals(modality, modality(text, words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "said",
        "\"",
        "\" said",
        "According to",
        ", said, said, said, said",
        "who said who said that that that",
        "[begin recording] [",
        "[begin recording] [A]",
        "It was reported that",
        "\uD83D said \uDC00 that \u200B",
        "Police said \"",
        "X, said",
        "“”«»''``",
        "if",
        "- police",
        "citing",
        "he said he said he said he said. He said.",
      })
  void nothingInATextMakesItFail(String text) {
    VoiceReading reading = read(Reports.plain(text));
    for (int i = 0; i < text.length(); i++) {
      Span span = new Span(i, i + 1);
      reading.voiceAt(span);
      reading.modalityAt(span);
      reading.saidAt(span);
    }
    reading.voiceAt(new Span(text.length() + 5, text.length() + 9));
  }

  @Test
  void randomWordsDoNotMakeItFail() {
    String[] words = {
      "police", "said", "\"", ",", "that", "who", "the", "told", "BBC", ".", "\n\n", "and", "was",
      "reported", "by", "according", "to", "citing", "(", ")", "[", "]", "'s", "-", "if", "he",
      "Colonel", "Rivas", ":", "denied", "on", "Tuesday", "saying", "accused", "of", "statement"
    };
    for (int seed = 0; seed < 400; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 120; i++) {
        text.append(words[random.nextInt(words.length)]).append(' ');
      }
      Report report = Reports.plain(text.toString());
      VoiceReading reading = read(report);
      for (Attribution attribution : reading.attributions()) {
        attribution.content().forEach(reading::voiceAt);
        reading.saidAt(attribution.cue());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "police said ",
        "\" he said, ",
        "who said that ",
        "(",
        "X, a ",
        "\"a\" ",
        "if ",
        "of the "
      })
  void longTextsTakeSecondsAtMost(String words) {
    Report report = Reports.plain(words.repeat(200_000 / words.length()));
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          VoiceReading reading = read(report);
          for (int i = 0; i + 40 < report.text().length(); i += 40) {
            reading.voiceAt(new Span(i, i + 20));
            reading.modalityAt(new Span(i, i + 20));
          }
        });
  }

  @Test
  void whoSpeaksOfANumberSaysIt() {
    String words = "The army spoke of six dead.";
    Text text = Text.of(Reports.of(words, Optional.of("The Paper")));
    Found<Count> six = new Found<>(new Span(18, 21), Count.exactly(6));
    Meanings meanings = new Meanings(List.of(), List.of(), List.of(), List.of(), List.of(six));
    assertEquals("army", Voices.in(text, meanings).voiceAt(six.span()).root().name());
  }
}
