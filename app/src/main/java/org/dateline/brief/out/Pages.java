// SPDX-License-Identifier: Apache-2.0
package org.dateline.brief.out;

import org.dateline.brief.Brief;
import org.dateline.brief.Citation;
import org.dateline.brief.Note;
import org.dateline.brief.Passage;
import org.dateline.brief.Section;
import org.dateline.brief.Sentence;

/** A brief as XSL formatting objects, which say how its pages look. */
final class Pages {
  private static final String HEAD =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <fo:root xmlns:fo="http://www.w3.org/1999/XSL/Format" xml:lang="en"
          font-family="Noto Sans, Noto Sans Arabic" font-size="10pt" line-height="14.5pt">
      <fo:layout-master-set>
        <fo:simple-page-master master-name="page" page-width="210mm" page-height="297mm"
            margin="22mm 24mm 16mm 24mm">
          <fo:region-body margin-bottom="12mm"/>
          <fo:region-after extent="8mm"/>
        </fo:simple-page-master>
      </fo:layout-master-set>
      <fo:page-sequence master-reference="page">
      <fo:static-content flow-name="xsl-region-after">
        <fo:block text-align="center" font-size="8pt"><fo:page-number/></fo:block>
      </fo:static-content>
      <fo:flow flow-name="xsl-region-body">
      """;

  private Pages() {}

  static String of(Brief brief) {
    StringBuilder out = new StringBuilder(HEAD);
    block(out, "font-size='17pt' line-height='22pt' font-weight='bold'", text(brief.title()));
    brief
        .asOf()
        .ifPresent(at -> block(out, "font-size='9pt' space-before='3pt'", text(Citation.asOf(at))));
    for (Section section : brief.sections()) {
      String heading = "font-size='12.5pt' line-height='17pt' font-weight='bold'";
      block(
          out,
          heading + " space-before='16pt' space-after='2pt' keep-with-next.within-page='always'",
          text(section.topic().heading()));
      section.passages().forEach(passage -> passage(out, passage, brief.many()));
    }
    block(
        out,
        "font-size='12.5pt' font-weight='bold' space-before='20pt' space-after='4pt'"
            + " border-top='0.5pt solid black' padding-top='8pt'"
            + " keep-with-next.within-page='always'",
        "Notes");
    brief.notes().forEach(note -> note(out, note));
    return out.append("</fo:flow>\n</fo:page-sequence>\n</fo:root>\n").toString();
  }

  private static void passage(StringBuilder out, Passage passage, boolean heading) {
    if (heading) {
      block(
          out,
          "font-weight='bold' space-before='7pt' keep-with-next.within-page='always'",
          text(passage.heading()));
    }
    StringBuilder words = new StringBuilder();
    for (Sentence sentence : passage.sentences()) {
      words.append(words.isEmpty() ? "" : " ").append(text(sentence.text()));
      words.append("<fo:inline font-size='6.5pt' baseline-shift='3.2pt'>");
      String gap = "";
      for (int number : sentence.notes()) {
        words
            .append(gap)
            .append("<fo:basic-link internal-destination='note-")
            .append(number)
            .append("'>")
            .append(number)
            .append("</fo:basic-link>");
        gap = ", ";
      }
      words.append("</fo:inline>");
    }
    block(out, "space-before='2pt' widows='2' orphans='2'", words.toString());
  }

  private static void note(StringBuilder out, Note note) {
    Citation citation = Citation.of(note);
    String source =
        citation
            .url()
            .map(
                url ->
                    "<fo:basic-link color='#1a4b8c' external-destination=\"url('"
                        + text(url).replace("(", "%28").replace(")", "%29")
                        + "')\">"
                        + text(citation.source())
                        + "</fo:basic-link>")
            .orElse(text(citation.source()));
    String quote = citation.quote().map(words -> ": “" + text(words) + "”").orElse("");
    block(
        out,
        "id='note-"
            + note.number()
            + "' font-size='8.5pt' line-height='11.5pt' space-before='2.5pt'"
            + " start-indent='16pt' text-indent='-16pt'",
        note.number() + ". " + source + quote + " (" + text(citation.locus()) + ")");
  }

  private static void block(StringBuilder out, String how, String content) {
    out.append("<fo:block ").append(how).append('>').append(content).append("</fo:block>\n");
  }

  private static String text(String words) {
    StringBuilder out = new StringBuilder();
    Citation.shown(words)
        .codePoints()
        .filter(Pages::isXml)
        .forEach(
            c -> {
              switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(c);
              }
            });
    return out.toString();
  }

  /** Half a surrogate pair and the like are no characters. */
  static boolean isXml(int c) {
    return c >= ' ' && c < 0xd800 || c >= 0xe000 && c < 0xfffe || c >= 0x10000;
  }
}
