// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.cli.Paper.Piece;
import org.dateline.codebook.Modality;
import org.dateline.codebook.Part;
import org.dateline.codebook.Report;
import org.dateline.codebook.Span;
import org.dateline.codebook.VoiceLink;
import org.dateline.line.Attributed;

/**
 * Lays a report out with who says what marked in its text, and below it the chain behind each
 * saying. In colours on a terminal, else in brackets: {@code [1 Police] <1 said> {1 five died}}.
 */
final class MarkedVoices {
  /** Which part of a saying words are, the one that shows where several meet last. */
  private enum Role {
    CONTENT("{", "}", Ink.QUOTE),
    SOURCE("[", "]", Ink.STRONG),
    CUE("<", ">", Ink.LABEL);

    private final String opens;
    private final String closes;
    private final Ink ink;

    Role(String opens, String closes, Ink ink) {
      this.opens = opens;
      this.closes = closes;
      this.ink = ink;
    }
  }

  private record Mark(int number, Role role, Span span) {}

  /** A mark that begins or ends at an offset. */
  private record Edge(int at, boolean opens, Mark mark) {}

  /** What closes stands first; of what opens, the longest; of what closes, the shortest. */
  private static final Comparator<Edge> IN_ORDER =
      Comparator.comparingInt(Edge::at)
          .thenComparing(Edge::opens)
          .thenComparing(e -> e.opens() ? -e.mark().span().end() : -e.mark().span().start())
          .thenComparing(e -> e.opens() ? e.mark().role() : Role.CUE)
          .thenComparing(e -> e.opens() ? e.mark().number() : -e.mark().number());

  private final Paper paper;
  private final boolean colours;
  private final Report report;
  private final String text;
  private int part;

  MarkedVoices(Paper paper, boolean colours, Report report) {
    this.paper = paper;
    this.colours = colours;
    this.report = report;
    this.text = report.text();
  }

  /** The text with its marks, and a line for each saying. */
  void lay(List<Attributed> said) {
    paper.blank();
    marked(edges(said));
    paper.line(
        0,
        0,
        piece(Ink.FAINT, "Marked: "),
        piece(Role.SOURCE.ink, colours ? "source" : "[n source]"),
        piece(Ink.FAINT, ", "),
        piece(Role.CUE.ink, colours ? "words of saying" : "<n words of saying>"),
        piece(Ink.FAINT, ", "),
        piece(Role.CONTENT.ink, colours ? "what is said" : "{n what is said}"));
    paper.blank();
    for (int i = 0; i < said.size(); i++) {
      chain(i + 1, said.get(i));
    }
    paper.blank();
  }

  private static List<Edge> edges(List<Attributed> said) {
    List<Edge> edges = new ArrayList<>();
    for (int i = 0; i < said.size(); i++) {
      Attributed one = said.get(i);
      int number = i + 1;
      one.source().ifPresent(span -> add(edges, new Mark(number, Role.SOURCE, span)));
      add(edges, new Mark(number, Role.CUE, one.cue()));
      one.content().forEach(span -> add(edges, new Mark(number, Role.CONTENT, span)));
    }
    edges.sort(IN_ORDER);
    return edges;
  }

  private static void add(List<Edge> edges, Mark mark) {
    edges.add(new Edge(mark.span().start(), true, mark));
    edges.add(new Edge(mark.span().end(), false, mark));
  }

  private void marked(List<Edge> edges) {
    List<Piece> line = new ArrayList<>();
    Map<Role, Integer> open = new EnumMap<>(Role.class);
    int next = 0;
    int at = 0;
    while (at < text.length() || next < edges.size()) {
      int stop = next < edges.size() ? edges.get(next).at() : text.length();
      int end = text.indexOf('\n', at);
      if (end >= 0 && end < stop) {
        line.add(piece(ink(open), text.substring(at, end)));
        paragraph(at, line);
        at = end + 1;
        continue;
      }
      line.add(piece(ink(open), text.substring(at, stop)));
      at = stop;
      for (; next < edges.size() && edges.get(next).at() == stop; next++) {
        Edge edge = edges.get(next);
        open.merge(edge.mark().role(), edge.opens() ? 1 : -1, Integer::sum);
        line.add(sign(edge));
      }
    }
    paragraph(Math.max(0, at - 1), line);
  }

  private void paragraph(int last, List<Piece> line) {
    if (line.stream().anyMatch(piece -> !piece.words().isBlank())) {
      printer(last);
      paper.line(0, 0, line.toArray(Piece[]::new));
      paper.blank();
    }
    line.clear();
  }

  /** Whose words the paragraph with an offset in it is, where another voice begins. */
  private void printer(int offset) {
    List<Part> parts = report.parts();
    int before = part;
    while (part + 1 < parts.size() && parts.get(part + 1).span().start() <= offset) {
      part++;
    }
    Optional<String> voice = parts.isEmpty() ? Optional.empty() : name(parts.get(part));
    Optional<String> old = parts.isEmpty() ? Optional.empty() : name(parts.get(before));
    if (part != before && !voice.equals(old)) {
      paper.line(Ink.FAINT, "── " + voice.orElse("the report's own words"));
    }
  }

  private static Optional<String> name(Part part) {
    return part.voice().map(VoiceLink::name);
  }

  /** Colours need a number only, behind the words of saying. */
  private Piece sign(Edge edge) {
    Mark mark = edge.mark();
    if (colours) {
      boolean number = !edge.opens() && mark.role() == Role.CUE;
      return piece(Ink.FAINT, number ? "(" + mark.number() + ")" : "");
    }
    return piece(
        Ink.PLAIN, edge.opens() ? mark.role().opens + mark.number() + " " : mark.role().closes);
  }

  private static Ink ink(Map<Role, Integer> open) {
    Ink ink = Ink.PLAIN;
    for (Role role : Role.values()) {
      ink = open.getOrDefault(role, 0) > 0 ? role.ink : ink;
    }
    return ink;
  }

  private void chain(int number, Attributed one) {
    String label = Integer.toString(number);
    List<Piece> pieces = new ArrayList<>();
    pieces.add(piece(Ink.PLAIN, one.voice().words()));
    if (!one.said()) {
      pieces.add(piece(Ink.FAINT, " · an attitude; what it is about is taken as known"));
    } else if (one.modality() != Modality.ASSERTED) {
      pieces.add(piece(Ink.ALERT, " · " + one.modality().name().toLowerCase(Locale.ROOT)));
    }
    paper.row(2, 6, label, pieces.toArray(Piece[]::new));
  }

  private static Piece piece(Ink ink, String words) {
    return new Piece(ink, words);
  }
}
