// SPDX-License-Identifier: Apache-2.0
package org.dateline.assess;

import java.util.List;
import java.util.Optional;
import org.dateline.codebook.Field;
import org.dateline.codebook.Statement;

/** What analysts decided about an incident; of several decisions about a field the last holds. */
record Decided(List<Statement> decisions) {
  /** The value that somebody decided on. */
  <T> Optional<T> value(Field field, Class<T> type) {
    return decisions.stream()
        .filter(decision -> decision.field() == field)
        .reduce((earlier, later) -> later)
        .map(decision -> type.cast(decision.value()));
  }

  /** The one value that somebody decided on, else what was read. */
  <T> List<T> list(Field field, Class<T> type, List<T> read) {
    return value(field, type).map(List::of).orElse(read);
  }
}
