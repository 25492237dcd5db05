// SPDX-License-Identifier: Apache-2.0
package org.dateline.line;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.code.Reference;
import org.dateline.code.voice.Attribution;
import org.dateline.code.voice.VoiceReading;
import org.dateline.code.voice.Voices;
import org.dateline.codebook.Found;
import org.dateline.codebook.Place;
import org.dateline.codebook.Report;
import org.dateline.codebook.Span;
import org.dateline.codebook.Voice;
import org.dateline.collect.Arrival;
import org.dateline.collect.Origin;
import org.dateline.read.Hints;
import org.dateline.read.Reader;
import org.dateline.read.Readings;
import org.dateline.resolve.Candidate;
import org.dateline.resolve.Gazetteer;
import org.dateline.resolve.GazetteerException;
import org.dateline.resolve.PlaceCandidates;
import org.dateline.resolve.PlaceWeights;
import org.dateline.resolve.Places;
import org.dateline.text.Text;

/** Single stages of the line, for whoever wants to see what they make of a report. */
public final class Namings {
  private final Places places;
  private final Reference reference = new BundledReference();

  public Namings() {
    this(PlaceWeights.bundled());
  }

  /** With other weights for the choice among places, for those who fit them. */
  public Namings(PlaceWeights weights) {
    try {
      places = new Places(Gazetteer.bundled(), weights);
    } catch (GazetteerException e) {
      throw new BrokenInstallation(e);
    }
  }

  /** Reads an input; the texts of JSON Lines stay as they are, to the letter. */
  public static Readings read(Origin origin, Hints hints) {
    Arrival arrival = origin.fetch();
    if (arrival instanceof Arrival.Refused refused) {
      return new Readings(List.of(), List.of(refused.reject()), List.of());
    }
    return Reader.readToTheLetter(((Arrival.Content) arrival).input(), hints);
  }

  /** The words of a report that name places or their people, in the order of its text. */
  public List<PlaceNaming> places(Report report) {
    PlaceCandidates found = places.withCandidates(Text.of(report));
    List<PlaceNaming> namings = new ArrayList<>();
    for (Found<Place> place : found.findings().places()) {
      namings.add(naming(place, false, found));
    }
    for (Found<Place> people : found.findings().demonyms()) {
      namings.add(naming(people, true, found));
    }
    namings.sort(Comparator.comparing(PlaceNaming::span));
    return namings;
  }

  /** Where a report speaks of, with all that its names may mean. */
  public PlaceCandidates candidates(Report report) {
    return places.withCandidates(Text.of(report));
  }

  private static PlaceNaming naming(Found<Place> found, boolean people, PlaceCandidates all) {
    List<Candidate> candidates = all.candidates().getOrDefault(found.span(), List.of());
    Optional<Candidate> shifted = Optional.ofNullable(all.shifted().get(found.span()));
    Optional<Candidate> first = shifted.or(() -> candidates.stream().findFirst());
    boolean guessed = shifted.isPresent() || found.value().coordinates().isEmpty();
    Place place = guessed ? first.map(Candidate::place).orElse(found.value()) : found.value();
    List<PlaceNaming.Other> others =
        candidates.stream().skip(1).map(c -> new PlaceNaming.Other(c.place(), c.score())).toList();
    return new PlaceNaming(
        found.span(),
        place,
        people,
        first.map(Candidate::radius),
        first.map(Candidate::score).filter(score -> score > 0),
        others);
  }

  /** Everything that somebody in a report is said to say, in the order of its text. */
  public List<Attributed> attributions(Report report) {
    Text text = Text.of(report);
    VoiceReading voices = Voices.in(text, reference.meaningsIn(text));
    return voices.attributions().stream().map(a -> attributed(a, voices)).toList();
  }

  private static Attributed attributed(Attribution one, VoiceReading voices) {
    Span first = one.content().get(0);
    Voice voice = voices.voiceAt(first);
    return new Attributed(
        one.source(),
        one.cue(),
        one.content(),
        one.said() ? voice : voice.heardFrom(one.link()),
        voices.modalityAt(first),
        one.said());
  }
}
