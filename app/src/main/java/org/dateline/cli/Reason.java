// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import org.jspecify.annotations.Nullable;

/** The words that a decision rests on. */
final class Reason {
  private Reason() {}

  /** What the analyst gives, else the decision itself in words. */
  static String of(@Nullable String given, String otherwise) {
    return given == null || given.isBlank() ? otherwise : given.strip();
  }
}
