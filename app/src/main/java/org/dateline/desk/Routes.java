// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import io.javalin.http.Handler;
import java.util.List;
import org.dateline.line.CaseWork;

/** Which address leads where. */
final class Routes {
  private Routes() {}

  /** An address, with what it may hold in brackets, and who answers it. */
  record Route(String path, Handler handler) {}

  static List<Route> of(CaseWork work, Rendering rendering) {
    IncidentPage incident = new IncidentPage(work, rendering);
    ReportPage report = new ReportPage(work, rendering);
    return List.of(
        new Route("/", new IncidentsPage(work, rendering)),
        new Route("/incidents", new IncidentsPage(work, rendering)),
        new Route("/incidents/", incident),
        new Route("/incidents/<id>", incident),
        new Route("/reports/", report),
        new Route("/reports/<id>", report),
        new Route("/claims", new StubPage(Section.CLAIMS, "The claims board comes.", rendering)),
        new Route("/actors", new StubPage(Section.ACTORS, "Actors come.", rendering)),
        new Route("/map", new MapPage(work, rendering)),
        new Route(MapData.PATH, new MapData(work)),
        new Route(MapLines.PATH, new MapLines(work)),
        new Route("/sources", new StubPage(Section.SOURCES, "Sources come.", rendering)),
        new Route("/review", new StubPage(Section.REVIEW, "The review queue comes.", rendering)),
        new Route("/reports", new StubPage(Section.REPORTS, "Reports come.", rendering)),
        new Route("/search", new StubPage(Section.SEARCH, "Search comes.", rendering)),
        new Route("/health", context -> context.json("{}")),
        new Route("/assets/{name}", Assets::serve));
  }
}
