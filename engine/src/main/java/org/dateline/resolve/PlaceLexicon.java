// SPDX-License-Identifier: Apache-2.0
package org.dateline.resolve;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.codebook.PlacePrecision;
import org.dateline.text.Lines;

/** The words of {@code place-words.tsv}: what tells places from persons and organisations. */
final class PlaceLexicon {
  private static final class Bundled {
    static final PlaceLexicon INSTANCE = new PlaceLexicon();
  }

  private final Map<String, Set<String>> classes = new HashMap<>();
  private final BlockTable common = GazetteerFile.bundled().words();
  private final BlockTable given = GazetteerFile.bundled().given();

  private PlaceLexicon() {
    for (String line : Lines.of(PlaceLexicon.class, "place-words.tsv")) {
      String[] columns = line.split("\t", -1);
      Set<String> words = classes.computeIfAbsent(columns[0], k -> new HashSet<>());
      Arrays.stream(columns[1].split("\\|", -1)).forEach(w -> words.add(keyOrMark(w)));
    }
  }

  static PlaceLexicon bundled() {
    return Bundled.INSTANCE;
  }

  /** Whether a word belongs to a class of the file. */
  boolean is(String group, String key) {
    return classes.getOrDefault(group, Set.of()).contains(key);
  }

  /** Whether a word is a first name of persons. */
  boolean isGiven(String key) {
    return is("first", key) || given.after(key).isPresent();
  }

  /** Whether every word of a key is a common English one. */
  boolean isCommon(String key) {
    int from = 0;
    while (from <= key.length()) {
      int blank = key.indexOf(' ', from);
      int to = blank < 0 ? key.length() : blank;
      if (common.after(key.substring(from, to)).isEmpty()) {
        return false;
      }
      from = to + 1;
    }
    return true;
  }

  /** How exactly a name is said that this word stands with: "department", "village", "bridge". */
  Optional<PlacePrecision> precision(String typeWord) {
    if (is("admin1", typeWord)) {
      return Optional.of(PlacePrecision.ADMIN1);
    }
    if (is("district", typeWord) || is("area", typeWord)) {
      return Optional.of(PlacePrecision.DISTRICT);
    }
    if (is("city", typeWord)) {
      return Optional.of(PlacePrecision.CITY);
    }
    return is("site", typeWord) ? Optional.of(PlacePrecision.SITE) : Optional.empty();
  }

  private static String keyOrMark(String word) {
    String key = PlaceWords.key(word);
    return key.isEmpty() ? word : key;
  }
}
