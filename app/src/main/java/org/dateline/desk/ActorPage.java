// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.codebook.Actor;
import org.dateline.codebook.Statement;
import org.dateline.line.CaseWork;
import org.dateline.line.Looking;
import org.dateline.line.Lookup;
import org.dateline.store.FiledReport;
import org.dateline.store.IncidentFilter;
import org.dateline.store.IncidentPage;
import org.dateline.store.ListedActor;
import org.dateline.store.Listing;

/** The page of an actor. */
final class ActorPage implements Handler {
  private static final int LINES = 30;
  private static final int CLAIMS = 30;

  private static final int RELATIONS = 50;

  /** Units of the drawing that the name of a month takes. */
  private static final int LABEL = 70;

  /** Months that still can be told apart in the drawing; beyond them it shows years. */
  private static final int MONTHS = 48;

  private final CaseWork work;
  private final Rendering rendering;

  ActorPage(CaseWork work, Rendering rendering) {
    this.work = work;
    this.rendering = rendering;
  }

  @Override
  public void handle(Context context) {
    Asked asked = new Asked(context);
    String key = asked.id();
    ActorModel page = work.look(look -> model(look, key, asked));
    rendering.page(
        context,
        "actor",
        Frame.under(Section.ACTORS, page.name())
            .withData(Links.at("/api/v1/actors/", key))
            .withFeed("/incidents.atom?actor_key=" + Links.value(key)),
        page);
  }

  /** What is known of an actor, also for programs. */
  static ActorModel model(Looking look, String key, Asked asked) {
    ListedActor actor =
        look.actors()
            .find(key)
            .orElseThrow(() -> new Missing("Nobody in this case goes by " + key + "."));
    IncidentPage found =
        look.page(
            new Listing(
                IncidentFilter.all(),
                Optional.of(key),
                Listing.Order.NEWEST,
                asked.read("after", word -> Cursor.read(word, Listing.Order.NEWEST)),
                LINES));
    TreeMap<String, Integer> counts = new TreeMap<>(look.actors().months(key));
    boolean years =
        !counts.isEmpty()
            && YearMonth.parse(counts.firstKey())
                .plusMonths(MONTHS)
                .isBefore(YearMonth.parse(counts.lastKey()));
    List<Statement> relations = look.relations(key, RELATIONS);
    Map<String, FiledReport> reports = new HashMap<>();
    for (Statement one : relations) {
      look.report(one.evidence().report())
          .ifPresent(it -> reports.put(one.evidence().report(), it.report()));
    }
    return new ActorModel(
        key,
        actor.name(),
        actor.id().isPresent(),
        actor.id().map(Lookup::aliases).orElse(List.of()).stream()
            .filter(name -> !name.equals(actor.name()))
            .toList(),
        actor.id().flatMap(Lookup::parent).map(one -> other(look, one)),
        relations,
        relations.stream().map(one -> Said.of(one, reports)).toList(),
        actor.incidents(),
        actor.claims(),
        years ? "year" : "month",
        bars(counts, years),
        found.incidents().stream().map(IncidentLine::of).toList(),
        ClaimsPage.lines(look, look.claims(Optional.empty(), Optional.of(key), 0, CLAIMS)),
        found
            .next()
            .map(next -> asked.with(Links.actor(key), Map.of("after", Cursor.write(next)))));
  }

  private static ActorModel.Other other(Looking look, Actor one) {
    String key = one.key();
    return new ActorModel.Other(
        one.name(), key, look.actors().find(key).map(known -> Links.actor(key)));
  }

  private static List<ActorModel.Bar> bars(NavigableMap<String, Integer> months, boolean years) {
    List<ActorModel.Bar> bars = new ArrayList<>();
    if (months.isEmpty()) {
      return bars;
    }
    List<String> steps = new ArrayList<>();
    TreeMap<String, Integer> counts = new TreeMap<>();
    months.forEach(
        (month, n) -> counts.merge(years ? month.substring(0, 4) : month, n, Integer::sum));
    YearMonth end = YearMonth.parse(months.lastKey());
    for (YearMonth at = YearMonth.parse(months.firstKey());
        !at.isAfter(end);
        at = at.plusMonths(1)) {
      String step = years ? String.valueOf(at.getYear()) : at.toString();
      if (steps.isEmpty() || !steps.get(steps.size() - 1).equals(step)) {
        steps.add(step);
      }
    }
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(1);
    int width = Math.max(1, Math.min(40, 620 / steps.size()));
    int every = (LABEL + width - 1) / width;
    for (int i = 0; i < steps.size(); i++) {
      int count = counts.getOrDefault(steps.get(i), 0);
      int height = count == 0 ? 0 : Math.max(2, 80 * count / most);
      bars.add(
          new ActorModel.Bar(
              steps.get(i),
              count,
              10 + i * width,
              95 - height,
              Math.max(1, width - 2),
              height,
              i % every == 0));
    }
    return bars;
  }
}
