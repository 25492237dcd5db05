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

/**
 * The incidents of a filter as {@link MapColumns}, the earliest first, those without a date before
 * all. The columns of all incidents are kept until the record changes.
 */
final class MapData implements Handler {
  static final String PATH = Api.ROOT + "/map";

  private static final Comparator<Point> BY_DATE =
      Comparator.comparing((Point one) -> one.start().orElse("")).thenComparing(Point::id);

  private final CaseWork work;

  private volatile Kept kept = new Kept("", MapColumns.of(List.of()));

  MapData(CaseWork work) {
    this.work = work;
  }

  /** Columns of all incidents as they were at a state of the record. */
  private record Kept(String state, MapColumns columns) {}

  @Override
  public void handle(Context context) {
    Asked asked = new Asked(context);
    Listing listing = asked.listing(1);
    byte[] json = work.look(look -> json(look, asked, listing));
    Answer.tagged(context, "application/json", json);
  }

  private byte[] json(Looking look, Asked asked, Listing listing) {
    boolean kept =
        asked.asOf().isEmpty() && listing.actor().isEmpty() && listing.wanted().text().isEmpty();
    return kept
        ? all(look).json(listing.wanted()::admits)
        : read(look, listing, asked.asOf()).json(one -> true);
  }

  private MapColumns all(Looking look) {
    String state = look.state();
    Kept last = kept;
    if (last.state().equals(state)) {
      return last.columns();
    }
    synchronized (this) {
      if (!kept.state().equals(state)) {
        Listing everything =
            Listing.of(IncidentFilter.all(), Listing.Order.OLDEST, Optional.empty(), 1);
        kept = new Kept(state, read(look, everything, Optional.empty()));
      }
      return kept.columns();
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
