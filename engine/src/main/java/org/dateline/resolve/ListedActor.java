// SPDX-License-Identifier: Apache-2.0
package org.dateline.resolve;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.codebook.Actor;

/**
 * An actor with what tells it from others of the same name.
 *
 * @param from the first year in which it acted under its names
 * @param to the last such year
 * @param parent id of what it belongs to
 * @param past how it came about
 */
record ListedActor(Actor actor, int from, int to, Optional<String> parent, List<PastLink> past) {
  static final int ALWAYS_FROM = Integer.MIN_VALUE;
  static final int ALWAYS_TO = Integer.MAX_VALUE;

  /** An actor that no year shuts out. */
  static ListedActor of(Actor actor) {
    return new ListedActor(actor, ALWAYS_FROM, ALWAYS_TO, Optional.empty(), List.of());
  }

  /** Whether it acted in the year of a day; an unknown day shuts nobody out. */
  boolean actedOn(Optional<LocalDate> day) {
    return day.map(LocalDate::getYear).map(year -> from <= year && year <= to).orElse(true);
  }

  /** Whether it can have been heard of by a day, with a year to spare for a date that is off. */
  boolean couldBeNamedOn(Optional<LocalDate> day) {
    return day.map(LocalDate::getYear).map(year -> from <= year + 1).orElse(true);
  }

  /** Ids of what it belongs to and of what it came from. */
  Stream<String> family() {
    return Stream.concat(parent.stream(), past.stream().map(PastLink::id));
  }
}
