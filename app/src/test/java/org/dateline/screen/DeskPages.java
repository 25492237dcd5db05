// SPDX-License-Identifier: Apache-2.0
package org.dateline.screen;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

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
    pages.put("decide", "/decide?act=join&incident=" + encoded(desk.mostTold()));
    pages.put("decide-split", "/decide?act=split&incident=" + encoded(desk.mostTold()));
    pages.put("decide-correct", "/decide?act=set&incident=" + encoded(desk.mostTold()));
    pages.put("reports", "/reports");
    pages.put("reports-new", "/reports/new");
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
    pages.put("briefs", "/brief");
    pages.put("searches", "/searches");
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
