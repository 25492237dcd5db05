// SPDX-License-Identifier: Apache-2.0
package org.dateline.assess;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.codebook.Reliability;
import org.dateline.codebook.Source;
import org.dateline.codebook.SourceKind;
import org.dateline.text.SourceList;

/**
 * What is known of sources: under which names they go, who owns them, and how far they are to be
 * relied on. Immutable.
 */
public final class Sources {
  private static final Map<String, Source> KNOWN = load();

  private final Map<String, Reliability> grades;

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
    given.forEach((name, grade) -> byName.put(key(name(name)), grade));
    return new Sources(byName);
  }

  /** What is publicly known of a source, by one of its names: kind, country, owner, control. */
  public Optional<Source> find(String name) {
    String key = key(name);
    Source known = KNOWN.get(key);
    if (known == null) {
      known = KNOWN.get(key.startsWith("the ") ? key.substring(4) : "the " + key);
    }
    return Optional.ofNullable(known);
  }

  /** The usual name of a source: "The Associated Press" for "AP". */
  public String name(String given) {
    return find(given).map(Source::name).orElse(given.strip());
  }

  /** The grade of a source; F, cannot be judged, where nobody gave one. */
  public Reliability grade(String source) {
    return grades.isEmpty() ? Reliability.F : grades.getOrDefault(key(name(source)), Reliability.F);
  }

  /** The agency that a byline names. */
  Optional<String> agencyIn(Optional<String> byline) {
    return byline
        .flatMap(this::find)
        .filter(source -> source.kind() == SourceKind.WIRE)
        .map(Source::name);
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT).strip();
  }

  private static Map<String, Source> load() {
    Map<String, Source> known = new HashMap<>();
    for (Source source : SourceList.all()) {
      source.names().forEach(name -> known.putIfAbsent(key(name), source));
      source.wholeNames().forEach(name -> known.putIfAbsent(key(name), source));
    }
    return Map.copyOf(known);
  }
}
