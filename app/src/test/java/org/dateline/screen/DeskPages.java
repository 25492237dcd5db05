// SPDX-License-Identifier: Apache-2.0
package org.dateline.screen;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.codebook.Count;
import org.dateline.codebook.Field;
import org.dateline.desk.Opening;
import org.dateline.line.Drafting;
import org.dateline.line.Line;
import org.dateline.line.Reviewing;
import org.dateline.line.Setting;

/** Every page of the desk, by a short name, and where it is in the example. */
final class DeskPages {
  private DeskPages() {}

  static Map<String, String> of(ExampleDesk desk) {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("today", "/?day=2017-06-07");
    pages.put("incidents", "/incidents");
    pages.put("incident", "/incidents/" + encoded(desk.mostTold()));
    pages.put(
        "incident-operation",
        "/incidents/" + encoded(desk.incident(one -> one.id().startsWith("maiduguri"))));
    pages.put(
        "incident-precedent",
        "/incidents/" + encoded(desk.incident(one -> one.id().startsWith("baga#"))));
    pages.put(
        "incident-as-of", "/incidents/" + encoded(desk.mostTold()) + "?as_of=2017-06-07T14:00");
    pages.put("decide", "/decide?act=join&incident=" + encoded(desk.mostTold()));
    pages.put("decide-split", "/decide?act=split&incident=" + encoded(desk.mostTold()));
    pages.put("decide-correct", "/decide?act=set&incident=" + encoded(desk.mostTold()));
    pages.put("reports", "/reports");
    pages.put("report", "/reports/04-third-plot");
    pages.put(
        "report-correct",
        "/reports/04-third-plot?field=killed&correct=" + encoded(desk.mostTold()));
    pages.put("report-right-to-left", "/reports/arabic-title");
    pages.put("report-versions", "/reports/baghdad-1@2?with=baghdad-1");
    pages.put("claims", "/claims");
    pages.put("actors", "/actors?all=true");
    pages.put("actor", "/actors/islamic-state");
    pages.put("map", "/map");
    pages.put("sources", "/sources");
    pages.put("search", "/search?q=Tehran");
    pages.put("review", "/review");
    return pages;
  }

  /** Pages that look like others, or that few people come to: not worth a picture. */
  static Map<String, String> besides(ExampleDesk desk) {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("today without a filter", "/");
    pages.put("today, nothing like that", "/?day=2017-06-07&country=PE");
    pages.put("a day without reports", "/?day=2001-01-01");
    pages.put("incidents, none like that", "/incidents?country=PE");
    pages.put("incidents as of", "/incidents?as_of=2017-06-07T14:00");
    pages.put("decide-accept", "/decide?act=accept&incident=" + encoded(desk.mostTold()));
    pages.put("decide-reject", "/decide?act=reject&incident=" + encoded(desk.mostTold()));
    pages.put("no reports are added here", "/reports/new");
    pages.put("report without incident", "/reports/security-budget");
    pages.put("report full of markup", "/reports/hostile");
    pages.put("claims, none like that", "/claims?status=denied&country=PE");
    pages.put("actors, none like that", "/actors?text=nobody-of-that-name");
    pages.put("search for nothing", "/search");
    pages.put("search that finds nothing", "/search?q=hippopotamus");
    pages.put("review, nothing of the kind", "/review?country=PE");
    pages.put("map without incidents", "/map?country=PE");
    return pages;
  }

  /** Addresses that have no page, and the status of the answer. */
  static Map<String, Integer> wrong() {
    return Map.of("/incidents/nothing", 404, "/nowhere", 404, "/incidents?from=never", 400);
  }

  /** How a desk is opened that reports can be added at. */
  static Opening working() {
    return Opening.alone("Ana Osei").adding(() -> Line.bundled("test"));
  }

  /** Works a while at a desk of its own; gives the pages that show what came of it. */
  static Map<String, String> worked(ExampleDesk desk) {
    String incident = desk.mostTold();
    String other = desk.incident(one -> one.id().startsWith("baghdad-1#"));
    Reviewing reviewing = desk.work.reviewing("Ana Osei");
    String because = "The ministry’s list of names.";
    reviewing.set(
        new Reviewing.Basis(incident, Optional.empty(), because),
        List.of(new Setting(Field.KILLED, Count.exactly(17))),
        Optional.empty());
    reviewing.accept(new Reviewing.Basis(other, Optional.empty(), "Checked against its reports."));
    Drafting drafting = desk.work.drafting();
    long brief =
        drafting.begin(List.of(incident, other), Optional.of("Tehran and Baghdad"), "Ana Osei");
    drafting.change(
        brief,
        1,
        draft ->
            draft
                .edited(1, "Gunmen and bombers struck two places in Tehran.", "Ana Osei")
                .left(2, true)
                .added(0, "We have not seen the list of names.", "Ana Osei"));
    drafting.save("The siege", "/search", "q=parliament", "Ana Osei");
    drafting.save("Iraq, killed", "/incidents", "country=IQ", "Ana Osei");
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("reports-new", "/reports/new");
    pages.put("brief", "/brief/" + brief);
    pages.put("briefs", "/brief");
    pages.put("searches", "/searches");
    pages.put("incident-decided", "/incidents/" + encoded(incident) + "?done=decision/1");
    pages.put("review-done", "/review?done=decision/2");
    return pages;
  }

  /** Pages that have nothing to show. */
  static Map<String, String> without() {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("today", "/");
    pages.put("incidents", "/incidents");
    pages.put("reports", "/reports");
    pages.put("claims", "/claims");
    pages.put("actors", "/actors");
    pages.put("map", "/map");
    pages.put("sources", "/sources");
    pages.put("search", "/search");
    pages.put("review", "/review");
    pages.put("briefs", "/brief");
    pages.put("searches", "/searches");
    return pages;
  }

  static String encoded(String id) {
    return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
