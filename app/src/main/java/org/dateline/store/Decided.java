// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.time.Instant;
import org.dateline.codebook.Statement;

/** A decision of an analyst, and when it was made. */
public record Decided(Statement statement, Instant at) {
  /** The id of its note: "decision/7". */
  public String note() {
    return statement.evidence().report();
  }
}
