// SPDX-License-Identifier: Apache-2.0
package org.dateline.code;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dateline.code.voice.Attribution;
import org.dateline.code.voice.VoiceReading;
import org.dateline.codebook.Dateline;
import org.dateline.codebook.Found;
import org.dateline.codebook.Place;
import org.dateline.codebook.PlacePrecision;
import org.dateline.codebook.Span;
import org.dateline.text.Sentence;
import org.dateline.text.Text;

/**
 * How the places that a report names stand to its acts: the signs by which a reader tells where an
 * act was. Each sign is a few words; what they are worth is in {@code place-signs.tsv}.
 */
final class PlaceSigns {
  /** Sentences around an act in which places are looked for. */
  private static final int FAR = 12;

  /** Places looked at for one act; more are in a list, not in a story. */
  private static final int MOST = 120;

  /** Tokens before a name in which its preposition stands. */
  private static final int BEFORE = 3;

  private static final Set<String> PREPOSITIONS =
      Set.of(
          "in", "at", "near", "on", "outside", "inside", "of", "around", "from", "to", "between",
          "against", "through", "into", "for", "by", "with", "over", "toward", "towards", "across");

  /** One naming of a place. */
  private record Named(Found<Place> place, int sentence, int token, Set<String> signs) {}

  /** All namings of one place that are looked at for an act. */
  private record Group(List<Named> named, Set<String> signs) {}

  private final Text text;
  private final Meanings meanings;
  private final BySentence<Attribution> attributions;
  private final List<Found<Double>> marked;
  private final Optional<Span> dateline;
  private final BySentence<Named> bySentence;
  private final Map<String, Integer> times = new HashMap<>();
  private final Map<String, Integer> countries = new HashMap<>();

  PlaceSigns(Text text, Meanings meanings, VoiceReading voices, List<Found<Double>> marked) {
    this.text = text;
    this.meanings = meanings;
    this.marked = marked;
    this.dateline = text.report().dateline().map(Dateline::span);
    this.attributions =
        BySentence.of(
            text, voices.attributions().stream().map(a -> new Found<>(a.cue(), a)).toList());
    List<Found<Named>> named = new ArrayList<>();
    for (Found<Place> place : meanings.places()) {
      text.findSentence(place.span().start())
          .map(sentence -> named(place, sentence))
          .ifPresent(one -> named.add(new Found<>(place.span(), one)));
      times.merge(key(place.value()), 1, Integer::sum);
    }
    this.bySentence = BySentence.of(text, named);
    Stream.concat(meanings.places().stream(), meanings.demonyms().stream())
        .forEach(p -> p.value().country().ifPresent(c -> countries.merge(c, 1, Integer::sum)));
  }

  private Named named(Found<Place> place, Sentence sentence) {
    int token = text.tokenFrom(place.span().start());
    Set<String> signs = new TreeSet<>();
    Optional<String> preposition = Optional.empty();
    for (int i = token - 1; i >= Math.max(sentence.first(), token - BEFORE); i--) {
      if (preposition.isEmpty() && PREPOSITIONS.contains(text.token(i).norm())) {
        preposition = Optional.of(text.token(i).norm());
      }
    }
    boolean comma = token > sentence.first() && text.token(token - 1).is(",");
    signs.add(preposition.map(p -> "after " + p).orElse(comma ? "after a comma" : "bare"));
    int end = text.tokenFrom(place.span().end() - 1) + 1;
    if (end < sentence.end() && text.token(end).norm().matches("'s?|’s?|s'")) {
      signs.add("of it");
    }
    marked.stream()
        .filter(m -> m.span().overlaps(place.span()))
        .mapToDouble(Found::value)
        .max()
        .ifPresentOrElse(p -> signs.add("marked " + bin(p)), () -> signs.add("not marked"));
    if (dateline.filter(d -> d.overlaps(place.span())).isPresent()) {
      signs.add("dateline");
    }
    return new Named(place, sentence.index(), token, signs);
  }

  private static String bin(double probability) {
    return probability < 0.1
        ? "faintly"
        : probability < 0.3 ? "weakly" : probability < 0.6 ? "likely" : "strongly";
  }

  /** All places that an act may have been at, without probabilities. */
  List<PlaceCandidate> of(Telling act) {
    Map<String, Group> groups = new LinkedHashMap<>();
    for (Named named : around(act)) {
      Group group =
          groups.computeIfAbsent(
              key(named.place().value()), k -> new Group(new ArrayList<>(), new TreeSet<>()));
      group.named().add(named);
      group.signs().addAll(signs(named, act));
    }
    List<PlaceCandidate> candidates = new ArrayList<>();
    for (Map.Entry<String, Group> entry : groups.entrySet()) {
      candidates.add(candidate(entry.getKey(), entry.getValue(), groups, act));
    }
    Set<String> known = Set.copyOf(groups.keySet());
    candidates.addAll(countries(groups, known));
    return candidates;
  }

  /** The dateline's places, and those named in the act's sentences and around them. */
  private List<Named> around(Telling act) {
    Map<Span, Named> around = new LinkedHashMap<>();
    for (Trigger trigger : act.triggers()) {
      for (int far = 0; far <= FAR && around.size() < MOST; far++) {
        for (int s : new int[] {trigger.sentence() - far, trigger.sentence() + far}) {
          if (s >= 0 && s < text.sentences().size()) {
            bySentence
                .in(text.sentences().get(s))
                .forEach(n -> around.putIfAbsent(n.span(), n.value()));
          }
        }
      }
    }
    dateline
        .flatMap(d -> text.findSentence(d.start()))
        .ifPresent(s -> bySentence.in(s).forEach(n -> around.putIfAbsent(n.span(), n.value())));
    return around.values().stream().sorted(Comparator.comparing(n -> n.place().span())).toList();
  }

  private Set<String> signs(Named named, Telling act) {
    Set<String> signs = new TreeSet<>();
    int gap =
        act.triggers().stream()
            .mapToInt(t -> named.sentence() - t.sentence())
            .boxed()
            .min(Comparator.comparingInt(Math::abs))
            .orElse(FAR);
    boolean inDateline = named.signs().contains("dateline");
    if (inDateline) {
      signs.add("dateline");
      return signs;
    }
    String where = gap == 0 ? "here" : gap < 0 ? "before" : "later";
    named.signs().forEach(sign -> signs.add(gap == 0 ? "here " + sign : "away " + sign));
    if (gap == 0) {
      signs.add("here");
      signs.add("here " + distance(named, act));
      if (named.sentence() == act.firstSentence()) {
        signs.add("here first telling");
      }
      if (aside(named, act)) {
        signs.add("here aside");
      }
    } else {
      signs.add(where + " " + (Math.abs(gap) <= 3 ? Integer.toString(Math.abs(gap)) : "far"));
    }
    return signs;
  }

  private String distance(Named named, Telling act) {
    int best = Integer.MAX_VALUE;
    for (Trigger trigger : act.triggers()) {
      if (trigger.sentence() == named.sentence()) {
        int d = named.token() - text.tokenFrom(trigger.span().start());
        best = Math.abs(d) < Math.abs(best) ? d : best;
      }
    }
    int far = Math.abs(best);
    return (far <= 4 ? "beside" : far <= 9 ? "near" : far <= 18 ? "off" : "far off")
        + (best < 0 ? " before" : " after");
  }

  /** It belongs to the saying, not to what is said. */
  private boolean aside(Named named, Telling act) {
    return attributions.in(text.sentences().get(named.sentence())).stream()
        .map(Found::value)
        .anyMatch(
            a ->
                a.said()
                    && !a.touches(named.place().span())
                    && act.triggers().stream().anyMatch(t -> a.holds(t.span())));
  }

  private PlaceCandidate candidate(String key, Group group, Map<String, Group> all, Telling act) {
    Place place = group.named().get(0).place().value();
    Set<String> signs = new TreeSet<>(group.signs());
    boolean own = signs.contains("here");
    String kind = kind(place);
    signs.add((own ? "here a " : "away a ") + kind);
    int often = times.getOrDefault(key, 1);
    signs.add(often == 1 ? "named once" : often == 2 ? "named twice" : "named often");
    signs.addAll(ofCountry(place.country()));
    boolean finerHere =
        all.values().stream()
            .filter(g -> g.signs().contains("here"))
            .anyMatch(g -> lies(g.named().get(0).place().value(), place));
    if (finerHere) {
      signs.add("a finer one here");
    }
    long here = all.values().stream().filter(g -> g.signs().contains("here")).count();
    signs.add((own ? "here among " : "away from ") + (here > 2 ? "many" : Long.toString(here)));
    if (place.gazetteerId().isEmpty() && place.coordinates().isEmpty()) {
      signs.add("not in the gazetteer");
    }
    return new PlaceCandidate(place, nearest(group, act), own, signs, 0);
  }

  private static Span nearest(Group group, Telling act) {
    Comparator<Named> order =
        Comparator.<Named>comparingInt(
                n ->
                    act.triggers().stream()
                        .mapToInt(t -> t.span().distance(n.place().span()))
                        .min()
                        .orElse(0))
            .thenComparing(n -> n.place().span());
    return group.named().stream().min(order).orElseThrow().place().span();
  }

  private static boolean lies(Place inner, Place outer) {
    return Telling.fineness(inner.precision()) > Telling.fineness(outer.precision())
        && inner.country().equals(outer.country())
        && (outer.precision() == PlacePrecision.COUNTRY || Likeness.compatible(inner, outer));
  }

  private Set<String> ofCountry(Optional<String> country) {
    Set<String> signs = new TreeSet<>();
    int all = countries.values().stream().mapToInt(Integer::intValue).sum();
    int its = country.map(c -> countries.getOrDefault(c, 0)).orElse(0);
    int most = countries.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    signs.add(
        country.isEmpty()
            ? "in no known country"
            : its == most
                ? "in the country of the report"
                : its * 4 < all ? "abroad" : "elsewhere");
    Optional<String> filed = datelineCountry();
    if (filed.isPresent()) {
      signs.add(filed.equals(country) ? "in the dateline's country" : "not the dateline's country");
    }
    return signs;
  }

  private Optional<String> datelineCountry() {
    return meanings.places().stream()
        .filter(p -> dateline.filter(d -> d.overlaps(p.span())).isPresent())
        .findFirst()
        .flatMap(p -> p.value().country());
  }

  /** Countries that places or people of the report belong to, where they are not named. */
  private List<PlaceCandidate> countries(Map<String, Group> groups, Set<String> known) {
    List<PlaceCandidate> found = new ArrayList<>();
    Map<String, Found<Place>> first = new LinkedHashMap<>();
    Stream.concat(meanings.places().stream(), meanings.demonyms().stream())
        .sorted(Comparator.comparing(Found::span))
        .forEach(p -> p.value().country().ifPresent(c -> first.putIfAbsent(c, p)));
    List<String> codes =
        first.keySet().stream()
            .sorted(
                Comparator.<String>comparingInt(c -> -countries.get(c))
                    .thenComparing(c -> first.get(c).span()))
            .limit(4)
            .toList();
    for (String code : codes) {
      Found<Place> country = asCountry(first.get(code));
      if (known.contains(key(country.value()))) {
        continue;
      }
      Set<String> signs = new TreeSet<>(ofCountry(Optional.of(code)));
      signs.add("its country");
      boolean here =
          groups.values().stream()
              .filter(g -> g.signs().contains("here"))
              .anyMatch(g -> g.named().get(0).place().value().country().equals(Optional.of(code)));
      signs.add(here ? "its country, a place of it here" : "its country, no place of it here");
      boolean none = groups.values().stream().noneMatch(g -> g.signs().contains("here"));
      if (none) {
        signs.add("its country, no place here at all");
      }
      found.add(new PlaceCandidate(country.value(), country.span(), false, signs, 0));
    }
    return found;
  }

  /** A place, known no further than to its country. */
  private static Found<Place> asCountry(Found<Place> found) {
    Place place = found.value();
    if (place.precision() == PlacePrecision.COUNTRY) {
      return found;
    }
    String code = place.country().orElseThrow();
    String name = new Locale("", code).getDisplayCountry(Locale.ENGLISH);
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

  private static String kind(Place place) {
    return switch (place.precision()) {
      case SITE -> "site";
      case DISTRICT -> "district";
      case CITY -> "city";
      case ADMIN1 -> "division";
      case COUNTRY -> "country";
      case UNKNOWN -> "region";
    };
  }

  private static String key(Place place) {
    if (place.precision() == PlacePrecision.COUNTRY && place.country().isPresent()) {
      return place.country().get();
    }
    return place.gazetteerId().orElse(place.name().toLowerCase(Locale.ROOT))
        + place.country().map(c -> " " + c).orElse("");
  }
}
