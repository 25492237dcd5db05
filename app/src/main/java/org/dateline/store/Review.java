// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** The incidents that wait for somebody to look at them. */
public final class Review {
  private final Handle handle;

  Review(Handle handle) {
    this.handle = handle;
  }

  /**
   * Which of them are wanted.
   *
   * @param country ISO 3166-1 alpha-2
   * @param day on which they may have happened, ISO 8601
   * @param doubts a bit for each; 0 for all
   */
  public record Wanted(Optional<String> country, Optional<String> day, int doubts) {
    String where() {
      return "waits > 0"
          + country.map(one -> " AND (country || '') = ?").orElse("")
          + day.map(one -> " AND (start_date || '') <= ? AND (end_date || '') >= ?").orElse("")
          + (doubts == 0 ? "" : " AND (doubts & " + doubts + ") <> 0");
    }

    Query bound(Query query) {
      int at = 0;
      if (country.isPresent()) {
        query.bind(at++, country.get());
      }
      if (day.isPresent()) {
        query.bind(at++, day.get());
        query.bind(at, day.get());
      }
      return query;
    }
  }

  /**
   * A place in the queue.
   *
   * @param doubts why it waits, a bit each
   */
  public record Place(String incident, int waits, int doubts) {
    /** Where the queue goes on after this place. */
    public String cursor() {
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString((waits + ":" + incident).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a cursor.
     *
     * @throws IllegalArgumentException where it is none
     */
    public static Place ofCursor(String written) {
      String place = new String(Base64.getUrlDecoder().decode(written), StandardCharsets.UTF_8);
      int colon = place.indexOf(':');
      if (colon < 1) {
        throw new IllegalArgumentException("'" + written + "' is no place in the queue");
      }
      return new Place(place.substring(colon + 1), Integer.parseInt(place.substring(0, colon)), 0);
    }
  }

  /** Those that wait most urgently, after a place in the queue. */
  public List<Place> queue(Wanted wanted, Optional<Place> after, int limit) {
    String then = after.map(one -> " AND (waits, id) < (" + one.waits() + ", ?)").orElse("");
    Query query =
        wanted.bound(
            handle.createQuery(
                "SELECT id, waits, doubts FROM incident WHERE "
                    + wanted.where()
                    + then
                    + " ORDER BY waits DESC, id DESC LIMIT "
                    + limit));
    after.ifPresent(
        one ->
            query.bind(
                (wanted.country().isPresent() ? 1 : 0) + (wanted.day().isPresent() ? 2 : 0),
                Letters.toColumn(one.incident())));
    return query
        .map(
            (row, c) ->
                new Place(Columns.text(row, "id"), row.getInt("waits"), row.getInt("doubts")))
        .list();
  }

  /** How many wait, up to a number. */
  public int count(Wanted wanted, int most) {
    return wanted
        .bound(
            handle.createQuery(
                "SELECT COUNT(*) FROM (SELECT 1 FROM incident WHERE "
                    + wanted.where()
                    + " LIMIT "
                    + most
                    + ") AS waiting"))
        .mapTo(Integer.class)
        .one();
  }

  /** Why an incident waits, a bit for each doubt; 0 where it does not. */
  public int doubts(String incident) {
    return handle
        .createQuery("SELECT doubts FROM incident WHERE id = ?")
        .bind(0, Letters.toColumn(incident))
        .mapTo(Integer.class)
        .findOne()
        .orElse(0);
  }

  /** How many accounts somebody accepted or rejected since a moment, each once. */
  public int done(Instant since) {
    return handle
        .createQuery(
            "SELECT COUNT(DISTINCT s.about) FROM report r JOIN statement s ON s.report = r.seq"
                + " WHERE r.kind = 'decision' AND r.added_at >= ?"
                + " AND s.field IN ('accepted', 'rejected')")
        .bind(0, Moments.toColumn(since))
        .mapTo(Integer.class)
        .one();
  }
}
