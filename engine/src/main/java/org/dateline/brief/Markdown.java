// SPDX-License-Identifier: Apache-2.0
package org.dateline.brief;

/** A brief as Markdown with footnotes, as GitHub and Pandoc read it. */
public final class Markdown {
  private Markdown() {}

  /** The whole brief, ending with a line end. */
  public static String of(Brief brief) {
    StringBuilder out = new StringBuilder("# ").append(text(brief.title())).append("\n\n");
    brief.asOf().ifPresent(at -> out.append(Citation.asOf(at)).append("\n\n"));
    for (Section section : brief.sections()) {
      out.append("## ").append(section.topic().heading()).append("\n\n");
      for (Passage passage : section.passages()) {
        if (brief.many()) {
          out.append("### ").append(text(passage.heading())).append("\n\n");
        }
        out.append(paragraph(passage)).append("\n\n");
      }
    }
    out.append("---\n\n");
    brief.notes().forEach(note -> out.append(note(note)).append("\n"));
    return out.toString();
  }

  private static String paragraph(Passage passage) {
    StringBuilder out = new StringBuilder();
    for (Sentence sentence : passage.sentences()) {
      out.append(out.isEmpty() ? "" : " ").append(text(sentence.text()));
      sentence.notes().forEach(number -> out.append("[^").append(number).append(']'));
    }
    return out.toString();
  }

  private static String note(Note note) {
    Citation citation = Citation.of(note);
    return "[^"
        + note.number()
        + "]: "
        + text(citation.source())
        + citation.url().map(url -> ", <" + url + ">").orElse("")
        + citation.quote().map(words -> ": “" + text(words) + "”").orElse("")
        + " ("
        + text(citation.locus())
        + ")";
  }

  /** Words of reports must not become marks. */
  private static String text(String words) {
    StringBuilder out = new StringBuilder();
    for (char c : Citation.shown(words).toCharArray()) {
      if (c == '&') {
        out.append("&amp;");
      } else {
        out.append("\\`*_[]<>|~".indexOf(c) >= 0 ? "\\" : "").append(c);
      }
    }
    return out.toString();
  }
}
