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
import org.dateline.codebook.Incident;
import org.dateline.codebook.Part;
import org.dateline.codebook.Reject;
import org.dateline.codebook.Report;
import org.dateline.codebook.Span;
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
    list("statements", incident.statements(), this::statement);
    json.writeEndObject();
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
