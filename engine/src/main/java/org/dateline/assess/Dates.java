// SPDX-License-Identifier: Apache-2.0
package org.dateline.assess;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.codebook.DatePrecision;
import org.dateline.codebook.DateRange;
import org.dateline.codebook.Field;
import org.dateline.codebook.Statement;

/** Reads the date of an incident off its statements. */
final class Dates {
  /** What an hour adds to the confidence in a day, where days are told by as many voices. */
  private static final double HOUR = 0.03;

  private static final Comparator<Statement> FINEST =
      Comparator.<Statement>comparingInt(s -> coarse(((DateRange) s.value()).precision()))
          .thenComparing(Comparator.comparingDouble(Statement::confidence).reversed());

  private Dates() {}

  /**
   * The finest date, the surest and first of those; a day told within it is finer: "over the
   * weekend ... on Saturday evening".
   */
  static Optional<DateRange> best(Said said) {
    List<DateRange> dates =
        said.of(Field.DATE).stream()
            .sorted(FINEST)
            .map(statement -> (DateRange) statement.value())
            .toList();
    Optional<DateRange> best = dates.stream().findFirst();
    if (best.isEmpty() || isDay(best.get())) {
      return best;
    }
    return dates.stream()
        .filter(date -> isDay(date) && date.meets(best.get()))
        .findFirst()
        .or(() -> best);
  }

  private static boolean isDay(DateRange date) {
    return coarse(date.precision()) == 0 && date.start().equals(date.end());
  }

  /**
   * The day that the most root voices give, as finely as any of them; of several, that of the
   * surest, then the earliest. Where none gives a day, the finest date of all.
   *
   * @param told the earliest first
   */
  static Optional<DateRange> shared(List<Told> told, RootVoices voices) {
    List<Votes.Vote<DateRange>> votes = Votes.ofBest(told, Field.DATE, voices, Dates::best).all();
    int finest = votes.stream().mapToInt(vote -> coarse(vote.value().precision())).min().orElse(0);
    List<Votes.Vote<DateRange>> fine =
        votes.stream().filter(vote -> coarse(vote.value().precision()) == finest).toList();
    Map<LocalDate, Set<String>> roots = new LinkedHashMap<>();
    Map<LocalDate, Double> surest = new HashMap<>();
    for (Votes.Vote<DateRange> vote : fine) {
      DateRange date = vote.value();
      Set<String> behind = roots.computeIfAbsent(date.start(), k -> new TreeSet<>());
      behind.addAll(vote.roots());
      surest.merge(date.start(), sureness(vote), Math::max);
      if (date.start().equals(date.end())) {
        // "Overnight" speaks for either of its days where somebody names one of them.
        fine.stream()
            .filter(other -> other.value().meets(date))
            .forEach(other -> behind.addAll(other.roots()));
      }
    }
    int most = roots.values().stream().mapToInt(Set::size).max().orElse(0);
    return roots.entrySet().stream()
        .filter(day -> day.getValue().size() == most)
        .max(
            Comparator.<Map.Entry<LocalDate, Set<String>>>comparingDouble(
                    day -> surest.get(day.getKey()))
                .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
        .flatMap(day -> finest(votes, day.getKey(), finest));
  }

  /** Who knows the hour knows the day. */
  private static double sureness(Votes.Vote<DateRange> vote) {
    return vote.confidence() + (vote.value().precision() == DatePrecision.HOUR ? HOUR : 0);
  }

  private static Optional<DateRange> finest(
      List<Votes.Vote<DateRange>> votes, LocalDate day, int coarseness) {
    return votes.stream()
        .map(Votes.Vote::value)
        .filter(date -> coarse(date.precision()) == coarseness && date.start().equals(day))
        .min(Comparator.comparing(DateRange::precision));
  }

  private static int coarse(DatePrecision precision) {
    return switch (precision) {
      case HOUR, DAY -> 0;
      case WEEK -> 1;
      case MONTH -> 2;
      case YEAR -> 3;
      case UNKNOWN -> 4;
    };
  }
}
