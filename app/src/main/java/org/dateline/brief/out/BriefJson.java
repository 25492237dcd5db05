// SPDX-License-Identifier: Apache-2.0
package org.dateline.brief.out;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDateTime;
import org.dateline.brief.Brief;
import org.dateline.brief.Citation;
import org.dateline.brief.Ground;
import org.dateline.brief.Note;
import org.dateline.brief.Passage;
import org.dateline.brief.ReportHead;
import org.dateline.brief.Section;

/**
 * A brief as JSON, for those who edit it: {@code title}, {@code as_of}, {@code sections} of {@code
 * passages} of {@code sentences} with the numbers of their {@code notes}, and the {@code notes}.
 * What is not known is null.
 */
public final class BriefJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private BriefJson() {}

  /** The brief, indented, ending with a line end. */
  public static String of(Brief brief) {
    ObjectNode out = JSON.createObjectNode();
    out.put("title", brief.title());
    out.put("as_of", brief.asOf().map(LocalDateTime::toString).orElse(null));
    ArrayNode sections = out.putArray("sections");
    brief.sections().forEach(section -> section(sections.addObject(), section));
    ArrayNode notes = out.putArray("notes");
    brief.notes().forEach(note -> note(notes.addObject(), note));
    return out.toPrettyString() + "\n";
  }

  private static void section(ObjectNode out, Section section) {
    out.put("topic", section.topic().name().toLowerCase(java.util.Locale.ROOT));
    out.put("heading", section.topic().heading());
    ArrayNode passages = out.putArray("passages");
    for (Passage passage : section.passages()) {
      ObjectNode one = passages.addObject();
      one.put("incident", passage.incident());
      one.put("heading", passage.heading());
      ArrayNode sentences = one.putArray("sentences");
      passage
          .sentences()
          .forEach(
              sentence -> {
                ObjectNode words = sentences.addObject().put("text", sentence.text());
                ArrayNode numbers = words.putArray("notes");
                sentence.notes().forEach(numbers::add);
              });
    }
  }

  private static void note(ObjectNode out, Note note) {
    out.put("number", note.number());
    Ground ground = note.ground();
    if (ground instanceof Ground.Words words) {
      out.put("kind", "words");
      head(out, words.report());
      out.put("start", words.evidence().span().start());
      out.put("end", words.evidence().span().end());
      out.put("quote", words.evidence().quote());
    } else if (ground instanceof Ground.Whole whole) {
      out.put("kind", "report");
      head(out, whole.report());
    } else if (ground instanceof Ground.Analyst analyst) {
      out.put("kind", "analyst");
      out.put("name", analyst.name());
      out.put("original", analyst.original().orElse(null));
    } else if (ground instanceof Ground.Earlier earlier) {
      out.put("kind", "earlier_act");
      out.put("id", earlier.act().id());
      out.put("day", earlier.act().day().toString());
      out.put("killed", earlier.act().killed());
    }
    out.put("words", Citation.of(note).source());
  }

  private static void head(ObjectNode out, ReportHead head) {
    out.put("report", head.id());
    out.put("source", head.source().orElse(null));
    out.put("title", head.title().orElse(null));
    out.put("published", head.published().map(LocalDateTime::toString).orElse(null));
    out.put("url", head.url().orElse(null));
  }
}
