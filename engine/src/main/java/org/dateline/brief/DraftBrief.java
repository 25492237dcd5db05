// SPDX-License-Identifier: Apache-2.0
package org.dateline.brief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Makes a brief of a draft: without what is left out, with notes numbered anew. */
final class DraftBrief {
  private final Draft draft;
  private final Notes notes = new Notes();
  private final Map<Integer, Ground> grounds = new HashMap<>();

  DraftBrief(Draft draft) {
    this.draft = draft;
    draft.notes().forEach(note -> grounds.put(note.number(), note.ground()));
  }

  Brief brief() {
    List<Section> sections = new ArrayList<>();
    for (Section.Topic topic : Section.Topic.values()) {
      List<Passage> passages = new ArrayList<>();
      for (Draft.Part part : draft.parts()) {
        if (part.topic() == topic) {
          List<Sentence> sentences =
              part.lines().stream().filter(line -> !line.out()).map(this::sentence).toList();
          if (!sentences.isEmpty()) {
            passages.add(new Passage(part.incident(), part.heading(), sentences));
          }
        }
      }
      if (!passages.isEmpty()) {
        sections.add(new Section(topic, passages));
      }
    }
    if (sections.isEmpty()) {
      throw new IllegalArgumentException("every sentence is left out; take one in");
    }
    return new Brief(draft.title(), draft.asOf(), sections, notes.all());
  }

  private Sentence sentence(Draft.Line line) {
    TreeSet<Integer> numbers = new TreeSet<>();
    for (int old : line.notes()) {
      Ground ground = grounds.get(old);
      if (ground != null) {
        numbers.add(notes.number(ground));
      }
    }
    line.author()
        .ifPresent(name -> numbers.add(notes.number(new Ground.Analyst(name, line.original()))));
    return new Sentence(line.text(), List.copyOf(numbers));
  }
}
