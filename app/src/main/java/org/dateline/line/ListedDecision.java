// SPDX-License-Identifier: Apache-2.0
package org.dateline.line;

import java.time.Instant;
import org.dateline.codebook.Statement;

/**
 * A decision of an analyst.
 *
 * @param note the id of its note: "decision/7"
 * @param because the reason that the note gives
 * @param holds false where it was withdrawn
 */
public record ListedDecision(
    Statement statement, Instant at, String note, String because, long number, boolean holds) {
  /** Whether it rests on words of a report, beside its reason. */
  public boolean hasWords() {
    return !statement.evidence().report().equals(note);
  }
}
