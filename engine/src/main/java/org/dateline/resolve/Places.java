// SPDX-License-Identifier: Apache-2.0
package org.dateline.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.dateline.codebook.Coordinates;
import org.dateline.codebook.Found;
import org.dateline.codebook.Place;
import org.dateline.codebook.PlacePrecision;
import org.dateline.codebook.Span;
import org.dateline.text.Text;

/**
 * Finds the places that a report names and says what they mean (codebook, {@code place}): at the
 * precision said, in the country that the report speaks of. Persons and organisations that bear a
 * place's name are left out. Pure and thread-safe; linear in the length of the text.
 */
public final class Places {
  private static final long WELL_KNOWN = 300_000;
  private static final long LITTLE_KNOWN = 100_000;
  private static final int NEAR_BY = 10;
  private static final int SURROUNDINGS = 100;
  private static final int CITY_RADIUS = 15;

  private final Gazetteer gazetteer;
  private final PlaceLexicon lexicon = PlaceLexicon.bundled();

  private final PlaceWeights weights;

  public Places(Gazetteer gazetteer) {
    this(gazetteer, PlaceWeights.bundled());
  }

  /** With other weights, for those who fit them. */
  public Places(Gazetteer gazetteer, PlaceWeights weights) {
    this.gazetteer = gazetteer;
    this.weights = weights;
  }

  /** The places and the demonyms of a report, in the order of its text. */
  public PlaceFindings in(Text text) {
    return read(text, (span, offset, candidates) -> {});
  }

  /** The same, with all that each name may mean. */
  public PlaceCandidates withCandidates(Text text) {
    Map<Span, List<Candidate>> candidates = new HashMap<>();
    Map<Span, Candidate> shifted = new HashMap<>();
    PlaceFindings findings =
        read(
            text,
            (span, offset, all) -> {
              List<Candidate> found = all.get();
              candidates.put(span, found);
              offset.flatMap(o -> shifted(found.get(0), o)).ifPresent(c -> shifted.put(span, c));
            });
    return new PlaceCandidates(findings, candidates, shifted);
  }

  /** Takes what each name may mean, which is worked out only for who asks for it. */
  private interface Sink {
    void accept(Span span, Optional<PlaceOffset> offset, Supplier<List<Candidate>> candidates);
  }

  /** A stretch of land round a point is no finer than a district. */
  private static Optional<Candidate> shifted(Candidate named, PlaceOffset offset) {
    Place p = named.place();
    boolean town =
        p.precision() == PlacePrecision.CITY
            || p.precision() == PlacePrecision.SITE
            || p.precision() == PlacePrecision.DISTRICT;
    return p.coordinates()
        .filter(at -> town)
        .map(
            at ->
                new Candidate(
                    new Place(
                        p.name(),
                        p.country(),
                        p.admin1(),
                        Optional.of(offset.from(at)),
                        PlacePrecision.DISTRICT,
                        p.gazetteerId()),
                    offset.radius(named.radius()),
                    named.score(),
                    named.signs()));
  }

  private PlaceFindings read(Text text, Sink candidates) {
    PlaceWords words = PlaceWords.of(text);
    PlaceSpotter spotter = new PlaceSpotter(gazetteer, words, text);
    List<PlaceName> names = new ArrayList<>(spotter.names());
    Demonyms demonyms = new Demonyms(gazetteer, words, text.upperCase());
    demonyms.takeFrom(names);
    demonyms.addAll(spotter.attributes());
    PlaceEvidence evidence =
        PlaceEvidence.of(gazetteer, text.report(), names, demonyms.countries());
    PlaceContainers containers = new PlaceContainers(words, names);
    PlaceChoice choice =
        new PlaceChoice(
            weights, containers, evidence, demonyms.countries(), dateline(text, words, names));
    List<Toponym> chosen = choice.chosen();
    List<Boolean> held = choice.held(chosen);
    PlaceReading reading =
        new PlaceReading(words, names, chosen, spotter.organisations(), text.upperCase());
    LocalPlaces local = new LocalPlaces(gazetteer, reading, evidence, choice);
    List<Found<Place>> found = new ArrayList<>(local.found());
    for (int n = 0; n < names.size(); n++) {
      PlaceName name = names.get(n);
      Toponym sense = chosen.get(n);
      if (local.covers(name) || !isKept(name, sense, choice)) {
        continue;
      }
      if (held.get(n) || !isStranger(words, name, sense, choice)) {
        Found<Place> place = placed(words, name, sense);
        found.add(place);
        int number = n;
        candidates.accept(
            place.span(), PlaceOffset.before(words, name.first()), () -> choice.candidates(number));
      } else if (isNameOnly(name)) {
        found.add(local.unplaced(name));
      }
    }
    for (Found<Place> capital : new Capitals(gazetteer, words, found, demonyms.found()).found()) {
      found.add(capital);
      candidates.accept(capital.span(), Optional.empty(), () -> certain(capital.value()));
    }
    for (Found<Place> one : found) {
      if (one.value().coordinates().isEmpty()) {
        candidates.accept(
            one.span(), Optional.empty(), () -> guess(one, local.about(one.span()), choice));
      }
    }
    found.sort(Comparator.comparing(Found::span));
    return new PlaceFindings(apart(found), apart(demonyms.found()));
  }

  /** What can mean one place only. */
  private static List<Candidate> certain(Place place) {
    return List.of(new Candidate(place, CITY_RADIUS, 0, List.of()));
  }

  /**
   * Roughly where a place lies that the gazetteer lacks or does not place: by the place whose name
   * it bears or that is said to hold it, else by what the report is about. With a radius to match.
   */
  private static List<Candidate> guess(
      Found<Place> found, Optional<Toponym> about, PlaceChoice choice) {
    Optional<Toponym> known = about.filter(t -> t.coordinates().isPresent());
    Optional<Coordinates> at = known.isPresent() ? known.get().coordinates() : choice.focus();
    Place p = found.value();
    Place placed = new Place(p.name(), p.country(), p.admin1(), at, p.precision(), p.gazetteerId());
    int radius = known.map(t -> t.radius() + NEAR_BY).orElse(SURROUNDINGS);
    return List.of(new Candidate(placed, radius, 0, List.of()));
  }

  /** The name in the dateline. */
  private static Optional<PlaceName> dateline(Text text, PlaceWords words, List<PlaceName> names) {
    return text.report()
        .dateline()
        .flatMap(
            line ->
                names.stream()
                    .filter(n -> words.span(n.first(), n.end()).start() < line.span().end())
                    .filter(n -> words.span(n.first(), n.end()).start() >= line.span().start())
                    .findFirst());
  }

  /** Of findings that overlap the first. */
  private static List<Found<Place>> apart(List<Found<Place>> found) {
    List<Found<Place>> apart = new ArrayList<>();
    int end = 0;
    for (Found<Place> f : found) {
      if (f.span().start() >= end) {
        apart.add(f);
        end = f.span().end();
      }
    }
    return apart;
  }

  /**
   * A name that nothing around it calls a place must be well known or of a country in the report.
   */
  private static boolean isKept(PlaceName name, Toponym sense, PlaceChoice choice) {
    if (name.cue() == PlaceName.Cue.STRONG) {
      return true;
    }
    boolean spokenOf =
        choice.countryShare(name, sense) >= 0.15
            || !choice.isSettled(name)
            || choice.mentions(name) > 1;
    return switch (sense.kind()) {
      case COUNTRY, CAPITAL, REGION, SITE -> true;
      case ADMIN1 -> spokenOf || sense.population() > WELL_KNOWN * 3;
      default -> spokenOf || sense.population() > WELL_KNOWN;
    };
  }

  /** A little town of a country that the report hardly speaks of is not the one that is meant. */
  private boolean isStranger(PlaceWords words, PlaceName name, Toponym sense, PlaceChoice choice) {
    boolean little =
        switch (sense.kind()) {
          case COUNTRY, REGION, SITE -> false;
          case ADMIN1 -> name.type().filter(t -> t != PlacePrecision.ADMIN1).isPresent();
          case CAPITAL -> isSmall(words, name);
          default -> sense.population() < LITTLE_KNOWN || isSmall(words, name);
        };
    // Wires speak of the United States everywhere: not a reason to look for a village there.
    double enough = sense.country().equals(Optional.of("US")) ? 0.3 : 0.12;
    return little
        && !isUnmistakable(name)
        && choice.countryShare(name, sense) < enough
        && choice.nearest(name, sense) < 0.3
        && choice.isSettled(name);
  }

  /** A long word that is a name in one country only: Zacatecoluca. */
  private static boolean isUnmistakable(PlaceName name) {
    return name.end() == name.first() + 1
        && name.key().length() >= 10
        && name.senses().stream().map(Toponym::country).distinct().count() == 1;
  }

  /** Whether words are a name by themselves, and no English ones or a person's. */
  private boolean isNameOnly(PlaceName name) {
    return name.type().isPresent()
        || !lexicon.isCommon(name.key()) && !lexicon.is("first", name.key());
  }

  private boolean isSmall(PlaceWords words, PlaceName name) {
    return name.typeEnd() > name.end() && lexicon.is("small", words.at(name.typeEnd() - 1).key());
  }

  private Found<Place> placed(PlaceWords words, PlaceName name, Toponym sense) {
    int first = name.first();
    while (lexicon.is("direction", words.at(first - 1).key())) {
      first--;
    }
    boolean wide = sense.kind() == Toponym.Kind.COUNTRY || sense.kind() == Toponym.Kind.REGION;
    String part =
        wide && first < name.first()
            ? words.said(first, name.first()).toLowerCase(Locale.ROOT) + " "
            : "";
    boolean typed = name.type().isPresent() && belongs(name.type().get(), sense);
    int end = typed ? name.typeEnd() : name.end();
    return new Found<>(
        words.span(first, end),
        place(part + sense.name(), sense, typed ? name.type() : Optional.empty()));
  }

  /** Whether a word for a kind of place says more of this one: not so in "Mexico border". */
  private static boolean belongs(PlacePrecision type, Toponym sense) {
    return switch (type) {
      case ADMIN1 -> sense.kind().isDivision();
      case CITY -> sense.kind().isCity();
      case DISTRICT ->
          sense.kind() != Toponym.Kind.COUNTRY
              && !(sense.kind().isCity() && sense.population() > WELL_KNOWN);
      default -> false;
    };
  }

  static Place place(String name, Toponym sense, Optional<PlacePrecision> type) {
    PlacePrecision precision = sense.kind().precision();
    if (precision == PlacePrecision.CITY
        && type.filter(t -> t == PlacePrecision.DISTRICT).isPresent()) {
      precision = PlacePrecision.DISTRICT;
    }
    if (sense.country().isEmpty()) {
      precision = PlacePrecision.UNKNOWN;
    }
    return new Place(
        name, sense.country(), sense.admin1(), sense.coordinates(), precision, sense.id());
  }
}
