// SPDX-License-Identifier: Apache-2.0
package org.dateline.line;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.assess.PastEvent;
import org.dateline.brief.Draft;
import org.dateline.brief.Ground;
import org.dateline.brief.Note;
import org.dateline.brief.ReportHead;
import org.dateline.brief.Section;
import org.dateline.codebook.Evidence;
import org.dateline.codebook.Span;

/** The draft of a brief as a case keeps it and as programs get it. What is not known is null. */
public final class DraftJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private DraftJson() {}

  /** Writes a draft. */
  public static String write(Draft draft) {
    return tree(draft).toString();
  }

  /** A draft as JSON, to be put into something else. */
  static ObjectNode tree(Draft draft) {
    ObjectNode json = JSON.createObjectNode();
    json.put("title", draft.title());
    json.put("as_of", draft.asOf().map(LocalDateTime::toString).orElse(null));
    var parts = json.putArray("parts");
    for (Draft.Part part : draft.parts()) {
      ObjectNode one = parts.addObject();
      one.put("topic", part.topic().name().toLowerCase(Locale.ROOT));
      one.put("incident", part.incident());
      one.put("heading", part.heading());
      var lines = one.putArray("sentences");
      part.lines().forEach(line -> line(lines.addObject(), line));
    }
    var notes = json.putArray("notes");
    draft.notes().forEach(note -> note(notes.addObject(), note));
    return json;
  }

  private static void line(ObjectNode json, Draft.Line line) {
    json.put("number", line.number());
    json.put("text", line.text());
    json.put("original", line.original().orElse(null));
    var notes = json.putArray("notes");
    line.notes().forEach(notes::add);
    json.put("author", line.author().orElse(null));
    json.put("out", line.out());
  }

  private static void note(ObjectNode json, Note note) {
    json.put("number", note.number());
    Ground ground = note.ground();
    if (ground instanceof Ground.Words words) {
      json.put("kind", "words");
      head(json.putObject("report"), words.report());
      json.put("start", words.evidence().span().start());
      json.put("end", words.evidence().span().end());
      json.put("quote", words.evidence().quote());
    } else if (ground instanceof Ground.Whole whole) {
      json.put("kind", "report");
      head(json.putObject("report"), whole.report());
    } else if (ground instanceof Ground.Earlier earlier) {
      PastEvent act = earlier.act();
      json.put("kind", "earlier_act");
      json.put("id", act.id());
      json.put("day", act.day().toString());
      json.put("place", act.place().orElse(null));
      json.put("killed", act.killed());
      json.put("words", act.words());
    } else if (ground instanceof Ground.Analyst analyst) {
      json.put("kind", "analyst");
      json.put("name", analyst.name());
      json.put("original", analyst.original().orElse(null));
    }
  }

  private static void head(ObjectNode json, ReportHead head) {
    json.put("id", head.id());
    json.put("title", head.title().orElse(null));
    json.put("source", head.source().orElse(null));
    json.put("url", head.url().orElse(null));
    json.put("published", head.published().map(LocalDateTime::toString).orElse(null));
  }

  /** Reads what {@link #write} wrote. */
  public static Draft read(String form) {
    try {
      JsonNode json = JSON.readTree(form);
      List<Draft.Part> parts = new ArrayList<>();
      for (JsonNode one : json.path("parts")) {
        List<Draft.Line> lines = new ArrayList<>();
        one.path("sentences").forEach(line -> lines.add(line(line)));
        parts.add(
            new Draft.Part(
                Section.Topic.valueOf(one.path("topic").asText().toUpperCase(Locale.ROOT)),
                one.path("incident").asText(),
                one.path("heading").asText(),
                lines));
      }
      List<Note> notes = new ArrayList<>();
      json.path("notes")
          .forEach(one -> notes.add(new Note(one.path("number").asInt(), ground(one))));
      return new Draft(
          json.path("title").asText(), text(json, "as_of").map(LocalDateTime::parse), parts, notes);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the case holds a draft that is no JSON", e);
    }
  }

  private static Draft.Line line(JsonNode json) {
    List<Integer> notes = new ArrayList<>();
    json.path("notes").forEach(one -> notes.add(one.asInt()));
    return new Draft.Line(
        json.path("number").asInt(),
        json.path("text").asText(),
        text(json, "original"),
        notes,
        text(json, "author"),
        json.path("out").asBoolean());
  }

  private static Ground ground(JsonNode json) {
    return switch (json.path("kind").asText()) {
      case "words" -> {
        ReportHead report = head(json.path("report"));
        yield new Ground.Words(
            report,
            new Evidence(
                report.id(),
                new Span(json.path("start").asInt(), json.path("end").asInt()),
                json.path("quote").asText()));
      }
      case "report" -> new Ground.Whole(head(json.path("report")));
      case "analyst" -> new Ground.Analyst(json.path("name").asText(), text(json, "original"));
      default ->
          new Ground.Earlier(
              new PastEvent(
                  json.path("id").asText(),
                  LocalDate.parse(json.path("day").asText()),
                  text(json, "place"),
                  Optional.empty(),
                  Optional.empty(),
                  json.path("killed").asInt(),
                  json.path("words").asText()));
    };
  }

  private static ReportHead head(JsonNode json) {
    return new ReportHead(
        json.path("id").asText(),
        text(json, "title"),
        text(json, "source"),
        text(json, "url"),
        text(json, "published").map(LocalDateTime::parse));
  }

  private static Optional<String> text(JsonNode json, String name) {
    JsonNode value = json.path(name);
    return value.isTextual() ? Optional.of(value.asText()) : Optional.empty();
  }
}
