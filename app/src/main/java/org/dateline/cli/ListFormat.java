// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.util.Locale;

/** The form of what a single stage found: for people, or a report a line. */
enum ListFormat {
  TABLE,
  JSONL;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
