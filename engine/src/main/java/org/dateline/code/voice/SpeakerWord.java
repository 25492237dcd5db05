// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.voice;

import java.util.Locale;
import org.dateline.codebook.VoiceKind;
import org.dateline.text.Lines;
import org.dateline.text.Phrases;

/**
 * A noun that says what sort of voice somebody is, as {@code speakers.tsv} lists it.
 *
 * @param open whether the words around it can say more: "a Taliban spokesman", "the UN spokesman"
 */
record SpeakerWord(VoiceKind kind, boolean open) {
  static final Phrases<SpeakerWord> ALL = load();

  private static Phrases<SpeakerWord> load() {
    Phrases<SpeakerWord> words = new Phrases<>();
    for (String line : Lines.of(SpeakerWord.class, "speakers.tsv")) {
      String[] columns = line.split("\t", 2);
      boolean open = columns[0].startsWith("(");
      String kind = open ? columns[0].substring(1, columns[0].length() - 1) : columns[0];
      SpeakerWord word = new SpeakerWord(VoiceKind.valueOf(kind.toUpperCase(Locale.ROOT)), open);
      for (String noun : columns[1].split(",")) {
        words.add(noun, word);
      }
    }
    return words;
  }
}
