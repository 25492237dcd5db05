// SPDX-License-Identifier: Apache-2.0
package org.dateline.bench;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.dateline.codebook.Count;
import org.dateline.codebook.Field;
import org.dateline.line.CaseWork;
import org.dateline.line.Looking;
import org.dateline.line.Setting;
import org.dateline.store.IncidentFilter;
import org.dateline.store.Listing;

/** What people ask of a case and decide about it, measured. */
final class RecordReading {
  static final String HEAD =
      String.format(
          "%8s  %15s  %15s  %15s  %15s  %15s  %17s  %15s",
          "accounts",
          "first page ms",
          "one incident ms",
          "claims ms",
          "actors ms",
          "sources ms",
          "one, as of, ms",
          "all, as of, s");

  private static final int LINES = 50;

  private final List<String> incidents;

  private RecordReading(List<String> incidents) {
    this.incidents = incidents;
  }

  /** With incidents from all over a case, in an order of chance. */
  static RecordReading of(CaseWork work) {
    List<String> ids = new ArrayList<>(work.look(look -> sample(look)));
    java.util.Collections.shuffle(ids, new Random(5));
    return new RecordReading(List.copyOf(ids));
  }

  private static List<String> sample(Looking look) {
    List<String> ids = new ArrayList<>();
    for (Listing.Order order : Listing.Order.values()) {
      look.page(Listing.of(IncidentFilter.all(), order, Optional.empty(), 200))
          .incidents()
          .forEach(one -> ids.add(one.id()));
    }
    return ids.stream().distinct().toList();
  }

  private String incident(int number) {
    return incidents.get(number % incidents.size());
  }

  /** How long it takes to set a figure, to join two incidents, and to take that back. */
  List<Times> deciding(CaseWork work, int times) {
    return List.of(
        Times.of(
            times,
            i ->
                work.set(
                    incident(i),
                    List.of(new Setting(Field.KILLED, Count.exactly(i))),
                    "bench",
                    "The hospital's list.")),
        Times.of(
            times,
            i -> work.tie(incident(2 * i), incident(2 * i + 1), Field.SAME, "bench", "One act.")),
        Times.of(times, i -> work.undo(OptionalInt.empty(), "bench", Optional.empty())));
  }

  /** A line of the table: how long it takes to look. */
  String looking(CaseWork work, int accounts, int times) {
    Optional<LocalDateTime> never = Optional.empty();
    Optional<LocalDateTime> then = Optional.of(LocalDateTime.parse("2020-07-01T12:00"));
    Listing first = Listing.of(IncidentFilter.all(), Listing.Order.NEWEST, Optional.empty(), LINES);
    Times page = Times.of(times, i -> work.look(look -> look.page(first)));
    Times one = Times.of(times, i -> work.look(look -> look.show(incident(i), never)));
    Times claims =
        Times.of(
            times,
            i -> work.look(look -> look.claims(Optional.empty(), Optional.empty(), 0, LINES)));
    Times actors = Times.of(times, i -> work.look(look -> look.actors().page("", true, 0, LINES)));
    Times sources = Times.of(times, i -> work.look(Looking::sources));
    Times was = Times.of(times, i -> work.look(look -> look.show(incident(i), then)));
    Times all =
        Times.once(
            () ->
                work.look(
                    look -> {
                      look.incidents(IncidentFilter.all(), then, incident -> {});
                      return true;
                    }));
    return String.format(
        "%8d  %15s  %15s  %15s  %15s  %15s  %17s  %15s",
        accounts, page, one, claims, actors, sources, was, all.seconds());
  }
}
