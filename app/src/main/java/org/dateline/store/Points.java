// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.dateline.codebook.Coded;
import org.dateline.codebook.Coordinates;
import org.dateline.codebook.IncidentType;
import org.dateline.codebook.PlacePrecision;
import org.jdbi.v3.core.Handle;

/** Incidents as points in space and time, read without the incidents themselves. */
public final class Points {
  private static final String COLUMNS =
      "id, type, start_date, end_date, lat, lon, killed_min, place_precision";

  /** Looking each code up in its list would cost more than reading the row. */
  private static final Map<String, IncidentType> TYPES = codes(IncidentType.class);

  private static final Map<String, PlacePrecision> PRECISIONS = codes(PlacePrecision.class);

  private final Handle handle;
  private final Search search;

  Points(Handle handle, Search search) {
    this.handle = handle;
    this.search = search;
  }

  /** Hands on all the incidents that are wanted, by date, those without one first. */
  public void each(Listing listing, Consumer<Point> sink) {
    Optional<IncidentFilter.Around> near = listing.wanted().near();
    new Selection(listing.wanted())
        .listed(listing, search)
        .rows(handle, COLUMNS)
        .map((row, c) -> point(row))
        .filter(
            one -> near.map(around -> one.at().filter(around::contains).isPresent()).orElse(true))
        .forEach(sink);
  }

  private static Point point(ResultSet row) throws SQLException {
    var lat = Columns.findDouble(row, "lat");
    var lon = Columns.findDouble(row, "lon");
    return new Point(
        Columns.text(row, "id"),
        type(row.getString("type")),
        Columns.findText(row, "start_date"),
        Columns.findText(row, "end_date"),
        lat.isPresent() && lon.isPresent()
            ? Optional.of(new Coordinates(lat.getAsDouble(), lon.getAsDouble()))
            : Optional.empty(),
        Columns.findInt(row, "killed_min"),
        Columns.findText(row, "place_precision")
            .map(code -> PRECISIONS.getOrDefault(code, PlacePrecision.UNKNOWN))
            .orElse(PlacePrecision.UNKNOWN));
  }

  private static IncidentType type(String code) {
    return TYPES.getOrDefault(code, IncidentType.UNKNOWN);
  }

  private static <E extends Enum<E> & Coded> Map<String, E> codes(Class<E> list) {
    Map<String, E> codes = new HashMap<>();
    for (E one : list.getEnumConstants()) {
      codes.put(one.code(), one);
    }
    return Map.copyOf(codes);
  }
}
