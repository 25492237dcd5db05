// SPDX-License-Identifier: Apache-2.0
package org.dateline.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.codebook.PlacePrecision;

/**
 * Chooses among places of one name: by what is said right beside it ("Springfield, Missouri", "San
 * Miguel department"), by the countries that the report speaks of, and by how well a place is
 * known.
 */
final class PlaceChoice {
  private static final Optional<String> UNITED_STATES = Optional.of("US");
  private static final double INSIDE = 8;
  private static final double KIND = 4;
  private static final double SPOKEN_OF = 5;
  private static final double NEIGHBOUR = 1.5;
  private static final double OWN_NAME = 1;

  private final PlaceWords words;
  private final PlaceEvidence evidence;
  private final Map<String, Toponym> explicit = new HashMap<>();

  PlaceChoice(PlaceWords words, PlaceEvidence evidence) {
    this.words = words;
    this.evidence = evidence;
  }

  /** The place that each name means. */
  List<Toponym> choose(List<PlaceName> names) {
    List<Optional<PlaceName>> containers = new ArrayList<>();
    for (int n = 0; n < names.size(); n++) {
      containers.add(container(names, n));
    }
    for (int n = 0; n < names.size(); n++) {
      if (containers.get(n).isPresent()) {
        Toponym best = best(names.get(n), containers.get(n));
        if (isInside(best, containers.get(n).get())) {
          explicit.putIfAbsent(names.get(n).key(), best);
        }
      }
    }
    evidence.addDivisions(names, chosen(names, containers));
    return chosen(names, containers);
  }

  private List<Toponym> chosen(List<PlaceName> names, List<Optional<PlaceName>> containers) {
    List<Toponym> chosen = new ArrayList<>();
    for (int n = 0; n < names.size(); n++) {
      chosen.add(best(names.get(n), containers.get(n)));
    }
    return chosen;
  }

  /** Which names stand beside a name that holds the place chosen for them. */
  List<Boolean> held(List<PlaceName> names, List<Toponym> chosen) {
    List<Boolean> held = new ArrayList<>();
    for (int n = 0; n < names.size(); n++) {
      Toponym place = chosen.get(n);
      boolean inside = container(names, n).filter(c -> isInside(place, c)).isPresent();
      held.add(inside || place.equals(explicit.get(names.get(n).key())));
    }
    return held;
  }

  /** The places that a name was not taken to mean, the likeliest first. */
  List<Rival> rivals(List<PlaceName> names, int n) {
    PlaceName name = names.get(n);
    Optional<PlaceName> container = container(names, n);
    Toponym best = best(name, container);
    double most = score(name, best, container);
    return name.senses().stream()
        .filter(sense -> !sense.equals(best))
        .map(
            sense ->
                new Rival(
                    Places.place(sense.name(), sense, name.type()),
                    score(name, sense, container) - most))
        .sorted(Comparator.comparingDouble(Rival::score).reversed())
        .toList();
  }

  private Toponym best(PlaceName name, Optional<PlaceName> container) {
    Toponym best = name.senses().get(0);
    double most = Double.NEGATIVE_INFINITY;
    for (Toponym sense : name.senses()) {
      double score = score(name, sense, container);
      if (score > most) {
        most = score;
        best = sense;
      }
    }
    return best;
  }

  private double score(PlaceName name, Toponym sense, Optional<PlaceName> container) {
    double score = known(sense) + spokenOf(name, sense);
    if (container.isPresent() && isInside(sense, container.get())) {
      score += INSIDE;
    }
    if (name.type().isPresent() && fits(sense, name.type().get())) {
      score += KIND;
    }
    score += NEIGHBOUR * evidence.share(sense);
    if (name.key().equals(PlaceWords.key(sense.name()))) {
      score += OWN_NAME;
    }
    if (sense.equals(explicit.get(name.key()))) {
      score += INSIDE / 2;
    }
    return score;
  }

  /** Much of the world's news speaks of the United States, and little of their namesake towns. */
  private double spokenOf(PlaceName name, Toponym sense) {
    boolean village =
        sense.country().equals(UNITED_STATES) && sense.kind().isCity() && !isFamous(sense);
    boolean famous = village && name.senses().stream().anyMatch(PlaceChoice::isFamous);
    double share = evidence.shareBeside(name, sense.country());
    return SPOKEN_OF * share * (famous ? 0.7 : 1);
  }

  private static boolean isFamous(Toponym sense) {
    return sense.kind() == Toponym.Kind.CAPITAL
        || sense.kind() == Toponym.Kind.COUNTRY
        || sense.kind().isCity() && sense.population() > 1_000_000;
  }

  private static double known(Toponym sense) {
    double people = Math.log10((double) sense.population() + 10) * 0.6;
    return switch (sense.kind()) {
      case COUNTRY -> people + 2.5;
      case CAPITAL -> people + 2;
      case SEAT -> people + 0.8;
      case CITY -> people + (sense.population() > 1_000_000 ? 1.2 : 0);
      case ADMIN1 -> people * 0.9 + 0.3;
      case ADMIN2 -> people * 0.7;
      case DISTRICT -> people - 0.5;
      case REGION, SITE -> 7;
    };
  }

  private static boolean fits(Toponym sense, PlacePrecision type) {
    return switch (type) {
      case ADMIN1 -> sense.kind() == Toponym.Kind.ADMIN1 || sense.kind() == Toponym.Kind.ADMIN2;
      case CITY -> sense.kind().isCity();
      case DISTRICT ->
          sense.kind() == Toponym.Kind.DISTRICT
              || sense.kind() == Toponym.Kind.ADMIN2
              || sense.kind() == Toponym.Kind.REGION;
      default -> false;
    };
  }

  /** Whether a place lies in one of the places that another name may mean. */
  static boolean isInside(Toponym sense, PlaceName container) {
    for (Toponym outer : container.senses()) {
      boolean sameCountry = outer.country().isPresent() && outer.country().equals(sense.country());
      boolean country =
          outer.kind() == Toponym.Kind.COUNTRY && sense.kind() != Toponym.Kind.COUNTRY;
      boolean division =
          outer.kind() == Toponym.Kind.ADMIN1
              && sense.kind() != Toponym.Kind.ADMIN1
              && sense.kind() != Toponym.Kind.COUNTRY
              && outer.admin1().equals(sense.admin1());
      if (sameCountry && (country || division)) {
        return true;
      }
    }
    return false;
  }

  /** The name that is said to hold this one: "X, Y", "X in Y", "X, in the northern Y". */
  private Optional<PlaceName> container(List<PlaceName> names, int n) {
    if (n + 1 >= names.size()) {
      return Optional.empty();
    }
    PlaceName name = names.get(n);
    PlaceName next = names.get(n + 1);
    int i = name.typeEnd();
    int marks = 0;
    while (i < next.first() && i < name.typeEnd() + 5) {
      PlaceWords.Word word = words.at(i);
      boolean joint =
          word.is(",") || word.is("(") || word.is("in") || word.is("of") || word.is("'s");
      boolean filler = word.is("the") || PlaceLexicon.bundled().is("direction", word.key());
      if (!joint && !filler) {
        return Optional.empty();
      }
      marks += joint ? 1 : 0;
      i++;
    }
    return i == next.first() && marks > 0 ? Optional.of(next) : Optional.empty();
  }
}
