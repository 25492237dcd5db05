// SPDX-License-Identifier: Apache-2.0
package org.dateline.codebook.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.dateline.codebook.AccountLink;
import org.dateline.codebook.Actor;
import org.dateline.codebook.Claim;
import org.dateline.codebook.ClaimEvidence;
import org.dateline.codebook.Coded;
import org.dateline.codebook.Coordinates;
import org.dateline.codebook.Count;
import org.dateline.codebook.DateRange;
import org.dateline.codebook.Direction;
import org.dateline.codebook.HourRange;
import org.dateline.codebook.Indicator;
import org.dateline.codebook.OperationLink;
import org.dateline.codebook.Perpetrator;
import org.dateline.codebook.Place;
import org.dateline.codebook.Precedent;
import org.dateline.codebook.Relation;
import org.dateline.codebook.Target;
import org.dateline.codebook.Value;
import org.dateline.codebook.Victim;
import org.dateline.codebook.YesNo;

/** Writes the values of the codebook's fields, each in the form of its table in section 1. */
final class ValueOut {
  private final JsonGenerator json;
  private final JsonOut out;

  ValueOut(JsonGenerator json, JsonOut out) {
    this.json = json;
    this.out = out;
  }

  void value(Value value) throws IOException {
    if (value instanceof YesNo yesNo) {
      yesNo(yesNo);
    } else if (value instanceof Coded coded) {
      coded(coded);
    } else if (value instanceof OperationLink link) {
      json.writeString(link.operation());
    } else if (value instanceof AccountLink link) {
      json.writeString(link.account());
    } else if (value instanceof DateRange date) {
      date(date);
    } else if (value instanceof Place place) {
      place(place);
    } else if (value instanceof Target target) {
      target(target);
    } else if (value instanceof Victim victim) {
      victim(victim);
    } else if (value instanceof Count count) {
      count(count);
    } else {
      judgement(value);
    }
  }

  private void judgement(Value value) throws IOException {
    if (value instanceof Perpetrator perpetrator) {
      perpetrator(perpetrator);
    } else if (value instanceof Claim claim) {
      claim(claim);
    } else if (value instanceof Direction direction) {
      direction(direction);
    } else if (value instanceof Precedent precedent) {
      precedent(precedent);
    } else if (value instanceof Indicator indicator) {
      indicator(indicator);
    } else if (value instanceof Relation relation) {
      relation(relation);
    } else {
      throw new IllegalStateException("no JSON form for " + value.getClass().getSimpleName());
    }
  }

  void coded(Coded coded) throws IOException {
    json.writeString(coded.code());
  }

  void yesNo(YesNo value) throws IOException {
    if (value == YesNo.UNKNOWN) {
      json.writeString(value.code());
    } else {
      json.writeBoolean(value == YesNo.TRUE);
    }
  }

  void date(DateRange date) throws IOException {
    String start = date.start() + date.time().map(time -> "T" + time).orElse("");
    json.writeStartObject();
    json.writeStringField("start", start);
    json.writeStringField("end", date.end().equals(date.start()) ? start : date.end().toString());
    json.writeStringField("precision", date.precision().code());
    json.writeEndObject();
  }

  void place(Place place) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", place.name());
    out.optional("country", place.country(), json::writeString);
    out.optional("admin1", place.admin1(), json::writeString);
    out.optional("lat", place.coordinates().map(Coordinates::lat), json::writeNumber);
    out.optional("lon", place.coordinates().map(Coordinates::lon), json::writeNumber);
    json.writeStringField("precision", place.precision().code());
    out.optional("gazetteer_id", place.gazetteerId(), json::writeString);
    json.writeEndObject();
  }

  void target(Target target) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", target.kind().code());
    json.writeStringField("name", target.name());
    out.optional("nationality", target.nationality(), json::writeString);
    json.writeEndObject();
  }

  void victim(Victim victim) throws IOException {
    json.writeStartObject();
    json.writeStringField("description", victim.description());
    json.writeStringField("kind", victim.kind().code());
    json.writeEndObject();
  }

  void count(Count count) throws IOException {
    json.writeStartObject();
    json.writeNumberField("min", count.min());
    json.writeFieldName("max");
    if (count.max().isPresent()) {
      json.writeNumber(count.max().getAsInt());
    } else {
      json.writeNull();
    }
    json.writeBooleanField("approximate", count.approximate());
    json.writeBooleanField("includes_attackers", count.includesAttackers());
    json.writeEndObject();
  }

  void perpetrator(Perpetrator perpetrator) throws IOException {
    json.writeStartObject();
    actor("actor", "country", perpetrator.actor());
    json.writeStringField("basis", perpetrator.basis().code());
    out.voice("by", perpetrator.by());
    json.writeEndObject();
  }

  void claim(Claim claim) throws IOException {
    json.writeStartObject();
    actor("claimant", "claimant_country", claim.claimant());
    json.writeStringField("status", claim.status().code());
    out.optional("at", claim.at(), this::date);
    json.writeStringField("channel", claim.channel().code());
    out.list("evidence", claim.evidence(), this::claimEvidence);
    json.writeStringField("authenticity", claim.authenticity().code());
    out.voice("authenticity_by", claim.authenticityBy());
    out.optional("latency_hours", claim.latencyHours(), this::hours);
    out.voice("reported_by", claim.reportedBy());
    json.writeEndObject();
  }

  void direction(Direction direction) throws IOException {
    json.writeStartObject();
    json.writeStringField("value", direction.kind().code());
    out.voice("by", direction.by());
    json.writeStringField("basis", direction.basis());
    json.writeEndObject();
  }

  void precedent(Precedent precedent) throws IOException {
    json.writeStartObject();
    json.writeStringField("text", precedent.text());
    json.writeStringField("scope", precedent.scope());
    out.voice("by", precedent.by());
    json.writeEndObject();
  }

  private void indicator(Indicator indicator) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", indicator.kind().code());
    if (indicator.actor().isPresent()) {
      actor("actor", "actor_country", indicator.actor().get());
    } else {
      for (String part : new String[] {"actor", "actor_id", "actor_kind", "actor_country"}) {
        json.writeNullField(part);
      }
    }
    out.optional("date", indicator.date(), this::date);
    out.optional("place", indicator.place(), this::place);
    out.optional("audience", indicator.audience(), json::writeString);
    json.writeStringField("text", indicator.text());
    json.writeEndObject();
  }

  private void relation(Relation relation) throws IOException {
    json.writeStartObject();
    actor("subject", "subject_country", relation.subject());
    json.writeStringField("kind", relation.kind().code());
    actor("object", "object_country", relation.object());
    json.writeEndObject();
  }

  /** The name stands alone, so that readers who want no more need not look deeper. */
  private void actor(String name, String country, Actor actor) throws IOException {
    json.writeStringField(name, actor.name());
    out.optional(name + "_id", actor.id(), json::writeString);
    json.writeStringField(name + "_kind", actor.kind().code());
    out.optional(country, actor.country(), json::writeString);
  }

  private void claimEvidence(ClaimEvidence evidence) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", evidence.kind());
    json.writeFieldName("evidence");
    out.evidence(evidence.words());
    out.voice("voice", evidence.voice());
    json.writeStringField("modality", evidence.modality().code());
    json.writeEndObject();
  }

  private void hours(HourRange hours) throws IOException {
    json.writeStartObject();
    json.writeNumberField("min", hours.min());
    json.writeNumberField("max", hours.max());
    json.writeEndObject();
  }
}
