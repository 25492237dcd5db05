// SPDX-License-Identifier: Apache-2.0
package org.dateline.brief.out;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.dateline.brief.Brief;
import org.dateline.brief.Ground;
import org.dateline.brief.Note;
import org.dateline.brief.Passage;
import org.dateline.brief.ReportHead;
import org.dateline.brief.Section;
import org.dateline.brief.Sentence;
import org.dateline.codebook.Evidence;
import org.dateline.codebook.Span;
import org.junit.jupiter.api.Test;

/** A brief as a file, opened again. */
class PrintedTest {
  private static final Instant MADE = Instant.parse("2019-03-05T08:00:00Z");
  private static final String CYRILLIC = "Вера Ткач";
  private static final String ARABIC = "قال شهود";

  @Test
  void aPdfHoldsTheSentencesAndTheNotes() throws IOException {
    Printed printed = Pdf.of(brief("Seven people were killed, " + CYRILLIC + " said."), MADE);
    try (PDDocument document = Loader.loadPDF(printed.bytes())) {
      String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
      assertTrue(text.contains("Seven people were killed, " + CYRILLIC + " said."), text);
      assertTrue(text.contains("Harbour & Post <Daily>"), text);
      assertTrue(text.contains("report wire-1, characters 4 to 12"), text);
      assertEquals("A brief", document.getDocumentInformation().getTitle());
    }
    assertEquals(List.of(), printed.missing());
  }

  @Test
  void arabicIsEmbeddedWithLettersThatJoin() throws IOException {
    Printed printed = Pdf.of(brief("It is so."), MADE);
    try (PDDocument document = Loader.loadPDF(printed.bytes())) {
      StringBuilder fonts = new StringBuilder();
      for (var name : document.getPage(0).getResources().getFontNames()) {
        var font = document.getPage(0).getResources().getFont(name);
        assertTrue(font.isEmbedded(), font.getName());
        fonts.append(font.getName()).append(' ');
      }
      assertTrue(fonts.toString().contains("NotoSansArabic"), fonts.toString());
    }
    assertEquals(List.of(), printed.missing());
  }

  @Test
  void signsWithoutAShapeAreNamed() {
    Printed printed = Pdf.of(brief("Seen in 漢 today."), MADE);
    assertEquals(List.of("漢"), printed.missing());
  }

  @Test
  void aDocxHoldsTheSentencesAndTheNotes() throws IOException {
    Printed printed = Docx.of(brief("Seven people were killed, " + CYRILLIC + " said."), MADE);
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(printed.bytes()))) {
      String text =
          document.getParagraphs().stream()
              .map(XWPFParagraph::getText)
              .collect(Collectors.joining("\n"));
      assertTrue(text.contains("Seven people were killed, " + CYRILLIC + " said."), text);
      assertTrue(text.contains(ARABIC), text);
      assertTrue(text.contains("report wire-1, characters 4 to 12"), text);
    }
  }

  @Test
  void halfACharacterDoesNotBreakAFile() {
    Brief brief = brief("Half of one: \ud83d and \u0007.");
    assertTrue(Pdf.of(brief, MADE).bytes().length > 0);
    assertTrue(Docx.of(brief, MADE).bytes().length > 0);
  }

  @Test
  void jsonHasAllThatAnEditorNeeds() throws IOException {
    JsonNode json = new ObjectMapper().readTree(BriefJson.of(brief("It is so.")));
    JsonNode sentence = json.at("/sections/0/passages/0/sentences/0");
    assertEquals("It is so.", sentence.get("text").asText());
    assertEquals(1, sentence.at("/notes/0").asInt());
    assertEquals(ARABIC, json.at("/notes/0/quote").asText());
    assertEquals(4, json.at("/notes/0/start").asInt());
    assertEquals("https://harbour.example.org/1", json.at("/notes/0/url").asText());
  }

  private static Brief brief(String sentence) {
    ReportHead head =
        new ReportHead(
            "wire-1",
            Optional.of("Seven (7) dead"),
            Optional.of("Harbour & Post <Daily>"),
            Optional.of("https://harbour.example.org/1"),
            Optional.of(LocalDateTime.parse("2019-03-04T10:15")));
    Evidence evidence = new Evidence("wire-1", new Span(4, 12), ARABIC);
    Note note = new Note(1, new Ground.Words(head, evidence));
    Passage passage = new Passage("wire-1#1", "Harun", List.of(new Sentence(sentence, List.of(1))));
    Section section = new Section(Section.Topic.HAPPENED, List.of(passage));
    return new Brief("A brief", Optional.empty(), List.of(section), List.of(note));
  }
}
