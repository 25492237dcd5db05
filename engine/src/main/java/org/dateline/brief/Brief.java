// SPDX-License-Identifier: Apache-2.0
package org.dateline.brief;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.codebook.RecordedIncident;

/**
 * A text about some incidents in which every sentence leads back to what it rests on. Immutable.
 *
 * @param asOf the moment whose knowledge it gives; empty for all that is known
 * @param sections one for each topic that has something to say, in the order of the topics
 * @param notes numbered from 1
 */
public record Brief(
    String title, Optional<LocalDateTime> asOf, List<Section> sections, List<Note> notes) {
  public Brief {
    sections = List.copyOf(sections);
    notes = List.copyOf(notes);
  }

  /**
   * Writes a brief. Pure: the same incidents give the same text.
   *
   * @param title made from the incidents where empty
   * @param incidents in the order in which they are to be told
   * @param heads of the reports that their statements stand in, by id
   */
  public static Brief of(
      Optional<String> title,
      Optional<LocalDateTime> asOf,
      List<RecordedIncident> incidents,
      Map<String, ReportHead> heads,
      Archive archive) {
    Notes notes = new Notes();
    List<Section> sections = new ArrayList<>();
    List<Telling> tellings =
        incidents.stream().map(one -> new Telling(one, heads, incidents)).toList();
    for (Section.Topic topic : Section.Topic.values()) {
      List<Passage> passages = new ArrayList<>();
      for (Telling telling : tellings) {
        Prose prose = new Prose(notes);
        switch (topic) {
          case HAPPENED -> new Happened(telling, prose).write();
          case CLAIMED -> new Claimed(telling, prose).write();
          case DISPUTED -> new Disputed(telling, prose).write();
          case COMPARED -> new Compared(telling, prose, archive).write();
          case UNKNOWN -> new Unknown(telling, prose).write();
        }
        if (!prose.sentences().isEmpty()) {
          passages.add(new Passage(telling.id(), telling.heading(), prose.sentences()));
        }
      }
      if (!passages.isEmpty()) {
        sections.add(new Section(topic, passages));
      }
    }
    return new Brief(title.orElseGet(() -> title(tellings)), asOf, sections, notes.all());
  }

  /** Whether it tells of more than one incident, so that each needs a heading. */
  public boolean many() {
    return sections.stream()
            .flatMap(section -> section.passages().stream())
            .map(Passage::incident)
            .distinct()
            .count()
        > 1;
  }

  private static String title(List<Telling> tellings) {
    return tellings.size() == 1
        ? tellings.get(0).heading()
        : "Brief on " + Wording.number(tellings.size()) + " incidents";
  }
}
