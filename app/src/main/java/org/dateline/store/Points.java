// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.dateline.codebook.Coded;
import org.dateline.codebook.Coordinates;
import org.dateline.codebook.IncidentType;
import org.dateline.codebook.PlacePrecision;
import org.dateline.codebook.Stage;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Incidents as points in space and time, read without the incidents themselves. */
public final class Points {
  private static final String COLUMNS =
      "id, type, stage, start_date, end_date, country, place, lat, lon, killed_min, place_precision,"
          + " actors, operation, background";

  /** Looking each code up in its list would cost more than reading the row. */
  private static final Map<String, IncidentType> TYPES = codes(IncidentType.class);

  private static final Map<String, Stage> STAGES = codes(Stage.class);

  private static final Map<String, PlacePrecision> PRECISIONS = codes(PlacePrecision.class);

  private final Handle handle;
  private final Search search;

  /** Days, countries and actors come many times: each is kept once. */
  private final Map<String, Optional<String>> words = new HashMap<>();

  Points(Handle handle, Search search) {
    this.handle = handle;
    this.search = search;
  }

  /** Hands on all the incidents that are wanted, in no order. */
  public void each(Listing listing, Consumer<Point> sink) {
    each(listing, all -> all, sink);
  }

  /** Hands on those of them that were then as they are now. */
  public void each(Listing listing, Then then, Consumer<Point> sink) {
    each(listing, all -> all.asOf(then), sink);
  }

  private void each(Listing listing, UnaryOperator<Selection> narrowed, Consumer<Point> sink) {
    narrowed
        .apply(new Selection(listing.wanted()))
        .listed(listing, search)
        .rows(handle, COLUMNS)
        .map((row, c) -> point(row))
        .filter(listing.wanted()::admits)
        .forEach(sink);
  }

  private Point point(ResultSet row) throws SQLException {
    var lat = Columns.findDouble(row, "lat");
    var lon = Columns.findDouble(row, "lon");
    return new Point(
        Columns.text(row, "id"),
        TYPES.getOrDefault(row.getString("type"), IncidentType.UNKNOWN),
        STAGES.getOrDefault(row.getString("stage"), Stage.ACCOMPLISHED),
        word(row.getString("start_date")),
        word(row.getString("end_date")),
        word(row.getString("country")),
        word(row.getString("place")),
        lat.isPresent() && lon.isPresent()
            ? Optional.of(new Coordinates(lat.getAsDouble(), lon.getAsDouble()))
            : Optional.empty(),
        Columns.findInt(row, "killed_min"),
        Optional.ofNullable(row.getString("place_precision"))
            .map(code -> PRECISIONS.getOrDefault(code, PlacePrecision.UNKNOWN))
            .orElse(PlacePrecision.UNKNOWN),
        word(row.getString("actors")).orElse(""),
        word(row.getString("operation")),
        row.getInt("background") == 1);
  }

  private Optional<String> word(@Nullable String column) {
    return column == null
        ? Optional.empty()
        : words.computeIfAbsent(column, one -> Optional.of(Letters.fromColumn(one)));
  }

  private static <E extends Enum<E> & Coded> Map<String, E> codes(Class<E> list) {
    Map<String, E> codes = new HashMap<>();
    for (E one : list.getEnumConstants()) {
      codes.put(one.code(), one);
    }
    return Map.copyOf(codes);
  }
}
