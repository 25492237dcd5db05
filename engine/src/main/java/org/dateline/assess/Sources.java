// SPDX-License-Identifier: Apache-2.0
package org.dateline.assess;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.codebook.Reliability;
import org.dateline.text.Lines;

/**
 * What is known of sources: under which names they go, which of them are agencies, and how far they
 * are to be relied on. Immutable.
 */
public final class Sources {
  private static final Map<String, Known> KNOWN = load();

  private final Map<String, Reliability> grades;

  /**
   * A source of the list that ships with the program.
   *
   * @param wire whether its takes are printed by others
   * @param country ISO 3166-1 alpha-2; empty where it has none
   * @param owner empty where it is not known
   * @param state "state" where a government owns or runs it, "public" for public service, else
   *     empty
   */
  public record Known(String name, boolean wire, String country, String owner, String state) {}

  /** What the list says of a source. */
  public static Optional<Known> known(String given) {
    return Optional.ofNullable(KNOWN.get(given.toLowerCase(Locale.ROOT).strip()));
  }

  private Sources(Map<String, Reliability> grades) {
    this.grades = Map.copyOf(grades);
  }

  /** The list that ships with the program, and no grades. */
  public static Sources bundled() {
    return new Sources(Map.of());
  }

  /** With the grades that analysts gave, by a source's name. */
  public Sources graded(Map<String, Reliability> given) {
    Map<String, Reliability> byName = new HashMap<>();
    given.forEach((name, grade) -> byName.put(name(name).toLowerCase(Locale.ROOT), grade));
    return new Sources(byName);
  }

  /** The usual name of a source: "Associated Press" for "AP". */
  public String name(String given) {
    Known row = KNOWN.get(given.toLowerCase(Locale.ROOT).strip());
    return row == null ? given.strip() : row.name();
  }

  /** The grade of a source; F, cannot be judged, where nobody gave one. */
  public Reliability grade(String source) {
    return grades.getOrDefault(name(source).toLowerCase(Locale.ROOT), Reliability.F);
  }

  /** The agency that a byline names. */
  Optional<String> agencyIn(Optional<String> byline) {
    return byline.flatMap(
        line -> {
          Known row = KNOWN.get(line.toLowerCase(Locale.ROOT).strip());
          return row != null && row.wire() ? Optional.of(row.name()) : Optional.empty();
        });
  }

  private static Map<String, Known> load() {
    Map<String, Known> known = new HashMap<>();
    for (String line : Lines.of(Sources.class, "sources.tsv")) {
      String[] cells = line.split("\t", -1);
      Known row = new Known(cells[0], cells[2].equals("wire"), cells[3], cells[4], cells[5]);
      known.put(cells[0].toLowerCase(Locale.ROOT), row);
      for (String alias : cells[1].split("\\|")) {
        if (!alias.isBlank()) {
          known.put(alias.toLowerCase(Locale.ROOT), row);
        }
      }
    }
    return Map.copyOf(known);
  }
}
