// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.dateline.codebook.Coordinates;
import org.dateline.codebook.Stage;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** A filter as a question to the database: what of it an index can answer. */
final class Selection {
  private static final String LISTED = "rejected = 0";

  private static final double KILOMETRES_PER_DEGREE = 111.0;

  /** The first day that an incident can have been, as indices have it. */
  private static final String DAY = "COALESCE(start_date, '')";

  /** Days that an incident spans at most, those of which hardly the year is known left out. */
  private static final int YEAR = 366;

  private final List<String> conditions = new ArrayList<>(List.of(LISTED));
  private final List<Object> values = new ArrayList<>();

  Selection(IncidentFilter wanted) {
    wanted.from().ifPresent(this::from);
    wanted.to().ifPresent(day -> add(DAY + " > '' AND " + DAY + " <= ?", day.toString()));
    wanted.country().ifPresent(code -> add("country = ?", code));
    wanted.type().ifPresent(type -> add("type = ?", type.code()));
    // Most incidents were carried out: an index of stages would lead through all of them.
    wanted
        .stage()
        .ifPresent(
            stage ->
                add(stage == Stage.ACCOMPLISHED ? "(stage || '') = ?" : "stage = ?", stage.code()));
    wanted.operation().ifPresent(id -> add("operation = ?", Letters.toColumn(id)));
    wanted.near().ifPresent(this::box);
    if (!wanted.actors().isEmpty()) {
      // Those who go by such a name are few and soon found; not all that they did, they did under
      // it.
      conditions.add(
          "id IN (SELECT ia.incident FROM actor_name n JOIN incident_actor ia ON ia.key = n.key"
              + " WHERE ia.part = 'perpetrator' AND "
              + any("n.word", wanted.actors())
              + ")");
      conditions.add(any("actors", wanted.actors()));
    }
    if (wanted.killed() > 0) {
      add("killed_min >= ?", wanted.killed());
    }
    switch (wanted.background()) {
      case WITH -> {}
      case WITHOUT -> conditions.add("background = 0");
      case ONLY -> conditions.add("background = 1");
    }
  }

  List<String> ids(Handle handle) {
    return bound(
            handle.createQuery(
                "SELECT id FROM incident WHERE "
                    + String.join(" AND ", conditions)
                    + " ORDER BY "
                    + DAY
                    + ", id"))
        .map((row, c) -> Columns.text(row, "id"))
        .list();
  }

  /** Only what is now as it was then. */
  Selection asOf(Then then) {
    conditions.add(then.asNow());
    values.addAll(then.values());
    return this;
  }

  /** With what a listing asks beyond the filter. */
  Selection listed(Listing listing, Search search) {
    return listed(listing, search, search::condition);
  }

  /**
   * The same, to be counted.
   *
   * @param most reports that are looked through for words; there may be more
   */
  Selection counted(Listing listing, Search search, int most) {
    return listed(listing, search, words -> "id IN (" + search.incidents(most) + ")");
  }

  private Selection listed(Listing listing, Search search, UnaryOperator<String> telling) {
    listing
        .actor()
        .ifPresent(
            key ->
                add(
                    "id IN (SELECT incident FROM incident_actor WHERE key = ?)",
                    Letters.toColumn(key)));
    listing
        .wanted()
        .text()
        .filter(words -> !Wording.of(words).isEmpty())
        .ifPresent(words -> add(telling.apply(words), search.words(words)));
    return this;
  }

  /** Columns of all of them, in no order. */
  Query rows(Handle handle, String columns) {
    if (conditions.equals(List.of(LISTED))) {
      // Of no use to an index: where all is wanted, the table is read as it lies.
      conditions.set(0, "rejected + 0 = 0");
    }
    return bound(
        handle.createQuery(
            "SELECT " + columns + " FROM incident WHERE " + String.join(" AND ", conditions)));
  }

  /** The ids of a page, with one more where there are more. */
  List<String> ids(Handle handle, Listing listing) {
    Listing.Order order = listing.order();
    String way = order.descending() ? " DESC" : "";
    listing
        .after()
        .ifPresent(
            after -> {
              conditions.add(
                  "("
                      + order.expression()
                      + ", id) "
                      + (order.descending() ? "<" : ">")
                      + " (?, ?)");
              values.add(order.number() ? Integer.valueOf(after.value()) : after.value());
              values.add(Letters.toColumn(after.id()));
            });
    return bound(
            handle.createQuery(
                "SELECT id FROM incident WHERE "
                    + String.join(" AND ", conditions)
                    + " ORDER BY "
                    + order.expression()
                    + way
                    + ", id"
                    + way
                    + " LIMIT "
                    + (listing.limit() + 1)))
        .map((row, c) -> Columns.text(row, "id"))
        .list();
  }

  /** How many there are, up to a number. */
  int count(Handle handle, int most) {
    return bound(
            handle.createQuery(
                "SELECT COUNT(*) FROM (SELECT 1 FROM incident WHERE "
                    + String.join(" AND ", conditions)
                    + " LIMIT "
                    + most
                    + ") AS found"))
        .mapTo(Integer.class)
        .one();
  }

  private Query bound(Query query) {
    return Columns.given(query, 0, values);
  }

  /**
   * What ends on a day or later begins no more than a year before it, but for incidents of which
   * hardly the year is known; with the earliest of those the index is told where to begin.
   */
  private void from(LocalDate day) {
    add("end_date >= ?", day.toString());
    conditions.add(
        DAY
            + " >= (SELECT MIN(begun) FROM (SELECT ? AS begun UNION ALL"
            + " SELECT MIN(vague.start_date) FROM incident vague WHERE vague.rejected = 0"
            + " AND vague.span > "
            + YEAR
            + " AND vague.end_date >= ?) AS earliest)");
    values.add(day.minusDays(YEAR).toString());
    values.add(day.toString());
  }

  /** A box around the circle; what lies in its corners is left out later. */
  private void box(IncidentFilter.Around near) {
    Coordinates centre = near.centre();
    double latitudes = near.kilometres() / KILOMETRES_PER_DEGREE * 1.01;
    String within = "lat >= ? AND lat <= ?";
    values.add(centre.lat() - latitudes);
    values.add(centre.lat() + latitudes);
    double narrowing = Math.cos(Math.toRadians(Math.min(89, Math.abs(centre.lat()) + latitudes)));
    double longitudes = latitudes / narrowing;
    boolean acrossTheDateLine = Math.abs(centre.lon()) + longitudes > 180;
    if (!acrossTheDateLine) {
      within += " AND lon >= ? AND lon <= ?";
      values.add(centre.lon() - longitudes);
      values.add(centre.lon() + longitudes);
    }
    conditions.add("id IN (SELECT id FROM incident WHERE " + within + ")");
  }

  /** Whether one of some words stands in a column. */
  private String any(String column, List<String> words) {
    List<String> any = new ArrayList<>();
    for (String one : words) {
      any.add(column + " LIKE ? ESCAPE '!'");
      values.add("%" + escaped(one.toLowerCase(Locale.ROOT)) + "%");
    }
    return "(" + String.join(" OR ", any) + ")";
  }

  private void add(String condition, Object value) {
    conditions.add(condition);
    values.add(value);
  }

  private static String escaped(String words) {
    return words.replace("!", "!!").replace("%", "!%").replace("_", "!_");
  }
}
