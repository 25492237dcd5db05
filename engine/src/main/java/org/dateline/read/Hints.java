// SPDX-License-Identifier: Apache-2.0
package org.dateline.read;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * What the caller knows about an input. Used where the input itself says nothing; its own value
 * wins.
 *
 * @param published local at the outlet
 * @param source the outlet or person that publishes
 */
public record Hints(Optional<LocalDateTime> published, Optional<String> source) {
  /** Nothing known. */
  public static Hints none() {
    return new Hints(Optional.empty(), Optional.empty());
  }
}
