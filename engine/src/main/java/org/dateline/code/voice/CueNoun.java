// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.voice;

import java.util.Locale;
import java.util.Set;
import org.dateline.codebook.Modality;
import org.dateline.text.Lines;
import org.dateline.text.Phrases;

/**
 * A noun of saying, as {@code nouns.tsv} lists it: "claim", "plan".
 *
 * @param behind the words that introduce what is said: "that", "to"
 * @param modality how firmly it is then said
 * @param said whether it is the speaker's word, and not taken as known
 */
record CueNoun(Set<String> behind, Modality modality, boolean said) {
  static final Phrases<CueNoun> ALL = load();

  private static Phrases<CueNoun> load() {
    Phrases<CueNoun> nouns = new Phrases<>();
    for (String line : Lines.of(CueNoun.class, "nouns.tsv")) {
      String[] columns = line.split("\t");
      CueNoun noun =
          new CueNoun(
              Set.of(columns[1].split(" ")),
              Modality.valueOf(columns[2].toUpperCase(Locale.ROOT)),
              columns[3].equals("said"));
      for (String form : columns[0].split(",")) {
        nouns.add(form, noun);
      }
    }
    return nouns;
  }
}
