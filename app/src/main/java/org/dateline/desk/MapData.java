// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.codebook.Place;
import org.dateline.codebook.PlacePrecision;
import org.dateline.line.CaseWork;
import org.dateline.line.Looking;
import org.dateline.store.IncidentFilter;
import org.dateline.store.ListedIncident;
import org.dateline.store.Listing;
import org.dateline.store.Point;
import org.jspecify.annotations.Nullable;

/**
 * The incidents of a filter as {@link MapColumns}, the earliest first, those without a date before
 * all. The columns of all incidents are kept until the record changes.
 */
final class MapData implements Handler {
  static final String PATH = Api.ROOT + "/map";

  private static final String TYPE = "application/json";

  private static final Comparator<Point> BY_DATE =
      Comparator.comparing((Point one) -> one.start().orElse("")).thenComparing(Point::id);

  private final CaseWork work;

  private volatile Kept kept = new Kept("", MapColumns.of(List.of()));

  MapData(CaseWork work) {
    this.work = work;
  }

  /** Columns of all incidents as they were at a state of the record. */
  private static final class Kept {
    private final String state;
    private final MapColumns columns;
    private @Nullable Parcel whole;

    Kept(String state, MapColumns columns) {
      this.state = state;
      this.columns = columns;
    }

    synchronized Parcel whole() {
      if (whole == null) {
        whole = new Parcel(columns.json(one -> true));
      }
      return whole;
    }
  }

  @Override
  public void handle(Context context) {
    Asked asked = new Asked(context);
    Listing listing = asked.listing(1);
    IncidentFilter wanted = listing.wanted();
    if (asked.asOf().isPresent() || listing.actor().isPresent() || wanted.text().isPresent()) {
      MapColumns found = work.look(look -> read(look, listing, asked.asOf()));
      Answer.tagged(context, TYPE, found.json(one -> true));
    } else if (wanted.equals(IncidentFilter.all())) {
      Answer.tagged(context, TYPE, work.look(this::all).whole());
    } else {
      Answer.tagged(context, TYPE, work.look(this::all).columns.json(wanted::admits));
    }
  }

  private Kept all(Looking look) {
    String state = look.state();
    Kept last = kept;
    if (last.state.equals(state)) {
      return last;
    }
    synchronized (this) {
      if (!kept.state.equals(state)) {
        Listing everything =
            Listing.of(IncidentFilter.all(), Listing.Order.OLDEST, Optional.empty(), 1);
        kept = new Kept(state, read(look, everything, Optional.empty()));
      }
      return kept;
    }
  }

  private static MapColumns read(Looking look, Listing listing, Optional<LocalDateTime> asOf) {
    List<Point> points = new ArrayList<>();
    look.points(listing, asOf, points::add, one -> points.add(Point.of(one, precision(one))));
    points.sort(BY_DATE);
    return MapColumns.of(points);
  }

  private static PlacePrecision precision(ListedIncident one) {
    return Glance.read(one.glance()).place().map(Place::precision).orElse(PlacePrecision.UNKNOWN);
  }
}
