// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.codebook.Account;
import org.dateline.codebook.Claim;
import org.dateline.codebook.CodedReport;
import org.dateline.codebook.Count;
import org.dateline.codebook.Field;
import org.dateline.codebook.Statement;
import org.dateline.codebook.ValueWords;
import org.dateline.line.CaseWork;
import org.dateline.line.FilterWords;
import org.dateline.line.Looking;
import org.dateline.line.Lookup;
import org.dateline.store.Days;
import org.dateline.store.FiledReport;
import org.dateline.store.ListedIncident;
import org.dateline.store.Review;

/** What a day brought: the newest of the record where no other is asked for. */
final class TodayPage implements Handler {
  private static final int INCIDENTS = 60;
  private static final int CLAIMING = 30;
  private static final int MOVED = 30;

  private static final DateTimeFormatter TITLE =
      DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.ENGLISH);

  private final CaseWork work;
  private final Rendering rendering;

  TodayPage(CaseWork work, Rendering rendering) {
    this.work = work;
    this.rendering = rendering;
  }

  @Override
  public void handle(Context context) {
    Asked asked = new Asked(context);
    TodayModel page = model(asked);
    rendering.page(
        context,
        "today",
        Frame.of(Section.TODAY)
            .withData(asked.with("/api/v1/today", Map.of()))
            .withFeed(asked.with("/incidents.atom", Map.of("day", ""))),
        page);
  }

  /** What is asked for, also for programs. */
  TodayModel model(Asked asked) {
    Optional<String> day = asked.read("day", FilterWords::day).map(LocalDate::toString);
    Optional<String> country = asked.read("country", FilterWords::country);
    Optional<String> actor = asked.word("actor").map(TodayPage::key);
    return work.look(
        look ->
            day.or(() -> look.days().before(Optional.empty()))
                .map(one -> model(look, one, country, actor, asked))
                .orElseGet(TodayPage::nothing));
  }

  private static String key(String name) {
    List<String> names = Lookup.actorNames(name);
    return names.get(names.size() - 1).toLowerCase(Locale.ROOT);
  }

  private static TodayModel nothing() {
    return new TodayModel(
        "",
        "Today",
        0,
        Optional.empty(),
        Optional.empty(),
        "",
        "",
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        0);
  }

  private static TodayModel model(
      Looking look, String day, Optional<String> country, Optional<String> actor, Asked asked) {
    List<Days.Told> told = look.days().told(day, country, actor, INCIDENTS + 1);
    boolean more = told.size() > INCIDENTS;
    List<Days.Told> some = more ? told.subList(0, INCIDENTS) : told;
    Set<String> first =
        some.stream()
            .filter(one -> one.first().equals(day))
            .map(Days.Told::incident)
            .collect(Collectors.toSet());
    List<IncidentLine> fresh = new ArrayList<>();
    List<IncidentLine> changed = new ArrayList<>();
    List<IncidentLine> disputed = new ArrayList<>();
    List<TodayModel.Moved> moved = new ArrayList<>();
    for (ListedIncident one : look.some(some.stream().map(Days.Told::incident).toList())) {
      Glance glance = Glance.read(one.view());
      IncidentLine line = IncidentLine.of(one, glance);
      (first.contains(one.id()) ? fresh : changed).add(line);
      if (!line.contradicted().isEmpty()) {
        disputed.add(line);
      }
      moved.addAll(moved(glance, line, day));
    }
    boolean all = country.isEmpty() && actor.isEmpty();
    return new TodayModel(
        day,
        TITLE.format(LocalDate.parse(day)),
        look.days().reports(day),
        look.days().before(Optional.of(day)).map(one -> asked.with("/", Map.of("day", one))),
        look.days().after(day).map(one -> asked.with("/", Map.of("day", one))),
        asked.word("country").orElse(""),
        asked.word("actor").orElse(""),
        fresh,
        changed,
        all ? claims(look, day) : claimsAbout(claims(look, day), some),
        moved.size() > MOVED ? moved.subList(0, MOVED) : moved,
        disputed,
        more
            ? Optional.of(asked.with("/incidents", Map.of("day", "", "from", day, "to", day)))
            : Optional.empty(),
        look.waitingCount(new Review.Wanted(country, Optional.empty(), 0), TodayModel.MOST));
  }

  private static List<TodayModel.ClaimTold> claimsAbout(
      List<TodayModel.ClaimTold> claims, List<Days.Told> told) {
    Set<String> wanted = told.stream().map(Days.Told::incident).collect(Collectors.toSet());
    return claims.stream().filter(one -> wanted.contains(one.incident())).toList();
  }

  /** Figures of the day that differ from what was said last before. */
  private static List<TodayModel.Moved> moved(Glance glance, IncidentLine line, String day) {
    Map<Field, Count> last = new HashMap<>();
    List<TodayModel.Moved> moved = new ArrayList<>();
    for (Glance.Step step : glance.steps()) {
      Count before = last.get(step.field());
      boolean other =
          before != null
              && (before.min() != step.value().min() || !before.max().equals(step.value().max()));
      if (!step.echo() && other && step.at().startsWith(day)) {
        moved.add(
            new TodayModel.Moved(
                ValueWords.coded(step.field()),
                before.words(),
                step.value().words(),
                step.voice(),
                step.at().replace('T', ' '),
                line.headline(),
                line.link() + "#field-" + step.field().code()));
      }
      if (!step.echo()) {
        last.put(step.field(), step.value());
      }
    }
    return moved;
  }

  private static List<TodayModel.ClaimTold> claims(Looking look, String day) {
    List<TodayModel.ClaimTold> claims = new ArrayList<>();
    Map<String, FiledReport> reports = new HashMap<>();
    List<String> saying = look.days().saying(Field.CLAIM, day, CLAIMING);
    for (CodedReport coded : look.coded(saying)) {
      look.report(coded.report().id())
          .ifPresent(one -> reports.put(one.report().id(), one.report()));
      for (Account account : coded.accounts()) {
        Map<String, Statement> once = new HashMap<>();
        for (Statement one : account.statements()) {
          if (one.value() instanceof Claim claim
              && once.put(claim.claimant().key() + claim.status(), one) == null) {
            String incident = look.holding(account.id()).orElse(account.id());
            claims.add(
                new TodayModel.ClaimTold(
                    claim.claimant().name(),
                    ValueWords.coded(claim.status()),
                    incident,
                    Links.incident(incident),
                    Said.of(one, reports)));
          }
        }
      }
    }
    return claims;
  }
}
