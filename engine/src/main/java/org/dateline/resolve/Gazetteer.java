// SPDX-License-Identifier: Apache-2.0
package org.dateline.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.dateline.codebook.Coordinates;
import org.dateline.text.Lines;

/**
 * Names of countries, their divisions, towns, regions and well-known sites, and where they are.
 * Made from GeoNames (CC BY 4.0) and the project's own lists by {@code tools/gazetteer/build.py}.
 * Immutable to its users and thread-safe; {@link #bundled()} loads it once.
 */
public final class Gazetteer {
  private static final class Bundled {
    static final Gazetteer INSTANCE = new Gazetteer(GazetteerFile.bundled());
  }

  private final BlockTable names;
  private final BlockTable places;
  private final AtomicReferenceArray<Toponym> read;
  private final Map<String, Toponym> countries = new HashMap<>();
  private final Map<String, String> demonyms = new HashMap<>();
  private final Map<String, Toponym> abbreviations = new HashMap<>();

  Gazetteer(GazetteerFile file) {
    names = file.names();
    places = file.places();
    read = new AtomicReferenceArray<>(places.size());
    for (int i = 0; i < places.size() && places.line(i).contains("\tcountry\t"); i++) {
      countries.put(toponym(i).country().orElseThrow(), toponym(i));
    }
    for (String line : Lines.of(Gazetteer.class, "demonyms.tsv")) {
      String[] columns = line.split("\t", -1);
      for (String word : columns[1].split("\\|", -1)) {
        demonyms.put(PlaceWords.key(word), columns[0]);
        demonyms.put(PlaceWords.key(word) + "s", columns[0]);
      }
    }
    for (String line : Lines.of(Gazetteer.class, "abbreviations.tsv")) {
      String[] columns = line.split("\t", -1);
      for (Toponym division : named(columns[1])) {
        if (division.kind() == Toponym.Kind.ADMIN1
            && division.country().equals(Optional.of(columns[0]))) {
          for (String word : columns[2].split("\\|", -1)) {
            abbreviations.put(word, division);
          }
        }
      }
    }
  }

  /**
   * The gazetteer that ships with the program.
   *
   * @throws GazetteerException if its file is missing, damaged or of another version
   */
  public static Gazetteer bundled() {
    GazetteerFile.bundled();
    return Bundled.INSTANCE;
  }

  /** All places of a name, in any case and with or without accents; none where it is unknown. */
  public List<Toponym> named(String name) {
    return withKey(PlaceWords.key(name));
  }

  /** The country of an ISO 3166-1 alpha-2 code. */
  public Optional<Toponym> country(String code) {
    return Optional.ofNullable(countries.get(code));
  }

  /** The country, by its ISO code, that a word such as "Iranian" or "Salvadorans" speaks of. */
  public Optional<String> countryOfDemonym(String word) {
    return demonym(PlaceWords.key(word)).filter(code -> !code.equals("-"));
  }

  /** As {@link #countryOfDemonym}, of a key; "-" for what only looks like a demonym. */
  Optional<String> demonym(String key) {
    return Optional.ofNullable(demonyms.get(key));
  }

  /** The division that a short form such as "ga" or "wva" stands for. */
  Optional<Toponym> abbreviated(String key) {
    return Optional.ofNullable(abbreviations.get(key));
  }

  /**
   * The places whose name is a common word: Hope, Hurricane. They need the name of a place that
   * holds them beside them.
   */
  List<Toponym> withPlainKey(String key) {
    return withKey("~" + key);
  }

  List<Toponym> withKey(String key) {
    Optional<String> numbers = names.after(key);
    if (numbers.isEmpty()) {
      return List.of();
    }
    List<Toponym> found = new ArrayList<>();
    for (String number : numbers.get().split(" ", -1)) {
      found.add(toponym(Integer.parseInt(number)));
    }
    return found;
  }

  boolean hasKey(String key) {
    return names.after(key).isPresent();
  }

  /** Whether a longer name begins with these words. */
  boolean hasLongerKey(String key) {
    return names.begins(key + " ");
  }

  private Toponym toponym(int number) {
    Toponym known = read.get(number);
    if (known == null) {
      try {
        known = parse(places.line(number));
      } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
        throw places.damaged(number, e);
      }
      read.set(number, known);
    }
    return known;
  }

  private static Toponym parse(String line) {
    String[] c = line.split("\t", -1);
    return new Toponym(
        present(c[0]),
        c[1],
        Toponym.Kind.valueOf(c[2].toUpperCase(Locale.ROOT)),
        c[3].isEmpty()
            ? Optional.empty()
            : Optional.of(new Coordinates(Double.parseDouble(c[3]), Double.parseDouble(c[4]))),
        present(c[5]),
        present(c[6]),
        Long.parseLong(c[7]),
        Integer.parseInt(c[8]));
  }

  private static Optional<String> present(String column) {
    return column.isEmpty() ? Optional.empty() : Optional.of(column);
  }
}
