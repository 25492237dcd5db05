// SPDX-License-Identifier: Apache-2.0
package org.dateline.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dateline.codebook.Coordinates;
import org.dateline.codebook.PlacePrecision;

/**
 * Chooses among places of one name. Each place has signs that speak for it ({@link PlaceSign}): how
 * well it is known, what is said right beside it ("Springfield, Missouri", "San Miguel
 * department"), and what else the report names. The last depends on what the other names mean, so
 * all names are chosen together, in a few rounds.
 */
final class PlaceChoice {
  private static final int ROUNDS = 4;
  private static final double DATELINE = 3;
  private static final long LITTLE = 100_000;

  /** Regions and sites have no people, and are in the gazetteer because news speaks of them. */
  private static final double LISTED = 5.5;

  /** All that bears one name in a report. */
  @SuppressWarnings("ArrayRecordComponent") // never compared, and handed to nobody else
  private record Group(String key, List<PlaceName> names, double[] likely) {
    List<Toponym> senses() {
      return names.get(0).senses();
    }
  }

  private final PlaceWeights weights;
  private final PlaceEvidence evidence;
  private final PlaceContainers containers;
  private final List<PlaceName> names;
  private final Map<String, Group> groups = new LinkedHashMap<>();
  private final List<String> demonyms;
  private final Optional<PlaceName> dateline;
  private PlaceScene scene;

  PlaceChoice(
      PlaceWeights weights,
      PlaceContainers containers,
      PlaceEvidence evidence,
      List<String> demonyms,
      Optional<PlaceName> dateline) {
    this.weights = weights;
    this.containers = containers;
    this.evidence = evidence;
    this.names = containers.names();
    this.demonyms = demonyms;
    this.dateline = dateline;
    this.scene = new PlaceScene(List.of());
    for (PlaceName name : names) {
      groups.computeIfAbsent(name.key(), PlaceChoice::group).names().add(name);
    }
    groups.replaceAll((k, g) -> new Group(k, g.names(), new double[g.senses().size()]));
    settle();
  }

  private static Group group(String key) {
    return new Group(key, new ArrayList<>(), new double[0]);
  }

  /** Lets the names say what they mean, then hear what the others mean, a few times. */
  private void settle() {
    for (int round = 0; round < ROUNDS; round++) {
      PlaceScene next = new PlaceScene(demonyms);
      for (Group group : groups.values()) {
        double[] score = new double[group.likely().length];
        for (int s = 0; s < score.length; s++) {
          score[s] = weights.score(signs(group, group.senses().get(s)));
        }
        softmax(score, group.likely());
      }
      for (Group group : groups.values()) {
        boolean opens = dateline.filter(d -> d.key().equals(group.key())).isPresent();
        double mass = Math.sqrt(group.names().size()) * (opens ? DATELINE : 1);
        next.add(group.key(), mass, group.senses(), group.likely());
      }
      scene = next;
    }
  }

  private static void softmax(double[] scores, double[] to) {
    double most = Arrays.stream(scores).max().orElse(0);
    double sum = 0;
    for (int s = 0; s < scores.length; s++) {
      to[s] = Math.exp(scores[s] - most);
      sum += to[s];
    }
    for (int s = 0; s < scores.length; s++) {
      to[s] /= sum;
    }
  }

  /** The place that each name means. */
  List<Toponym> chosen() {
    List<Toponym> chosen = new ArrayList<>();
    Map<Said, Toponym> known = new HashMap<>();
    for (int n = 0; n < names.size(); n++) {
      int number = n;
      PlaceName name = names.get(n);
      Said said = new Said(name.key(), name.type(), containers.of(n).map(PlaceName::key));
      chosen.add(known.computeIfAbsent(said, s -> best(number)));
    }
    return chosen;
  }

  /** Mentions that are said alike mean the same place. */
  private record Said(String key, Optional<PlacePrecision> type, Optional<String> container) {}

  private Toponym best(int n) {
    double[] scores = scores(n);
    int best = 0;
    for (int s = 1; s < scores.length; s++) {
      best = scores[s] > scores[best] ? s : best;
    }
    return names.get(n).senses().get(best);
  }

  /** Which names stand beside a name that holds the place chosen for them, here or elsewhere. */
  List<Boolean> held(List<Toponym> chosen) {
    List<Boolean> held = new ArrayList<>();
    for (int n = 0; n < names.size(); n++) {
      held.add(
          containers.holds(n, chosen.get(n))
              || containers.holdsElsewhere(names.get(n).key(), chosen.get(n)));
    }
    return held;
  }

  /** How much of all else that the report names is of a place's country, from 0 to 1. */
  double countryShare(PlaceName name, Toponym sense) {
    return sign(name, sense, PlaceSign.COUNTRY_SHARE);
  }

  /** Whether the report names anything else by which a place could be known to be a stranger. */
  boolean isSettled(PlaceName name) {
    return groups.size() > 1 || !groups.containsKey(name.key()) || !demonyms.isEmpty();
  }

  /** How often a name stands in the report. */
  int mentions(PlaceName name) {
    return groups.get(name.key()).names().size();
  }

  /** How near to a place something else is that the report names: 1 at no distance, 0 far off. */
  double nearest(PlaceName name, Toponym sense) {
    return sign(name, sense, PlaceSign.NEAREST);
  }

  /** The same, of a place that no name of the gazetteer stands for. */
  double nearest(Toponym place) {
    return sign("", place, PlaceSign.NEAREST);
  }

  private double sign(PlaceName name, Toponym sense, PlaceSign sign) {
    return sign(name.key(), sense, sign);
  }

  private double sign(String key, Toponym sense, PlaceSign sign) {
    double[] signs = new double[PlaceSign.COUNT];
    scene.signs(key, sense, signs);
    return signs[sign.at()];
  }

  /** The place in whose surroundings the report plays, where it does so in one. */
  Optional<Coordinates> focus() {
    return scene.focus();
  }

  /** All places that a name may mean, the likeliest first. */
  List<Candidate> candidates(int n) {
    PlaceName name = names.get(n);
    double[] likely = new double[name.senses().size()];
    softmax(scores(n), likely);
    return IntStream.range(0, likely.length)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer s) -> likely[s]).reversed())
        .map(s -> candidate(n, name.senses().get(s), likely[s]))
        .toList();
  }

  private Candidate candidate(int n, Toponym sense, double likely) {
    return new Candidate(
        Places.place(sense.name(), sense, names.get(n).type()),
        sense.radius(),
        likely,
        Arrays.stream(signs(n, sense)).boxed().toList());
  }

  private double[] scores(int n) {
    return names.get(n).senses().stream()
        .mapToDouble(sense -> weights.score(signs(n, sense)))
        .toArray();
  }

  private double[] signs(int n, Toponym sense) {
    PlaceName name = names.get(n);
    boolean inside = containers.holds(n, sense);
    double[] signs = signs(name, sense, name.type());
    signs[PlaceSign.INSIDE.at()] = inside ? 1 : 0;
    boolean elsewhere = !inside && containers.holdsElsewhere(name.key(), sense);
    signs[PlaceSign.INSIDE_ELSEWHERE.at()] = elsewhere ? 1 : 0;
    return signs;
  }

  private double[] signs(Group group, Toponym sense) {
    Optional<PlacePrecision> type =
        group.names().stream().flatMap(n -> n.type().stream()).findFirst();
    double[] signs = signs(group.names().get(0), sense, type);
    signs[PlaceSign.INSIDE.at()] = containers.holdsElsewhere(group.key(), sense) ? 1 : 0;
    return signs;
  }

  private double[] signs(PlaceName name, Toponym sense, Optional<PlacePrecision> type) {
    double[] signs = new double[PlaceSign.COUNT];
    boolean town = sense.kind().isCity() || sense.kind() == Toponym.Kind.DISTRICT;
    PlaceSign people = town ? PlaceSign.PEOPLE : PlaceSign.DIVISION_PEOPLE;
    boolean listed = sense.kind() == Toponym.Kind.REGION || sense.kind() == Toponym.Kind.SITE;
    signs[people.at()] = listed ? LISTED : Math.log10((double) sense.population() + 10);
    if (sense.kind() != Toponym.Kind.CITY) {
      signs[PlaceSign.valueOf(sense.kind().name()).at()] = 1;
    }
    set(signs, PlaceSign.MILLION, sense.kind().isCity() && sense.population() > 1_000_000);
    set(signs, PlaceSign.USUAL_NAME, name.key().equals(PlaceWords.key(sense.name())));
    set(signs, PlaceSign.KIND_SAID, type.filter(t -> fits(sense, t)).isPresent());
    set(signs, PlaceSign.OTHER_KIND_SAID, type.filter(t -> !fits(sense, t)).isPresent());
    signs[PlaceSign.PLAIN_COUNTRY.at()] = evidence.shareBeside(name, sense.country());
    boolean obscure = town && !isFamous(sense) && sense.population() < LITTLE;
    set(
        signs,
        PlaceSign.OBSCURE,
        obscure && name.senses().stream().anyMatch(PlaceChoice::isFamous));
    scene.signs(name.key(), sense, signs);
    return signs;
  }

  private static void set(double[] signs, PlaceSign sign, boolean holds) {
    signs[sign.at()] = holds ? 1 : 0;
  }

  private static boolean isFamous(Toponym sense) {
    return sense.kind() == Toponym.Kind.CAPITAL
        || sense.kind() == Toponym.Kind.COUNTRY
        || sense.kind().isCity() && sense.population() > 1_000_000;
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
}
