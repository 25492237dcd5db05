// SPDX-License-Identifier: Apache-2.0
package org.dateline.bench;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Random;
import org.dateline.codebook.Account;
import org.dateline.codebook.CodedReport;
import org.dateline.codebook.Coordinates;
import org.dateline.codebook.Count;
import org.dateline.codebook.DateRange;
import org.dateline.codebook.Evidence;
import org.dateline.codebook.Field;
import org.dateline.codebook.IncidentType;
import org.dateline.codebook.Modality;
import org.dateline.codebook.Part;
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
import org.dateline.codebook.Weapon;

/**
 * Coded reports from a seed, clustered as news is: most acts are told once or twice, a few by
 * dozens of outlets; some countries have many acts a day and others one a month; some reports are
 * copies, some get the figure or the day wrong, one in twelve tells of a second act as well.
 */
final class GeneratedReports implements Iterator<CodedReport> {
  private static final int COUNTRIES = 60;
  private static final int TOWNS = 40;
  private static final int DAYS = 5 * 365;
  private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);
  private static final IncidentType[] TYPES = {
    IncidentType.ARMED_ASSAULT,
    IncidentType.BOMBING,
    IncidentType.BATTLE,
    IncidentType.AIR_STRIKE,
    IncidentType.HOSTAGE_TAKING
  };

  private static final List<Weapon> WEAPONS =
      List.of(Weapon.FIREARM, Weapon.EXPLOSIVE, Weapon.ROCKET_OR_MORTAR);

  private final Random random;
  private final int acts;
  private int act;
  private final List<CodedReport> waiting = new ArrayList<>();

  GeneratedReports(long seed, int acts) {
    this.random = new Random(seed);
    this.acts = acts;
  }

  /** What an act was, before anybody tells of it. */
  private record Act(
      int number, LocalDate day, int country, int town, IncidentType type, int killed, int names) {}

  @Override
  public boolean hasNext() {
    return !waiting.isEmpty() || act < acts;
  }

  @Override
  public CodedReport next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    if (waiting.isEmpty()) {
      tell(act());
    }
    return waiting.remove(waiting.size() - 1);
  }

  private Act act() {
    // The square makes a few countries and towns have most of the acts.
    int country = (int) (COUNTRIES * Math.pow(random.nextDouble(), 2));
    int town = (int) (TOWNS * Math.pow(random.nextDouble(), 2));
    int killed = (int) Math.min(300, Math.exp(random.nextGaussian() * 1.2) - 0.5);
    return new Act(
        act++,
        FIRST.plusDays(random.nextInt(DAYS)),
        country,
        town,
        TYPES[random.nextInt(TYPES.length)],
        killed,
        random.nextInt());
  }

  private void tell(Act told) {
    int reports = 1 + (int) Math.min(40, Math.exp(random.nextGaussian() * 0.9 + 0.4) - 0.5);
    Optional<Act> other = random.nextInt(12) == 0 ? Optional.of(act()) : Optional.empty();
    for (int i = 0; i < reports; i++) {
      waiting.add(report(told, i, i == 0 ? other : Optional.empty()));
    }
  }

  private CodedReport report(Act told, int number, Optional<Act> second) {
    String id = "r" + told.number() + "-" + number;
    boolean copy = number > 0 && random.nextInt(3) == 0;
    String text = text(told, copy ? 0 : number);
    LocalDateTime published = told.day().atTime(8, 0).plusHours(3L * number + random.nextInt(20));
    Report report =
        new Report(
            id,
            Optional.empty(),
            Optional.of("Outlet " + random.nextInt(80)),
            Optional.empty(),
            Optional.empty(),
            Optional.of(published),
            Optional.empty(),
            text,
            List.of(Part.body(new Span(0, text.length()))));
    List<Account> accounts = new ArrayList<>();
    accounts.add(account(report, 1, told));
    second.ifPresent(act -> accounts.add(account(report, 2, act)));
    return new CodedReport(report, accounts, List.of(), List.of());
  }

  private String text(Act told, int variant) {
    Random words = new Random(told.names() + 31L * variant);
    StringBuilder text =
        new StringBuilder("Reports from Town" + told.country() + "x" + told.town());
    for (int i = 0; i < 60; i++) {
      boolean own = words.nextInt(6) == 0;
      text.append(own ? " Name" + (told.names() + words.nextInt(12)) : " w" + words.nextInt(4000));
    }
    return text.append(" were published.").toString();
  }

  private Account account(Report report, int number, Act act) {
    String about = report.id() + "#" + number;
    List<Statement> statements = new ArrayList<>();
    add(statements, about, report, Field.TYPE, act.type());
    add(statements, about, report, Field.STAGE, Stage.ACCOMPLISHED);
    int slip = random.nextInt(20) == 0 ? 1 : 0;
    if (random.nextInt(8) > 0) {
      add(statements, about, report, Field.DATE, DateRange.day(act.day().plusDays(slip)));
    }
    add(statements, about, report, Field.PLACE, place(act));
    if (random.nextInt(5) > 0) {
      int killed = Math.max(0, act.killed() - random.nextInt(3));
      add(statements, about, report, Field.KILLED, Count.exactly(killed));
    }
    add(statements, about, report, Field.WEAPON, WEAPONS.get(act.number() % WEAPONS.size()));
    return new Account(about, report.id(), statements);
  }

  private Place place(Act act) {
    String country = "" + (char) ('A' + act.country() / 26) + (char) ('A' + act.country() % 26);
    boolean coarse = random.nextInt(7) == 0;
    double lat = -50 + act.country() * 1.6 + act.town() % 7 * 0.2;
    double lon = -150 + act.country() * 4.5 + Math.floorDiv(act.town(), 7) * 0.3;
    return new Place(
        coarse ? country : "Town" + act.country() + "x" + act.town(),
        Optional.of(country),
        Optional.empty(),
        Optional.of(new Coordinates(lat, lon)),
        coarse ? PlacePrecision.COUNTRY : PlacePrecision.CITY,
        Optional.empty());
  }

  private static void add(
      List<Statement> statements, String about, Report report, Field field, Value value) {
    Span span = new Span(0, Math.min(30, report.text().length()));
    VoiceLink outlet = VoiceLink.of(report.source().orElse(""), VoiceKind.OUTLET);
    statements.add(
        new Statement(
            about,
            field,
            value,
            Evidence.of(report, span),
            Voice.of(outlet),
            Modality.ASSERTED,
            report.published(),
            "generated",
            0.8,
            "generated"));
  }
}
