// SPDX-License-Identifier: Apache-2.0
package org.dateline.line;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.text.Lines;

/** Countries by the names that data sets give them. */
final class CountryNames {
  private static final Map<String, String> CODES = load();

  private CountryNames() {}

  /** The ISO 3166-1 alpha-2 code of a name. */
  static Optional<String> code(String name) {
    return Optional.ofNullable(CODES.get(name.strip().toLowerCase(Locale.ROOT)));
  }

  private static Map<String, String> load() {
    Map<String, String> codes = new HashMap<>();
    for (String code : Locale.getISOCountries()) {
      String name = new Locale("", code).getDisplayCountry(Locale.ENGLISH);
      codes.put(name.toLowerCase(Locale.ROOT), code);
    }
    for (String line : Lines.of(CountryNames.class, "countries.tsv")) {
      String[] cells = line.split("\t");
      for (String name : cells[1].split("\\|")) {
        codes.put(name.toLowerCase(Locale.ROOT), cells[0]);
      }
    }
    return Map.copyOf(codes);
  }
}
