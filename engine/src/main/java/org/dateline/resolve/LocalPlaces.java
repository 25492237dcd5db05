// SPDX-License-Identifier: Apache-2.0
package org.dateline.resolve;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.codebook.Found;
import org.dateline.codebook.Place;
import org.dateline.codebook.PlacePrecision;
import org.dateline.codebook.Span;

/**
 * Places that the gazetteer does not have. They get the name as said, the country and division of
 * the place that is said to hold them, else the country that the report speaks of most; no position
 * of their own.
 */
final class LocalPlaces {
  private static final int TOWN = 50_000;

  private final PlaceLexicon lexicon = PlaceLexicon.bundled();
  private final PlaceWords words;
  private final PlaceReading reading;
  private final PlaceEvidence evidence;
  private final PlaceChoice choice;
  private final int[] nameAt;
  private final List<Found<Place>> found = new ArrayList<>();
  private final Map<Span, Toponym> about = new HashMap<>();
  private final BitSet covered = new BitSet();

  LocalPlaces(
      Gazetteer gazetteer, PlaceReading reading, PlaceEvidence evidence, PlaceChoice choice) {
    this.choice = choice;
    this.reading = reading;
    this.words = reading.words();
    this.evidence = evidence;
    this.nameAt = new int[words.size()];
    for (int n = 0; n < reading.names().size(); n++) {
      for (int i = reading.names().get(n).first(); i < reading.names().get(n).end(); i++) {
        nameAt[i] = n + 1;
      }
    }
    for (LocalName name : new LocalNames(gazetteer, reading).found()) {
      covered.set(name.first(), name.spanEnd());
      found.add(place(name, town(name)));
    }
  }

  /** The local places, in the order of the text. */
  List<Found<Place>> found() {
    return found;
  }

  /** Where a local place lies, as far as the names in it or beside it tell. */
  Optional<Toponym> about(Span local) {
    return Optional.ofNullable(about.get(local));
  }

  /** Whether a local place holds this name. */
  boolean covers(PlaceName name) {
    return covered.get(name.first());
  }

  /** A name of the gazetteer that means another place here, one that the gazetteer lacks. */
  Found<Place> unplaced(PlaceName name) {
    PlacePrecision type = name.type().orElse(PlacePrecision.CITY);
    LocalName local = new LocalName(name.first(), name.end(), name.end(), type);
    Found<Place> place = place(local, Optional.empty());
    about.remove(place.span());
    return place;
  }

  private Found<Place> place(LocalName local, Optional<Toponym> town) {
    boolean kind = !reading.upperCase() && words.at(local.spanEnd() - 1).capital();
    boolean whole = local.type() == PlacePrecision.SITE || kind;
    String name = words.said(local.first(), whole ? local.spanEnd() : local.end());
    Optional<Toponym> holder = town.or(() -> holder(local.spanEnd()));
    Span span = words.span(local.first(), local.spanEnd());
    inner(local).filter(this::isNoStranger).or(() -> holder).ifPresent(t -> about.put(span, t));
    return new Found<>(
        span,
        new Place(
            reading.upperCase() ? titled(name) : name,
            holder.flatMap(Toponym::country).or(evidence::dominant),
            holder.flatMap(Toponym::admin1),
            town.flatMap(Toponym::coordinates),
            local.type(),
            Optional.empty()));
  }

  /** The place that is said to hold one: "in X, Y", "the X region of Y". */
  private Optional<Toponym> holder(int end) {
    boolean joined = false;
    for (int i = end; i < Math.min(end + 5, nameAt.length); i++) {
      PlaceWords.Word word = words.at(i);
      if (joined && nameAt[i] > 0) {
        return Optional.of(reading.chosen().get(nameAt[i] - 1))
            .filter(t -> t.country().isPresent());
      }
      boolean joint = word.is(",") || word.is("(") || word.is("in") || word.is("of");
      if (!joint && !word.is("the") && !lexicon.is("direction", word.key())) {
        break;
      }
      joined |= joint;
    }
    return Optional.empty();
  }

  /** The place whose name a local one bears: "Lamar County Courthouse". */
  private Optional<Toponym> inner(LocalName local) {
    for (int i = local.first(); i < local.end(); i++) {
      if (nameAt[i] > 0) {
        return Optional.of(reading.chosen().get(nameAt[i] - 1));
      }
    }
    return Optional.empty();
  }

  /** A river may bear the name of a village that is far from here. */
  private boolean isNoStranger(Toponym inner) {
    return inner.population() > TOWN
        || inner.kind() == Toponym.Kind.ADMIN2
        || choice.nearest(inner) > 0.3;
  }

  /** A site that bears a town's name stands in it: "Baghdad International Airport". */
  private Optional<Toponym> town(LocalName local) {
    for (int i = local.first(); i < local.end(); i++) {
      if (nameAt[i] > 0) {
        Toponym sense = reading.chosen().get(nameAt[i] - 1);
        if (sense.kind().isCity()
            && sense.population() > TOWN
            && evidence.share(sense.country()) > 0.25) {
          return Optional.of(sense);
        }
      }
    }
    return Optional.empty();
  }

  /** "SANTA ELENA" as a name is written: "Santa Elena". */
  private static String titled(String shouted) {
    StringBuilder out = new StringBuilder(shouted.length());
    for (int i = 0; i < shouted.length(); i++) {
      boolean opens = i == 0 || !Character.isLetter(shouted.charAt(i - 1));
      char c = shouted.charAt(i);
      out.append(opens ? c : Character.toLowerCase(c));
    }
    return out.toString();
  }
}
