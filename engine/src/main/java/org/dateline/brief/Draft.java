// SPDX-License-Identifier: Apache-2.0
package org.dateline.brief;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A brief that an analyst edits: what the program wrote stays at hand beside what became of it.
 * Immutable; each edit gives a new draft.
 *
 * @param notes of the brief as the program wrote it; the numbers of sentences refer to them
 */
public record Draft(
    String title, Optional<LocalDateTime> asOf, List<Part> parts, List<Note> notes) {
  /** Characters of a sentence at most. */
  static final int LONGEST = 4000;

  public Draft {
    parts = List.copyOf(parts);
    notes = List.copyOf(notes);
  }

  /**
   * What a section says of one incident.
   *
   * @param incident its id
   */
  public record Part(Section.Topic topic, String incident, String heading, List<Line> lines) {
    public Part {
      lines = List.copyOf(lines);
    }
  }

  /**
   * A sentence.
   *
   * @param number by which edits name it, unique within the draft
   * @param original what the program wrote, where somebody changed it
   * @param notes that it rests on; none where it is an analyst's own
   * @param author who changed it or whose own it is
   * @param out whether it is left out
   */
  public record Line(
      int number,
      String text,
      Optional<String> original,
      List<Integer> notes,
      Optional<String> author,
      boolean out) {
    public Line {
      notes = List.copyOf(notes);
    }

    /** Whether an analyst added it. */
    public boolean own() {
      return notes.isEmpty();
    }
  }

  /** A brief as the program wrote it, to be edited. */
  public static Draft of(Brief brief) {
    List<Part> parts = new ArrayList<>();
    int number = 1;
    for (Section section : brief.sections()) {
      for (Passage passage : section.passages()) {
        List<Line> lines = new ArrayList<>();
        for (Sentence one : passage.sentences()) {
          lines.add(
              new Line(
                  number++, one.text(), Optional.empty(), one.notes(), Optional.empty(), false));
        }
        parts.add(new Part(section.topic(), passage.incident(), passage.heading(), lines));
      }
    }
    return new Draft(brief.title(), brief.asOf(), parts, brief.notes());
  }

  /** With another title. */
  public Draft titled(String words) {
    return new Draft(sentence(words), asOf, parts, notes);
  }

  /**
   * A sentence reads so now.
   *
   * @throws IllegalArgumentException where there is no such sentence, or no words
   */
  public Draft edited(int number, String words, String author) {
    String text = sentence(words);
    return with(
        number,
        line -> {
          String first = line.original().orElse(line.text());
          boolean same = text.equals(first) && !line.own();
          return new Line(
              number,
              text,
              line.own() || same ? Optional.empty() : Optional.of(first),
              line.notes(),
              same ? Optional.empty() : Optional.of(author),
              line.out());
        });
  }

  /** A sentence reads again as the program wrote it. */
  public Draft restored(int number) {
    return with(
        number,
        line ->
            line.original().isEmpty()
                ? line
                : new Line(
                    number,
                    line.original().get(),
                    Optional.empty(),
                    line.notes(),
                    Optional.empty(),
                    line.out()));
  }

  /** A sentence is left out, or taken in again. */
  public Draft left(int number, boolean out) {
    return with(
        number,
        line -> new Line(number, line.text(), line.original(), line.notes(), line.author(), out));
  }

  /** A sentence changes places with its neighbour within its part, where it has one. */
  public Draft moved(int number, boolean up) {
    return inPart(
        number,
        (lines, at) -> {
          int to = up ? at - 1 : at + 1;
          if (to >= 0 && to < lines.size()) {
            Collections.swap(lines, at, to);
          }
        });
  }

  /**
   * A sentence of the analyst's own at the end of a part.
   *
   * @param part its place, from 0
   * @throws IllegalArgumentException where there is no such part, or no words
   */
  public Draft added(int part, String words, String author) {
    if (part < 0 || part >= parts.size()) {
      throw new IllegalArgumentException("the brief has no part " + part);
    }
    int next =
        1
            + parts.stream()
                .flatMap(one -> one.lines().stream())
                .mapToInt(Line::number)
                .max()
                .orElse(0);
    Line line =
        new Line(next, sentence(words), Optional.empty(), List.of(), Optional.of(author), false);
    List<Part> all = new ArrayList<>(parts);
    Part old = all.get(part);
    List<Line> lines = new ArrayList<>(old.lines());
    lines.add(line);
    all.set(part, new Part(old.topic(), old.incident(), old.heading(), lines));
    return new Draft(title, asOf, all, notes);
  }

  /**
   * Takes out a sentence of an analyst's own.
   *
   * @throws IllegalArgumentException where the program wrote it: such are left out instead
   */
  public Draft removed(int number) {
    return inPart(
        number,
        (lines, at) -> {
          if (!lines.get(at).own()) {
            throw new IllegalArgumentException("what the program wrote can only be left out");
          }
          lines.remove(at);
        });
  }

  /**
   * The brief as it is to be given away. What somebody changed or added says so in a note.
   *
   * @throws IllegalArgumentException where everything is left out
   */
  public Brief brief() {
    return new DraftBrief(this).brief();
  }

  private interface Change {
    void in(List<Line> lines, int at);
  }

  private Draft with(int number, UnaryOperator<Line> change) {
    return inPart(number, (lines, at) -> lines.set(at, change.apply(lines.get(at))));
  }

  private Draft inPart(int number, Change change) {
    List<Part> all = new ArrayList<>(parts);
    for (int i = 0; i < all.size(); i++) {
      Part part = all.get(i);
      List<Line> lines = new ArrayList<>(part.lines());
      for (int at = 0; at < lines.size(); at++) {
        if (lines.get(at).number() == number) {
          change.in(lines, at);
          all.set(i, new Part(part.topic(), part.incident(), part.heading(), lines));
          return new Draft(title, asOf, all, notes);
        }
      }
    }
    throw new IllegalArgumentException("the brief has no sentence " + number);
  }

  private static String sentence(String words) {
    String text = Citation.shown(words).strip();
    if (text.isEmpty()) {
      throw new IllegalArgumentException("there are no words; leave the sentence out instead");
    }
    if (text.length() > LONGEST) {
      throw new IllegalArgumentException(
          "these are " + text.length() + " characters; a sentence has " + LONGEST + " at most");
    }
    return text;
  }
}
