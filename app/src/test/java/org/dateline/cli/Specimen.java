// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.codebook.Account;
import org.dateline.codebook.Actor;
import org.dateline.codebook.ActorKind;
import org.dateline.codebook.Attackers;
import org.dateline.codebook.Authenticity;
import org.dateline.codebook.Basis;
import org.dateline.codebook.Channel;
import org.dateline.codebook.Claim;
import org.dateline.codebook.ClaimStatus;
import org.dateline.codebook.CodedReport;
import org.dateline.codebook.Coordinates;
import org.dateline.codebook.Count;
import org.dateline.codebook.DateRange;
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
import org.dateline.codebook.Perpetrator;
import org.dateline.codebook.Place;
import org.dateline.codebook.PlacePrecision;
import org.dateline.codebook.Relation;
import org.dateline.codebook.RelationKind;
import org.dateline.codebook.Report;
import org.dateline.codebook.Span;
import org.dateline.codebook.Stage;
import org.dateline.codebook.Statement;
import org.dateline.codebook.Target;
import org.dateline.codebook.TargetKind;
import org.dateline.codebook.Value;
import org.dateline.codebook.Voice;
import org.dateline.codebook.VoiceKind;
import org.dateline.codebook.VoiceLink;
import org.dateline.codebook.Weapon;
import org.dateline.codebook.YesNo;
import org.dateline.line.Finished;

/** A report as the whole line would hand it on, made by hand. */
final class Specimen {
  private static final String TEXT =
      "Two blasts in one morning\n\n"
          + "A bomb went off at a police post in the port of Aden on Tuesday, killing at least"
          + " four officers, the governor told state radio. Hospital staff put the dead at six.\n\n"
          + "Guards stopped a second car outside the refinery. At least nine people were hurt in"
          + " the two attacks.\n\n"
          + "The Coast Front said in a video that its men were behind both. It has printed leaflets"
          + " for dock workers since May and fights the army.";
  private static final Report REPORT =
      new Report(
          "two-blasts",
          Optional.of("Two blasts in one morning"),
          Optional.of("Harbour Post"),
          Optional.empty(),
          Optional.empty(),
          Optional.of(LocalDateTime.of(2019, 9, 18, 0, 0)),
          Optional.empty(),
          TEXT,
          List.of(Part.body(new Span(0, TEXT.length()))));
  private static final Voice POST = Voice.of(VoiceLink.of("Harbour Post", VoiceKind.OUTLET));
  private static final Voice GOVERNOR =
      POST.heardFrom(new VoiceLink("the governor", VoiceKind.OFFICIAL, Optional.of("state radio")));
  private static final Voice HOSPITAL =
      POST.heardFrom(VoiceLink.of("Hospital staff", VoiceKind.WITNESS));
  private static final Actor FRONT =
      new Actor("Coast Front", Optional.of("coast-front"), ActorKind.ARMED_GROUP, Optional.empty());
  private static final Voice CLAIMANT =
      POST.heardFrom(new VoiceLink("The Coast Front", VoiceKind.ARMED_GROUP, Optional.of("video")));
  private static final DateRange TUESDAY = DateRange.day(LocalDate.of(2019, 9, 17));
  private static final Place ADEN =
      new Place(
          "port of Aden",
          Optional.of("YE"),
          Optional.of("Aden"),
          Optional.of(new Coordinates(12.78, 45.04)),
          PlacePrecision.SITE,
          Optional.of("415189"));
  private static final Claim CLAIM =
      new Claim(
          FRONT,
          ClaimStatus.CLAIMED,
          Optional.of(TUESDAY),
          Channel.VIDEO,
          List.of(),
          Authenticity.UNVERIFIED,
          POST,
          Optional.of(new HourRange(0, 24)),
          POST);
  private static final String OPERATION = "two-blasts#op1";

  private Specimen() {}

  static Finished finished() {
    List<Statement> operation =
        List.of(
            statement(OPERATION, Field.WOUNDED, Count.atLeast(9), "At least nine people", POST),
            statement(
                OPERATION, Field.OPERATION, new OperationLink(OPERATION), "the two attacks", POST));
    List<Statement> activity =
        List.of(
            statement(
                "two-blasts",
                Field.INDICATOR,
                new Indicator(
                    IndicatorKind.PUBLICATION,
                    Optional.of(FRONT),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of("dock workers"),
                    "leaflets"),
                "It has printed leaflets for dock workers since May",
                POST),
            statement(
                "two-blasts",
                Field.RELATION,
                new Relation(FRONT, RelationKind.FIGHTS, Actor.unnamed("the army")),
                "fights the army",
                POST));
    CodedReport coded =
        new CodedReport(
            REPORT,
            List.of(
                new Account("two-blasts#1", "two-blasts", bombing()),
                new Account("two-blasts#2", "two-blasts", foiled())),
            operation,
            activity);
    return new Finished(
        coded, List.of(incident("two-blasts#1", bombing()), incident("two-blasts#2", foiled())));
  }

  /** A report that tells of nothing. */
  static Finished nothing() {
    return new Finished(new CodedReport(REPORT, List.of(), List.of(), List.of()), List.of());
  }

  /** The same report under another id. */
  static Finished nothing(String id) {
    Report report =
        new Report(
            id,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            TEXT,
            REPORT.parts());
    return new Finished(new CodedReport(report, List.of(), List.of(), List.of()), List.of());
  }

  private static List<Statement> bombing() {
    String about = "two-blasts#1";
    List<Statement> list = new ArrayList<>();
    list.add(statement(about, Field.TYPE, IncidentType.BOMBING, "A bomb went off", GOVERNOR));
    list.add(statement(about, Field.DATE, TUESDAY, "Tuesday", GOVERNOR));
    list.add(statement(about, Field.PLACE, ADEN, "the port of Aden", GOVERNOR));
    list.add(
        statement(
            about,
            Field.TARGET,
            new Target(TargetKind.POLICE, "police post", Optional.empty()),
            "a police post",
            GOVERNOR));
    list.add(statement(about, Field.KILLED, Count.atLeast(4), "at least four officers", GOVERNOR));
    list.add(
        statement(
            about, Field.KILLED, Count.exactly(6), "Hospital staff put the dead at six", HOSPITAL));
    list.add(statement(about, Field.WEAPON, Weapon.EXPLOSIVE, "A bomb", GOVERNOR));
    list.add(
        statement(
            about,
            Field.PERPETRATOR,
            new Perpetrator(FRONT, Basis.CLAIMED, CLAIMANT),
            "its men were behind both",
            CLAIMANT));
    list.add(
        statement(
            about, Field.CLAIM, CLAIM, "said in a video that its men were behind both", CLAIMANT));
    return list;
  }

  private static List<Statement> foiled() {
    String about = "two-blasts#2";
    return List.of(
        statement(about, Field.TYPE, IncidentType.BOMBING, "a second car", POST),
        statement(about, Field.STAGE, Stage.THWARTED, "Guards stopped", POST),
        statement(
            about,
            Field.TARGET,
            new Target(TargetKind.BUSINESS, "refinery", Optional.empty()),
            "the refinery",
            POST));
  }

  private static Incident incident(String id, List<Statement> statements) {
    boolean first = id.endsWith("1");
    return new Incident(
        id,
        List.of("two-blasts"),
        IncidentType.BOMBING,
        first ? Stage.ACCOMPLISHED : Stage.THWARTED,
        first ? Optional.of(TUESDAY) : Optional.empty(),
        first ? Optional.of(ADEN) : Optional.empty(),
        values(statements, Target.class),
        List.of(),
        values(statements, Weapon.class),
        YesNo.UNKNOWN,
        first ? Optional.of(Count.exactly(6)) : Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        new Attackers(Optional.empty(), Optional.empty(), Optional.empty()),
        values(statements, Perpetrator.class),
        values(statements, Claim.class),
        List.of(),
        List.of(),
        Optional.of(OPERATION),
        false,
        statements);
  }

  private static <T extends Value> List<T> values(List<Statement> statements, Class<T> kind) {
    return statements.stream()
        .map(Statement::value)
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }

  private static Statement statement(
      String about, Field field, Value value, String words, Voice voice) {
    int start = TEXT.indexOf(words);
    return new Statement(
        about,
        field,
        value,
        Evidence.of(REPORT, new Span(start, start + words.length())),
        voice,
        Modality.ASSERTED,
        REPORT.published(),
        "test",
        0.8,
        "the words say so");
  }
}
