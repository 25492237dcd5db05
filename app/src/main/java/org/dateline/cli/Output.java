// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.util.Locale;

/** The forms in which lists are written. */
enum Output {
  TABLE,
  JSONL,
  CSV;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
