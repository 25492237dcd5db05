// SPDX-License-Identifier: Apache-2.0
package org.dateline.assess;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.codebook.Field;
import org.dateline.codebook.Place;
import org.dateline.codebook.PlacePrecision;
import org.dateline.codebook.Statement;

/** Reads the place of an incident off its statements. */
final class Places {
  /** Kilometres within which two names can be of one place: a site and its town. */
  private static final double SAME = 15;

  /** Kilometres from which on two places cannot be one. */
  private static final double FAR = 60;

  private Places() {}

  /** The likeliest place, the finest and first of those. */
  static Optional<Place> best(Said said) {
    return said.of(Field.PLACE).stream()
        .min(
            Comparator.comparing((Statement s) -> -s.confidence())
                .thenComparing(s -> coarse(((Place) s.value()).precision())))
        .map(s -> (Place) s.value());
  }

  /**
   * The most specific place that the most root voices share: of the places said finest, the one
   * that the most voices give or lie around.
   *
   * @param told the earliest first
   */
  static Optional<Place> shared(List<Told> told, RootVoices voices) {
    List<Votes.Vote<Place>> votes = Votes.ofBest(told, Field.PLACE, voices, Places::best).all();
    int finest = votes.stream().mapToInt(vote -> coarse(vote.value().precision())).min().orElse(0);
    return votes.stream()
        .filter(vote -> coarse(vote.value().precision()) == finest)
        .max(
            Comparator.comparingInt((Votes.Vote<Place> vote) -> around(vote.value(), votes))
                .thenComparingInt(vote -> vote.roots().size())
                .thenComparing(vote -> vote.value().coordinates().isPresent())
                .thenComparingDouble(Votes.Vote::confidence))
        .map(Votes.Vote::value);
  }

  /** How many root voices give this place, or one in or around it. */
  private static int around(Place place, List<Votes.Vote<Place>> votes) {
    Set<String> roots = new TreeSet<>();
    votes.stream()
        .filter(vote -> within(vote.value(), place) || within(place, vote.value()))
        .forEach(vote -> roots.addAll(vote.roots()));
    return roots.size();
  }

  /** Whether the one can be the other, said as finely or more coarsely. */
  static boolean within(Place said, Place place) {
    if (said.name().equalsIgnoreCase(place.name())) {
      return true;
    }
    return coarse(said.precision()) == coarse(place.precision()) && kilometres(said, place) < SAME;
  }

  /** Whether both cannot be true: other countries, or two towns far apart. */
  static boolean elsewhere(Place said, Place place) {
    boolean countries =
        said.country().isPresent()
            && place.country().isPresent()
            && !said.country().equals(place.country());
    boolean towns =
        coarse(said.precision()) == 0
            && coarse(place.precision()) == 0
            && kilometres(said, place) > FAR
            && kilometres(said, place) < Double.MAX_VALUE;
    return countries || towns;
  }

  private static double kilometres(Place one, Place other) {
    return one.coordinates().isPresent() && other.coordinates().isPresent()
        ? one.coordinates().get().kilometresTo(other.coordinates().get())
        : Double.MAX_VALUE;
  }

  private static int coarse(PlacePrecision precision) {
    return switch (precision) {
      case SITE, DISTRICT, CITY -> 0;
      case ADMIN1 -> 1;
      case COUNTRY -> 2;
      case UNKNOWN -> 3;
    };
  }
}
