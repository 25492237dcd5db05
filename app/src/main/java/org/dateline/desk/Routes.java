// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.ArrayList;
import java.util.List;
import org.dateline.line.CaseWork;
import org.dateline.team.Role;

/** Which address leads where. */
final class Routes {
  private Routes() {}

  static List<Route> of(CaseWork work, Rendering rendering, Opening opening) {
    TodayPage today = new TodayPage(work, rendering);
    Api api = new Api(work, today);
    ApiActs acts = new ApiActs(work);
    List<Route> routes = new ArrayList<>();
    routes.add(either("/", today, api::today));
    routes.add(either("/incidents", new IncidentsPage(work, rendering), api::incidents));
    routes.addAll(withId("/incidents", new IncidentPage(work, rendering), api::incident));
    routes.add(either("/reports", new ReportsPage(work, rendering), api::reports));
    Inbox inbox = new Inbox(work, opening.line());
    NewReportsPage adding = new NewReportsPage(inbox, opening.line().isPresent(), rendering);
    routes.add(Route.get(NewReportsPage.PATH, Role.CODER, adding));
    routes.add(Route.post(NewReportsPage.PATH, Role.CODER, adding::add));
    routes.add(Route.post(Api.ROOT + "/reports", Role.CODER, new ReportsApi(inbox)));
    routes.addAll(withId("/reports", new ReportPage(work, rendering), api::report));
    routes.add(either("/claims", new ClaimsPage(work, rendering), api::claims));
    routes.add(either("/actors", new ActorsPage(work, rendering), api::actors));
    ActorPage actor = new ActorPage(work, rendering);
    routes.add(Route.get("/actors/", actor));
    routes.add(Route.get("/actors/<id>", actor));
    routes.add(either("/sources", new SourcesPage(work, rendering), api::sources));
    routes.add(either("/search", new SearchPage(work, rendering), api::search));
    routes.add(Route.get("/map", new MapPage(work, rendering)));
    routes.add(Route.get(MapData.PATH, new MapData(work)));
    routes.add(Route.get(MapLines.PATH, new MapLines(work)));
    routes.add(either(ReviewPage.PATH, new ReviewPage(work, rendering), api::review));
    Briefs briefs = new Briefs(work, rendering);
    routes.add(either(Briefs.PATH, briefs::list, acts::briefs));
    routes.add(Route.post(Briefs.PATH, Role.CODER, briefs::begin));
    routes.add(Route.get(Briefs.PATH + "/{id}", briefs::open));
    routes.add(Route.post(Briefs.PATH + "/{id}", Role.CODER, briefs::edit));
    routes.add(Route.get(Briefs.PATH + "/{id}/export", briefs::export));
    routes.add(Route.get(Briefs.PATH + "/{id}/news", briefs::news));
    Searches searches = new Searches(work, rendering);
    routes.add(either(Searches.PATH, searches::list, acts::searches));
    routes.add(Route.post(Searches.PATH, Role.CODER, searches::save));
    routes.add(Route.post(Searches.PATH + "/{id}", Role.CODER, searches::change));
    DecidePage decide = new DecidePage(work, rendering);
    Decisions decisions = new Decisions(work, rendering, decide);
    routes.add(Route.get("/decide", Role.CODER, decide));
    routes.add(Route.get("/version", decisions::version));
    routes.add(Route.post("/decisions", Role.CODER, decisions::decide));
    routes.add(Route.post("/decisions/undo", Role.CODER, decisions::undo));
    routes.add(Route.get("/incidents.atom", new IncidentFeed(work)));
    routes.add(Route.open(HandlerType.GET, "/health", api::health));
    routes.add(Route.open(HandlerType.GET, "/assets/{name}", Assets::serve));
    routes.addAll(api(api));
    routes.addAll(acts(acts));
    routes.addAll(around(new ApiAround(work)));
    return routes;
  }

  private static List<Route> api(Api api) {
    return List.of(
        Route.get(Api.ROOT + "/today", api::today),
        Route.get(Api.ROOT + "/incidents", api::incidents),
        Route.get(Api.ROOT + "/incidents/", api::incident),
        Route.get(Api.ROOT + "/incidents/<id>", api::incident),
        Route.get(Api.ROOT + "/reports", api::reports),
        Route.get(Api.ROOT + "/reports/", api::report),
        Route.get(Api.ROOT + "/reports/<id>", api::report),
        Route.get(Api.ROOT + "/claims", api::claims),
        Route.get(Api.ROOT + "/actors", api::actors),
        Route.get(Api.ROOT + "/actors/", api::actor),
        Route.get(Api.ROOT + "/actors/<id>", api::actor),
        Route.get(Api.ROOT + "/sources", api::sources),
        Route.get(Api.ROOT + "/review", api::review),
        Route.get(Api.ROOT + "/search", api::search),
        Route.get(Api.ROOT + "/openapi.json", Api::openapi));
  }

  private static List<Route> around(ApiAround around) {
    return List.of(
        Route.get(ApiAround.SURROUNDINGS, around::surroundings),
        Route.get(ApiAround.SURROUNDINGS + "<id>", around::surroundings),
        Route.get(ApiAround.CANDIDATES, around::candidates),
        Route.get(ApiAround.CANDIDATES + "<id>", around::candidates),
        Route.get(ApiAround.VERSIONS, around::versions),
        Route.get(ApiAround.VERSIONS + "<id>", around::versions));
  }

  private static List<Route> acts(ApiActs acts) {
    String briefs = Api.ROOT + "/briefs";
    return List.of(
        Route.get(Api.ROOT + "/decisions", acts::decisions),
        Route.post(Api.ROOT + "/decisions", Role.CODER, acts::decide),
        Route.get(briefs, acts::briefs),
        Route.post(briefs, Role.CODER, acts::begin),
        Route.get(briefs + "/{id}", acts::brief),
        Route.post(briefs + "/{id}", Role.CODER, acts::edit),
        Route.get(Api.ROOT + "/searches", acts::searches),
        Route.post(Api.ROOT + "/searches", Role.CODER, acts::save),
        Route.get(Api.ROOT + "/searches/{id}", acts::search),
        Route.post(Api.ROOT + "/searches/{id}", Role.CODER, acts::change));
  }

  /** The page, or its data where {@code ?format=json} asks for it. */
  private static Route either(String path, Handler page, Handler data) {
    return Route.get(
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
    return List.of(route, Route.get(path + "/", route.answer()));
  }
}
