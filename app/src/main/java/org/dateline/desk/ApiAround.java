// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.assess.PastEvent;
import org.dateline.assess.Verdict;
import org.dateline.line.CaseWork;
import org.dateline.line.HeldPrecedent;
import org.dateline.line.ListedReport;
import org.dateline.line.Looking;
import org.dateline.line.RecordJson;
import org.dateline.line.Shown;
import org.dateline.line.Surroundings;
import org.dateline.line.WordChanges;
import org.dateline.merge.Join;
import org.dateline.merge.Sign;
import org.dateline.store.FiledReport;

/** What pages show around an incident and a report, for programs. */
final class ApiAround {
  static final String SURROUNDINGS = Api.ROOT + "/surroundings/";
  static final String CANDIDATES = Api.ROOT + "/candidates/";
  static final String VERSIONS = Api.ROOT + "/versions/";

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Incidents that may be the same, at most. */
  private static final int LIKELY = 20;

  private final CaseWork work;

  ApiAround(CaseWork work) {
    this.work = work;
  }

  /** GET /surroundings/ID: what stands around an incident. */
  void surroundings(Context context) {
    Asked asked = new Asked(context);
    String id = asked.id();
    Optional<LocalDateTime> asOf = asked.asOf();
    Answer.json(
        context,
        work.look(
            look ->
                look.show(id, asOf)
                    .map(shown -> surroundings(look, shown, asOf).toString())
                    .orElseThrow(() -> IncidentPage.missing(look, id, asOf))));
  }

  private static ObjectNode surroundings(Looking look, Shown shown, Optional<LocalDateTime> asOf) {
    String id = shown.incident().id();
    Surroundings around = look.around(shown, asOf);
    ObjectNode json = JSON.createObjectNode();
    json.put("incident", id);
    json.put("version", look.version(id).map(Object::toString).orElse(null));
    ArrayNode doubts = json.putArray("doubts");
    look.doubts(id).forEach(one -> doubts.add(ReviewPage.code(one)));
    ArrayNode precedents = json.putArray("precedents");
    around.precedents().forEach(one -> precedent(precedents.addObject(), look, one));
    shown
        .incident()
        .operation()
        .ifPresentOrElse(
            one -> operation(json.putObject("operation"), one, around),
            () -> json.putNull("operation"));
    ArrayNode joins = json.putArray("joins");
    shown.joins().forEach(one -> join(joins.addObject(), one));
    ArrayNode decisions = json.putArray("decisions");
    Trail.about(look, Set.copyOf(shown.recorded().accounts()))
        .forEach(one -> ApiActs.decision(decisions.addObject(), one));
    ArrayNode moments = json.putArray("moments");
    look.reportsOf(id).stream()
        .map(FiledReport::knownFrom)
        .sorted()
        .distinct()
        .forEach(one -> moments.add(one.toString()));
    return json;
  }

  private static void precedent(ObjectNode json, Looking look, HeldPrecedent held) {
    Verdict verdict = held.verdict();
    json.put("text", held.precedent().text());
    json.put("verdict", code(verdict));
    json.put("words", verdict.words());
    json.put("since", verdict instanceof Verdict.Confirmed holds ? holds.from().toString() : null);
    ArrayNode against = json.putArray("against");
    if (verdict instanceof Verdict.Contradicted contradicted) {
      for (PastEvent one : contradicted.by()) {
        against
            .addObject()
            .put("id", one.id())
            .put("day", one.day().toString())
            .put("words", one.words())
            .put("killed", one.killed())
            .put("recorded", look.find(one.id()).isPresent());
      }
    }
    Answer.statements(json.putArray("statements"), held.said());
  }

  private static String code(Verdict verdict) {
    if (verdict instanceof Verdict.Confirmed) {
      return "holds";
    }
    return verdict instanceof Verdict.Contradicted ? "contradicted" : "undecided";
  }

  private static void operation(ObjectNode json, String id, Surroundings around) {
    json.put("id", id);
    Answer.statements(json.putArray("totals"), around.totals());
    ArrayNode siblings = json.putArray("incidents");
    around.siblings().forEach(one -> siblings.add(JSON.valueToTree(IncidentLine.of(one))));
  }

  private static void join(ObjectNode json, Join join) {
    json.put("one", join.one()).put("other", join.other());
    if (Double.isInfinite(join.score())) {
      json.putNull("score");
    } else {
      json.put("score", join.score());
    }
    signs(json, join.signs());
  }

  private static void signs(ObjectNode json, List<Sign> signs) {
    ArrayNode list = json.putArray("signs");
    signs.forEach(one -> list.addObject().put("words", one.words()).put("weight", one.weight()));
  }

  /** GET /candidates/ID: incidents that may be the same, the likeliest first. */
  void candidates(Context context) {
    String account = new Asked(context).id();
    List<String> items = new ArrayList<>();
    work.look(
        look -> {
          String id =
              look.holding(account)
                  .orElseThrow(() -> IncidentPage.missing(look, account, Optional.empty()));
          look.candidates(id, LIKELY)
              .forEach(
                  one -> {
                    ObjectNode json = JSON.createObjectNode();
                    json.set("incident", JSON.valueToTree(IncidentLine.of(one.incident())));
                    json.put("score", one.score());
                    signs(json, one.signs());
                    items.add(json.toString());
                  });
          return true;
        });
    Answer.page(context, CANDIDATES, items, Optional.empty());
  }

  /** GET /versions/ID: the versions of a report, and what changed from one to another. */
  void versions(Context context) {
    Asked asked = new Asked(context);
    String id = asked.id();
    ObjectNode json = work.look(look -> versions(look, id, asked.word("with")));
    Answer.json(context, json.toString());
  }

  private static ObjectNode versions(Looking look, String id, Optional<String> with) {
    FiledReport filed =
        look.report(id)
            .orElseThrow(() -> new Missing("There is no report " + id + " in this case."))
            .report();
    List<FiledReport> versions = look.filedVersions(filed);
    ObjectNode json = JSON.createObjectNode().put("report", id);
    ArrayNode items = json.putArray("versions");
    for (FiledReport one : versions) {
      ListedReport listed = look.report(one.id()).orElse(new ListedReport(one, List.of()));
      items.add(Answer.tree(RecordJson.report(listed)));
    }
    json.putNull("compared");
    with.ifPresent(
        word -> compare(json.putObject("compared"), look, Versions.pair(filed, versions, word)));
    return json;
  }

  private static void compare(ObjectNode json, Looking look, Versions.Pair pair) {
    FiledReport from = pair.from();
    FiledReport to = pair.to();
    json.put("from", from.id()).put("to", to.id());
    ArrayNode changes = json.putArray("changes");
    WordChanges.pieces(look.text(from.id()), look.text(to.id()))
        .forEach(
            one ->
                changes
                    .addObject()
                    .put("kind", one.kind().name().toLowerCase(Locale.ROOT))
                    .put("words", String.join(" ", one.words())));
  }
}
