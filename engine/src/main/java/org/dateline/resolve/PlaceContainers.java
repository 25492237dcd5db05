// SPDX-License-Identifier: Apache-2.0
package org.dateline.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which names are said to lie in which others: "X, Y", "X in the northern Y", "Y's X". */
final class PlaceContainers {
  private static final int REACH = 5;

  private final PlaceLexicon lexicon = PlaceLexicon.bundled();
  private final PlaceWords words;
  private final List<PlaceName> names;
  private final List<Optional<PlaceName>> containers = new ArrayList<>();
  private final Map<String, Set<Toponym>> held = new HashMap<>();

  PlaceContainers(PlaceWords words, List<PlaceName> names) {
    this.words = words;
    this.names = names;
    for (int n = 0; n < names.size(); n++) {
      Optional<PlaceName> container = container(n);
      containers.add(container);
      if (container.isPresent()) {
        for (Toponym sense : names.get(n).senses()) {
          if (isInside(sense, container.get())) {
            held.computeIfAbsent(names.get(n).key(), k -> new HashSet<>()).add(sense);
          }
        }
      }
    }
  }

  List<PlaceName> names() {
    return names;
  }

  /** The name that is said to hold a name. */
  Optional<PlaceName> of(int n) {
    return containers.get(n);
  }

  /** Whether a name stands beside one that holds this place. */
  boolean holds(int n, Toponym sense) {
    return containers.get(n).filter(container -> isInside(sense, container)).isPresent();
  }

  /** Whether a name does so somewhere in the report. */
  boolean holdsElsewhere(String key, Toponym sense) {
    return held.getOrDefault(key, Set.of()).contains(sense);
  }

  /** Whether a place lies in one of the places that another name may mean. */
  private static boolean isInside(Toponym sense, PlaceName container) {
    for (Toponym outer : container.senses()) {
      if (outer.country().isPresent()
          && outer.country().equals(sense.country())
          && isInside(sense, outer)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInside(Toponym sense, Toponym outer) {
    boolean country = sense.kind() == Toponym.Kind.COUNTRY;
    boolean wide = country || sense.kind() == Toponym.Kind.ADMIN1;
    return switch (outer.kind()) {
      case COUNTRY -> !country;
      case ADMIN1 -> !wide && outer.admin1().equals(sense.admin1());
      case ADMIN2 ->
          !wide
              && sense.kind() != Toponym.Kind.ADMIN2
              && outer.admin1().equals(sense.admin1())
              && outer
                  .coordinates()
                  .flatMap(o -> sense.coordinates().map(o::kilometresTo))
                  .filter(km -> km < 20 + 1.5 * outer.radius())
                  .isPresent();
      default -> false;
    };
  }

  private Optional<PlaceName> container(int n) {
    Optional<PlaceName> behind = behind(n);
    return behind.isPresent() ? behind : before(n);
  }

  /** "X, Y", "X in Y", "X, in the northern Y". */
  private Optional<PlaceName> behind(int n) {
    if (n + 1 >= names.size()) {
      return Optional.empty();
    }
    PlaceName name = names.get(n);
    PlaceName next = names.get(n + 1);
    int i = name.typeEnd();
    int marks = 0;
    while (i < next.first() && i < name.typeEnd() + REACH) {
      PlaceWords.Word word = words.at(i);
      boolean joint =
          word.is(",") || word.is("(") || word.is("in") || word.is("of") || word.is("'s");
      boolean filler = word.is("the") || lexicon.is("direction", word.key());
      if (!joint && !filler) {
        return Optional.empty();
      }
      marks += joint ? 1 : 0;
      i++;
    }
    return i == next.first() && marks > 0 ? Optional.of(next) : Optional.empty();
  }

  /** "Y's X", "Y's northern X". */
  private Optional<PlaceName> before(int n) {
    if (n == 0) {
      return Optional.empty();
    }
    int i = names.get(n).first() - 1;
    while (lexicon.is("direction", words.at(i).key())
        || lexicon.precision(words.at(i).key()).isPresent()) {
      i--;
    }
    PlaceName before = names.get(n - 1);
    return words.at(i).is("'s") && before.typeEnd() == i ? Optional.of(before) : Optional.empty();
  }
}
