// SPDX-License-Identifier: Apache-2.0
package org.dateline.assess;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.codebook.Field;
import org.dateline.codebook.Statement;

/** The statements about one thing, by field. */
record Said(List<Statement> statements) {
  List<Statement> of(Field field) {
    return statements.stream().filter(s -> s.field() == field).toList();
  }

  /** The value of the first statement in the text. */
  <T> Optional<T> first(Field field, Class<T> type) {
    return of(field).stream().findFirst().map(s -> type.cast(s.value()));
  }

  /** The value of the surest statement, the first of those that are equally sure. */
  <T> Optional<T> best(Field field, Class<T> type) {
    return of(field).stream()
        .min(Comparator.comparingDouble((Statement s) -> -s.confidence()))
        .map(s -> type.cast(s.value()));
  }

  /** All values, each once, in the order of the text. */
  <T> List<T> distinct(Field field, Class<T> type) {
    return of(field).stream().map(s -> type.cast(s.value())).distinct().toList();
  }
}
