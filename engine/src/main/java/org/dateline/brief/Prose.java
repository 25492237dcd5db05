// SPDX-License-Identifier: Apache-2.0
package org.dateline.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Sentences being written, from templates. */
final class Prose {
  private final Notes notes;
  private final List<Sentence> sentences = new ArrayList<>();

  Prose(Notes notes) {
    this.notes = notes;
  }

  /** Begins a sentence of a kind. */
  Draft say(String kind) {
    return new Draft(kind);
  }

  List<Sentence> sentences() {
    return List.copyOf(sentences);
  }

  /** A sentence with the values that are known of it. */
  final class Draft {
    private final String kind;
    private final Map<String, Phrase> values = new LinkedHashMap<>();

    private Draft(String kind) {
      this.kind = kind;
    }

    Draft with(String name, Phrase value) {
      values.put(name, value);
      return this;
    }

    Draft with(String name, String value) {
      return with(name, Phrase.plain(value));
    }

    Draft with(String name, Optional<Phrase> value) {
      value.ifPresent(one -> values.put(name, one));
      return this;
    }

    /** Adds the sentence, where the values suffice for one and something bears it out. */
    void end() {
      Templates.fill(kind, values)
          .filter(filled -> !filled.grounds().isEmpty())
          .ifPresent(
              filled -> {
                TreeSet<Integer> numbers = new TreeSet<>();
                filled.grounds().forEach(ground -> numbers.add(notes.number(ground)));
                sentences.add(new Sentence(filled.text(), List.copyOf(numbers)));
              });
    }
  }
}
