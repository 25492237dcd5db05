// SPDX-License-Identifier: Apache-2.0
package org.dateline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.dateline.codebook.Part;
import org.dateline.codebook.PartKind;
import org.dateline.codebook.Report;
import org.dateline.codebook.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          A bomb went off. Nobody was hurt.                    | A bomb went off. / Nobody was hurt.
          Gen. Vega and Dr. Ruiz were killed. Police said so.  | Gen. Vega and Dr. Ruiz were killed. / Police said so.
          He lives in the U.S. The blast did not wake him.     | He lives in the U.S. / The blast did not wake him.
          It weighed 4.5 kilograms. It failed.                 | It weighed 4.5 kilograms. / It failed.
          "We ran." He fell.                                   | "We ran." / He fell.
          Bus No. 12 burned. Two died.                         | Bus No. 12 burned. / Two died.
          TWO DIED.  IN LIMA, A BOMB WENT OFF.                 | TWO DIED. / IN LIMA, A BOMB WENT OFF.
          """)
  void fullStopsOfAbbreviationsAndNumbersEndNoSentence(String text, String sentences) {
    assertEquals(List.of(sentences.split(" / ")), sentences(text));
  }

  @Test
  void aLineBreakEndsAParagraphOfOrdinaryText() {
    String text = "Blast in Lima\nA bomb exploded in the centre on Monday.\nNobody was hurt.";
    assertEquals(3, sentences(text).size());
  }

  @Test
  void aLineBreakInsideWrappedTextEndsNothing() {
    String text =
        """
        LIMA, 3 NOV 89 (RADIO) -- [TEXT] A CAR LOADED WITH DYNAMITE
        EXPLODED LAST NIGHT IN FRONT OF A MINISTRY IN THE CENTER OF
        THE CITY.  A WATCHMAN WAS KILLED.

           LEAFLETS WERE FOUND A BLOCK AWAY.
        """;
    List<String> sentences = sentences(text);
    assertEquals(3, sentences.size());
    assertTrue(sentences.get(0).endsWith("THE CITY."));
  }

  @Test
  void aSentenceNeverCrossesAPart() {
    String text = "They fled and\nthe police said";
    Part body = Part.body(new Span(0, 13));
    Part post =
        new Part(
            new Span(14, text.length()),
            PartKind.POST,
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    Text cut = Text.of(report(text, List.of(body, post)));
    assertEquals(List.of(0, 1), cut.sentences().stream().map(Sentence::part).toList());
  }

  @Test
  void textWithoutFullStopsIsCutSoThatWorkOnASentenceStaysBounded() {
    Text cut = Text.of(report("bomb ".repeat(10_000)));
    assertTrue(cut.sentences().stream().allMatch(s -> s.end() - s.first() <= 251));
    assertEquals(10_000, cut.tokens().size());
  }

  @Test
  void aSentenceIsFoundByAnyOffsetInIt() {
    Text cut = Text.of(report("One died. Two fled."));
    assertEquals(Optional.of(1), cut.findSentence(12).map(Sentence::index));
    assertEquals(Optional.empty(), cut.findSentence(400));
  }

  private static List<String> sentences(String text) {
    return Text.of(report(text)).sentences().stream()
        .map(s -> text.substring(s.span().start(), s.span().end()))
        .toList();
  }

  private static Report report(String text) {
    return report(text, List.of(Part.body(new Span(0, text.length()))));
  }

  private static Report report(String text, List<Part> parts) {
    return new Report(
        "r",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        text,
        parts);
  }
}
