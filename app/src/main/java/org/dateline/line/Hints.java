// SPDX-License-Identifier: Apache-2.0
package org.dateline.line;

import java.time.LocalDateTime;
import java.util.Optional;

/** What the user says of an input where the input does not say it itself. */
public record Hints(Optional<LocalDateTime> published, Optional<String> source) {
  /** Nothing known. */
  public static Hints none() {
    return new Hints(Optional.empty(), Optional.empty());
  }
}
