// SPDX-License-Identifier: Apache-2.0
package org.dateline.code;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.code.Trigger.Pointing;
import org.dateline.codebook.Account;
import org.dateline.codebook.Count;
import org.dateline.codebook.DateRange;
import org.dateline.codebook.Field;
import org.dateline.codebook.Found;
import org.dateline.codebook.IncidentType;
import org.dateline.codebook.Place;
import org.dateline.codebook.Span;
import org.dateline.codebook.Statement;
import org.dateline.codebook.Value;
import org.dateline.codebook.Weapon;
import org.dateline.codebook.YesNo;

/** An account while its statements are written. One thread. */
final class AccountDraft {
  /** Characters within which "another five" still follows the figure that it adds to. */
  private static final int FOLLOWING = 200;

  /** Places named with the act that are less likely its place than this are not recorded. */
  private static final double FAINT = 0.1;

  /** What is said of an act by other means than one statement for each mention. */
  private static final Set<Role> NOT_WRITTEN = Set.of(Role.PLACE, Role.HIT, Role.IN_HOSPITAL);

  private static final Map<Role, Field> FIELDS = new EnumMap<>(Role.class);

  static {
    FIELDS.put(Role.PERPETRATOR, Field.PERPETRATOR);
    FIELDS.put(Role.TARGET, Field.TARGET);
    FIELDS.put(Role.VICTIM, Field.VICTIMS);
    FIELDS.put(Role.WEAPON, Field.WEAPON);
    FIELDS.put(Role.SUICIDE, Field.SUICIDE);
    FIELDS.put(Role.PLACE, Field.PLACE);
    FIELDS.put(Role.TIME, Field.DATE);
    FIELDS.put(Role.KILLED, Field.KILLED);
    FIELDS.put(Role.WOUNDED, Field.WOUNDED);
    FIELDS.put(Role.ABDUCTED, Field.ABDUCTED);
    FIELDS.put(Role.ATTACKERS_NUMBER, Field.ATTACKERS_NUMBER);
    FIELDS.put(Role.ATTACKERS_KILLED, Field.ATTACKERS_KILLED);
    FIELDS.put(Role.ATTACKERS_ARRESTED, Field.ATTACKERS_ARRESTED);
  }

  private final String id;
  private final Telling act;
  private final Writer writer;
  private final List<Statement> statements = new ArrayList<>();
  private boolean placed;
  private boolean background;

  AccountDraft(String id, Telling act, Writer writer) {
    this.id = id;
    this.act = act;
    this.writer = writer;
  }

  String id() {
    return id;
  }

  Telling act() {
    return act;
  }

  boolean background() {
    return background;
  }

  /** A background incident needs a place and a year of its own (codebook, section 1). */
  boolean complete() {
    return !background || placed;
  }

  void write() {
    for (Trigger trigger : act.triggers()) {
      boolean aftermath = trigger.pointing() == Pointing.AFTERMATH;
      boolean back = trigger.pointing() == Pointing.POINTING_BACK || aftermath;
      if (!back || act.pointsBack() && (!aftermath || act.tellsAftermath())) {
        double confidence = trigger.weak() ? 0.4 : trigger.score();
        add(Field.TYPE, trigger.type(), trigger.span(), confidence, trigger.rule());
        add(Field.STAGE, trigger.stage(), trigger.span(), trigger.score(), "how the act is told");
      }
    }
    for (Mention mention : act.mentions()) {
      if (NOT_WRITTEN.contains(mention.role()) || act.isAside(mention)) {
        continue;
      }
      add(field(mention.role()), value(mention), mention.span(), mention.score(), mention.rule());
    }
    new Hit(act)
        .wounded()
        .ifPresent(m -> add(Field.WOUNDED, m.value(), m.span(), m.score(), m.rule()));
    if (act.strongType().isEmpty()) {
      typeByWeapon();
    }
    placed = act.place().isPresent();
    act.date()
        .filter(m -> isBackground((DateRange) m.value()))
        .ifPresent(
            m -> {
              background = true;
              add(Field.BACKGROUND, YesNo.TRUE, m.span(), 0.8, "more than thirty days before");
            });
  }

  /** Whether a date lies so far back that the report only recalls it (codebook, section 1). */
  private boolean isBackground(DateRange date) {
    return writer.report().day().map(day -> date.end().isBefore(day.minusDays(30))).orElse(false);
  }

  /** Whether anything said so far tells where it was. */
  private boolean hasPlace() {
    return said(Field.PLACE).findAny().isPresent();
  }

  /**
   * Writes the day that the report goes on from, where no day is said for the act itself, or where
   * only a weekend, a night, a week is.
   */
  void date(DayOfAct days) {
    List<DateRange> said = dates().toList();
    if (said.isEmpty()) {
      days.of(act).ifPresent(d -> add(d, "none is said for the act itself"));
    } else if (said.stream().noneMatch(d -> d.start().equals(d.end()))) {
      days.within(act, said.get(0)).ifPresent(d -> add(d, "of the act itself no day is said"));
    }
  }

  private void add(Found<DateRange> day, String why) {
    add(Field.DATE, day.value(), day.span(), 0.5, "the day that the report goes on from; " + why);
  }

  void add(Field field, Value value, Span span, double confidence, String rule) {
    statements.add(writer.statement(id, field, value, span, confidence, rule));
  }

  /** The day of the act, its own or that of the operation. */
  Optional<DateRange> day() {
    return act.date()
        .map(m -> (DateRange) m.value())
        .or(() -> dates().findFirst())
        .filter(Telling::isDay);
  }

  private Stream<Statement> said(Field field) {
    return statements.stream().filter(s -> s.field() == field);
  }

  private Stream<DateRange> dates() {
    return said(Field.DATE).map(s -> (DateRange) s.value());
  }

  /** The least that each statement of a count says. */
  List<Integer> figures(Field field) {
    return said(field).map(s -> ((Count) s.value()).min()).toList();
  }

  /** Takes a figure back that proved to be no figure of this act. */
  void drop(Field field, int figure) {
    statements.removeIf(s -> s.field() == field && ((Count) s.value()).min() == figure);
  }

  void add(Statement statement) {
    statements.add(statement);
  }

  Account account() {
    statements.sort(
        Comparator.comparing((Statement s) -> s.evidence().span()).thenComparing(Statement::field));
    return new Account(id, writer.report().id(), statements);
  }

  /** Militants under an air strike are whom it was aimed at, not those who carried it out. */
  private Field field(Role role) {
    boolean struck =
        role == Role.ATTACKERS_KILLED
            && act.strongType()
                .filter(t -> t == IncidentType.AIR_STRIKE || t == IncidentType.SHELLING)
                .isPresent();
    return struck ? Field.KILLED : FIELDS.get(role);
  }

  /** "Another five" adds to the figure before it. */
  private Value value(Mention mention) {
    if (!(mention.value() instanceof Count count) || !mention.adds()) {
      return mention.value();
    }
    return act.of(mention.role()).stream()
        .filter(m -> m.span().compareTo(mention.span()) < 0)
        .filter(m -> m.span().distance(mention.span()) <= FOLLOWING)
        .reduce((first, second) -> second)
        .map(m -> ((Count) m.value()).plus(count))
        .orElse(count);
  }

  private void typeByWeapon() {
    for (Mention mention : act.of(Role.WEAPON)) {
      typeOf((Weapon) mention.value())
          .ifPresent(
              type -> add(Field.TYPE, type, mention.span(), 0.5, "the means speak for the act"));
    }
  }

  private static Optional<IncidentType> typeOf(Weapon weapon) {
    return switch (weapon) {
      case EXPLOSIVE, VEHICLE_BOMB, SUICIDE_VEST, MINE -> Optional.of(IncidentType.BOMBING);
      case BLADED -> Optional.of(IncidentType.STABBING);
      case INCENDIARY -> Optional.of(IncidentType.FACILITY_ATTACK);
      case ROCKET_OR_MORTAR -> Optional.of(IncidentType.SHELLING);
      case AIRCRAFT, DRONE -> Optional.of(IncidentType.AIR_STRIKE);
      case VEHICLE -> Optional.of(IncidentType.VEHICLE_ATTACK);
      case FIREARM, GRENADE, CHEMICAL, BIOLOGICAL, OTHER, UNKNOWN -> Optional.empty();
    };
  }

  /** Says where the act was, as far as its report tells; what hardly fits is left out. */
  void place(PlaceOfAct places) {
    List<PlaceCandidate> candidates =
        places.of(act).stream().filter(candidate -> isThere(candidate.place())).toList();
    boolean common = hasPlace();
    for (int i = 0; i < candidates.size(); i++) {
      PlaceCandidate candidate = candidates.get(i);
      boolean named = candidate.own() && candidate.probability() >= FAINT;
      if (i == 0 && !common || named) {
        add(
            Field.PLACE,
            candidate.place(),
            candidate.span(),
            candidate.probability(),
            candidate.own()
                ? "a place named with the act"
                : "named elsewhere; no place is said for the act itself");
      }
    }
  }

  /** One of several acts that were told at once was where the words for it say. */
  private boolean isThere(Place place) {
    return !act.isSpread()
        || act.place().map(m -> Likeness.compatible((Place) m.value(), place)).orElse(true);
  }
}
