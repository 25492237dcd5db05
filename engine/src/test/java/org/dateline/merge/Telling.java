// SPDX-License-Identifier: Apache-2.0
package org.dateline.merge;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.codebook.Account;
import org.dateline.codebook.Actor;
import org.dateline.codebook.ActorKind;
import org.dateline.codebook.Basis;
import org.dateline.codebook.CodedReport;
import org.dateline.codebook.Coordinates;
import org.dateline.codebook.Count;
import org.dateline.codebook.DateRange;
import org.dateline.codebook.Evidence;
import org.dateline.codebook.Field;
import org.dateline.codebook.IncidentType;
import org.dateline.codebook.Modality;
import org.dateline.codebook.Part;
import org.dateline.codebook.Perpetrator;
import org.dateline.codebook.Place;
import org.dateline.codebook.PlacePrecision;
import org.dateline.codebook.Report;
import org.dateline.codebook.Span;
import org.dateline.codebook.Stage;
import org.dateline.codebook.Statement;
import org.dateline.codebook.Value;
import org.dateline.codebook.Voice;
import org.dateline.codebook.VoiceKind;
import org.dateline.codebook.VoiceLink;
import org.dateline.codebook.YesNo;

/** Makes invented coded reports: what a report says, account by account. */
public final class Telling {
  private final Report report;
  private final List<List<Statement>> accounts = new ArrayList<>();

  private Telling(Report report) {
    this.report = report;
  }

  /** A report of an outlet, published then, with this text. */
  public static Telling report(String id, String source, String published, String text) {
    return new Telling(
        new Report(
            id,
            Optional.empty(),
            Optional.of(source),
            Optional.empty(),
            Optional.empty(),
            Optional.of(LocalDateTime.parse(published)),
            Optional.empty(),
            text,
            List.of(Part.body(new Span(0, text.length())))));
  }

  /** Begins a further account: what follows is about it. */
  public Telling account(IncidentType type) {
    accounts.add(new ArrayList<>());
    return said(Field.TYPE, type).said(Field.STAGE, Stage.ACCOMPLISHED);
  }

  public Telling on(String day) {
    return said(Field.DATE, DateRange.day(LocalDate.parse(day)));
  }

  /** On a day, at an hour from 0 to 23. */
  public Telling at(String day, int hour) {
    return said(Field.DATE, DateRange.hour(LocalDate.parse(day), LocalTime.of(hour, 0)));
  }

  /** At a town. */
  public Telling in(String town, String country, double lat, double lon) {
    return said(
        Field.PLACE,
        new Place(
            town,
            Optional.of(country),
            Optional.empty(),
            Optional.of(new Coordinates(lat, lon)),
            PlacePrecision.CITY,
            Optional.of(town)));
  }

  public Telling killed(Count count, VoiceLink... nearer) {
    return said(Field.KILLED, count, nearer);
  }

  public Telling by(String actor) {
    Actor who = new Actor(actor, Optional.of(actor), ActorKind.ARMED_GROUP, Optional.empty());
    return said(Field.PERPETRATOR, new Perpetrator(who, Basis.ATTRIBUTED, voice()));
  }

  public Telling background() {
    return said(Field.BACKGROUND, YesNo.TRUE);
  }

  /** A value, from those who know to the report's own source; its words are the whole text. */
  public Telling said(Field field, Value value, VoiceLink... nearer) {
    return said(field, value, report.text(), nearer);
  }

  /** A value in these words of the text. */
  public Telling said(Field field, Value value, String words, VoiceLink... nearer) {
    int start = report.text().indexOf(words);
    Span span = new Span(start, start + words.length());
    List<Statement> statements = accounts.get(accounts.size() - 1);
    statements.add(
        new Statement(
            report.id() + "#" + accounts.size(),
            field,
            value,
            Evidence.of(report, span),
            voice(nearer),
            Modality.ASSERTED,
            report.published(),
            "test",
            0.9 - statements.size() * 0.001,
            "test"));
    return this;
  }

  public static VoiceLink official(String name) {
    return VoiceLink.of(name, VoiceKind.OFFICIAL);
  }

  public static VoiceLink outlet(String name) {
    return VoiceLink.of(name, VoiceKind.OUTLET);
  }

  private Voice voice(VoiceLink... nearer) {
    List<VoiceLink> chain = new ArrayList<>(List.of(nearer));
    chain.add(outlet(report.source().orElse(report.id())));
    return new Voice(chain);
  }

  public CodedReport coded() {
    List<Account> all = new ArrayList<>();
    for (int i = 0; i < accounts.size(); i++) {
      all.add(new Account(report.id() + "#" + (i + 1), report.id(), accounts.get(i)));
    }
    return new CodedReport(report, all, List.of(), List.of());
  }
}
