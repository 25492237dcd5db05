// SPDX-License-Identifier: Apache-2.0
package org.dateline.team;

import java.time.Instant;
import java.util.Optional;
import org.dateline.store.PersonRow;

/**
 * Somebody who works on the case.
 *
 * @param closedAt since when they may not any more
 */
public record Member(String name, Role role, Instant madeAt, Optional<Instant> closedAt) {
  static Member of(PersonRow row) {
    return new Member(row.name(), Role.of(row.role()), row.madeAt(), row.closedAt());
  }

  /** Whether they may work on the case now. */
  public boolean open() {
    return closedAt.isEmpty();
  }
}
