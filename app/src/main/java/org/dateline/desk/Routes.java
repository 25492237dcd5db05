// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import io.javalin.http.Handler;
import java.util.ArrayList;
import java.util.List;
import org.dateline.line.CaseWork;

/** Which address leads where. */
final class Routes {
  private Routes() {}

  /** An address, with what it may hold in brackets, and who answers it. */
  record Route(String path, Handler handler) {}

  static List<Route> of(CaseWork work, Rendering rendering) {
    TodayPage today = new TodayPage(work, rendering);
    Api api = new Api(work, today);
    List<Route> routes = new ArrayList<>();
    routes.add(either("/", today, api::today));
    routes.add(either("/incidents", new IncidentsPage(work, rendering), api::incidents));
    routes.addAll(withId("/incidents", new IncidentPage(work, rendering), api::incident));
    routes.add(either("/reports", new ReportsPage(work, rendering), api::reports));
    routes.addAll(withId("/reports", new ReportPage(work, rendering), api::report));
    routes.add(either("/claims", new ClaimsPage(work, rendering), api::claims));
    routes.add(either("/actors", new ActorsPage(work, rendering), api::actors));
    ActorPage actor = new ActorPage(work, rendering);
    routes.add(new Route("/actors/", actor));
    routes.add(new Route("/actors/<id>", actor));
    routes.add(either("/sources", new SourcesPage(work, rendering), api::sources));
    routes.add(either("/search", new SearchPage(work, rendering), api::search));
    MapData points = new MapData(work);
    routes.add(either("/map", new MapPage(work, rendering), points));
    routes.add(new Route(MapData.PATH, points));
    routes.add(new Route(MapLines.PATH, new MapLines(work)));
    routes.add(
        new Route(
            "/review", new StubPage(Section.REVIEW, "The review queue comes here.", rendering)));
    routes.add(new Route("/incidents.atom", new IncidentFeed(work)));
    routes.add(new Route("/health", api::health));
    routes.add(new Route("/assets/{name}", Assets::serve));
    routes.addAll(api(api));
    return routes;
  }

  private static List<Route> api(Api api) {
    return List.of(
        new Route(Api.ROOT + "/today", api::today),
        new Route(Api.ROOT + "/incidents", api::incidents),
        new Route(Api.ROOT + "/incidents/", api::incident),
        new Route(Api.ROOT + "/incidents/<id>", api::incident),
        new Route(Api.ROOT + "/reports", api::reports),
        new Route(Api.ROOT + "/reports/", api::report),
        new Route(Api.ROOT + "/reports/<id>", api::report),
        new Route(Api.ROOT + "/claims", api::claims),
        new Route(Api.ROOT + "/actors", api::actors),
        new Route(Api.ROOT + "/sources", api::sources),
        new Route(Api.ROOT + "/search", api::search),
        new Route(Api.ROOT + "/openapi.json", Api::openapi));
  }

  /** The page, or its data where {@code ?format=json} asks for it. */
  private static Route either(String path, Handler page, Handler data) {
    return new Route(
        path,
        context -> {
          if (new Asked(context).wantsJson()) {
            data.handle(context);
          } else {
            page.handle(context);
          }
        });
  }

  /** Ids may have slashes; one that a browser would take for steps stands in the question. */
  private static List<Route> withId(String path, Handler page, Handler data) {
    Route route = either(path + "/<id>", page, data);
    return List.of(route, new Route(path + "/", route.handler()));
  }
}
