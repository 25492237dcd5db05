// SPDX-License-Identifier: Apache-2.0
package org.dateline.codebook.json;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.codebook.AccountLink;
import org.dateline.codebook.Actor;
import org.dateline.codebook.ActorKind;
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
import org.dateline.codebook.Direction;
import org.dateline.codebook.DirectionKind;
import org.dateline.codebook.Evidence;
import org.dateline.codebook.Field;
import org.dateline.codebook.HourRange;
import org.dateline.codebook.IncidentType;
import org.dateline.codebook.Indicator;
import org.dateline.codebook.IndicatorKind;
import org.dateline.codebook.Modality;
import org.dateline.codebook.OperationLink;
import org.dateline.codebook.Perpetrator;
import org.dateline.codebook.Place;
import org.dateline.codebook.PlacePrecision;
import org.dateline.codebook.Precedent;
import org.dateline.codebook.Relation;
import org.dateline.codebook.RelationKind;
import org.dateline.codebook.Reliability;
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

/** Reads statements back from their JSON form; the field says which form its value has. */
final class ValueReader {
  private ValueReader() {}

  static Statement statement(JsonIn in) {
    Field field = in.coded("field", Field.class);
    return new Statement(
        in.text("about"),
        field,
        value(field, in.get("value")),
        evidence(in.get("evidence")),
        voice(in, "voice"),
        in.coded("modality", Modality.class),
        in.findText("said_at").map(LocalDateTime::parse),
        in.text("coder"),
        in.get("confidence").decimal(),
        in.text("rule"));
  }

  static VoiceLink link(JsonIn in) {
    return new VoiceLink(in.text("name"), in.coded("kind", VoiceKind.class), in.findText("medium"));
  }

  static Value value(Field field, JsonIn in) {
    return switch (field) {
      case TYPE -> in.coded(IncidentType.class);
      case STAGE -> in.coded(Stage.class);
      case DATE -> date(in);
      case PLACE -> place(in);
      case TARGET ->
          new Target(
              in.coded("kind", TargetKind.class), in.text("name"), in.findText("nationality"));
      case VICTIMS -> new Victim(in.text("description"), in.coded("kind", TargetKind.class));
      case WEAPON -> in.coded(Weapon.class);
      case SUICIDE, BACKGROUND, REJECTED, ACCEPTED, WITHDRAWN -> yesNo(in);
      case KILLED, WOUNDED, ABDUCTED, ATTACKERS_NUMBER, ATTACKERS_KILLED, ATTACKERS_ARRESTED ->
          count(in);
      case PERPETRATOR ->
          new Perpetrator(
              actor(in, "actor", "country"), in.coded("basis", Basis.class), voice(in, "by"));
      case CLAIM -> claim(in);
      case DIRECTION ->
          new Direction(in.coded("value", DirectionKind.class), voice(in, "by"), in.text("basis"));
      case PRECEDENT -> new Precedent(in.text("text"), in.text("scope"), voice(in, "by"));
      case OPERATION -> new OperationLink(in.text());
      case SAME, DIFFERENT -> new AccountLink(in.text());
      case RELIABILITY -> in.coded(Reliability.class);
      case INDICATOR -> indicator(in);
      case RELATION ->
          new Relation(
              actor(in, "subject", "subject_country"),
              in.coded("kind", RelationKind.class),
              actor(in, "object", "object_country"));
    };
  }

  private static YesNo yesNo(JsonIn in) {
    if (in.isBoolean()) {
      return in.isTrue() ? YesNo.TRUE : YesNo.FALSE;
    }
    return in.coded(YesNo.class);
  }

  private static DateRange date(JsonIn in) {
    String start = in.text("start");
    int time = start.indexOf('T');
    return new DateRange(
        day(start),
        day(in.text("end")),
        in.coded("precision", DatePrecision.class),
        time < 0 ? Optional.empty() : Optional.of(LocalTime.parse(start.substring(time + 1))));
  }

  private static LocalDate day(String moment) {
    int time = moment.indexOf('T');
    return LocalDate.parse(time < 0 ? moment : moment.substring(0, time));
  }

  private static Place place(JsonIn in) {
    Optional<Coordinates> coordinates =
        in.find("lat").map(lat -> new Coordinates(lat.decimal(), in.get("lon").decimal()));
    return new Place(
        in.text("name"),
        in.findText("country"),
        in.findText("admin1"),
        coordinates,
        in.coded("precision", PlacePrecision.class),
        in.findText("gazetteer_id"));
  }

  private static Count count(JsonIn in) {
    Optional<Integer> max = in.find("max").map(JsonIn::number);
    return new Count(
        in.number("min"),
        max.isPresent() ? OptionalInt.of(max.get()) : OptionalInt.empty(),
        in.yes("approximate"),
        in.yes("includes_attackers"));
  }

  private static Claim claim(JsonIn in) {
    return new Claim(
        actor(in, "claimant", "claimant_country"),
        in.coded("status", ClaimStatus.class),
        in.find("at").map(ValueReader::date),
        in.coded("channel", Channel.class),
        in.list("evidence", ValueReader::claimEvidence),
        in.coded("authenticity", Authenticity.class),
        voice(in, "authenticity_by"),
        in.find("latency_hours")
            .map(hours -> new HourRange(hours.number("min"), hours.number("max"))),
        voice(in, "reported_by"));
  }

  private static ClaimEvidence claimEvidence(JsonIn in) {
    return new ClaimEvidence(
        in.text("kind"),
        evidence(in.get("evidence")),
        voice(in, "voice"),
        in.coded("modality", Modality.class));
  }

  private static Indicator indicator(JsonIn in) {
    return new Indicator(
        in.coded("kind", IndicatorKind.class),
        in.find("actor").map(name -> actor(in, "actor", "actor_country")),
        in.find("date").map(ValueReader::date),
        in.find("place").map(ValueReader::place),
        in.findText("audience"),
        in.text("text"));
  }

  private static Actor actor(JsonIn in, String name, String country) {
    return new Actor(
        in.text(name),
        in.findText(name + "_id"),
        in.coded(name + "_kind", ActorKind.class),
        in.findText(country));
  }

  private static Evidence evidence(JsonIn in) {
    return new Evidence(in.text("report"), ReportReader.span(in), in.text("quote"));
  }

  /** The links of a voice, alone. */
  static Voice voice(JsonIn in) {
    return new Voice(in.list(ValueReader::link));
  }

  private static Voice voice(JsonIn in, String name) {
    return new Voice(in.list(name, ValueReader::link));
  }
}
