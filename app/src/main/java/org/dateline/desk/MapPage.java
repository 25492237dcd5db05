// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Map;
import java.util.Optional;
import org.dateline.line.CaseWork;
import org.dateline.line.Looking;
import org.dateline.store.Listing;

/** The map and the timeline of the incidents of a filter. */
final class MapPage implements Handler {
  /** What the address holds for the page's own script, and no filter. */
  private static final Map<String, String> NOT_ASKED = Map.of("at", "", "days", "", "format", "");

  private final CaseWork work;
  private final Rendering rendering;

  MapPage(CaseWork work, Rendering rendering) {
    this.work = work;
    this.rendering = rendering;
  }

  @Override
  public void handle(Context context) {
    Asked asked = new Asked(context);
    boolean empty = work.look(look -> none(look, asked));
    String points = asked.with(MapData.PATH, NOT_ASKED);
    MapModel page =
        new MapModel(
            new FilterForm("/map", IncidentsPage.fields(asked)),
            empty,
            points,
            Links.asOf(MapLines.PATH, asked),
            asked.with("/incidents", NOT_ASKED));
    rendering.page(
        context,
        "map",
        Frame.of(Section.MAP).withData(points).withFeed(asked.with("/incidents.atom", NOT_ASKED)),
        page);
  }

  /** As of a moment, and for words of reports, only going through all of them would tell. */
  private static boolean none(Looking look, Asked asked) {
    var filter = asked.filter();
    boolean costly = asked.asOf().isPresent() || filter.text().isPresent();
    Listing all = Listing.of(filter, Listing.Order.NEWEST, Optional.empty(), 1);
    return !costly && look.count(all, Optional.empty(), 1) == 0;
  }
}
