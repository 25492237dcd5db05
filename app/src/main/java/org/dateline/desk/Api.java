// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.assess.Waiting;
import org.dateline.codebook.ClaimStatus;
import org.dateline.codebook.CodedReport;
import org.dateline.codebook.json.CodebookJson;
import org.dateline.line.CaseWork;
import org.dateline.line.ListedReport;
import org.dateline.line.Looking;
import org.dateline.line.RecordJson;
import org.dateline.store.FiledReport;
import org.dateline.store.IncidentPage;
import org.dateline.store.ListedActor;
import org.dateline.store.ListedClaim;
import org.dateline.store.ListedIncident;
import org.dateline.store.Listing;
import org.dateline.store.Wording;

/** What the pages show, as JSON, under {@code /api/v1}; {@code openapi.json} describes it. */
final class Api {
  static final String ROOT = "/api/v1";

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int LINES = 50;

  /** Statements of a report that are given with it where words are looked for. */
  private static final int STATEMENTS = 20;

  private final CaseWork work;
  private final TodayPage today;

  Api(CaseWork work, TodayPage today) {
    this.work = work;
    this.today = today;
  }

  void incidents(Context context) {
    Asked asked = new Asked(context);
    String path = ROOT + "/incidents";
    Listing listing = asked.listing(LINES);
    IncidentPage found = work.look(look -> look.page(listing, asked.asOf()));
    Answer.page(
        context,
        path,
        found.incidents().stream().map(ListedIncident::view).toList(),
        found.next().map(Cursor::write));
  }

  void incident(Context context) {
    Asked asked = new Asked(context);
    String id = asked.id();
    Optional<LocalDateTime> asOf = asked.asOf();
    context.header(
        "Link",
        "<" + Links.asOf(Links.at(ApiAround.SURROUNDINGS, id), asked) + ">; rel=\"related\"");
    Answer.json(
        context,
        work.look(
            look ->
                look.show(id, asOf)
                    .orElseThrow(() -> org.dateline.desk.IncidentPage.missing(look, id, asOf))
                    .json()));
  }

  void reports(Context context) {
    Asked asked = new Asked(context);
    work.look(
        look -> {
          listed(context, look, ROOT + "/reports", ReportsPage.find(look, asked, LINES));
          return true;
        });
  }

  void search(Context context) {
    Asked asked = new Asked(context);
    work.look(
        look -> {
          Wording wording = Wording.of(asked.word("q").orElse(""));
          ReportsPage.Found found = SearchPage.find(look, asked, SearchPage.LINES);
          Map<String, CodedReport> coded = new HashMap<>();
          look.coded(found.reports().stream().map(FiledReport::id).toList())
              .forEach(one -> coded.put(one.report().id(), one));
          List<String> items = new ArrayList<>();
          for (FiledReport one : found.reports()) {
            items.add(hit(look, one, coded.get(one.id()), wording));
          }
          Answer.page(context, ROOT + "/search", items, found.next().map(String::valueOf));
          return true;
        });
  }

  /** A report that has the words, where they stand, and what was read from it with them. */
  private static String hit(Looking look, FiledReport one, CodedReport read, Wording wording) {
    ObjectNode json = JSON.createObjectNode();
    json.set("report", Answer.tree(listed(look, one)));
    json.put(
        "snippet",
        Snippet.of(read.report().text(), wording).stream()
            .map(SearchModel.Piece::text)
            .collect(Collectors.joining()));
    Answer.statements(
        json.putArray("statements"), SearchPage.matching(read, wording).limit(STATEMENTS).toList());
    return json.toString();
  }

  private static String listed(Looking look, FiledReport one) {
    return RecordJson.report(
        look.report(one.id()).orElseGet(() -> new ListedReport(one, List.of())));
  }

  private static void listed(Context context, Looking look, String path, ReportsPage.Found found) {
    List<String> items = new ArrayList<>();
    for (FiledReport one : found.reports()) {
      items.add(listed(look, one));
    }
    Answer.page(context, path, items, found.next().map(String::valueOf));
  }

  void report(Context context) {
    String id = new Asked(context).id();
    Answer.json(
        context,
        work.look(
            look ->
                look.report(id)
                    .flatMap(one -> look.coded(id))
                    .map(CodebookJson::write)
                    .orElseThrow(
                        () -> new Missing("There is no report " + id + " in this case."))));
  }

  void claims(Context context) {
    ClaimsPage.Found found = work.look(look -> ClaimsPage.find(look, new Asked(context), LINES));
    Map<String, Set<String>> claimants = new HashMap<>();
    for (ListedClaim one : found.claims()) {
      if (one.status().equals(ClaimStatus.CLAIMED.code())) {
        claimants
            .computeIfAbsent(one.incident(), k -> new HashSet<>())
            .add(one.claimantId().orElse(one.claimant()));
      }
    }
    Answer.page(
        context,
        ROOT + "/claims",
        found.claims().stream()
            .map(
                one ->
                    RecordJson.claim(
                        one, claimants.getOrDefault(one.incident(), Set.of()).size() > 1))
            .toList(),
        found.next().map(String::valueOf));
  }

  void actors(Context context) {
    ActorsPage.Found found = work.look(look -> ActorsPage.find(look, new Asked(context), LINES));
    Answer.page(
        context,
        ROOT + "/actors",
        found.actors().stream().map(Api::actor).toList(),
        found.next().map(String::valueOf));
  }

  private static String actor(ListedActor one) {
    return JSON.createObjectNode()
        .put("key", one.key())
        .put("name", one.name())
        .put("id", one.id().orElse(null))
        .put("incidents", one.incidents())
        .put("claims", one.claims())
        .toString();
  }

  void actor(Context context) {
    Asked asked = new Asked(context);
    String key = asked.id();
    ActorModel actor = work.look(look -> ActorPage.model(look, key, asked));
    ObjectNode json = JSON.createObjectNode();
    json.put("key", actor.key());
    json.put("name", actor.name());
    json.put("id", actor.listed() ? actor.key() : null);
    json.set("aliases", JSON.valueToTree(actor.aliases()));
    json.put("part_of", actor.parent().map(ActorModel.Other::key).orElse(null));
    Answer.statements(json.putArray("relations"), actor.relations());
    json.put("incidents", actor.incidents());
    json.put("claims", actor.claims());
    json.put("unit", actor.unit());
    ArrayNode bars = json.putArray("over_time");
    json.put("incidents_at", ROOT + "/incidents?actor_key=" + Links.value(actor.key()));
    json.put("claims_at", ROOT + "/claims?actor=" + Links.value(actor.key()));
    actor.bars().forEach(one -> bars.addObject().put("when", one.when()).put("count", one.count()));
    Answer.json(context, json.toString());
  }

  void sources(Context context) {
    List<String> items =
        work.look(Looking::sources).stream()
            .filter(one -> one.reports() > 0)
            .map(RecordJson::source)
            .toList();
    slice(context, ROOT + "/sources", items);
  }

  /** A page of a list that is there as a whole. */
  private static void slice(Context context, String path, List<String> items) {
    Asked asked = new Asked(context);
    int from = Math.min(asked.offset(), items.size());
    int to = Math.min(from + asked.limit(LINES), items.size());
    Answer.page(
        context,
        path,
        items.subList(from, to),
        to < items.size() ? Optional.of(String.valueOf(to)) : Optional.empty());
  }

  void review(Context context) {
    ReviewPage.Found found = work.look(look -> ReviewPage.find(look, new Asked(context), LINES));
    Answer.page(
        context, ROOT + "/review", found.lines().stream().map(Api::waits).toList(), found.next());
  }

  private static String waits(ReviewPage.Waits one) {
    Glance glance = Glance.read(one.incident().view());
    ObjectNode json =
        JSON.createObjectNode()
            .put("incident", one.incident().id())
            .put("headline", Headline.of(glance))
            .put("waits", one.place().waits());
    json.set(
        "doubts",
        JSON.valueToTree(
            Waiting.doubts(one.place().doubts()).stream().map(ReviewPage::code).toList()));
    json.set("why", JSON.valueToTree(one.why(glance)));
    return json.toString();
  }

  void today(Context context) {
    TodayModel day = today.model(new Asked(context));
    ObjectNode json = JSON.createObjectNode();
    json.put("day", day.day().isEmpty() ? null : day.day());
    json.put("reports", day.reports());
    json.set("new", JSON.valueToTree(day.fresh()));
    json.set("changed", JSON.valueToTree(day.changed()));
    json.set("claims", JSON.valueToTree(day.claims()));
    json.set("moved", JSON.valueToTree(day.moved()));
    json.set("disputed", JSON.valueToTree(day.disputed()));
    json.put("more", day.more().isPresent());
    json.put("waiting", day.waiting());
    Answer.json(context, json.toString());
  }

  /** Tells strangers no more than that the desk is there. */
  void health(Context context) {
    if (Person.known(context).isEmpty()) {
      context.json(Map.of("status", "ok"));
      return;
    }
    Looking.Size size = work.look(Looking::size);
    context.json(
        Map.of(
            "status",
            "ok",
            "reports",
            size.reports(),
            "statements",
            size.statements(),
            "incidents",
            size.incidents()));
  }

  static void openapi(Context context) {
    Answer.json(context, OpenApi.TEXT);
  }
}
