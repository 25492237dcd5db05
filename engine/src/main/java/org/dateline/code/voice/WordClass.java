// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.voice;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.text.Lines;
import org.dateline.text.Token;

/** Classes of small words, as {@code words.tsv} lists them. A word can have several. */
enum WordClass {
  DET,
  PREP,
  PLACE_PREP,
  CONJ,
  TURN,
  REL,
  BE,
  AUX,
  MODAL,
  PRON,
  THERE,
  OBJ,
  TIME,
  ADV,
  SPEECH,
  NOT_ADV,
  NOT_VERB,
  GROUP,
  BODY,
  PAPER,
  HONORIFIC,
  VERB,
  PLURAL,
  SPOKESMAN,
  RANK,
  ISSUED,
  NEAR,
  MASTHEAD,
  STUDY,
  SUB;

  private static final Set<WordClass> OPEN =
      EnumSet.of(SPOKESMAN, RANK, ISSUED, NEAR, MASTHEAD, STUDY, SUB);

  private static final Map<String, Set<WordClass>> CLASSES = load();

  private static Map<String, Set<WordClass>> load() {
    Map<String, Set<WordClass>> classes = new HashMap<>();
    for (String line : Lines.of(WordClass.class, "words.tsv")) {
      String[] columns = line.split("\t", 2);
      WordClass wordClass = valueOf(columns[0].toUpperCase(Locale.ROOT));
      for (String word : columns[1].split(" ")) {
        classes.computeIfAbsent(word, w -> EnumSet.noneOf(WordClass.class)).add(wordClass);
      }
    }
    return Map.copyOf(classes);
  }

  /** All classes of a token. */
  static Set<WordClass> of(Token token) {
    return CLASSES.getOrDefault(token.norm(), Set.of());
  }

  /** The classes without those of nouns and verbs, by which no phrase is told from another. */
  static Set<WordClass> small(Set<WordClass> classes) {
    return classes.stream().anyMatch(OPEN::contains)
        ? classes.stream().filter(c -> !OPEN.contains(c)).collect(Collectors.toUnmodifiableSet())
        : classes;
  }

  /** Whether this is one of the classes of a word. */
  boolean in(Set<WordClass> classes) {
    return classes.contains(this);
  }
}
