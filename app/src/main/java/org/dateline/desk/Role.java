// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import java.util.Locale;

/** What a person may do; each role may do what those before it may. */
public enum Role {
  /** Looks, searches, exports. */
  READER,
  /** Adds reports, corrects, accepts and rejects, writes briefs. */
  CODER,
  /** Joins and splits incidents, withdraws others' decisions, grades sources. */
  REVIEWER,
  /** Makes and closes accounts. */
  ADMIN;

  /** As people are told it: "reviewer". */
  public String title() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether this role may do what needs the other. */
  public boolean may(Role needed) {
    return compareTo(needed) >= 0;
  }
}
