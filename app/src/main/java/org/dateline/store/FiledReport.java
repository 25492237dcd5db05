// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * A report as the record lists it, without its text.
 *
 * @param number in the order in which reports were added, from 1
 * @param id unique within the case
 * @param decision whether it is the note of an analyst's decision
 * @param name what it was called when it was added; several reports may go by one name
 * @param version from 1; a later one is the report after an edit by its outlet
 * @param of the id of its first version, its own where it is the first
 * @param contentHash the same for reports that are equal to the letter
 */
public record FiledReport(
    long number,
    String id,
    boolean decision,
    String name,
    int version,
    String of,
    String contentHash,
    Optional<String> source,
    Optional<String> url,
    Optional<String> title,
    Optional<LocalDateTime> published,
    Instant addedAt) {

  /** From when on it could be known: its publication; where that is not said, when it was added. */
  public LocalDateTime knownFrom() {
    return knownFrom(published, addedAt);
  }

  private static LocalDateTime knownFrom(Optional<LocalDateTime> published, Instant addedAt) {
    return published.orElseGet(() -> LocalDateTime.ofInstant(addedAt, ZoneOffset.UTC));
  }

  /** The same of a row with {@code published} and {@code added_at}. */
  static LocalDateTime knownFrom(ResultSet row) throws SQLException {
    return knownFrom(
        Columns.findText(row, "published").map(LocalDateTime::parse),
        Moments.fromColumn(row.getString("added_at")));
  }
}
