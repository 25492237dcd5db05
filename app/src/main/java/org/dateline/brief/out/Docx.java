// SPDX-License-Identifier: Apache-2.0
package org.dateline.brief.out;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.VerticalAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.dateline.brief.Brief;
import org.dateline.brief.Citation;
import org.dateline.brief.Note;
import org.dateline.brief.Passage;
import org.dateline.brief.Section;
import org.dateline.brief.Sentence;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;

/** A brief as a document for word processors (Office Open XML), by Apache POI. */
public final class Docx {
  private static final int TITLE = 17;
  private static final int HEADING = 13;
  private static final int TEXT = 11;
  private static final int SMALL = 9;
  private static final int TWENTIETHS = 20;

  private final XWPFDocument document;

  private Docx(XWPFDocument document) {
    this.document = document;
  }

  /**
   * Makes the file.
   *
   * @param made what the file says of when it was made
   */
  public static Printed of(Brief brief, Instant made) {
    try (XWPFDocument document = new XWPFDocument()) {
      document.getProperties().getCoreProperties().setTitle(brief.title());
      document.getProperties().getCoreProperties().setCreator("Dateline");
      document.getProperties().getCoreProperties().setCreated(Optional.of(Date.from(made)));
      new Docx(document).write(brief);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.write(out);
      return new Printed(out.toByteArray(), java.util.List.of());
    } catch (IOException e) {
      throw new UncheckedIOException("the brief could not be written as DOCX", e);
    }
  }

  private void write(Brief brief) {
    line(brief.title(), TITLE, true, 0);
    brief.asOf().ifPresent(at -> line(Citation.asOf(at), SMALL, false, 0));
    for (Section section : brief.sections()) {
      line(section.topic().heading(), HEADING, true, 0);
      for (Passage passage : section.passages()) {
        if (brief.many()) {
          line(passage.heading(), TEXT, true, 1);
        }
        passage(passage);
      }
    }
    line("Notes", HEADING, true, 0);
    brief.notes().forEach(this::note);
  }

  private XWPFParagraph line(String words, int size, boolean bold, int outline) {
    XWPFParagraph line = paragraph(size > TEXT ? TITLE : SMALL / 2);
    if (bold) {
      line.setKeepNext(true);
      var properties =
          line.getCTP().isSetPPr() ? line.getCTP().getPPr() : line.getCTP().addNewPPr();
      properties.addNewOutlineLvl().setVal(BigInteger.valueOf(outline));
    }
    run(line, words, size).setBold(bold);
    return line;
  }

  private XWPFParagraph paragraph(int before) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setSpacingBefore(before * TWENTIETHS);
    paragraph.setSpacingAfter(2 * TWENTIETHS);
    return paragraph;
  }

  private static XWPFRun run(XWPFParagraph paragraph, String words, int size) {
    XWPFRun run = paragraph.createRun();
    run.setFontSize(size);
    run.setFontFamily("Noto Sans");
    run.setText(text(words));
    return run;
  }

  private void passage(Passage passage) {
    XWPFParagraph paragraph = paragraph(2);
    String gap = "";
    for (Sentence sentence : passage.sentences()) {
      run(paragraph, gap + sentence.text(), TEXT);
      gap = " ";
      String comma = "";
      for (int number : sentence.notes()) {
        if (!comma.isEmpty()) {
          run(paragraph, comma, TEXT).setSubscript(VerticalAlign.SUPERSCRIPT);
        }
        comma = ", ";
        reference(paragraph, number);
      }
    }
  }

  /** A number that leads to its note. */
  private static void reference(XWPFParagraph paragraph, int number) {
    CTHyperlink link = paragraph.getCTP().addNewHyperlink();
    link.setAnchor("note-" + number);
    XWPFHyperlinkRun run = new XWPFHyperlinkRun(link, link.addNewR(), paragraph);
    run.setFontSize(TEXT);
    run.setSubscript(VerticalAlign.SUPERSCRIPT);
    run.setText(String.valueOf(number));
  }

  private void note(Note note) {
    Citation citation = Citation.of(note);
    XWPFParagraph paragraph = paragraph(1);
    CTBookmark mark = paragraph.getCTP().addNewBookmarkStart();
    mark.setName("note-" + note.number());
    mark.setId(BigInteger.valueOf(note.number()));
    run(paragraph, note.number() + ". ", SMALL);
    paragraph.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(note.number()));
    if (citation.url().isPresent()) {
      XWPFHyperlinkRun link = paragraph.createHyperlinkRun(citation.url().get());
      link.setFontSize(SMALL);
      link.setFontFamily("Noto Sans");
      link.setColor("1A4B8C");
      link.setText(text(citation.source()));
    } else {
      run(paragraph, citation.source(), SMALL);
    }
    String quote = citation.quote().map(words -> ": “" + words + "”").orElse("");
    run(paragraph, quote + " (" + citation.locus() + ")", SMALL);
  }

  private static String text(String words) {
    StringBuilder out = new StringBuilder();
    boolean ends = words.endsWith(" ");
    boolean begins = words.startsWith(" ");
    Citation.shown(words).codePoints().filter(Pages::isXml).forEach(out::appendCodePoint);
    return (begins ? " " : "") + out + (ends && !out.isEmpty() ? " " : "");
  }
}
