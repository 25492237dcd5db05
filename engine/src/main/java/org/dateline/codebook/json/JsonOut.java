// SPDX-License-Identifier: Apache-2.0
package org.dateline.codebook.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.dateline.codebook.Account;
import org.dateline.codebook.CodedReport;
import org.dateline.codebook.Dateline;
import org.dateline.codebook.Evidence;
import org.dateline.codebook.FigureSaid;
import org.dateline.codebook.Incident;
import org.dateline.codebook.Part;
import org.dateline.codebook.RecordedIncident;
import org.dateline.codebook.Reject;
import org.dateline.codebook.Report;
import org.dateline.codebook.Span;
import org.dateline.codebook.Standing;
import org.dateline.codebook.Statement;
import org.dateline.codebook.Value;
import org.dateline.codebook.Voice;
import org.dateline.codebook.VoiceLink;

/** Writes the codebook's records as JSON objects; the values of fields are in {@link ValueOut}. */
final class JsonOut {
  private final JsonGenerator json;
  private final ValueOut values;

  JsonOut(JsonGenerator json) {
    this.json = json;
    this.values = new ValueOut(json, this);
  }

  /** Writes one element of a list or one field's value. */
  interface Form<T> {
    void write(T value) throws IOException;
  }

  void incident(Incident incident) throws IOException {
    json.writeStartObject();
    values(incident);
    list("statements", incident.statements(), this::statement);
    json.writeEndObject();
  }

  /** Without statements. */
  void glance(Incident incident) throws IOException {
    json.writeStartObject();
    values(incident);
    json.writeEndObject();
  }

  /** Without statements and history. */
  void glance(RecordedIncident recorded) throws IOException {
    json.writeStartObject();
    values(recorded.incident());
    json.writeFieldName("standing");
    json.writeStartArray();
    for (Standing standing : recorded.standings()) {
      json.writeStartObject();
      grade(standing);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** The incident's own fields, then what the record adds. */
  void recorded(RecordedIncident recorded) throws IOException {
    json.writeStartObject();
    values(recorded.incident());
    list("statements", recorded.incident().statements(), this::statement);
    list("accounts", recorded.accounts(), json::writeString);
    list("mentioned_in", recorded.mentionedIn(), json::writeString);
    json.writeFieldName("voices");
    json.writeStartObject();
    for (Standing standing : recorded.standings()) {
      json.writeNumberField(standing.field().code(), standing.voices());
    }
    json.writeEndObject();
    list("standing", recorded.standings(), this::standing);
    list("history", recorded.history(), this::step);
    json.writeEndObject();
  }

  private void standing(Standing standing) throws IOException {
    json.writeStartObject();
    grade(standing);
    list("supporting", standing.supporting(), json::writeNumber);
    list("contradicting", standing.contradicting(), json::writeNumber);
    json.writeEndObject();
  }

  private void grade(Standing standing) throws IOException {
    json.writeStringField("field", standing.field().code());
    json.writeNumberField("voices", standing.voices());
    json.writeNumberField("against", standing.against());
    json.writeStringField("credibility", standing.credibility().code());
    optional("range", standing.range(), values::count);
    json.writeBooleanField("decided", standing.decided());
  }

  private void step(FigureSaid step) throws IOException {
    json.writeStartObject();
    json.writeStringField("field", step.field().code());
    json.writeFieldName("value");
    values.count(step.value());
    optional("at", step.at(), at -> json.writeString(at.toString()));
    optional("source", step.source(), json::writeString);
    voice("voice", step.voice());
    json.writeStringField("modality", step.modality().code());
    json.writeFieldName("evidence");
    evidence(step.evidence());
    optional("echo_of", step.echoOf(), json::writeString);
    json.writeEndObject();
  }

  private void values(Incident incident) throws IOException {
    json.writeStringField("id", incident.id());
    list("reports", incident.reports(), json::writeString);
    json.writeStringField("type", incident.type().code());
    json.writeStringField("stage", incident.stage().code());
    optional("date", incident.date(), values::date);
    optional("place", incident.place(), values::place);
    list("target", incident.target(), values::target);
    list("victims", incident.victims(), values::victim);
    list("weapon", incident.weapon(), values::coded);
    json.writeFieldName("suicide");
    values.yesNo(incident.suicide());
    optional("killed", incident.killed(), values::count);
    optional("wounded", incident.wounded(), values::count);
    optional("abducted", incident.abducted(), values::count);
    json.writeFieldName("attackers");
    json.writeStartObject();
    optional("number", incident.attackers().number(), values::count);
    optional("killed", incident.attackers().killed(), values::count);
    optional("arrested", incident.attackers().arrested(), values::count);
    json.writeEndObject();
    list("perpetrator", incident.perpetrator(), values::perpetrator);
    list("claim", incident.claim(), values::claim);
    list("direction", incident.direction(), values::direction);
    list("precedent", incident.precedent(), values::precedent);
    optional("operation", incident.operation(), json::writeString);
    json.writeBooleanField("background", incident.background());
  }

  void statement(Statement statement) throws IOException {
    json.writeStartObject();
    json.writeStringField("about", statement.about());
    json.writeStringField("field", statement.field().code());
    json.writeFieldName("value");
    values.value(statement.value());
    json.writeFieldName("evidence");
    evidence(statement.evidence());
    voice("voice", statement.voice());
    json.writeStringField("modality", statement.modality().code());
    optional("said_at", statement.saidAt(), at -> json.writeString(at.toString()));
    json.writeStringField("coder", statement.coder());
    json.writeNumberField("confidence", statement.confidence());
    json.writeStringField("rule", statement.rule());
    json.writeEndObject();
  }

  void evidence(Evidence evidence) throws IOException {
    json.writeStartObject();
    json.writeStringField("report", evidence.report());
    span(evidence.span());
    json.writeStringField("quote", evidence.quote());
    json.writeEndObject();
  }

  void value(Value value) throws IOException {
    values.value(value);
  }

  /** A voice without a name before it. */
  void chain(Voice voice) throws IOException {
    json.writeStartArray();
    for (VoiceLink link : voice.chain()) {
      link(link);
    }
    json.writeEndArray();
  }

  void voice(String name, Voice voice) throws IOException {
    list(name, voice.chain(), this::link);
  }

  void link(VoiceLink link) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", link.name());
    json.writeStringField("kind", link.kind().code());
    optional("medium", link.medium(), json::writeString);
    json.writeEndObject();
  }

  void codedReport(CodedReport coded) throws IOException {
    json.writeStartObject();
    json.writeFieldName("report");
    report(coded.report());
    list("accounts", coded.accounts(), this::account);
    list("operations", coded.operations(), this::statement);
    list("activity", coded.activity(), this::statement);
    json.writeEndObject();
  }

  void report(Report report) throws IOException {
    report(report, true);
  }

  void report(Report report, boolean text) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", report.id());
    optional("title", report.title(), json::writeString);
    optional("source", report.source(), json::writeString);
    optional("author", report.author(), json::writeString);
    optional("url", report.url(), json::writeString);
    optional("published", report.published(), at -> json.writeString(at.toString()));
    optional("dateline", report.dateline(), this::dateline);
    if (text) {
      json.writeStringField("text", report.text());
    }
    list("parts", report.parts(), this::part);
    json.writeEndObject();
  }

  void reject(Reject reject) throws IOException {
    json.writeStartObject();
    json.writeStringField("stage", reject.stage());
    json.writeStringField("code", reject.code());
    json.writeStringField("source", reject.source());
    json.writeFieldName("offset");
    if (reject.offset().isPresent()) {
      json.writeNumber(reject.offset().getAsLong());
    } else {
      json.writeNull();
    }
    json.writeStringField("note", reject.note());
    json.writeEndObject();
  }

  <T> void list(String name, List<T> list, Form<T> form) throws IOException {
    json.writeArrayFieldStart(name);
    for (T value : list) {
      form.write(value);
    }
    json.writeEndArray();
  }

  <T> void optional(String name, Optional<T> value, Form<T> form) throws IOException {
    json.writeFieldName(name);
    if (value.isPresent()) {
      form.write(value.get());
    } else {
      json.writeNull();
    }
  }

  private void account(Account account) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", account.id());
    json.writeStringField("report", account.report());
    list("statements", account.statements(), this::statement);
    json.writeEndObject();
  }

  private void dateline(Dateline dateline) throws IOException {
    json.writeStartObject();
    span(dateline.span());
    optional("place", dateline.place(), json::writeString);
    optional("date", dateline.date(), day -> json.writeString(day.toString()));
    optional("agency", dateline.agency(), json::writeString);
    json.writeEndObject();
  }

  private void part(Part part) throws IOException {
    json.writeStartObject();
    span(part.span());
    json.writeStringField("kind", part.kind().code());
    optional("voice", part.voice(), this::link);
    optional("at", part.at(), at -> json.writeString(at.toString()));
    optional("number", part.number(), number -> json.writeNumber(number));
    json.writeEndObject();
  }

  private void span(Span span) throws IOException {
    json.writeNumberField("start", span.start());
    json.writeNumberField("end", span.end());
  }
}
