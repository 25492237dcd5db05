// SPDX-License-Identifier: Apache-2.0
package org.dateline.code;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.codebook.DateRange;
import org.dateline.codebook.Found;
import org.dateline.codebook.Place;
import org.dateline.codebook.PlacePrecision;
import org.dateline.codebook.Span;
import org.dateline.text.Text;

/** What the rest of a report says where an act's own words do not name place or day. */
final class Surroundings {
  /** Sentences before an act in which a place still speaks for it. */
  private static final int NEAR = 2;

  private final Text text;
  private final Meanings meanings;

  Surroundings(Text text, Meanings meanings) {
    this.text = text;
    this.meanings = meanings;
  }

  Text text() {
    return text;
  }

  /** The finest place named in the sentences just before, of those in no other country. */
  Optional<Found<Place>> placeBefore(int sentence, Optional<String> country) {
    int from = text.sentences().get(Math.max(0, sentence - NEAR)).span().start();
    int to = text.sentences().get(sentence).span().end();
    return meanings.places().stream()
        .filter(p -> p.span().start() >= from && p.span().end() <= to)
        .filter(p -> country.isEmpty() || country.equals(p.value().country()))
        .max(
            Comparator.<Found<Place>>comparingInt(p -> Telling.fineness(p.value().precision()))
                .thenComparing(Found::span));
  }

  /**
   * The country that the report speaks of: the dateline's, else the one named most often, by name
   * or by the word for its people.
   */
  Optional<Found<Place>> country() {
    Optional<Span> dateline = text.report().dateline().map(d -> d.span());
    Map<String, Integer> named = new HashMap<>();
    Stream.concat(meanings.places().stream(), meanings.demonyms().stream())
        .forEach(
            p ->
                p.value()
                    .country()
                    .ifPresent(
                        c ->
                            named.merge(
                                c,
                                dateline.filter(d -> d.overlaps(p.span())).isPresent() ? 3 : 1,
                                Integer::sum)));
    return Stream.concat(meanings.places().stream(), meanings.demonyms().stream())
        .filter(p -> p.value().country().isPresent())
        .min(
            Comparator.<Found<Place>>comparingInt(p -> -named.get(p.value().country().get()))
                .thenComparing(Found::span))
        .map(Surroundings::asCountry);
  }

  /** A place, known no further than to its country. */
  private static Found<Place> asCountry(Found<Place> found) {
    Place place = found.value();
    if (place.precision() == PlacePrecision.COUNTRY) {
      return found;
    }
    String code = place.country().orElseThrow();
    String name = new java.util.Locale("", code).getDisplayCountry(java.util.Locale.ENGLISH);
    return new Found<>(
        found.span(),
        new Place(
            name,
            place.country(),
            Optional.empty(),
            Optional.empty(),
            PlacePrecision.COUNTRY,
            Optional.empty()));
  }

  /** Whether a date lies so far back that the report only recalls it (codebook, section 1). */
  boolean isBackground(DateRange date) {
    return text.report().day().map(day -> date.end().isBefore(day.minusDays(30))).orElse(false);
  }

  List<Found<Place>> places() {
    return meanings.places();
  }
}
