// SPDX-License-Identifier: Apache-2.0
package org.dateline.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.codebook.Actor;
import org.dateline.codebook.ActorKind;
import org.dateline.codebook.Coded;

/**
 * A line of an actor file. The head of {@code actors.tsv} says what its columns are.
 *
 * @param usual usual name, with its acronym in brackets
 * @param names other names, with the marks that say where they count
 */
record ActorLine(
    String id,
    String usual,
    ActorKind kind,
    Optional<String> country,
    Optional<Integer> from,
    Optional<Integer> to,
    Optional<String> parent,
    List<String> names,
    List<PastLink> past) {
  private static final int LEAST = 3;
  private static final int MOST = 9;

  /**
   * Reads a line.
   *
   * @throws IllegalArgumentException saying what is wrong with it
   */
  static ActorLine of(String line) {
    String[] columns = line.split("\t", -1);
    if (columns.length < LEAST || columns.length > MOST) {
      throw new IllegalArgumentException(
          columns.length + " columns; write 3 to 9 of them with tabs between");
    }
    String id = column(columns, 0);
    if (!id.matches("[a-z0-9][a-z0-9-]*")) {
      throw new IllegalArgumentException(
          "the id '" + id + "'; write small letters, digits and hyphens");
    }
    if (column(columns, 1).isEmpty()) {
      throw new IllegalArgumentException("no usual name in the second column");
    }
    ActorLine read =
        new ActorLine(
            id,
            column(columns, 1),
            kind(column(columns, 2)),
            country(column(columns, 3)),
            year(column(columns, 4)),
            year(column(columns, 5)),
            some(column(columns, 6)),
            parts(column(columns, 7)),
            parts(column(columns, 8)).stream().map(PastLink::of).toList());
    if (read.from.orElse(ListedActor.ALWAYS_FROM) > read.to.orElse(ListedActor.ALWAYS_TO)) {
      throw new IllegalArgumentException("its last year lies before its first");
    }
    return read;
  }

  /** This line laid over another with the same id: what it says holds, its names come on top. */
  ActorLine over(ActorLine other) {
    return new ActorLine(
        id,
        usual,
        kind,
        country.or(other::country),
        from.or(other::from),
        to.or(other::to),
        parent.or(other::parent),
        Stream.of(names.stream(), other.names.stream(), Stream.of(other.usual))
            .flatMap(all -> all)
            .distinct()
            .toList(),
        Stream.concat(past.stream(), other.past.stream()).distinct().toList());
  }

  /** The ids that it refers to. */
  List<String> others() {
    List<String> others = new ArrayList<>(parent.stream().toList());
    past.forEach(link -> others.add(link.id()));
    return others;
  }

  ListedActor actor() {
    return new ListedActor(
        new Actor(usual, Optional.of(id), kind, country),
        from.orElse(ListedActor.ALWAYS_FROM),
        to.orElse(ListedActor.ALWAYS_TO),
        parent,
        past);
  }

  private static String column(String[] columns, int at) {
    return at < columns.length ? columns[at].strip() : "";
  }

  private static ActorKind kind(String column) {
    return Coded.find(ActorKind.class, column)
        .filter(kind -> kind != ActorKind.UNNAMED)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "the kind '"
                        + column
                        + "'; write armed_group, state_force, government, political_party,"
                        + " organisation or person"));
  }

  private static Optional<String> country(String column) {
    if (!column.isEmpty() && !column.matches("[A-Z]{2}")) {
      throw new IllegalArgumentException(
          "the country '" + column + "'; write its two letters by ISO 3166-1, or nothing");
    }
    return some(column);
  }

  private static Optional<Integer> year(String column) {
    if (!column.isEmpty() && !column.matches("\\d{4}")) {
      throw new IllegalArgumentException(
          "the year '" + column + "'; write four digits, or nothing");
    }
    return some(column).map(Integer::valueOf);
  }

  private static List<String> parts(String column) {
    return Stream.of(column.split("\\|"))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  private static Optional<String> some(String column) {
    return column.isEmpty() ? Optional.empty() : Optional.of(column);
  }
}
