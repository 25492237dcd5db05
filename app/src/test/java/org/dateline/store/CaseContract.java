// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.dateline.line.CaseWork;
import org.dateline.line.Line;
import org.dateline.line.Looking;
import org.dateline.read.Hints;

/** What tests of every database that keeps a case are made of. */
abstract class CaseContract {
  static final String TIKRIT =
      "On 2024-03-05 in Tikrit a bombing killed 12 people near the old bridge, and traders said"
          + " that the market would stay shut for the rest of the week.";
  static final String ALEPPO =
      "On 2024-03-07 in Aleppo a shelling killed 3 people in a bakery while families waited there"
          + " for bread, said a baker who had left by the back door.";

  Instant now = Instant.parse("2024-03-10T12:00:00Z");

  /** A case that does not exist yet, under a name of its own. */
  abstract String fresh();

  CaseWork recording(String at) {
    return CaseWork.open(at, () -> now, () -> {});
  }

  Heard add(String at, Given... reports) {
    Heard heard = new Heard();
    try (CaseWork recording = recording(at)) {
      recording.add(new Line(new PlainStages(), 2), List.of(reports), Hints.none(), heard);
    }
    return heard;
  }

  <T> T look(String at, Function<Looking, T> look) {
    try (CaseWork recording = recording(at)) {
      return recording.look(look);
    }
  }

  List<String> ids(String at, IncidentFilter filter) {
    try (CaseWork recording = recording(at)) {
      return ids(recording, filter);
    }
  }

  static List<String> ids(CaseWork recording, IncidentFilter filter) {
    return found(recording, filter, Optional.empty());
  }

  static List<String> ids(CaseWork recording, IncidentFilter filter, String asOf) {
    return found(recording, filter, Optional.of(LocalDateTime.parse(asOf)));
  }

  private static List<String> found(
      CaseWork recording, IncidentFilter filter, Optional<LocalDateTime> asOf) {
    return recording.look(
        look -> {
          List<String> ids = new ArrayList<>();
          look.incidents(filter, asOf, one -> ids.add(one.id()));
          return ids;
        });
  }

  List<String> views(String at) {
    return views(at, Optional.empty());
  }

  List<String> views(String at, Optional<LocalDateTime> asOf) {
    return look(
        at,
        look -> {
          List<String> views = new ArrayList<>();
          look.incidents(IncidentFilter.all(), asOf, one -> views.add(one.view()));
          Collections.sort(views);
          return views;
        });
  }

  static String derived(String at) {
    try (Case record = Case.open(at)) {
      return Dump.derived(record);
    }
  }

  /** Reports of some attacks, told several times, with figures that move. */
  static List<Given> story(Random random, int reports) {
    List<String> towns = List.of("Tikrit", "Aleppo", "Mosul", "Kirkuk", "Ramadi");
    List<String> kinds = List.of("bombing", "shelling", "armed_assault");
    List<Given> story = new ArrayList<>();
    for (int i = 0; i < reports; i++) {
      StringBuilder text = new StringBuilder();
      for (int act = 0; act <= random.nextInt(2); act++) {
        int which = random.nextInt(12);
        text.append(
            String.format(
                "On 2024-03-%02d in %s a %s killed %d, report %d of the day says. ",
                1 + which,
                towns.get(which % towns.size()),
                kinds.get(which % kinds.size()),
                3 + which + random.nextInt(3),
                i));
      }
      String day = String.format("2024-03-%02d", 13 + random.nextInt(9));
      story.add(Given.report("r" + i, i % 3 == 0 ? "Post" : "Paper " + i, day, text.toString()));
    }
    return story;
  }
}
