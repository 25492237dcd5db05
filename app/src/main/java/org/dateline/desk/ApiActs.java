// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.line.CaseWork;
import org.dateline.line.Changed;
import org.dateline.line.Decision;
import org.dateline.line.DraftJson;
import org.dateline.line.Drafting;
import org.dateline.store.Drafts;
import org.dateline.store.SavedSearches.Saved;

/** What forms of the desk do, for programs: JSON in, JSON out. */
final class ApiActs {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final CaseWork work;

  ApiActs(CaseWork work) {
    this.work = work;
  }

  private static JsonNode body(Context context) {
    try {
      JsonNode json = JSON.readTree(context.body());
      if (json == null || !json.isObject()) {
        throw new BadQuestion("body", "is no JSON object");
      }
      return json;
    } catch (JsonProcessingException e) {
      throw new BadQuestion("body", "is no JSON: " + e.getOriginalMessage());
    }
  }

  /** POST /decisions. */
  void decide(Context context) {
    JsonNode json = body(context);
    if (json.path("act").asText().equalsIgnoreCase("undo")) {
      undo(context, json);
      return;
    }
    Deed deed = Deed.ofJson(json);
    try {
      decided(context, deed.incident(), deed.decide(work, Person.asking(context)));
    } catch (Changed e) {
      conflict(context, e);
    } catch (IllegalArgumentException e) {
      throw new BadQuestion("decision", e.getMessage());
    }
  }

  private void decided(Context context, String account, Decision done) {
    ObjectNode json = JSON.createObjectNode().put("note", done.note());
    work.look(
        look -> {
          json.put("incident", look.holding(account).orElse(null));
          json.put("version", look.version(account).map(Object::toString).orElse(null));
          return true;
        });
    json.set("made", JSON.valueToTree(done.changes().made()));
    json.set("changed", JSON.valueToTree(done.changes().changed()));
    context.status(HttpStatus.CREATED).contentType("application/json").result(json.toString());
  }

  private void conflict(Context context, Changed e) {
    ObjectNode json =
        JSON.createObjectNode()
            .put("type", "about:blank")
            .put("title", "The incident has changed")
            .put("status", 409)
            .put("detail", e.getMessage())
            .put("incident", e.incident());
    var decisions = json.putArray("decisions");
    List<Trail.Line> lines =
        work.look(look -> Trail.lines(e.since().decisions(), look.decisions()));
    lines.forEach(one -> decision(decisions.addObject(), one));
    var reports = json.putArray("reports");
    e.since().reports().forEach(one -> reports.add(one.id()));
    context.status(409).contentType("application/problem+json").result(json.toString());
  }

  static void decision(ObjectNode json, Trail.Line one) {
    json.put("note", one.note())
        .put("at", one.at())
        .put("author", one.author())
        .put("what", one.what())
        .put("because", one.because())
        .put("words", one.words().isEmpty() ? null : one.words())
        .put("link", one.wordsLink().isEmpty() ? null : one.wordsLink())
        .put("holds", one.holds());
  }

  /** GET /decisions: about one incident, the latest first. */
  void decisions(Context context) {
    String id = new Asked(context).word("incident").orElse("");
    List<String> items =
        work.look(
            look -> {
              if (look.holding(id).isEmpty()) {
                return List.of();
              }
              List<String> lines = new ArrayList<>();
              var accounts =
                  java.util.Set.copyOf(
                      look.show(id, Optional.empty()).orElseThrow().recorded().accounts());
              for (Trail.Line one : Trail.about(look, accounts)) {
                ObjectNode json = JSON.createObjectNode();
                decision(json, one);
                lines.add(json.toString());
              }
              return lines;
            });
    Answer.page(context, Api.ROOT + "/decisions", items, Optional.empty());
  }

  private void undo(Context context, JsonNode json) {
    String because = json.path("because").isTextual() ? json.path("because").asText() : null;
    Decision done =
        Decisions.undo(work, Person.asking(context), json.path("note").asText(), because);
    String account =
        done.changes().changed().stream()
            .findFirst()
            .or(() -> done.changes().made().stream().findFirst())
            .orElse("");
    decided(context, account, done);
  }

  /** GET /briefs. */
  void briefs(Context context) {
    Answer.page(
        context,
        Api.ROOT + "/briefs",
        work.drafting().all().stream().map(one -> kept(one).toString()).toList(),
        Optional.empty());
  }

  private static ObjectNode kept(Drafts.Kept one) {
    return JSON.createObjectNode()
        .put("id", one.id())
        .put("title", one.title())
        .put("author", one.author())
        .put("edition", one.edition())
        .put("added_at", one.addedAt().toString())
        .put("changed_at", one.changedAt().toString());
  }

  /** POST /briefs. */
  void begin(Context context) {
    JsonNode json = body(context);
    List<String> incidents = new ArrayList<>();
    json.path("incidents").forEach(one -> incidents.add(one.asText()));
    Optional<String> title =
        Optional.of(json.path("title").asText()).filter(words -> !words.isBlank());
    try {
      long id = work.drafting().begin(incidents, title, Person.asking(context).name());
      context.status(HttpStatus.CREATED).header("Location", Api.ROOT + "/briefs/" + id);
      context.contentType("application/json").result(brief(work.drafting().find(id).orElseThrow()));
    } catch (IllegalArgumentException e) {
      throw new BadQuestion("incidents", e.getMessage());
    }
  }

  /** GET /briefs/ID. */
  void brief(Context context) {
    Answer.json(context, brief(Briefs.find(work, context)));
  }

  private static String brief(Drafting.Open open) {
    ObjectNode json = kept(open.kept());
    try {
      json.set("draft", JSON.readTree(DraftJson.write(open.draft())));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a draft that is no JSON", e);
    }
    return json.toString();
  }

  /** POST /briefs/ID. */
  void edit(Context context) {
    Drafting.Open open = Briefs.find(work, context);
    Edit edit = Edit.ofJson(body(context));
    Person person = Person.asking(context);
    try {
      Optional<Long> now =
          work.drafting().change(open.kept().id(), edit.edition(), draft -> edit.of(draft, person));
      if (now.isEmpty()) {
        String problem =
            JSON.createObjectNode()
                .put("type", "about:blank")
                .put("title", "The brief has changed")
                .put("status", 409)
                .put("detail", "It is edition " + open.kept().edition() + " by now; read it again")
                .toString();
        context.status(409).contentType("application/problem+json").result(problem);
        return;
      }
      context.contentType("application/json").result(brief(Briefs.find(work, context)));
    } catch (IllegalArgumentException e) {
      throw new BadQuestion("edit", e.getMessage());
    }
  }

  /** GET /searches. */
  void searches(Context context) {
    Answer.page(
        context,
        Api.ROOT + "/searches",
        work.drafting().searches().stream().map(one -> search(one).toString()).toList(),
        Optional.empty());
  }

  private static ObjectNode search(Saved one) {
    SearchesModel.Line line = Searches.line(one);
    return JSON.createObjectNode()
        .put("id", one.id())
        .put("name", one.name())
        .put("address", line.link())
        .put("author", one.author())
        .put("removed", one.removed())
        .put("feed", line.feed().isEmpty() ? null : line.feed());
  }

  /** GET /searches/ID. */
  void search(Context context) {
    Answer.json(context, search(Searches.find(work, context)).toString());
  }

  /** POST /searches/ID. */
  void change(Context context) {
    Saved search = Searches.find(work, context);
    JsonNode json = body(context);
    try {
      Searches.change(work, search, json.path("do").asText(), json.path("name").asText());
      context
          .contentType("application/json")
          .result(search(work.drafting().search(search.id()).orElseThrow()).toString());
    } catch (IllegalArgumentException e) {
      throw new BadQuestion("do", e.getMessage());
    }
  }

  /** POST /searches. */
  void save(Context context) {
    JsonNode json = body(context);
    try {
      long id =
          Searches.save(
              work,
              Person.asking(context),
              json.path("name").asText(),
              json.path("address").asText());
      context
          .status(HttpStatus.CREATED)
          .contentType("application/json")
          .result(search(work.drafting().search(id).orElseThrow()).toString());
    } catch (IllegalArgumentException e) {
      throw new BadQuestion("search", e.getMessage());
    }
  }
}
