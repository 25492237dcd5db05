// SPDX-License-Identifier: Apache-2.0
package org.dateline.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.codebook.Found;
import org.dateline.codebook.Place;
import org.dateline.codebook.PlacePrecision;
import org.dateline.codebook.Span;
import org.dateline.text.Lines;

/**
 * Cities that are called by their rank alone: "the Somali capital", "Iraq's capital", "the capital
 * of Mali". Where the name stands beside it, the name says it.
 */
final class Capitals {
  private static final Map<String, String> NAMES = load();
  private static final Set<String> POSSESSIVE = Set.of("'s", "'");

  /** Words between a capital and its name: "Bamako, the Malian capital". */
  private static final int BESIDE = 4;

  private final Gazetteer gazetteer;
  private final PlaceWords words;
  private final List<Found<Place>> named;
  private final Map<Integer, String> countryBefore = new HashMap<>();
  private final Map<Integer, String> countryFrom = new HashMap<>();

  /**
   * Looks for the capitals of a text.
   *
   * @param named the places that stand there with their names
   * @param demonyms words for people and things of a country
   */
  Capitals(
      Gazetteer gazetteer,
      PlaceWords words,
      List<Found<Place>> named,
      List<Found<Place>> demonyms) {
    this.gazetteer = gazetteer;
    this.words = words;
    this.named = named;
    named.stream().filter(f -> f.value().precision() == PlacePrecision.COUNTRY).forEach(this::know);
    demonyms.forEach(this::know);
  }

  private static Map<String, String> load() {
    Map<String, String> names = new HashMap<>();
    for (String line : Lines.of(Capitals.class, "capitals.tsv")) {
      String[] columns = line.split("\t", -1);
      names.put(columns[0], columns[1]);
    }
    return names;
  }

  private void know(Found<Place> country) {
    country
        .value()
        .country()
        .ifPresent(
            code -> {
              countryBefore.put(country.span().end(), code);
              countryFrom.put(country.span().start(), code);
            });
  }

  /** In the order of the text. */
  List<Found<Place>> found() {
    List<Found<Place>> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (words.at(i).is("capital") && !PlaceLexicon.bundled().is("money", words.at(i + 1).key())) {
        at(i).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Found<Place>> at(int word) {
    boolean owned = POSSESSIVE.contains(words.at(word - 1).key());
    int before = owned ? word - 1 : word;
    Optional<String> country =
        before > 0 ? known(countryBefore, words.span(before - 1, before).end()) : Optional.empty();
    int first = country.isPresent() && !owned ? before - 1 : word;
    int end = word + 1;
    if (country.isEmpty() && words.at(word + 1).is("of")) {
      end = words.at(word + 2).is("the") ? word + 3 : word + 2;
      country =
          end < words.size() && words.at(end).word()
              ? known(countryFrom, words.span(end, end + 1).start())
              : Optional.empty();
      end++;
    }
    int from = first;
    int to = end;
    return country
        .flatMap(this::capital)
        .filter(city -> !isBeside(city, from, to))
        .map(
            city ->
                new Found<>(
                    words.span(from, to), Places.place(city.name(), city, Optional.empty())));
  }

  private static Optional<String> known(Map<Integer, String> countries, int offset) {
    return Optional.ofNullable(countries.get(offset));
  }

  private Optional<Toponym> capital(String country) {
    return Optional.ofNullable(NAMES.get(country)).stream()
        .flatMap(name -> gazetteer.named(name).stream())
        .filter(t -> t.kind() == Toponym.Kind.CAPITAL && t.country().equals(Optional.of(country)))
        .findFirst();
  }

  private boolean isBeside(Toponym city, int first, int end) {
    int from = first;
    while (from > Math.max(0, first - BESIDE) && !isBreak(from - 1)) {
      from--;
    }
    int to = end;
    while (to < end + BESIDE && to < words.size() && !isBreak(to)) {
      to++;
    }
    Span near = words.span(from, to);
    return named.stream()
        .anyMatch(
            f ->
                f.span().overlaps(near)
                    && (f.value().gazetteerId().equals(city.id())
                        || f.value().name().equals(city.name())));
  }

  private boolean isBreak(int word) {
    return words.at(word).is("\n");
  }
}
