// SPDX-License-Identifier: Apache-2.0
package org.dateline.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.dateline.codebook.Found;
import org.dateline.codebook.Place;
import org.dateline.codebook.PlacePrecision;

/** Words for people and things of a country: "Iranian", "Salvadorans", "U.S.-led". */
final class Demonyms {
  private static final int LONGEST = 3;

  private final Gazetteer gazetteer;
  private final PlaceWords words;
  private final List<Found<Place>> found = new ArrayList<>();

  Demonyms(Gazetteer gazetteer, PlaceWords words, boolean upperCase) {
    this.gazetteer = gazetteer;
    this.words = words;
    int i = 0;
    while (i < words.size()) {
      i = read(i, upperCase);
    }
  }

  /** Moves names that only say whose something is, "Iran-backed", from places to demonyms. */
  void takeFrom(List<PlaceName> names) {
    for (Iterator<PlaceName> i = names.iterator(); i.hasNext(); ) {
      PlaceName name = i.next();
      PlaceWords.Word next = words.at(name.end());
      boolean joined =
          next.hyphen() && (!next.capital() || PlaceLexicon.bundled().isCommon(next.key()));
      if (joined) {
        Optional<String> country =
            name.senses().stream()
                .filter(s -> s.kind() == Toponym.Kind.COUNTRY || s.kind() == Toponym.Kind.CAPITAL)
                .findFirst()
                .flatMap(Toponym::country);
        country.ifPresent(c -> add(name.first(), name.end(), c));
        if (country.isPresent()) {
          i.remove();
        }
      }
    }
    found.sort(Comparator.comparing(Found::span));
  }

  /** Adds names of countries that only say whose an organisation is: "U.S. Army". */
  void addAll(List<PlaceName> attributes) {
    for (PlaceName name : attributes) {
      name.senses().stream()
          .filter(s -> s.kind() == Toponym.Kind.COUNTRY)
          .findFirst()
          .flatMap(Toponym::country)
          .ifPresent(c -> add(name.first(), name.end(), c));
    }
    found.sort(Comparator.comparing(Found::span));
  }

  List<Found<Place>> found() {
    return found;
  }

  /** The country of each, by its ISO code. */
  List<String> countries() {
    return found.stream().flatMap(f -> f.value().country().stream()).toList();
  }

  private int read(int i, boolean upperCase) {
    PlaceWords.Word word = words.at(i);
    if (!word.word() || !word.capital()) {
      return i + 1;
    }
    for (int end = Math.min(i + LONGEST, words.size()); end > i; end--) {
      if (!words.at(end - 1).word()) {
        continue;
      }
      Optional<String> country = gazetteer.demonym(words.key(i, end));
      if (country.isPresent()
          && !(upperCase && end == i + 1 && PlaceLexicon.bundled().isCommon(word.key()))) {
        if (!country.get().equals("-")) {
          add(i, end, country.get());
        }
        return end;
      }
    }
    return i + 1;
  }

  private void add(int first, int end, String country) {
    gazetteer
        .country(country)
        .ifPresent(
            c ->
                found.add(
                    new Found<>(
                        words.span(first, end),
                        new Place(
                            c.name(),
                            c.country(),
                            Optional.empty(),
                            c.coordinates(),
                            PlacePrecision.COUNTRY,
                            c.id()))));
  }
}
