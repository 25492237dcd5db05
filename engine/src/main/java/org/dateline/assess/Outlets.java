// SPDX-License-Identifier: Apache-2.0
package org.dateline.assess;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.codebook.Source;

/** The outlets that tell of one incident, by whatever they are called there. */
final class Outlets {
  /** Fewer initials can be anybody's. */
  private static final int INITIALS = 3;

  private final Set<String> known = new LinkedHashSet<>();
  private final Map<String, String> usual = new HashMap<>();
  private final Sources sources;

  Outlets(List<Told> told, Sources sources) {
    this.sources = sources;
    told.forEach(one -> one.report().source().map(sources::name).ifPresent(known::add));
  }

  /** "Gulf News Agency" for "GNA", or for "Gulf", where only one can be meant. */
  String usual(String name) {
    return usual.computeIfAbsent(name, this::find);
  }

  /** Whose initials they are among those who tell of it; then as everywhere; then by a part. */
  private String find(String name) {
    String own = sources.name(name);
    if (known.contains(own)) {
      return own;
    }
    String lower = name.toLowerCase(Locale.ROOT).strip();
    return only(source -> lower.length() >= INITIALS && lower.equals(initials(source)))
        .or(() -> sources.find(own).map(Source::name))
        .or(() -> only(source -> source.startsWith(lower + " ")))
        .orElse(own);
  }

  private Optional<String> only(Predicate<String> test) {
    List<String> found =
        known.stream().filter(source -> test.test(source.toLowerCase(Locale.ROOT))).toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static String initials(String source) {
    StringBuilder initials = new StringBuilder();
    boolean start = true;
    for (int i = 0; i < source.length(); i++) {
      if (start && Character.isLetter(source.charAt(i))) {
        initials.append(source.charAt(i));
      }
      start = source.charAt(i) == ' ' || source.charAt(i) == '-';
    }
    return initials.toString();
  }
}
