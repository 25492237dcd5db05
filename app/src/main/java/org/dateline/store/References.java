// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.codebook.Coded;
import org.dateline.codebook.Coordinates;
import org.dateline.codebook.DatePrecision;
import org.dateline.codebook.DateRange;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** Data sets that users brought: what precedents are checked against. */
public final class References {
  private final Handle handle;

  References(Handle handle) {
    this.handle = handle;
  }

  /** Whether a file with these bytes was imported before. */
  public boolean has(String hash) {
    return handle
        .createQuery("SELECT 1 FROM reference_file WHERE hash = ?")
        .bind(0, hash)
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }

  /** Adds a file before its events. */
  public void addFile(String hash, String dataset, String name, Instant now) {
    handle
        .createUpdate(
            "INSERT INTO reference_file (hash, dataset, name, added_at) VALUES (?, ?, ?, ?)")
        .bind(0, hash)
        .bind(1, dataset)
        .bind(2, Letters.toColumn(name))
        .bind(3, Moments.toColumn(now))
        .execute();
  }

  /** Adds events of a file; an id that the file has twice counts once. */
  public void add(String hash, List<ReferenceEvent> events) {
    try (PreparedBatch batch =
        handle.prepareBatch(
            "INSERT INTO reference_event (file, id, dataset, start_date, end_date,"
                + " date_precision, country, admin1, place, lat, lon, sides, type, killed_best,"
                + " killed_low, killed_high, wounded, words)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                + " ON CONFLICT (file, id) DO NOTHING")) {
      for (ReferenceEvent one : events) {
        batch
            .bind(0, hash)
            .bind(1, Letters.toColumn(one.id()))
            .bind(2, one.dataset())
            .bind(3, one.date().start().toString())
            .bind(4, one.date().end().toString())
            .bind(5, one.date().precision().code())
            .bind(6, one.country().orElse(null))
            .bind(7, Letters.toColumn(one.admin1().orElse(null)))
            .bind(8, Letters.toColumn(one.place().orElse(null)))
            .bind(9, one.at().map(Coordinates::lat).orElse(null))
            .bind(10, one.at().map(Coordinates::lon).orElse(null))
            .bind(11, Letters.toColumn(one.sides()))
            .bind(12, Letters.toColumn(one.type()))
            .bind(13, orNull(one.killed()))
            .bind(14, orNull(one.killedLow()))
            .bind(15, orNull(one.killedHigh()))
            .bind(16, orNull(one.wounded()))
            .bind(17, Letters.toColumn(one.words()))
            .add();
      }
      if (batch.size() > 0) {
        batch.execute();
      }
    }
  }

  /** The day of the first event in a country. */
  public Optional<LocalDate> begins(String country) {
    return handle
        .createQuery("SELECT MIN(start_date) FROM reference_event WHERE country = ?")
        .bind(0, country)
        .map((row, c) -> Optional.ofNullable(row.getString(1)).map(LocalDate::parse))
        .one();
  }

  /** How many events there are. */
  public long count() {
    return handle.createQuery("SELECT COUNT(*) FROM reference_event").mapTo(Long.class).one();
  }

  /**
   * The events in a time, in one country or in all. Where two releases of a data set are there, an
   * event is as the one that was added last has it.
   *
   * @param country ISO 3166-1 alpha-2
   * @param killed at least so many; 0 for all
   */
  public List<ReferenceEvent> events(
      Optional<String> country, LocalDate from, LocalDate to, int killed) {
    String sql =
        "SELECT e.* FROM reference_event e JOIN reference_file f ON f.hash = e.file"
            + " WHERE e.end_date >= ? AND e.start_date <= ?"
            + (country.isPresent() ? " AND e.country = ?" : "")
            + " AND COALESCE(e.killed_best, e.killed_low, 0) >= "
            + killed
            + " AND NOT EXISTS (SELECT 1 FROM reference_event o"
            + " JOIN reference_file g ON g.hash = o.file WHERE o.dataset = e.dataset"
            + " AND o.id = e.id AND (g.added_at > f.added_at"
            + " OR (g.added_at = f.added_at AND g.hash > f.hash)))"
            + " ORDER BY e.start_date, e.dataset, e.id";
    var query = handle.createQuery(sql).bind(0, from.toString()).bind(1, to.toString());
    country.ifPresent(code -> query.bind(2, code));
    return query.map((row, c) -> event(row)).list();
  }

  private static @Nullable Integer orNull(OptionalInt number) {
    return number.isPresent() ? Integer.valueOf(number.getAsInt()) : null;
  }

  private static ReferenceEvent event(ResultSet row) throws SQLException {
    var lat = Columns.findDouble(row, "lat");
    var lon = Columns.findDouble(row, "lon");
    return new ReferenceEvent(
        row.getString("dataset"),
        Columns.text(row, "id"),
        DateRange.of(
            LocalDate.parse(row.getString("start_date")),
            LocalDate.parse(row.getString("end_date")),
            Coded.get(DatePrecision.class, row.getString("date_precision"))),
        Columns.findText(row, "country"),
        Columns.findText(row, "admin1"),
        Columns.findText(row, "place"),
        lat.isPresent() && lon.isPresent()
            ? Optional.of(new Coordinates(lat.getAsDouble(), lon.getAsDouble()))
            : Optional.empty(),
        Columns.text(row, "sides"),
        Columns.text(row, "type"),
        Columns.findInt(row, "killed_best"),
        Columns.findInt(row, "killed_low"),
        Columns.findInt(row, "killed_high"),
        Columns.findInt(row, "wounded"),
        Columns.text(row, "words"));
  }
}
