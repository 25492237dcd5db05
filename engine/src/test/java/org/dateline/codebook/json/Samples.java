// SPDX-License-Identifier: Apache-2.0
package org.dateline.codebook.json;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.codebook.AccountLink;
import org.dateline.codebook.Actor;
import org.dateline.codebook.ActorKind;
import org.dateline.codebook.Attackers;
import org.dateline.codebook.Authenticity;
import org.dateline.codebook.Basis;
import org.dateline.codebook.Channel;
import org.dateline.codebook.Claim;
import org.dateline.codebook.ClaimEvidence;
import org.dateline.codebook.ClaimStatus;
import org.dateline.codebook.Coordinates;
import org.dateline.codebook.Count;
import org.dateline.codebook.DatePrecision;
import org.dateline.codebook.DateRange;
import org.dateline.codebook.Dateline;
import org.dateline.codebook.Direction;
import org.dateline.codebook.DirectionKind;
import org.dateline.codebook.Evidence;
import org.dateline.codebook.Field;
import org.dateline.codebook.HourRange;
import org.dateline.codebook.Incident;
import org.dateline.codebook.IncidentType;
import org.dateline.codebook.Indicator;
import org.dateline.codebook.IndicatorKind;
import org.dateline.codebook.Modality;
import org.dateline.codebook.OperationLink;
import org.dateline.codebook.Part;
import org.dateline.codebook.PartKind;
import org.dateline.codebook.Perpetrator;
import org.dateline.codebook.Place;
import org.dateline.codebook.PlacePrecision;
import org.dateline.codebook.Precedent;
import org.dateline.codebook.Relation;
import org.dateline.codebook.RelationKind;
import org.dateline.codebook.Reliability;
import org.dateline.codebook.Report;
import org.dateline.codebook.Span;
import org.dateline.codebook.Stage;
import org.dateline.codebook.Statement;
import org.dateline.codebook.Target;
import org.dateline.codebook.TargetKind;
import org.dateline.codebook.Value;
import org.dateline.codebook.Victim;
import org.dateline.codebook.Voice;
import org.dateline.codebook.VoiceKind;
import org.dateline.codebook.VoiceLink;
import org.dateline.codebook.Weapon;
import org.dateline.codebook.YesNo;

/** One value of every kind, with every optional part once there and once not. */
final class Samples {
  static final VoiceLink PAPER = VoiceLink.of("Harbour Post", VoiceKind.OUTLET);
  static final Voice PRINTED = Voice.of(PAPER);
  static final Voice TOLD =
      PRINTED.heardFrom(
          new VoiceLink("the governor", VoiceKind.OFFICIAL, Optional.of("state radio")));
  static final Report REPORT =
      new Report(
          "harbour",
          Optional.of("Blast at the harbour"),
          Optional.of("Harbour Post"),
          Optional.of("A. Writer"),
          Optional.of("https://example.org/1"),
          Optional.of(LocalDateTime.of(2019, 9, 14, 0, 0)),
          Optional.of(
              new Dateline(
                  new Span(22, 28),
                  Optional.of("ADEN"),
                  Optional.of(LocalDate.of(2019, 9, 14)),
                  Optional.empty())),
          "Blast at the harbour\n\nADEN -- Two \"guards\" died.",
          List.of(
              new Part(
                  new Span(0, 20),
                  PartKind.TITLE,
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty()),
              new Part(
                  new Span(22, 48),
                  PartKind.POST,
                  Optional.of(PAPER),
                  Optional.of(LocalDateTime.of(2019, 9, 14, 4, 5, 6)),
                  Optional.of(3))));
  static final Evidence WORDS = Evidence.of(REPORT, new Span(30, 48));
  static final Actor GROUP =
      new Actor(
          "Front of the Coast",
          Optional.of("front-coast"),
          ActorKind.ARMED_GROUP,
          Optional.empty());
  static final Actor ARMY =
      new Actor("Army of Yemen", Optional.of("ye-army"), ActorKind.STATE_FORCE, Optional.of("YE"));
  static final DateRange DAY = DateRange.day(LocalDate.of(2019, 9, 14));
  static final DateRange HOUR = DateRange.hour(LocalDate.of(2019, 9, 14), LocalTime.of(4, 0));
  static final Place ADEN =
      new Place(
          "Aden",
          Optional.of("YE"),
          Optional.of("Aden"),
          Optional.of(new Coordinates(12.77944, 45.03667)),
          PlacePrecision.CITY,
          Optional.of("415189"));
  static final Place SOMEWHERE =
      new Place(
          "the valley",
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          PlacePrecision.UNKNOWN,
          Optional.empty());
  static final Claim CLAIM =
      new Claim(
          GROUP,
          ClaimStatus.CLAIMED,
          Optional.of(DAY),
          Channel.VIDEO,
          List.of(new ClaimEvidence("video", WORDS, TOLD, Modality.HEDGED)),
          Authenticity.DISPUTED,
          TOLD,
          Optional.of(new HourRange(0, 24)),
          PRINTED);
  static final Claim BARE_CLAIM =
      new Claim(
          Actor.unnamed("a caller"),
          ClaimStatus.DENIED,
          Optional.empty(),
          Channel.UNKNOWN,
          List.of(),
          Authenticity.UNVERIFIED,
          PRINTED,
          Optional.empty(),
          PRINTED);

  private Samples() {}

  static Statement statement(Field field, Value value) {
    return new Statement(
        "harbour#1",
        field,
        value,
        WORDS,
        TOLD,
        Modality.ASSERTED,
        Optional.of(LocalDateTime.of(2019, 9, 14, 0, 0)),
        "dateline 0.1.0",
        0.85,
        "said of the act");
  }

  /** At least one statement for every field. */
  static List<Statement> statements() {
    return List.of(
        statement(Field.TYPE, IncidentType.BOMBING),
        statement(Field.STAGE, Stage.ATTEMPTED),
        statement(Field.DATE, DAY),
        statement(Field.DATE, HOUR),
        statement(
            Field.DATE,
            DateRange.of(LocalDate.of(2019, 9, 1), LocalDate.of(2019, 9, 30), DatePrecision.MONTH)),
        statement(Field.PLACE, ADEN),
        statement(Field.PLACE, SOMEWHERE),
        statement(Field.TARGET, new Target(TargetKind.POLICE, "a post", Optional.of("YE"))),
        statement(Field.TARGET, new Target(TargetKind.OTHER, "a gate", Optional.empty())),
        statement(Field.VICTIMS, new Victim("two guards", TargetKind.POLICE)),
        statement(Field.WEAPON, Weapon.VEHICLE_BOMB),
        statement(Field.SUICIDE, YesNo.TRUE),
        statement(Field.SUICIDE, YesNo.FALSE),
        statement(Field.SUICIDE, YesNo.UNKNOWN),
        statement(Field.KILLED, Count.exactly(2)),
        statement(Field.WOUNDED, Count.atLeast(3)),
        statement(Field.ABDUCTED, Count.about(4).withAttackers()),
        statement(Field.ATTACKERS_NUMBER, Count.exactly(1)),
        statement(Field.ATTACKERS_KILLED, new Count(0, OptionalInt.of(5), false, false)),
        statement(Field.ATTACKERS_ARRESTED, Count.exactly(0)),
        statement(Field.PERPETRATOR, new Perpetrator(ARMY, Basis.ATTRIBUTED, TOLD)),
        statement(Field.CLAIM, CLAIM),
        statement(Field.CLAIM, BARE_CLAIM),
        statement(Field.DIRECTION, new Direction(DirectionKind.ENABLED, TOLD, "the money")),
        statement(Field.PRECEDENT, new Precedent("the first in Aden", "Aden", TOLD)),
        statement(Field.OPERATION, new OperationLink("harbour#op1")),
        statement(Field.BACKGROUND, YesNo.TRUE),
        statement(
            Field.INDICATOR,
            new Indicator(
                IndicatorKind.PUBLICATION,
                Optional.of(GROUP),
                Optional.of(DAY),
                Optional.of(ADEN),
                Optional.of("Arabic"),
                "a new magazine")),
        statement(
            Field.INDICATOR,
            new Indicator(
                IndicatorKind.ARREST,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "six arrests")),
        statement(Field.RELATION, new Relation(GROUP, RelationKind.FIGHTS, ARMY)),
        statement(Field.SAME, new AccountLink("market#1")),
        statement(Field.DIFFERENT, new AccountLink("market#2")),
        statement(Field.REJECTED, YesNo.TRUE),
        statement(Field.ACCEPTED, YesNo.TRUE),
        statement(Field.WITHDRAWN, YesNo.TRUE),
        statement(Field.RELIABILITY, Reliability.B));
  }

  /** An incident with a value in every field. */
  static Incident full() {
    return new Incident(
        "harbour#1",
        List.of("harbour"),
        IncidentType.BOMBING,
        Stage.ACCOMPLISHED,
        Optional.of(HOUR),
        Optional.of(ADEN),
        List.of(new Target(TargetKind.POLICE, "a post", Optional.of("YE"))),
        List.of(new Victim("two guards", TargetKind.POLICE)),
        List.of(Weapon.EXPLOSIVE, Weapon.FIREARM),
        YesNo.TRUE,
        Optional.of(Count.exactly(2)),
        Optional.of(Count.atLeast(3)),
        Optional.of(Count.between(1, 2)),
        new Attackers(
            Optional.of(Count.exactly(1)), Optional.of(Count.exactly(1)), Optional.empty()),
        List.of(new Perpetrator(GROUP, Basis.CLAIMED, PRINTED)),
        List.of(CLAIM, BARE_CLAIM),
        List.of(new Direction(DirectionKind.DIRECTED, TOLD, "")),
        List.of(new Precedent("the first in Aden", "Aden", TOLD)),
        Optional.of("harbour#op1"),
        false,
        statements());
  }

  /** An incident of which nothing is known but that it was. */
  static Incident bare() {
    return new Incident(
        "harbour#2",
        List.of("harbour"),
        IncidentType.UNKNOWN,
        Stage.THWARTED,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        YesNo.UNKNOWN,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        new Attackers(Optional.empty(), Optional.empty(), Optional.empty()),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        true,
        List.of());
  }
}
