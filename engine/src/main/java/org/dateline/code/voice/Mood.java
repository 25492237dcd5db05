// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.voice;

import java.util.Locale;
import java.util.Optional;
import org.dateline.codebook.Modality;
import org.dateline.text.Lines;
import org.dateline.text.Phrases;

/**
 * Words that say how firmly something is said, as {@code moods.tsv} lists them.
 *
 * @param modality empty for words that mean nothing here
 */
record Mood(Optional<Modality> modality, Reach reach) {
  /** How far such words reach. */
  enum Reach {
    CLAUSE,
    AFTER,
    NOUN,
    SENTENCE,
    CONDITION,
    INVERTED,
    NONE
  }

  static final Phrases<Mood> ALL = load();

  private static Phrases<Mood> load() {
    Phrases<Mood> moods = new Phrases<>();
    for (String line : Lines.of(Mood.class, "moods.tsv")) {
      String[] columns = line.split("\t");
      Reach reach = Reach.valueOf(columns[2].toUpperCase(Locale.ROOT));
      Optional<Modality> modality =
          reach == Reach.NONE
              ? Optional.empty()
              : Optional.of(Modality.valueOf(columns[1].toUpperCase(Locale.ROOT)));
      moods.add(columns[0], new Mood(modality, reach));
    }
    return moods;
  }
}
