// SPDX-License-Identifier: Apache-2.0
package org.dateline.code;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.code.Trigger.Pointing;
import org.dateline.codebook.DatePrecision;
import org.dateline.codebook.DateRange;
import org.dateline.codebook.IncidentType;
import org.dateline.codebook.Place;
import org.dateline.codebook.PlacePrecision;
import org.dateline.codebook.Stage;
import org.dateline.codebook.Target;
import org.dateline.codebook.TargetKind;

/**
 * What is told of one act: triggers and the mentions tied to them. One sentence's worth to begin
 * with; tellings of the same act are joined.
 */
final class Telling {
  /** A time with a lower score may be that of something else in the sentence. */
  private static final double NAMED_WITH = 0.5;

  /** From here on the report says in so many words that the act was then. */
  private static final double SURE = 0.9;

  private static final Comparator<Mention> CLEAREST =
      Comparator.<Mention, Boolean>comparing(m -> m.score() < NAMED_WITH)
          .thenComparing(m -> !isDay((DateRange) m.value()))
          .thenComparing(m -> m.score() < SURE)
          .thenComparing(Mention::span);

  /** Fineness from which on an act cannot be in two places at once. */
  private static final int TOWN = 4;

  private static final String AND = " and ";
  private static final Set<String> LIST = Set.of(AND, ", ", ", and ");

  /** Characters between "a market in Jos and a mosque in Kano". */
  private static final int LISTED = 40;

  private static final Set<Role> HARM =
      Set.of(Role.KILLED, Role.WOUNDED, Role.ABDUCTED, Role.HIT, Role.IN_HOSPITAL);

  private final List<Trigger> triggers;
  private final List<Mention> mentions;
  private final Optional<Mention> place;
  private final Optional<Mention> date;
  private final Set<TargetKind> targetKinds;

  private static final Comparator<Mention> FINEST =
      Comparator.<Mention>comparingInt(m -> fineness(((Place) m.value()).precision()))
          .thenComparing(Mention::score)
          .reversed()
          .thenComparing(Mention::span);

  private Telling(
      List<Trigger> triggers,
      List<Mention> mentions,
      Optional<Mention> place,
      Optional<Mention> date,
      Set<TargetKind> targetKinds) {
    this.triggers = List.copyOf(triggers);
    this.mentions = List.copyOf(mentions);
    this.place = place;
    this.date = date;
    this.targetKinds = Set.copyOf(targetKinds);
  }

  /** What one trigger tells. */
  static Telling of(Trigger trigger, List<Mention> mentions) {
    Set<TargetKind> kinds = new HashSet<>();
    mentions.stream()
        .filter(m -> m.role() == Role.TARGET)
        .forEach(m -> kinds.add(((Target) m.value()).kind()));
    return new Telling(
        List.of(trigger),
        mentions,
        mentions.stream().filter(m -> m.role() == Role.PLACE).min(FINEST),
        mentions.stream().filter(m -> m.role() == Role.TIME).min(CLEAREST),
        kinds);
  }

  Telling joined(Telling other) {
    List<Trigger> allTriggers = new ArrayList<>(triggers);
    allTriggers.addAll(other.triggers);
    List<Mention> allMentions = new ArrayList<>(mentions);
    allMentions.addAll(other.mentions);
    Set<TargetKind> kinds = new HashSet<>(targetKinds);
    kinds.addAll(other.targetKinds);
    return new Telling(
        allTriggers,
        allMentions,
        Stream.concat(place.stream(), other.place.stream()).min(FINEST),
        Stream.concat(date.stream(), other.date.stream()).min(CLEAREST),
        kinds);
  }

  /**
   * One telling for each place, where several acts are told at once by their places: "twin bombings
   * in Peshawar and Quetta", "gunmen attacked hotels in Gao and Mopti". What is counted is counted
   * over all of them and belongs to none. Empty where one act is told.
   */
  List<Telling> byPlace(String text) {
    List<Mention> towns = new ArrayList<>();
    for (Mention town : of(Role.PLACE)) {
      Place place = (Place) town.value();
      boolean exact = fineness(place.precision()) >= TOWN && place.coordinates().isPresent();
      boolean other = towns.stream().noneMatch(t -> Likeness.compatible((Place) t.value(), place));
      if (exact
          && other
          && (towns.isEmpty() || isJoined(towns.get(towns.size() - 1), town, text))) {
        towns.add(town);
      }
    }
    boolean several = towns.size() > 1 && !isWay(towns.get(0), text);
    return several
        ? towns.stream().map(town -> at(town, town.equals(towns.get(0)))).toList()
        : List.of();
  }

  /** "In Gao and Mopti", "at a market in Jos and a mosque in Kano"; any two in "twin attacks". */
  private boolean isJoined(Mention one, Mention other, String text) {
    int gap = other.span().start() - one.span().end();
    if (gap <= 0) {
      return false;
    }
    String between = text.substring(one.span().end(), other.span().start());
    return tellsSeveral()
        || LIST.contains(between)
        || tellsPlural() && gap <= LISTED && between.contains(AND);
  }

  /** "On the road between Gao and Mopti". */
  private static boolean isWay(Mention first, String text) {
    String before = text.substring(0, first.span().start()).stripTrailing();
    return before.endsWith("between") || before.endsWith("from");
  }

  /** "Bombs", "attacks". */
  private boolean tellsPlural() {
    return triggers.stream().anyMatch(t -> t.signs().contains("form nouns"));
  }

  private Telling at(Mention town, boolean first) {
    List<Trigger> told = new ArrayList<>();
    for (Trigger trigger : triggers) {
      boolean leads = told.isEmpty();
      Pointing pointing =
          leads ? first ? Pointing.TELLING : Pointing.ANOTHER : plain(trigger.pointing());
      told.add(trigger.with(pointing).withSigns(Set.of(Trigger.SPREAD)));
    }
    List<Mention> its =
        mentions.stream()
            .filter(m -> m.role() == Role.PLACE ? m.equals(town) : !HARM.contains(m.role()))
            .toList();
    return new Telling(told, its, Optional.of(town), date, targetKinds);
  }

  private static Pointing plain(Pointing pointing) {
    return pointing == Pointing.SEVERAL ? Pointing.TELLING : pointing;
  }

  /** The telling of all of them, wherever they were. */
  Telling everywhere() {
    List<Trigger> told = new ArrayList<>(triggers);
    told.set(0, told.get(0).with(Pointing.SEVERAL));
    List<Mention> its = mentions.stream().filter(m -> m.role() != Role.PLACE).toList();
    return new Telling(told, its, Optional.empty(), date, targetKinds);
  }

  /** One of several acts that were told at once, each in its place. */
  boolean isSpread() {
    return triggers.stream().anyMatch(t -> t.signs().contains(Trigger.SPREAD));
  }

  List<Trigger> triggers() {
    return triggers;
  }

  List<Mention> mentions() {
    return mentions;
  }

  int firstSentence() {
    return triggers.get(0).sentence();
  }

  int lastSentence() {
    return triggers.get(triggers.size() - 1).sentence();
  }

  /** Only looks back at an act told elsewhere. */
  boolean pointsBack() {
    return triggers.stream()
        .allMatch(
            t ->
                t.pointing() == Pointing.POINTING_BACK
                    || t.pointing() == Pointing.BACK_AT_SEVERAL
                    || t.pointing() == Pointing.AFTERMATH);
  }

  /** Only says what became of people. */
  boolean tellsAftermath() {
    return triggers.stream().allMatch(t -> t.pointing() == Pointing.AFTERMATH);
  }

  /** Only looks back, at several acts together. */
  boolean pointsBackAtSeveral() {
    return triggers.stream().allMatch(t -> t.pointing() == Pointing.BACK_AT_SEVERAL);
  }

  boolean tellsAnother() {
    return triggers.get(0).pointing() == Pointing.ANOTHER;
  }

  /** Told only as what came before another act; the report does not go on from it. */
  boolean toldAsBefore() {
    return triggers.get(0).signs().contains(Trigger.BEFORE);
  }

  boolean tellsSeveral() {
    return triggers.stream().anyMatch(t -> t.pointing() == Pointing.SEVERAL);
  }

  /** The type of the first strong trigger, empty where only weak ones speak. */
  Optional<IncidentType> strongType() {
    return triggers.stream().filter(t -> !t.weak()).map(Trigger::type).findFirst();
  }

  Stage stage() {
    return triggers.stream()
        .map(Trigger::stage)
        .filter(s -> s == Stage.ACCOMPLISHED)
        .findFirst()
        .orElse(triggers.get(0).stage());
  }

  double score() {
    return triggers.stream().mapToDouble(Trigger::score).max().orElse(0);
  }

  List<Mention> of(Role role) {
    return mentions.stream().filter(m -> m.role() == role).toList();
  }

  /** The finest place said, the surest and first of those. */
  Optional<Mention> place() {
    return place;
  }

  /** The first date named with the act and said to the day, else the first at all. */
  Optional<Mention> date() {
    return date;
  }

  /** Whether a time only stands beside the act, while others are named with it. */
  boolean isAside(Mention time) {
    boolean beside = time.role() == Role.TIME && time.score() < NAMED_WITH;
    return beside && date.filter(d -> d.score() >= NAMED_WITH).isPresent();
  }

  /** Kinds of the people and things that were aimed at. */
  Set<TargetKind> targetKinds() {
    return targetKinds;
  }

  static boolean isDay(DateRange date) {
    return date.precision() == DatePrecision.DAY || date.precision() == DatePrecision.HOUR;
  }

  static int fineness(PlacePrecision precision) {
    return switch (precision) {
      case SITE -> 5;
      case DISTRICT -> 4;
      case CITY -> 4;
      case ADMIN1 -> 3;
      case COUNTRY -> 2;
      case UNKNOWN -> 1;
    };
  }
}
